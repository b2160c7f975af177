import t from 'tap';
import { Problem } from '../../src/domain/problem.js';
import { answerSchemaOf } from '../../src/rest/openapi/operation.js';
import { querySchemaOf } from '../../src/rest/resource-shape.js';
import { verify } from '../../src/rest/resources/verify.js';
import { checked } from '../../src/rest/validation.js';
import { release } from '../dataset/claims-release.js';

/** The answer to a query string, as the route makes it. */
function ask(search: string) {
  const query = checked(querySchemaOf(verify), Object.fromEntries(new URLSearchParams(search)), 'query');
  if (verify.kind !== 'object') throw new Error('a verdict is a single thing');
  const of = query.asOf === undefined ? release : release.asOf(query.asOf as string);
  const asOf = query.asOf as string | undefined;
  return verify.get({
    release: of,
    asOf,
    params: {},
    query,
    catalogue: undefined as never,
    gathered: undefined,
  }) as { verdict: string; citation: { url: string } };
}

const ANSWERS = {
  'country=KH&year=2022&tier=3': 'supported',
  'country=kh&from=2019&to=2021&on=watchlist': 'supported',
  'country=KH&year=2019,2020,2021&tier=2WL': 'supported',
  'country=KH&year=2021&run=3': 'supported',
  'country=KH&year=2021&event=waiver': 'supported',
  'country=KH&year=2022&event=automatic_downgrade': 'supported',
  'country=AF,BN,CN,KP,MM,MO,MY,SS,SY,VN&year=2022&tier=3': 'supported',
  'year=2022&tier=3&count=22': 'supported',
  'country=AF,BN,CN,KH,KP,MM,MO,MY,SS,SY,VN&year=2022&tier=3&others=12': 'refuted',
  'country=KH&year=2022&worse_than=2021': 'supported',
  'country=TH&year=2022&best_since=2020': 'supported',
  'country=KH&year=2022&first_time_in_tier=3': 'refuted',
  'country=TW&year=2001&tier=1': 'not_known',
  'country=KH&year=2022&tier=3&asOf=2022-01-01': 'not_known',
} as const;

for (const [search, verdict] of Object.entries(ANSWERS)) {
  t.test(search, async (t) => {
    const answer = ask(search);
    t.equal(answer.verdict, verdict);
    t.doesNotThrow(() => answerSchemaOf(verify).parse({ release: release.version, ...answer }));
    const pinned = new URL(answer.citation.url, 'https://example.org');
    t.strictSame(ask(pinned.search), answer, 'its address gives the same answer');
  });
}

const REFUSED = {
  '': ['invalid-claim', /Nothing is claimed/],
  'country=KH&tier=3': ['invalid-claim', /year is missing/],
  'year=2022&tier=3': ['invalid-claim', /country is missing/],
  'country=KH&year=2022&event=coup': ['invalid-parameter', /allowed: waiver, automatic_downgrade/],
  'country=KH&year=2022&tier=4': ['invalid-parameter', /tier .*allowed: .*2WL/],
  'country=KH&year=2022&run=three': ['invalid-parameter', /run must be a whole number/],
  'country=KH&year=22&tier=3': ['invalid-parameter', /year/],
  'country=KH&year=2022&tier=3&merit=1': ['invalid-parameter', /merit is not a query parameter/],
} as const;

for (const [search, [code, detail]] of Object.entries(REFUSED)) {
  t.test(`refused: ${search}`, async (t) => {
    const problem = t.throws(() => ask(search), Problem) as unknown as Problem;
    t.equal(problem.code, code);
    t.equal(problem.status, 400);
    t.match(problem.detail, detail);
  });
}
