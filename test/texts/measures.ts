import { findGroup } from '../../src/dataset/groups.js';
import { resolveRegionName } from '../../src/dataset/place-filter.js';
import type { ReleaseView } from '../../src/dataset/release-view.js';
import { annotateText } from '../../src/rest/texts.js';
import type { Facts } from '../../src/texts/response-schema.js';
import { type Claim, findPlace, type Text } from './labelled.js';

export interface Share {
  part: number;
  whole: number;
}

/**
 * Measures of a set of texts. Contains no sentence except in `faults`, which are only for the development
 * set.
 */
export interface Measures {
  readonly claims: number;
  /** Claims with facts for each of their countries and reports; the same for all rows that decide them. */
  readonly cellsInView: Share;
  readonly rowsInView: Share;
  /** Sentences with facts, and those of them without a labelled claim. */
  readonly inVain: Share;
  readonly faults: readonly string[];
}

const share = (): Share => ({ part: 0, whole: 0 });
function count(into: Share, hit: boolean): boolean {
  into.whole++;
  if (hit) into.part++;
  return hit;
}

type Place = { readonly start: number; readonly end: number };
const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

export function measure(release: ReleaseView, texts: readonly Text[]): Measures {
  const [cellsInView, rowsInView, inVain] = [share(), share(), share()];
  const faults: string[] = [];
  for (const text of texts) {
    const { sentences } = annotateText(release, { text: text.text, published: text.published ?? undefined });
    const places = text.claims.map((claim) => findPlace(text, claim));
    for (const sentence of sentences)
      if (sentence.facts && count(inVain, !places.some((place) => overlap(place, sentence))))
        faults.push(`in vain: ${sentence.text}`);
    for (const [index, claim] of text.claims.entries()) {
      const there = sentences.filter((sentence) => overlap(sentence, places[index] as Place));
      const facts = there.flatMap((sentence) => sentence.facts ?? []);
      const cells = toCells(claim);
      if (cells.length > 0)
        count(
          cellsInView,
          cells.every((row) => isInView(release, row, facts, claim)),
        );
      const rows =
        claim.rows ?? (claim.years.length > 0 ? cells : claim.countries.map((iso2) => `${iso2} history`));
      if (
        !count(
          rowsInView,
          rows.every((row) => isInView(release, row, facts, claim)),
        )
      )
        faults.push(`not in view (${rows}): ${there.map((sentence) => sentence.text).join(' ')}`);
    }
  }
  return { claims: rowsInView.whole, cellsInView, rowsInView, inVain, faults };
}

const toCells = ({ countries, years }: Claim): string[] =>
  countries.flatMap((iso2) => years.map((year) => `${iso2} ${year}`));

/** @param row `KH 2022`, `KH history`, `totals 2022`, `group ASEAN 2022`, `clock KH 2022` */
function isInView(release: ReleaseView, row: string, facts: readonly Facts[], { tiers }: Claim): boolean {
  const words = row.split(' ');
  const year = Number(words.at(-1));
  const [kind = ''] = words;
  if (kind === 'totals')
    return facts.some(({ counts }) =>
      counts.some(
        ({ measure, reports, extreme }) =>
          (tiers.length === 0 || /grade/.test(measure) || tiers.some((tier) => tier === measure)) &&
          (Number.isNaN(year) ? extreme !== null : reports.some((report) => report.year === year)),
      ),
    );
  if (kind === 'group') {
    const name = words.slice(1, Number.isNaN(year) ? undefined : -1).join(' ');
    return facts.some(({ groups }) => groups.includes(toId(release, name)));
  }
  if (kind === 'clock')
    return facts.some(({ law, countries }) => law !== null && countries.includes(words[1] ?? ''));
  return facts.some(
    ({ countries, reports }) => countries.includes(kind) && (Number.isNaN(year) || reports.includes(year)),
  );
}

function toId(release: ReleaseView, name: string): string {
  for (const find of [() => findGroup(release, name).id, () => resolveRegionName(release, name)]) {
    try {
      return find();
    } catch {}
  }
  return name;
}
