import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();

t.test('a comparison with a country in a gap is never called false for want of a rank', async (t) => {
  const askAll = (year: number, one: string, other: string) =>
    [
      { country: [one], year: [year], worseThan: other },
      { country: [one], year: [year], betterThan: other },
      { country: [other], year: [year], worseThan: one },
      { country: [other], year: [year], betterThan: one },
    ].map((request) => checkClaim(release, request).verdict);
  // What these gaps hide has no rank in any case.
  for (const [year, one] of [
    [2006, 'XK'],
    [2005, 'AG'],
  ] as const)
    for (const other of ['KR', 'CU', 'US'])
      t.strictSame([...new Set(askAll(year, one, other))], ['not_known'], `${one} ${year} ${other}`);
  // Taiwan may have had any tier in 2001, and the United States were in no report.
  t.strictSame([...new Set(askAll(2001, 'TW', 'US'))], ['not_known']);
});
