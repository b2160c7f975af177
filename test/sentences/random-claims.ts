import { EVENTS } from '../../src/claims/kinds.js';
import { type ClaimRequest, HOW_OFTEN } from '../../src/claims/request.js';
import { BOUNDS } from '../../src/claims/truth.js';
import type { ReleaseView } from '../../src/dataset/release-view.js';
import { TIERS } from '../../src/domain/tier.js';
import { numbersFrom } from '../support/numbers.js';

/** Endless random claims, some of which are rejected. */
export function* randomClaims(release: ReleaseView, seed: number): Generator<ClaimRequest> {
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
      { move: `${oneOf([...TIERS, 'better', 'worse'])}-${oneOf([...TIERS, 'other'])}` },
    ];
    const whom: readonly ClaimRequest[] = [
      one,
      one,
      { country: [oneOf(codes), oneOf(codes)], year: [year] },
      { ...one, others: below(25) },
      { year: [year], count: below(60), bound: oneOf(BOUNDS) },
      { year: [year], count: below(6), group: oneOf(['asean', 'eu', 'african_union']) },
      { country: one.country, when: oneOf(HOW_OFTEN) },
      { country: one.country, from: 2010, to: 2010 + below(16) },
      { ...one, streak: 1 + below(9), bound: oneOf(BOUNDS) },
    ];
    yield { ...oneOf(whom), ...oneOf(predicates) };
  }
}
