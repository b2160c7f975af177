import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { verdictLabel } from '../../src/claims/verdict-words.js';
import { validate } from '../../src/http/validation.js';
import { verify } from '../../src/resources/verify.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { readRows } from '../support/table.js';

/*
 * Labelled from the placements and the law by an independent script and by hand. Each disagreement with the
 * service was reviewed and resolved on one side or the other.
 */
const labelled = readRows<'claim' | 'verdict' | 'why'>(
  new URL('./fixtures/labelled-claims.csv', import.meta.url),
);

t.test('agrees with independent labels of claims', async (t) => {
  t.ok(labelled.length >= 180, `${labelled.length} claims`);
  for (const { claim, verdict, why } of labelled) {
    const parameters = Object.fromEntries(new URLSearchParams(claim));
    const request = validate(verify.query, parameters, 'query') as ClaimRequest;
    const answer = checkClaim(release, request);
    t.equal(verdictLabel(answer), verdict, `${claim}: ${why}; ${answer.sentence}`);
  }
});
