import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();

t.test('a comparison with a country in a gap is never called false for want of a rank', async (t) => {
  for (const [year, one, ...others] of [
    // What these gaps hide has no rank in any case.
    [2006, 'XK', 'KR', 'CU', 'US'],
    [2005, 'AG', 'KR', 'CU', 'US'],
    // Tunisia may have had any tier in 2004, and the United States were in no report.
    [2004, 'TN', 'US'],
  ] as const)
    for (const [a, b] of others.flatMap((other) => [[one, other] as const, [other, one] as const]))
      for (const compared of [{ worseThan: b }, { betterThan: b }]) {
        const { verdict } = checkClaim(release, { country: [a], year: [year], ...compared });
        t.equal(verdict, 'not_known', `${a} ${year} ${b}`);
      }
});
