import t from 'tap';
import { DocumentCheck } from '../support/document.js';
import { seedAppFor } from '../support/seed-app.js';
import { VERSIONS } from '../support/seeds.js';

/** Bad requests: address, status, kind of problem, and what the answer must say. */
const BAD: readonly (readonly [url: string, status: number, type: string, says: RegExp])[] = [
  [
    '/countries/Atlantis',
    404,
    'unknown-country',
    /called "Atlantis"\.$|called "Atlantis"\. (?!Did you mean)/,
  ],
  ['/countries/Camboda', 404, 'unknown-country', /Did you mean .*\(KH\)/],
  ['/countries/MC', 404, 'unknown-country', /^No report here covers Monaco \(MC\)\.$/],
  ['/countries/MCO', 404, 'unknown-country', /^No report here covers Monaco/],
  ['/tiers?country=KH,Holy%20See', 400, 'invalid-parameter', /^No report here covers .*\(VA\)\.$/],
  ['/countries/Congo/tiers', 404, 'unknown-country', /called "Congo"\. Did you mean .*\(CD\).*\(CG\)/],
  ['/verify?country=Congo&year=2012&tier=3', 400, 'invalid-parameter', /Did you mean .*\(CD\).*\(CG\)/],
  ['/countries/Korea/tiers', 404, 'unknown-country', /called "Korea"\. Did you mean .*\(KP\).*\(KR\)/],
  ['/tiers?foo=1', 400, 'invalid-parameter', /foo is not a query parameter here.*year/],
  ['/countries/KH?limit=1', 400, 'invalid-parameter', /limit is not a query parameter/],
  ['/tiers?year=22', 400, 'invalid-parameter', /^year must be a year of four digits, or several of them\.$/],
  ['/tiers?year=1999', 400, 'invalid-parameter', /year: .*2001 to 2025/],
  [
    '/downgrades?year=2026',
    404,
    'report-not-in-edition',
    /^The 2026 report is not in edition .* \(2001 to 2025\)/,
  ],
  ['/watchlist?year=1999', 400, 'invalid-parameter', /year: .*2001 to 2025/],
  ['/reports/1999/tiers', 404, 'unknown-report', /2001 to 2025/],
  ['/tiers?tier=4', 400, 'invalid-parameter', /tier has a value that is not allowed.*2WL/],
  ['/tiers?tier=', 400, 'invalid-parameter', /tier/],
  ['/tiers?shape=tall', 400, 'invalid-parameter', /shape has a value that is not allowed.*long, wide/],
  ['/tiers?evidence=sure', 400, 'invalid-parameter', /evidence.*corroborated/],
  ['/tiers?from=2021&from=2022', 400, 'invalid-parameter', /from is given more than once/],
  ['/tiers?cursor=nonsense', 400, 'invalid-cursor', /cursor/],
  ['/tiers?bom=1', 400, 'invalid-parameter', /bom is for CSV only/],
  ['/tiers?limit=0', 400, 'invalid-parameter', /limit must be a whole number from 1 to 5000/],
  ['/tiers?limit=5001', 400, 'invalid-parameter', /limit must be a whole number from 1 to 5000/],
  ['/tiers?limit=1.5', 400, 'invalid-parameter', /limit/],
  ['/tiers?from=2020&to=2010', 400, 'invalid-parameter', /from \(2020\) lies after to \(2010\)/],
  ['/downgrades?from=2020&to=2010', 400, 'invalid-parameter', /from \(2020\) lies after to \(2010\)/],
  ['/watchlist/waivers?from=2020&to=2010', 400, 'invalid-parameter', /from \(2020\) lies after to/],
  ['/countries/KH/outcomes?from=2020&to=2010', 400, 'invalid-parameter', /from \(2020\) lies after to/],
  ['/countries/KH/outcomes?outcome=lost', 400, 'invalid-parameter', /outcome.*allowed: waived/],
  ['/tiers?country=KH,Atlantis', 400, 'invalid-parameter', /Atlantis/],
  ['/tiers?country=KH,', 400, 'invalid-parameter', /country has an empty name/],
  ['/tiers?region=Narnia', 400, 'invalid-parameter', /no UN M49 region/],
  ['/tiers?asOf=2022-02-30', 400, 'invalid-parameter', /asOf/],
  ['/tiers?asOf=2001-01-01', 404, 'as-of-too-early', /2001-07-12/],
  ['/reports/1999', 404, 'unknown-report', /2001 to 2025/],
  ['/reports/22', 400, 'invalid-parameter', /year must be a year of four digits/],
  ['/releases/9.0.0/tiers', 404, 'unknown-release', new RegExp(VERSIONS.join(', '))],
  ['/releases/1.0.0/reports/2025', 404, 'report-not-in-edition', /2001 to 2024/],
  ['/rules/tvpa-1900', 404, 'unknown-rule', /tvpra-2017/],
  ['/countries/KH/eligibility?year=1999', 400, 'invalid-parameter', /year: .*1999/],
  ['/watchlist?status=lost', 400, 'invalid-parameter', /status.*final_year/],
  ['/watchlist?sort=name', 400, 'invalid-parameter', /sort.*urgency/],
  ['/eligibility/simulate', 400, 'invalid-history', /needs a country, a history, or both/],
  ['/eligibility/simulate?history=2019:2WL%3B2020:2WL', 400, 'invalid-history', /position 6/],
  // Also where the address would be written in another form.
  ['/eligibility/simulate?history=2019:2WL;2020:2WL', 400, 'invalid-history', /position 6/],
  ['/eligibility/simulate?history=2019:2WL,2020', 400, 'invalid-history', /position 10/],
  ['/eligibility/simulate?history=2019:2WX', 400, 'invalid-history', /position 6.*2WX/],
  [
    '/eligibility/simulate?history=2019:2WL,2019:3',
    400,
    'invalid-history',
    /position 10 has two placements for 2019/,
  ],
  ['/eligibility/simulate?history=2003:2WL', 400, 'invalid-history', /position 1 .*2003 no watch list/],
  [
    '/eligibility/simulate?history=2004:2,1995:2',
    400,
    'invalid-history',
    /position 8 .*first report is that of 2001/,
  ],
  ['/eligibility/simulate?country=KH&year=1995', 400, 'invalid-parameter', /^year is 1995.*that of 2001/],
  [
    '/eligibility/simulate?country=KH&year=2030',
    404,
    'report-not-in-edition',
    /^The 2030 report is not in edition .* assume the five reports of 2026 to 2030 with history/,
  ],
  [
    '/eligibility/simulate?history=2019:2WL,2020:2WL&year=2022',
    400,
    'invalid-parameter',
    /reports of 2021 and 2022/,
  ],
  [
    '/eligibility/simulate?history=2019:2WL&year=2015',
    400,
    'invalid-parameter',
    /begins with the report of 2019/,
  ],
  [
    '/eligibility/simulate?country=KH&history=2026:2WL,2029:2WL',
    400,
    'invalid-history',
    /position 10 .*two reports of 2027 and 2028, which this edition does not have/,
  ],
  [
    '/eligibility/simulate?country=KH&rules=tvpa-2000',
    400,
    'invalid-parameter',
    /^rules .*knew no watch list.* in 2006, 2007, 2009.*2019, 2020 and 2021\. Choose an era/,
  ],
  [
    '/eligibility/simulate?country=AN&history=2015:2WL',
    400,
    'invalid-history',
    /had its code .* until 15 December 2010/,
  ],
  [
    '/tiers?asOf=tomorrow',
    400,
    'invalid-parameter',
    /^asOf must be a day that exists, written YYYY-MM-DD\.$/,
  ],
  ['/tiers?asOf=2999-01-01', 400, 'invalid-parameter', /^asOf is 2999-01-01, a day that has not come/],
  ['/eligibility/simulate?history=', 400, 'invalid-parameter', /^history is empty\.$/],
  [`/tiers?region=${'x'.repeat(101)}`, 400, 'invalid-parameter', /^region has more than 100 characters\.$/],
  ['/eligibility/simulate?history=1989:2', 400, 'invalid-history', /1990 to 2100/],
  ['/eligibility/simulate?history=2101:2', 400, 'invalid-history', /1990 to 2100/],
  ['/eligibility/simulate?country=KH&year=2101', 400, 'invalid-parameter', /1990 to 2100/],
  ['/eligibility/simulate?country=KH&rules=tvpa-1900', 400, 'invalid-parameter', /tvpra-2017/],
  [
    `/eligibility/simulate?history=${Array.from({ length: 61 }, (_, i) => `${2001 + i}:2`)}`,
    400,
    'invalid-history',
    /61 placements; at most 60/,
  ],
  ['/clock?region=Atlantis', 400, 'invalid-parameter', /Allowed: Africa/],
  ['/clock?from=2060', 404, 'report-not-in-edition', /^The 2060 report is not in edition/],
  ['/clock?year=1999', 400, 'invalid-parameter', /no report of 1999/],
  ['/precedents?status=last_year', 400, 'invalid-parameter', /status has .*allowed: not_on_watch_list/],
  ['/precedents?rule=x', 400, 'invalid-parameter', /Allowed: tvpa-2000/],
  ['/precedents?region=Atlantis', 400, 'invalid-parameter', /Allowed: Africa/],
  ['/precedents?run=many', 400, 'invalid-parameter', /^run must be a whole number/],
  ['/precedents?cameFrom=4', 400, 'invalid-parameter', /allowed: 1, 2, 2WL, 3, SC, NR/],
  ['/precedents?from=2030', 404, 'report-not-in-edition', /2001 to 20\d\d/],
  ['/countries/KH/precedents?year=1999', 400, 'invalid-parameter', /no report of 1999/],
  ['/countries/KH/precedents?status=final_year', 400, 'invalid-parameter', /status is not a query parameter/],
  ['/countries/KH.csv', 404, 'not-found', /no \.csv form/],
  ['/nothing/here', 404, 'not-found', /nothing at \/nothing\/here/],
  ['/countries/%ZZ', 400, 'bad-request', /decoded/],
  [`/countries/${'x'.repeat(4_100)}`, 414, 'uri-too-long', /4111 bytes; 4096 are allowed/],
];

const app = await seedAppFor(t);

t.test('bad input is answered with a problem that says what is wrong', async (t) => {
  const document = new DocumentCheck(await app.openapi());
  const { schemas = {} } = (await app.openapi()).components ?? {};
  const told = Object.keys(schemas.Problem?.properties ?? {});
  for (const [url, status, type, says] of BAD) {
    const response = await app.inject(url);
    const label = url.slice(0, 80);
    t.equal(response.statusCode, status, label);
    t.match(response.headers['content-type'], /^application\/problem\+json/, label);
    t.equal(response.headers['cache-control'], 'no-store', label);
    t.equal(response.headers['access-control-allow-origin'], '*', label);
    const problem = response.json();
    t.match(problem, { type: `/problems/${type}`, status, title: String, detail: says }, label);
    t.strictSame(
      Object.keys(problem).filter((name) => !told.includes(name)),
      [],
      `${label}: the document tells every member`,
    );
    if (!['not-found', 'bad-request', 'uri-too-long'].includes(type)) document.conforms(t, url, response);
  }
});

t.test('an Accept header that nothing fits is refused with what there is', async (t) => {
  const list = await app.inject({ url: '/tiers', headers: { accept: 'image/gif' } });
  t.equal(list.statusCode, 406);
  t.match(list.json().available, ['application/json', 'text/csv']);
  t.match(list.json().detail, /same path with \.svg or \.png/, 'a picture of it is elsewhere');
  const other = await app.inject({ url: '/sources', headers: { accept: 'image/png' } });
  t.notMatch(other.json().detail, /picture/);
  const suffix = await app.inject({ url: '/tiers.csv?limit=1', headers: { accept: 'image/gif' } });
  t.equal(suffix.statusCode, 200, 'the suffix wins');
});

t.test('the document says what every address can be answered with', async (t) => {
  const { paths = {}, components } = await app.openapi();
  const follow = (part: object | undefined) =>
    part && '$ref' in part ? components?.responses?.[String(part.$ref).split('/').at(-1) ?? ''] : part;
  for (const [path, operations] of Object.entries(paths)) {
    const responses = operations?.get?.responses;
    if (responses === undefined) continue;
    t.ok('304' in responses, `${path} says what the client has already`);
    const { headers } = follow(responses.default) as { headers?: object };
    t.ok(headers && 'Retry-After' in headers, `${path} says when to ask again`);
  }
});

t.test('a client that names text/html, but takes no form of a problem, gets the document', async (t) => {
  for (const accept of ['text/html;level=1', 'text/csv, text/html;q=0', 'text/html;q=0']) {
    const { statusCode, headers, body } = await app.inject({ url: '/nothing', headers: { accept } });
    t.equal(statusCode, 404, accept);
    t.match(headers['content-type'], /^application\/problem\+json/, accept);
    t.equal(JSON.parse(body).type, '/problems/not-found', accept);
  }
});

t.test('a refusal is no longer than it must be, whatever it refuses', async (t) => {
  const unknown = Array.from({ length: 400 }, (_, index) => `x${index}=1`).join('&');
  const { statusCode, body } = await app.inject(`/tiers?${unknown}`);
  t.equal(statusCode, 400);
  t.ok(body.length <= 8_192, `${body.length} bytes`);
  t.match(JSON.parse(body).detail, /; and 395 more\.$/);
  const long = await app.inject(`/tiers?${'x'.repeat(3_000)}=1`);
  t.ok(long.body.length <= 8_192, `${long.body.length} bytes`);
});
