import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { spellStart } from './country-finding.js';
import { LONGEST, MOST_NAMES, placeFinding } from './place-finding.js';
import type { TimelineCell } from './timeline-cells.js';
import type { Words } from './words/words.js';

interface Row {
  readonly name: string;
  readonly cells: readonly TimelineCell[];
}

const rank = (tier: Tier): number => (RANKED_TIERS as readonly Tier[]).indexOf(tier);
/** The placement of a row so many reports before its last; `null` where it has none, or has no rank. */
const ranked = ({ cells }: Row, before: number): Tier | null => {
  const cell = cells.at(-1 - before);
  return cell?.kind === 'placed' && cell.tier !== 'SC' ? cell.tier : null;
};

/**
 * A headline of several timelines: who fell and who rose in the last report that is shown, falls first; else who stands on the worst
 * tier, and since when; how many, where the names are too long.
 * @param rows of all that belong to what is asked in that report
 */
export function rowsFinding(rows: readonly Row[], year: number, words: Words): string {
  const moved = rows.flatMap((row) => {
    const [before, tier] = [ranked(row, 1), ranked(row, 0)];
    return before === null || tier === null || before === tier
      ? []
      : [{ name: row.name, tier, falls: rank(tier) > rank(before) }];
  });
  const told = [true, false].flatMap((falls) =>
    RANKED_TIERS.toReversed().flatMap((tier) => {
      const names = moved
        .filter((each) => each.falls === falls && each.tier === tier)
        .map(({ name }) => name);
      if (names.length === 0) return [];
      const values = { names: words.list(names), count: names.length, tier };
      const to = falls && words.say(`to.${tier as '2' | '2WL' | '3'}`);
      const text = to ? words.say('finding.fall', { ...values, to }) : words.say('finding.rise', values);
      return [{ text, count: names.length }];
    }),
  );
  for (let most = told.length; most > 0; most--) {
    const line = told.slice(0, most);
    const text = line.map((each) => each.text).join(words.semicolon);
    const names = line.reduce((sum, { count }) => sum + count, 0);
    if (names <= MOST_NAMES + most && text.length <= LONGEST) return text;
  }
  const placed = rows.flatMap((row) => {
    const cell = row.cells.at(-1);
    return cell?.kind === 'placed' ? [{ ...row, tier: cell.tier }] : [];
  });
  const [worst] = RANKED_TIERS.toReversed().filter((tier) => placed.some((each) => each.tier === tier));
  const stay = placed.filter(({ tier }) => tier === worst);
  const since = Math.max(...stay.map(({ cells }) => spellStart(cells) ?? cells[0]?.year ?? year));
  if (worst !== undefined && since < year && stay.length <= MOST_NAMES) {
    const values = { name: words.list(stay.map(({ name }) => name)), tier: worst, year: since };
    const whole = words.say('finding.since', { ...values, where: words.say(`in.${worst}`) });
    if (whole.length <= LONGEST) return whole;
  }
  return placeFinding(placed, year, words);
}
