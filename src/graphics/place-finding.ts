import { TIERS, type Tier } from '../domain/tier.js';
import type { Words } from './words/words.js';

/** More names than these, or a longer line, make no headline. */
export const MOST_NAMES = 4;
export const LONGEST = 70;

/**
 * A headline of several countries: who is on the worst tiers in a report; how many, where the names are too long.
 * @param placed who is where in that report
 */
export function placeFinding(
  placed: readonly { readonly name: string; readonly tier: Tier }[],
  year: number,
  words: Words,
): string {
  const worst = TIERS.filter((tier) => tier !== 'SC')
    .toReversed()
    .map((tier) => ({ tier, names: placed.filter((each) => each.tier === tier).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  const told = worst.map(({ tier, names }) => words.say(`short.${tier}`) + words.colon + words.list(names));
  for (const count of [worst.length, 2, 1]) {
    const line = told.slice(0, count).join(words.semicolon);
    const names = worst.slice(0, count).flatMap((each) => each.names);
    if (names.length > 0 && names.length <= MOST_NAMES + count && line.length <= LONGEST) return line;
  }
  const [first] = worst;
  if (!first) return words.say('finding.noneRanked', { year });
  return words.say('finding.share', {
    some: first.names.length,
    all: placed.length,
    where: words.say(`in.${first.tier}`),
    year,
  });
}
