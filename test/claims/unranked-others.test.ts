import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { release } from '../dataset/claims-release.js';

const check = (claim: Partial<ClaimRequest>) => checkClaim(release, claim as ClaimRequest);

t.test('says nothing of the others where a named place has no ranking', async (t) => {
  for (const claim of [
    { country: ['Gaza', 'CN'], year: [2022], tier: '3', others: 20 },
    { country: ['VA', 'RU', 'CN'], year: [2022], tier: '3', others: 0 },
    { country: ['Gaza'], year: [2024], tier: '3', others: 20 },
    { country: ['CN'], year: [1999], tier: '3', others: 5 },
  ] as const) {
    const { count, sentence, verdict } = check(claim as unknown as Partial<ClaimRequest>);
    t.equal(count, null, sentence);
    t.notMatch(sentence, /no other|neither|was not on|No was|\bnone\b/i);
    t.not(verdict, 'supported');
  }
});

t.test('checks “always” since the newest report', async (t) => {
  const { verdict } = check({ country: ['CF'], from: release.newestYear, when: 'always', tier: '2' });
  t.equal(verdict, 'supported');
});
