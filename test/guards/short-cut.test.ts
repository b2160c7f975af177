import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import t from 'tap';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { seedCatalogue } from '../../src/start/bootstrap.js';
import { listen, seedAppFor } from '../support/seed-app.js';

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  posted?: string,
): Promise<Answered> {
  const asking = request(url, { method, headers }).end(posted);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks).toString('base64'),
  };
}

/** What is the same whoever asks and when. */
function lasting({ status, headers, body }: Answered): Answered {
  const { date: _date, ratelimit: _ratelimit, ...kept } = headers;
  return { status, headers: kept, body };
}

const CASES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['/countries/KH/tiers', {}],
  ['/countries/KH/tiers', { 'accept-encoding': 'br' }],
  ['/countries/KH/tiers', { 'accept-encoding': 'gzip' }],
  ['/countries/KH/tiers', { accept: 'text/csv' }],
  ['/countries/KH', { accept: 'text/html' }],
  ['/countries/KH/tiers.csv', {}],
  ['/releases/1.0.0/countries/KH/tiers', {}],
  ['/tiers', {}],
  ['/countries/KH/tiers.svg', {}],
  ['/', { accept: 'text/html' }],
  ['/changes.atom', {}],
  ['/graphql?query={__typename}', {}],
  ['/openapi.json', {}],
];

t.test('the third answer is the first one, whichever way it went', async (t) => {
  const { origin } = await listen(await seedAppFor(t));
  for (const [path, headers] of CASES) {
    const first = await ask(`${origin}${path}`, headers);
    const name = `${path} ${JSON.stringify(headers)}`;
    t.equal(first.status, 200, name);
    for (let time = 0; time < 3; time++)
      t.same(lasting(await ask(`${origin}${path}`, headers)), lasting(first), name);
    const { etag } = first.headers;
    if (etag === undefined) continue;
    const known = { ...headers, 'if-none-match': etag };
    const notModified = await ask(`${origin}${path}`, known);
    t.equal(notModified.status, 304, name);
    t.equal(notModified.body, '');
    t.same(lasting(await ask(`${origin}${path}`, known)), lasting(notModified), name);
    const head = await ask(`${origin}${path}`, headers, 'HEAD');
    t.same(lasting(head), lasting({ ...first, body: '' }), `HEAD ${name}`);
  }
});

t.test('a query by POST is answered as before, and told apart from every other', async (t) => {
  const max = 40;
  const app = await seedAppFor(t, { METRICS_PORT: '0', RATE_LIMIT_MAX: String(max) });
  const { origin } = await listen(app);
  const url = `${origin}/graphql`;
  const JSON_TYPE = { 'content-type': 'application/json' };
  const query = (code: string) => JSON.stringify({ query: `{ country(code: "${code}") { name } }` });
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(url, { ...JSON_TYPE, 'content-length': String(Buffer.byteLength(body)), ...headers }, 'POST', body);
  const text = ({ body }: Answered) => Buffer.from(body, 'base64').toString();

  const first = await post(query('KH'));
  t.match(text(first), 'Cambodia');
  for (let time = 0; time < 4; time++) {
    t.same(lasting(await post(query('KH'))), lasting(first));
    t.match(text(await post(query('TH'))), 'Thailand', 'another body');
  }
  const known = await post(query('KH'), { 'if-none-match': String(first.headers.etag) });
  t.equal(known.status, 200, 'a POST is not conditional');
  t.equal(known.headers['cache-control'], 'no-store');
  const own = 'application/graphql-response+json';
  for (let time = 0; time < 3; time++) {
    t.match((await post(query('KH'), { accept: own })).headers['content-type'], own);
    t.equal((await post(query('KH'), { 'content-type': 'text/plain' })).status, 415);
    t.equal((await post(query('KH'), { 'content-encoding': 'gzip' })).status, 415);
    const chunked = await ask(url, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, 'POST', query('KH'));
    t.same(text(chunked), text(first));
    t.match(text(await post('{"query":"{ nonsense }"}')), 'graphql-error');
  }
  t.equal((await ask(url, JSON_TYPE, 'POST')).status, 400, 'no body');
  const asked = 25 + 1;
  let { headers } = await post(query('KH'));
  t.match(headers.ratelimit, `;r=${max - asked - 1};`, 'every one is counted');
  for (let left = max - asked - 1; left > 0; left--) ({ headers } = await post(query('KH')));
  t.match(headers.ratelimit, ';r=0;');
  const refused = await post(query('KH'));
  t.equal(refused.status, 429);
  t.match(text(refused), 'too-many-requests');
  const measured = await (await fetch(`http://127.0.0.1:${app.metricsAddress?.port}/metrics`)).text();
  t.match(measured, /_count\{method="POST",route="\/graphql",status="200"\} \d+/);
});

/** Queries as they are posted. */
const QUERIES: readonly (readonly [
  request: Readonly<Record<string, unknown>>,
  status: number,
  headers?: Readonly<Record<string, string>>,
])[] = [
  [{ query: '{ country(code: "KH") { name iso3 } }' }, 200],
  [{ query: '{ country(code: "TR") { name } }' }, 200],
  [
    { query: '{ placements(filter: { tiers: [TIER_3] }, first: 100) { nodes { year country { name } } } }' },
    200,
    { 'accept-encoding': 'br' },
  ],
  [{ query: 'query A { __typename } query B { country(code: "TH") { name } }', operationName: 'B' }, 200],
  [{ query: 'query ($code: String!) { country(code: $code) { name } }', variables: { code: 'VN' } }, 200],
  [{ query: '{ country(code: "KH") { name } }' }, 200, { accept: 'application/graphql-response+json' }],
  [{ query: '{ country(code: "Nowhere") { name } }' }, 200],
  [{ query: '{ nonsense }' }, 400, { accept: 'application/graphql-response+json' }],
  [{ query: '{ nonsense }' }, 200],
  [
    { query: 'query ($code: String!) { country(code: $code) { name } }' },
    400,
    { accept: 'application/graphql-response+json' },
  ],
  [{ query: '{ __typename }', operationName: 'Nobody' }, 200],
  [{ query: '{ __typename }' }, 406, { accept: 'image/png' }],
  [{ query: 42 }, 400],
];

t.test('a query by POST has one answer, whichever way it went', async (t) => {
  for (const PUBLIC_URL of ['http://tiers.example', 'https://tiers.example']) {
    const { origin } = await listen(await seedAppFor(t, { PUBLIC_URL }));
    // Whoever has each answer written into the log has none of them shortened.
    const usual = await listen(
      await seedAppFor(t, { PUBLIC_URL, ACCESS_LOG_SHARE: '1', LOG_LEVEL: 'silent' }),
    );
    for (const [request, status, more] of QUERIES) {
      const body = JSON.stringify(request);
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        ...more,
      };
      const name = `${body} ${JSON.stringify(more)} ${PUBLIC_URL}`;
      const expected = await ask(`${usual.origin}/graphql`, headers, 'POST', body);
      t.equal(expected.status, status, name);
      const { traceparent: _usual, ...fields } = lasting(expected).headers;
      for (let time = 0; time < 5; time++) {
        const answered = await ask(`${origin}/graphql`, headers, 'POST', body);
        const { traceparent: _own, ...own } = lasting(answered).headers;
        t.same(own, fields, name);
        if (!/trace/.test(Buffer.from(expected.body, 'base64').toString()))
          t.equal(answered.body, expected.body, name);
      }
    }
  }
});

t.test('forms of one resource are told apart, in whatever order they are asked', async (t) => {
  const { origin } = await listen(await seedAppFor(t));
  const forms = ['.csv', '', '.ndjson', '.json', '.csv?bom=1'].map(
    (suffix) => `${origin}/countries/KH/tiers${suffix}`,
  );
  const first = new Map<string, Answered>();
  for (let time = 0; time < 4; time++) {
    for (const url of forms) {
      const answered = await ask(url);
      t.same(lasting(answered), lasting(first.get(url) ?? answered), url);
      first.set(url, answered);
    }
  }
  t.equal(
    new Set([...first.values()].map(({ body }) => body)).size,
    forms.length - 1,
    'JSON has two addresses',
  );
});

t.test('a 304 is found again by those who never asked for the whole', async (t) => {
  const app = await seedAppFor(t);
  const { origin } = await listen(app);
  const { headers } = await app.inject('/countries/KH/tiers');
  const known = { 'if-none-match': String(headers.etag) };
  const first = await ask(`${origin}/countries/KH/tiers`, known);
  for (let time = 0; time < 3; time++)
    t.same(lasting(await ask(`${origin}/countries/KH/tiers`, known)), lasting(first));
  const whole = await ask(`${origin}/countries/KH/tiers`);
  t.equal(whole.status, 200);
  t.equal(Buffer.from(whole.body, 'base64').length, Number(whole.headers['content-length']));
});

t.test('hosts are told apart, in what answers say of themselves', async (t) => {
  const { origin } = await listen(await seedAppFor(t));
  const bodies = new Set<string>();
  for (const host of ['one.example', 'other.example', 'one.example', 'other.example', 'one.example']) {
    const { body } = await ask(`${origin}/changes.atom`, { host });
    t.match(Buffer.from(body, 'base64').toString(), host);
    bodies.add(body);
  }
  t.equal(bodies.size, 2);
});

t.test('the limit of requests holds, and what the client has is free', async (t) => {
  const max = 6;
  const { origin } = await listen(await seedAppFor(t, { RATE_LIMIT_MAX: String(max) }));
  const url = `${origin}/countries/KH/tiers`;
  const left = ({ headers }: Answered) => Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
  const first = await ask(url);
  const known = { 'if-none-match': String(first.headers.etag) };
  for (let time = 1; time < max; time++) {
    t.equal(left(await ask(url)), max - 1 - time);
    if (time < max - 1) t.equal(left(await ask(url, known)), max - 1 - time, 'free');
  }
  t.equal((await ask(url)).status, 429);
  const revalidated = await ask(url, known);
  t.equal(revalidated.status, 304, 'even when nothing is left');
  t.equal(left(revalidated), 0);
  t.equal((await ask(url, { 'if-none-match': '"another"' })).status, 429);
});

/** Open questions, and what is asked at their addresses beside them. */
const OPEN: readonly (readonly [path: string, status: number, headers?: Readonly<Record<string, string>>])[] =
  [
    ['/eligibility/simulate?history=2019:2WL,2020:2WL,2021:2WL', 200],
    ['/eligibility/simulate?history=2019:2WL,2020:2WL,2021:2WL', 200, { 'accept-encoding': 'br' }],
    ['/eligibility/simulate?history=2019:2WL,2020:2WL,2021:2WL', 200, { accept: 'text/html' }],
    ['/eligibility/simulate?history=2019:2WL,2020:2WL,2021:2WL', 406, { accept: 'image/png' }],
    ['/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008', 200],
    ['/eligibility/simulate?country=cambodia&year=2021', 308],
    ['/eligibility/simulate?year=2021&country=KH', 308],
    ['/eligibility/simulate?country=KH&year=2021&asOf=2022-01-01', 200],
    ['/eligibility/simulate?country=KH&year=2021&asOf=2000-01-01', 404],
    ['/eligibility/simulate?history=2019:2WL,2019:3', 400],
    ['/eligibility/simulate?country=KH&country=TH', 400],
    ['/eligibility/simulate?country=Nowhere', 404],
    ['/eligibility/simulate?history=%00', 400],
    ['/eligibility/simulate?history=%E0%A4%A', 400],
    ['/eligibility/simulate?', 400],
    ['/verify?country=KH&year=2022&tier=3', 200],
    // Names beyond ASCII, in two bytes and in three.
    ['/eligibility/simulate?country=TR&year=2021', 200],
    ['/eligibility/simulate?country=CI&year=2021', 200],
    ['/verify?country=KH&year=2022&tier=4', 400],
    ['/releases/1.0.0/eligibility/simulate?country=KH&year=2021', 200],
  ];

t.test('an open question has one answer, whichever way it went', async (t) => {
  for (const PUBLIC_URL of ['http://tiers.example', 'https://tiers.example']) {
    const { origin } = await listen(await seedAppFor(t, { PUBLIC_URL }));
    for (const [path, status, headers = {}] of OPEN) {
      const url = `${origin}${path}`;
      const name = `${path} ${JSON.stringify(headers)} ${PUBLIC_URL}`;
      const first = await ask(url, headers);
      t.equal(first.status, status, name);
      for (let time = 0; time < 4; time++) {
        const again = await ask(url, headers);
        const { traceparent: _traceparent, ...others } = lasting(again).headers;
        const { traceparent: _first, ...expected } = lasting(first).headers;
        t.same(others, expected, name);
        if (status === 200) t.equal(again.body, first.body, name);
      }
    }
  }
});

t.test('an open question is counted, and answered anew only when it is put for the first time', async (t) => {
  const app = await seedAppFor(t, { METRICS_PORT: '0', RATE_LIMIT_MAX: '6' });
  const { origin } = await listen(app);
  const url = `${origin}/eligibility/simulate?country=KH&year=2021`;
  const { headers } = await ask(url);
  t.match(headers.ratelimit, ';r=5;');
  t.equal((await ask(url, { 'if-none-match': String(headers.etag) })).status, 304);
  for (let time = 0; time < 4; time++) t.equal((await ask(url)).status, 200);
  t.equal((await ask(`${origin}/eligibility/simulate?country=TH&year=2021`)).status, 200);
  t.equal((await ask(`${origin}/eligibility/simulate?country=VN&year=2021`)).status, 429);
  const text = await (await fetch(`http://127.0.0.1:${app.metricsAddress?.port}/metrics`)).text();
  t.match(text, /_count\{method="GET",route="\/eligibility\/simulate",status="200"\} 6/);
});

t.test('another state of the catalogue is answered anew', async (t) => {
  const seeds = await seedCatalogue();
  const older = await seeds.get('1.0.0');
  let state = { revision: 1, current: older };
  const catalogue: Catalogue = new Proxy(seeds, {
    get(target, name) {
      if (name === 'revision' || name === 'current') return state[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const { origin } = await listen(await seedAppFor(t, {}, { catalogue }));
  const release = async () => (await ask(`${origin}/countries/KH/tiers`)).headers['dataset-release'];
  for (let time = 0; time < 3; time++) t.equal(await release(), '1.0.0');
  state = { revision: 2, current: seeds.current };
  for (let time = 0; time < 3; time++) t.equal(await release(), seeds.current.version);
});

t.test('a request that sends a trace is answered with it', async (t) => {
  const { origin } = await listen(await seedAppFor(t));
  const url = `${origin}/countries/KH/tiers`;
  for (let time = 0; time < 3; time++) await ask(url);
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { headers } = await ask(url, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  t.match(headers.traceparent, traceId);
  t.equal((await ask(url)).headers.traceparent, undefined);
});

t.test('clients behind a trusted proxy are counted one by one', async (t) => {
  const { origin } = await listen(await seedAppFor(t, { TRUST_PROXY: 'loopback', RATE_LIMIT_MAX: '3' }));
  const url = `${origin}/countries/KH/tiers`;
  const statuses = async (client: string) => {
    const asked: (number | undefined)[] = [];
    for (let time = 0; time < 4; time++) asked.push((await ask(url, { 'x-forwarded-for': client })).status);
    return asked;
  };
  t.same(await statuses('203.0.113.7'), [200, 200, 200, 429]);
  t.same(await statuses('203.0.113.8'), [200, 200, 200, 429]);
  t.equal((await ask(url)).status, 200);
});

t.test('answers that took the short cut are measured', async (t) => {
  const app = await seedAppFor(t, { METRICS_PORT: '0' });
  const { origin } = await listen(app);
  for (let time = 0; time < 5; time++) await ask(`${origin}/countries/KH/tiers`);
  const text = await (await fetch(`http://127.0.0.1:${app.metricsAddress?.port}/metrics`)).text();
  const [, count] =
    /_count\{method="GET",route="\/countries\/:country\/tiers",status="200"\} (\d+)/.exec(text) ?? [];
  t.equal(count, '5');
});
