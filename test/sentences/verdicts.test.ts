import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { HEADWORDS, verdictLabel } from '../../src/claims/verdict-words.js';
import { validate } from '../../src/http/validation.js';
import { verify } from '../../src/resources/verify.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { readRows } from '../support/table.js';

/*
 * Claims as newsrooms print them, and traps: what readers see, and the sentence to quote. Each was read against
 * the placements. After an intended change run `APPROVE_SENTENCES=1 npx tap test/sentences/verdicts.test.ts`, and
 * read the lines that changed.
 */

const FILE = new URL('fixtures/verdicts.csv', import.meta.url);

const check = (claim: string) => {
  const values = Object.fromEntries(new URLSearchParams(claim));
  const request = validate(verify.query, values, 'query') as ClaimRequest;
  const verdict = checkClaim(request.asOf === undefined ? release : release.asOf(request.asOf), request);
  return { verdict: HEADWORDS[verdictLabel(verdict)].word, sentence: verdict.sentence };
};

t.test('gives each claim the verdict and the sentence that a person has read', async (t) => {
  const rows = readRows<'words' | 'claim' | 'verdict' | 'sentence'>(FILE);
  t.ok(rows.length >= 102, `${rows.length} claims`);
  if (process.env.APPROVE_SENTENCES)
    await writeFile(
      FILE,
      stringify(
        rows.map(({ words, claim }) => ({ words, claim, ...check(claim) })),
        { header: true },
      ),
    );
  for (const { claim, verdict, sentence } of rows) t.strictSame(check(claim), { verdict, sentence }, claim);
});
