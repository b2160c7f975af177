import { BOUNDS } from '../../src/claims/finding.js';
import { EVENTS } from '../../src/claims/kinds.js';
import { type ClaimRequest, EXTREMES, HOW_OFTEN, SHARES } from '../../src/claims/request.js';
import type { Release } from '../../src/dataset/release.js';
import { TIERS } from '../../src/domain/tier.js';
import { numbersFrom } from '../support/numbers.js';

/** Claims at random, without end; some of them are refused. */
export function* randomClaims(release: Release, seed: number): Generator<ClaimRequest> {
  const next = numbersFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const codes = release.countries.all.map(({ iso2 }) => iso2);
  const years = [...release.years, release.newestYear + 1];
  for (;;) {
    const year = oneOf(years);
    const tier = oneOf(TIERS);
    const one = { country: [oneOf(codes)], year: [year] };
    const predicates: readonly ClaimRequest[] = [
      { tier },
      { tier },
      { event: oneOf(EVENTS) },
      { run: below(5) },
      { worseThan: String(oneOf(years)) },
      { betterThan: oneOf(codes) },
      { bestSince: year - 2 - below(6) },
      { worstSince: year - 2 - below(6) },
      { firstTimeInTier: tier },
      { move: `${oneOf([...TIERS, 'better', 'worse'])}-${oneOf([...TIERS, 'other'])}` },
    ];
    const whom: readonly ClaimRequest[] = [
      one,
      one,
      { country: [oneOf(codes), oneOf(codes)], year: [year] },
      { ...one, others: below(25) },
      { year: [year], count: below(60), bound: oneOf(BOUNDS) },
      { year: [year], count: below(6), group: oneOf(['asean', 'eu', 'african_union']) },
      { year: [year], share: oneOf(SHARES), group: oneOf(['g7', 'asean']) },
      { year: [year], share: oneOf(SHARES), region: oneOf(['Caribbean', 'Eastern Asia']) },
      { year: [year], record: oneOf(EXTREMES) },
      { country: one.country, when: oneOf(HOW_OFTEN) },
      { country: one.country, from: 2010, to: 2010 + below(16) },
      { ...one, streak: 1 + below(9), bound: oneOf(BOUNDS) },
      { ...one, since: year - below(9) },
    ];
    yield { ...oneOf(whom), ...oneOf(predicates) };
  }
}
