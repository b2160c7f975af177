import { standingOf, tenseAfter } from '../dataset/clock.js';
import type { Release } from '../dataset/release.js';
import { directionOf, type Tier } from '../domain/tier.js';
import type { TimelineCell } from './timeline-cells.js';
import type { MessageKey, MessageValues, Words } from './words.js';

interface CountryFinding {
  readonly key: MessageKey;
  readonly values: MessageValues;
  readonly restsOn: readonly number[];
}

interface Spell {
  readonly tier: Tier;
  readonly from: number;
  to: number;
}

/** A spell of fewer reports is no record. */
const LEAST_RECORD = 3;

/**
 * Headline of a country's timeline, the most important first: that it must leave the watch list, that it moved in the
 * newest report, that its spell is its longest, or how long it has stood where it stands.
 * @param all the timeline of all reports
 * @param shown those that are drawn
 */
export function countryFinding(
  release: Release,
  iso2: string,
  { all, shown, words }: { all: readonly TimelineCell[]; shown: readonly TimelineCell[]; words: Words },
): CountryFinding {
  const end = shown.at(-1);
  const cells = all.filter(({ year }) => year <= (end?.year ?? 0));
  const spells = spellsIn(cells);
  const spell = spells.at(-1);
  const where = (tier: Tier) => words.say(`in.${tier}`);
  if (spell === undefined || end === undefined) return { key: 'finding.never', values: {}, restsOn: [] };
  const past = tenseAfter(release, end.year) === 'out';
  const values = { tier: spell.tier, where: where(spell.tier), year: spell.from, last: spell.to, past };
  const own = yearsOf([spell]);
  if (spell.to !== end.year) return { key: 'finding.last', values, restsOn: own };
  if (end.year !== release.newestYear) return { key: 'finding.inYear', values, restsOn: [end.year] };
  const { status } = standingOf(release, iso2, end.year);
  if (status === 'final_year' || status === 'relisting_limit')
    return { key: 'finding.mustLeave', values: { next: end.year + 1, past }, restsOn: own };
  const earlier = spells.slice(0, -1).filter(({ tier }) => tier === spell.tier);
  const isWhole = cells.every(({ kind }) => kind !== 'not_known');
  const count = spell.to - spell.from + 1;
  const before = spells.at(-2);
  const related = yearsOf([...earlier, spell]);
  if (past && count === 1 && (spell.tier === 'SC' || before?.to !== spell.from - 1))
    return { key: 'finding.inYear', values, restsOn: own };
  if (spell.tier === 'SC')
    return { key: 'finding.unranked', values: { ...values, again: earlier.length > 0 }, restsOn: own };
  if (count === 1 && before?.to === spell.from - 1) {
    const restsOn = [before.to, ...related];
    const direction = directionOf(before.tier, spell.tier);
    if (direction !== 'not_comparable')
      return {
        key: direction === 'downgrade' ? 'finding.fell' : 'finding.rose',
        values: { ...values, to: toward(spell.tier, words), isFirst: isWhole && earlier.length === 0 },
        restsOn,
      };
    const times = isWhole ? earlier.length + 1 : 2;
    if (earlier.length > 0) return { key: 'finding.back', values: { ...values, times }, restsOn };
    return { key: isWhole ? 'finding.first' : 'finding.moved', values, restsOn };
  }
  const longest = Math.max(0, ...earlier.map(({ from, to }) => to - from + 1));
  if (isWhole && earlier.length > 0 && count > longest && count >= LEAST_RECORD)
    return {
      key: 'finding.longest',
      values: { ...values, count, counted: words.inWords(count) },
      restsOn: related,
    };
  const isAll = spells.length === 1 && isWhole;
  return { key: isAll && count > 1 ? 'finding.always' : 'finding.since', values, restsOn: own };
}

/** Nobody falls to Tier 1. */
const toward = (tier: Tier, words: Words): string =>
  tier === '1' || tier === 'SC' ? '' : words.say(`to.${tier}`);

function spellsIn(cells: readonly TimelineCell[]): Spell[] {
  const spells: Spell[] = [];
  for (const cell of cells) {
    if (cell.kind !== 'placed') continue;
    const last = spells.at(-1);
    if (last?.tier === cell.tier && last.to === cell.year - 1) last.to = cell.year;
    else spells.push({ tier: cell.tier, from: cell.year, to: cell.year });
  }
  return spells;
}

const yearsOf = (spells: readonly Spell[]): number[] =>
  spells.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** The report in which the present spell of a timeline began; `undefined` where none is under way, or it began with the first. */
export function spellStart(cells: readonly TimelineCell[]): number | undefined {
  const spell = spellsIn(cells).at(-1);
  return spell === undefined || spell.to !== cells.at(-1)?.year || spell.from === cells[0]?.year
    ? undefined
    : spell.from;
}

/** The tier of the last report that is shown; `null` where it has no placement. */
export function presentTier(cells: readonly TimelineCell[]): Tier | null {
  const last = cells.at(-1);
  return last?.kind === 'placed' ? last.tier : null;
}

/** Which of the reports that a headline rests on are not known well, as a note; none where all are. */
export function weakNote(
  { restsOn }: Pick<CountryFinding, 'restsOn'>,
  cells: readonly TimelineCell[],
  words: Words,
): string[] {
  const weak = cells.filter(
    (cell) => cell.kind === 'placed' && cell.weakness !== null && restsOn.includes(cell.year),
  );
  if (weak.length === 0) return [];
  return [words.say('finding.weak', { when: words.years(weak.map(({ year }) => year)) })];
}
