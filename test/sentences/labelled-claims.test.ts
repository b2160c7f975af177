import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { headwordOf } from '../../src/claims/verdict.js';
import { validate } from '../../src/http/validation.js';
import { verify } from '../../src/rest/resources/verify.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { rowsOf } from '../support/table.js';

/*
 * Labelled from the placements of the seeds and the law as a procedure, by a script that knows nothing of the service
 * and by hand; each that the service answered otherwise was looked at, and settled on one side or the other.
 */
const labelled = rowsOf<'claim' | 'verdict' | 'why'>(
  new URL('./fixtures/labelled-claims.csv', import.meta.url),
);

t.test('the claim check says of each claim what somebody else says of it', async (t) => {
  t.ok(labelled.length >= 180, `${labelled.length} claims`);
  for (const { claim, verdict, why } of labelled) {
    const asked = Object.fromEntries(new URLSearchParams(claim));
    const request = validate(verify.query, asked, 'query') as ClaimRequest;
    const answer = checkClaim(release, request);
    t.equal(headwordOf(answer), verdict, `${claim}: ${why}; ${answer.sentence}`);
  }
});
