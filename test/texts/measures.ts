import { findGroup } from '../../src/dataset/groups.js';
import { regionNamed } from '../../src/dataset/place-filter.js';
import type { Release } from '../../src/dataset/release.js';
import { annotate } from '../../src/texts/annotate.js';
import type { AnnotatedText, Reading } from '../../src/texts/answer.js';
import { type Claim, placeOf, type Text } from './labelled.js';
import { harmless, madeWrong } from './variants.js';

export interface Share {
  part: number;
  whole: number;
}

/** What a set of texts measures. Nothing in it shows a sentence, but `faults`, which are for the development set alone. */
export interface Measures {
  readonly texts: number;
  readonly claims: number;
  /** True claims on which a reading said `differs`, of all true ones; the same with something harmless added. */
  readonly refutedTrue: Share;
  readonly refutedHarmless: Share;
  /** Claims of which all deciding rows stand beside their sentence; the same for years in the table, too. */
  readonly rowsInView: Share;
  readonly yearsInView: Share;
  /** `agrees` with the same countries, tier and years as a true label. */
  readonly agreesRight: Share;
  readonly agreesWrong: Share;
  readonly found: Share;
  /** False claims of which a reading says so, softly or not. */
  readonly falseFound: Share;
  readonly faults: readonly string[];
}

const share = (): Share => ({ part: 0, whole: 0 });
const count = (into: Share, hit: boolean): boolean => {
  into.whole++;
  if (hit) into.part++;
  return hit;
};

type Place = { readonly start: number; readonly end: number };
const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

export async function measure(release: Release, texts: readonly Text[]): Promise<Measures> {
  const measures = {
    texts: texts.length,
    claims: 0,
    refutedTrue: share(),
    refutedHarmless: share(),
    rowsInView: share(),
    yearsInView: share(),
    agreesRight: share(),
    agreesWrong: share(),
    found: share(),
    falseFound: share(),
    faults: [] as string[],
  };
  const fault = (what: string, text: string, reading?: Reading) =>
    measures.faults.push(`${what}: ${text}${reading ? `\n    [${reading.reads}] ${reading.why}` : ''}`);
  for (const text of texts) {
    const ask = (words: string) => annotate(release, { text: words, published: text.published ?? undefined });
    const answer = ask(text.text);
    const readings = answer.sentences.flatMap((sentence) => sentence.readings);
    const trues = text.claims.filter(({ truth }) => truth === 'true');
    measures.claims += text.claims.length;
    for (const reading of readings.filter(({ outcome }) => outcome === 'agrees')) {
      if (!count(measures.agreesRight, isLabelled(release, reading, trues)))
        fault('agrees, not labelled', text.text, reading);
    }
    for (const claim of text.claims) {
      const place = placeOf(text, claim);
      const there = readings.filter((reading) => overlap(reading, place));
      const inView = rowsOf(claim).map((row) => isInView(release, row, answer, place));
      if (
        !count(
          measures.rowsInView,
          inView.every(({ row }) => row),
        )
      )
        fault(`not in view (${rowsOf(claim)})`, text.text);
      count(
        measures.yearsInView,
        inView.every(({ row, year }) => row && year),
      );
      if (claim.truth === 'true') {
        const refuted = there.find(
          (reading) => reading.outcome === 'differs' && !deniesAFalse(reading, text),
        );
        if (count(measures.refutedTrue, refuted !== undefined))
          fault('REFUTED, but true', text.text, refuted);
        count(
          measures.found,
          there.some(
            (reading) => reading.outcome === 'agrees' && isLabelled(release, reading, [claim], true),
          ),
        );
      } else if (claim.truth === 'false') {
        count(
          measures.falseFound,
          there.some(({ outcome }) => outcome === 'differs'),
        );
      }
    }
    for (const claim of trues) {
      if (text.claims.some(({ truth }) => truth === 'false')) continue;
      for (const { how, text: words } of harmless(release, text, claim)) {
        const { sentences } = ask(words);
        const refuted = sentences
          .flatMap((sentence) => sentence.readings)
          .find(({ outcome }) => outcome === 'differs');
        if (count(measures.refutedHarmless, refuted !== undefined))
          fault(`REFUTED with a ${how}`, words, refuted);
      }
      for (const { how, text: words, ...place } of madeWrong(release, text, claim)) {
        const { sentences } = ask(words);
        const agrees = sentences
          .flatMap((sentence) => sentence.readings)
          .find((reading) => reading.outcome === 'agrees' && overlap(reading, place));
        if (count(measures.agreesWrong, agrees !== undefined))
          fault(`agrees, though the ${how} is wrong`, words, agrees);
      }
    }
  }
  return measures;
}

const deniesAFalse = (reading: Reading, text: Text): boolean =>
  text.claims.some((claim) => claim.truth === 'false' && overlap(reading, placeOf(text, claim)));

function saidBy({ query }: Reading) {
  const said = Object.fromEntries(new URLSearchParams(query ?? '')) as Readonly<
    Record<string, string | undefined>
  >;
  const [from, to] = said.move?.split('-') ?? [];
  const named = said.year?.split(',').map(Number) ?? [];
  const last = named.at(-1) ?? Number.NaN;
  const isStay = said.streak === '2' && said.bound === 'at_least';
  const first = said.since
    ? Number(said.since)
    : said.streak && !isStay
      ? last - Number(said.streak) + 1
      : null;
  const years =
    first === null ? named : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const tier = said.tier ?? said.firstTimeInTier ?? (/^[123S]/.test(to ?? '') ? to : undefined);
  return {
    countries: said.country?.split(',') ?? [],
    tier,
    from: /^[123S]/.test(from ?? '') ? from : undefined,
    years,
    number: said.count,
  };
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && [...one].sort().every((value, index) => value === [...other].sort()[index]);

/**
 * Whether labels say the same as a reading: the same tier and years, and together the same countries.
 * @param isPart whether the label may be one of several that make up the reading
 */
function isLabelled(_release: Release, reading: Reading, claims: readonly Claim[], isPart = false): boolean {
  const said = saidBy(reading);
  const fitting = claims.filter(
    ({ tiers, years, from, number, countries }) =>
      same(years, said.years) &&
      (said.tier === undefined
        ? said.from === undefined || from === said.from || tiers[0] === said.from
        : tiers.includes(said.tier as never)) &&
      (said.number === undefined || Number(said.number) === number) &&
      countries.every((iso2) => said.countries.includes(iso2)),
  );
  if (fitting.length === 0) return false;
  return isPart || same(said.countries, [...new Set(fitting.flatMap(({ countries }) => countries))]);
}

/** The rows that decide a claim: those of its countries in its reports, unless its author names others. */
const rowsOf = ({ rows, countries, years }: Claim): readonly string[] =>
  rows ??
  countries.flatMap((iso2) =>
    years.length === 0 ? [`${iso2} history`] : years.map((year) => `${iso2} ${year}`),
  );

function isInView(
  release: Release,
  row: string,
  { sentences }: AnnotatedText,
  place: Place,
): { row: boolean; year: boolean } {
  const facts = sentences
    .filter((sentence) => overlap(sentence, place))
    .flatMap((sentence) => sentence.facts ?? []);
  const words = row.split(' ');
  const last = words.at(-1) ?? '';
  const year = Number(last);
  const inTable = Number.isNaN(year) || facts.some(({ reports }) => reports.includes(year));
  if (words[0] === 'totals') return { row: facts.some(({ totals }) => totals.includes(year)), year: inTable };
  if (words[0] === 'group') {
    const name = words.slice(1, Number.isNaN(year) ? undefined : -1).join(' ');
    return { row: facts.some(({ groups }) => groups.includes(idOf(release, name))), year: inTable };
  }
  const iso2 = words[0] === 'clock' ? (words[1] ?? '') : (words[0] ?? '');
  const isThere = facts.some(({ countries, clock }) =>
    (words[0] === 'clock' ? clock : countries).includes(iso2),
  );
  return { row: isThere, year: inTable };
}

function idOf(release: Release, name: string): string {
  try {
    return findGroup(release, name).id;
  } catch {
    try {
      return regionNamed(release, name);
    } catch {
      return name;
    }
  }
}

/** The upper bound of a share at 95 %; by the rule of three where there was none. */
export function upperBound({ part, whole }: Share): number {
  if (whole === 0) return 1;
  if (part === 0) return 3 / whole;
  const [p, z] = [part / whole, 1.96];
  return (
    (p + z ** 2 / (2 * whole) + z * Math.sqrt((p * (1 - p) + z ** 2 / (4 * whole)) / whole)) /
    (1 + z ** 2 / whole)
  );
}
