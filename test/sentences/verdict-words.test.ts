import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import type { Verdict } from '../../src/claims/verdict.js';
import { HEADWORDS, type Headword, verdictLabel } from '../../src/claims/verdict-words.js';
import { DomainError } from '../../src/domain/errors.js';
import { verdictPath } from '../../src/resources/verify.js';
import { release } from '../graphics/fixtures/newest-release.js';
import { sharedApp } from '../support/seed-app.js';
import { randomClaims } from './random-claims.js';
import { firstLine } from './resource-sentences.js';

const SEED = 20_261_128;
const CLAIMS = 500;

/** Including verdict labels that random claims rarely get. */
const RARE: readonly ClaimRequest[] = [
  { year: [2001], count: 31, bound: 'at_most', event: 'downgrade' },
  { country: ['SO'], year: [2004], move: 'worse-SC' },
];

function claimsToCheck(): { request: ClaimRequest; verdict: Verdict }[] {
  const checked = RARE.map((request) => ({ request, verdict: checkClaim(release, request) }));
  for (const request of randomClaims(release, SEED)) {
    try {
      checked.push({ request, verdict: checkClaim(release, request) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    if (checked.length === CLAIMS) break;
  }
  return checked;
}

const LETTERS = {
  '&#39;': "'",
  '&apos;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '\u00a0': ' ',
};
const unescaped = (html: string): string =>
  html.replaceAll(/&(?:#39|apos|quot|lt|gt|amp);|\u00a0/g, (found) => LETTERS[found as keyof typeof LETTERS]);

const BEGINS: Readonly<Record<Headword, RegExp>> = {
  supported: /^True\. (?!It is false|It cannot)/,
  needs_context: /^Needs context\. (?!It is false|It cannot)/,
  refuted: /^(?:False\.|It is false that) /,
  not_known: /^It cannot be known whether /,
  no_rank: /^It cannot be said that /,
  not_in_release: /^Release \S+ ends with the \d{4} report/,
};

t.test('agrees between APIs about 500 random claims, without contradictory titles', async (t) => {
  const app = await sharedApp();
  const checked = claimsToCheck();
  const heads = new Set<Headword>();
  for (const { request, verdict } of checked) {
    const head = verdictLabel(verdict);
    heads.add(head);
    const { word } = HEADWORDS[head];
    const path = verdictPath(verdict.attribution);
    const [, query = ''] = path.split('?');
    const rest = (await app.inject(`/verify?${query}`)).json<Verdict>();
    const toParts = ({ verdict, context, sentence }: Verdict) => [verdict, context, sentence];
    t.strictSame(toParts(rest), toParts(verdict), path);
    const page = (await app.inject({ url: `/verify?${query}`, headers: { accept: 'text/html' } })).body;
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
    const [, shared = ''] = /<meta property="og:title" content="([^"]*)"/.exec(page) ?? [];
    const headline = `${word}: ${verdict.context ?? verdict.claim}`;
    for (const each of [title, shared]) t.ok(unescaped(each).startsWith(headline), `${each} for ${headline}`);
    const [, band = ''] = /<h1 class="verdict[^>]*>(?:<svg.*?<\/svg>)?([^<]*)</s.exec(page) ?? [];
    t.equal(band.trim(), word, path);
    t.match(await firstLine(app, 'verify_claim', request), BEGINS[head], path);
  }
  t.strictSame([...heads].sort(), Object.keys(HEADWORDS).sort(), 'every verdict occurs');
});
