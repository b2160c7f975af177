import { readFile, writeFile } from 'node:fs/promises';
import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { EVENTS } from '../../src/claims/kinds.js';
import { countriesClaimed, yearsClaimed } from '../../src/claims/verdict.js';
import { verdictHeadline } from '../../src/claims/verdict-words.js';
import { TIERS } from '../../src/domain/tier.js';
import { findProblem } from '../../src/http/problem.js';
import { validate } from '../../src/http/validation.js';
import { getNews } from '../../src/news/news.js';
import { verdictPath, verify } from '../../src/resources/verify.js';
import { fixedRelease as release } from '../dataset/claims-release.js';
import { sameAs } from '../support/first-difference.js';

/*
 * Snapshot of the claim check for claims of each kind, subject and time, and of the news of each report:
 * detects any changed word or row. Whether a verdict is right is tested elsewhere. After an intended change,
 * run `APPROVE_SNAPSHOT=1 npx tap test/claims/snapshot.test.ts` and review the diff.
 */

const RECORDED = 'test/claims/fixtures/snapshot.ndjson';

const KINDS = [
  ...TIERS.map((tier) => `tier=${tier}`),
  ...EVENTS.map((event) => `event=${event}`),
  ...['run=0', 'run=2'],
  ...['move=worse', 'move=worse-3'],
];
const WHOM = [
  ...['country=KH', 'country=TH,MY', 'country=GN', 'country=MK', 'country=US', 'country=ME', 'country=SO'],
  ...['count=2', 'count=3&bound=at_least', 'count=1&bound=at_most&region=Africa', 'country=KH&others=2'],
  ...['count=2&status=final_year', 'count=0&group=asean'],
  ...['count=4&region=Caribbean', 'count=1&bound=at_least&status=on_list,no_clock'],
];
const WHEN = [
  ...['year=2022', 'year=2021,2022', 'year=2005', 'from=2019&to=2022', 'year=2022&streak=2', 'year=2025'],
  ...['when=ever', 'when=never&from=2010&to=2020', 'when=always&from=2019&to=2021'],
  ...['year=2026', 'year=2003', 'year=2023&asOf=2022-12-31', 'year=2011&streak=3&bound=at_least'],
  'when=ever&year=2010,2019',
  ...['when=always&year=2022', 'when=never&year=2022', 'when=always'],
];

/** Combines each kind with every second subject and every second time; the third part varies. */
const next = (list: readonly string[], index: number) => list[index % list.length];
const CLAIMS = [
  ...KINDS.flatMap((kind, index) => WHOM.map((whom, at) => [kind, whom, next(WHEN, 3 * index + at)])),
  ...KINDS.flatMap((kind, index) => WHEN.map((when, at) => [kind, next(WHOM, 5 * index + at), when])),
]
  .filter((_, index) => index % 2 === 0)
  .map((parts) => parts.join('&'));

function answerTo(claim: string): unknown {
  try {
    const parameters = validate(verify.query, Object.fromEntries(new URLSearchParams(claim)), 'query');
    const request = parameters as Parameters<typeof checkClaim>[1];
    const known = request.asOf === undefined ? release : release.asOf(request.asOf);
    const verdict = checkClaim(known, request);
    const { rows, parts, trace, attribution, ...answer } = verdict;
    return {
      ...answer,
      citation: { text: attribution.text, path: verdictPath(attribution) },
      headline: verdictHeadline(verdict),
      claimed: [...countriesClaimed(verdict), ...yearsClaimed(verdict)].slice(0, 20).join(),
      trace: trace?.conclusion ?? null,
      rows: rows
        .slice(0, 20)
        .map((row) => `${row.country.iso2} ${row.year} ${row.tier}`)
        .join(),
      parts: parts
        .slice(0, 3)
        .map((part) => [part.country.iso2, part.year, part.verdict, part.evidence, part.reason]),
    };
  } catch (error) {
    const problem = findProblem(error);
    if (!problem) throw error;
    return { problem: problem.code, ...problem.extensions, detail: problem.detail };
  }
}

const NEWS = release.years.map((year) => {
  const { report: _, ...news } = getNews(release, year);
  return JSON.parse(JSON.stringify(news, (key, value) => (key === 'country' ? value.iso2 : value)));
});

t.test('matches the snapshot of claims and news', async (t) => {
  const answers = [
    ...[...new Set(CLAIMS)].map((claim) => ({ request: claim, answer: answerTo(claim) })),
    ...NEWS.map((news) => ({ request: `news of ${news.year}`, answer: news })),
  ];
  if (process.env.APPROVE_SNAPSHOT)
    await writeFile(RECORDED, answers.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const recorded = (await readFile(RECORDED, 'utf8')).trimEnd().split('\n');
  t.equal(recorded.length, answers.length);
  for (const [index, { request, answer }] of answers.entries())
    sameAs(t, JSON.parse(JSON.stringify({ request, answer })), JSON.parse(recorded[index] ?? ''), request);
});
