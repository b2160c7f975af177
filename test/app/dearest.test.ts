import type { InjectOptions } from 'fastify';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import t from 'tap';
import { schema } from '../../src/graphql/schema.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { seedAppWithRoutes } from '../support/seed-app.js';

/*
 * Asks every door for its dearest answer: what it takes of a core, over the points that it takes of the quota, must be
 * such that a whole quota is at most a minute of a core. Processor time is measured, so that other load does not count.
 */

const QUOTA = 600;
const MINUTE_MS = 60_000;
/** The first questions compile code; what a garbage collection takes may fall on any of them. */
const ATTEMPTS = 4;

const { app, routes } = await seedAppWithRoutes(t);

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const leftAfter = ({ headers }: { headers: Record<string, unknown> }) =>
  Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]);

/**
 * Asks the same in several ways, so that no answer is ready.
 * @param question by the number of the attempt
 * @returns milliseconds of a core for a point, the least of the attempts, and the last status
 */
async function dearness(question: (attempt: number) => InjectOptions, most = MINUTE_MS / QUOTA) {
  let [least, status] = [Number.POSITIVE_INFINITY, 0];
  for (let attempt = 0; attempt < ATTEMPTS && least > most; attempt++) {
    const before = leftAfter(await app.inject({ method: 'OPTIONS', url: '/countries' }));
    const began = processorMs();
    const answer = await app.inject(question(attempt));
    const ms = processorMs() - began;
    // A new window began meanwhile.
    const points = before - leftAfter(await app.inject({ method: 'OPTIONS', url: '/countries' })) - 1;
    if (points < 1) continue;
    least = Math.min(least, ms / points);
    status = answer.statusCode;
  }
  return { least, status };
}

const WORDS =
  'Cambodia fell to Tier 3 in 2022, after three years on the Tier 2 Watch List; Chad and Mali rose. ';
const article = (attempt: number) => `${attempt} ${WORDS.repeat(1_000)}`.slice(0, 99_000);
const COUNTRIES = 'KH,TH,VN,LA,MM,MY,ID,PH,SG,BN,CN,JP,KR,MN,IN,PK,BD,LK,NP,AF,US,CA,MX,BR,AR,CL,PE,CO,VE,EC';

/** What stands in the paths: an older edition, and what has most in it. */
const IN_PATHS: Readonly<Record<string, string>> = {
  release: '1.1.0',
  country: 'KH',
  year: '2022',
  group: 'eu',
  subject: 'claims',
  code: 'overloaded',
  id: 'tvpra-2008',
  file: 'placements.csv',
};
/** Older editions have no groups. */
const filled = (url: string) =>
  (url.includes('/groups') ? url.replace(':release', '1.2.0') : url).replaceAll(
    /:(\w+)/g,
    (_, name: string) => IN_PATHS[name] ?? name,
  );

/** The dearest question of addresses that need to be told more than how many rows, and of which day. */
const QUESTIONS: Readonly<Record<string, (attempt: number) => string | InjectOptions>> = {
  '/verify': (attempt) => `/verify?tier=3&year=${2001 + attempt}&count=${attempt}`,
  '/eligibility/simulate': (attempt) =>
    `/eligibility/simulate?country=KH&year=${2005 + attempt}&rules=tvpra-2008`,
  '/annotate': (attempt) => `/annotate?text=${encodeURIComponent(article(attempt).slice(0, 1_500))}`,
  'POST /annotate': (attempt) => posted('text/plain', article(attempt), '/annotate'),
  'POST /claim-check/text': (attempt) =>
    posted(
      'application/x-www-form-urlencoded',
      `text=${encodeURIComponent(article(attempt))}`,
      '/claim-check/text',
    ),
  '/cite': (attempt) => `/cite?url=${encodeURIComponent(`/tiers.xlsx?limit=${4_999 - attempt}`)}`,
  '/oembed': (attempt) =>
    `/oembed?maxheight=${410 + attempt}&maxwidth=3000&url=${encodeURIComponent('/reports/2022/map')}`,
  '/search': (attempt) => `/search?q=${'republic of the islands '.repeat(4)}${attempt}`,
};
const posted = (type: string, payload: string, url: string): InjectOptions => ({
  method: 'POST',
  url,
  headers: { 'content-type': type },
  payload,
});

const ACCEPT: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  html: 'text/html',
};

const queriesOf = (attempt: number, format: string) => {
  const wide = `width=${2_400 + attempt}`;
  const day = `asOf=20${15 + attempt}-09-01`;
  const limit = `limit=${(format === 'html' ? 500 : 5_000) - attempt}`;
  return [
    `?${day}&${limit}`,
    `?${limit}`,
    `?${wide}&${day}`,
    `?${wide}`,
    `?${day}`,
    '',
    // Pictures that have to be told what they are to show.
    `?${wide}&country=${COUNTRIES.split(',').slice(0, 4)}`,
    `?${wide}&from=2019`,
    `?${wide}&status=final_year`,
    `?country=${COUNTRIES.split(',').slice(0, 4)}&from=${2001 + attempt}`,
    `?from=${2001 + attempt}`,
    `?status=final_year&from=${2001 + attempt}`,
  ];
};

t.test('every address', async (t) => {
  const doors = new Map<string, { url: string; format: string; key: string }>();
  for (const { method, url, config } of routes) {
    if (!config?.isPriced || !['GET', 'POST'].includes(String(method))) continue;
    // These have tests of their own below.
    if (url === '/mcp' || url === '/graphql') continue;
    for (const format of config.formats ?? ['']) {
      const key = method === 'POST' ? `POST ${url}` : url;
      doors.set(`${key} ${format}`, { url, format, key });
    }
  }
  t.ok(doors.size > 300, `${doors.size} doors`);
  for (const [name, { url, format, key }] of doors) {
    const own = QUESTIONS[key.replace('/releases/:release', '')];
    const headers = format === '' ? {} : { accept: ACCEPT[format] ?? '' };
    let most = { least: Number.NaN, status: 0 };
    const asked = own
      ? [own]
      : queriesOf(0, format).map(
          (_, index) => (attempt: number) => `${filled(url)}${queriesOf(attempt, format)[index]}`,
        );
    for (const question of asked) {
      most = await dearness((attempt) => {
        const given = question(attempt);
        return typeof given === 'string'
          ? { url: given, headers }
          : { ...given, headers: { ...given.headers, ...headers } };
      });
      if (most.status < 400) break;
    }
    t.ok(most.status > 0 && most.status < 400, `${name}: ${most.status}`);
    t.ok(most.least <= MINUTE_MS / QUOTA, `${name}: ${most.least.toFixed(0)} ms a point`);
  }
});

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some((arg) => isNonNullType(arg.type)),
  );
  return fields
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return [field.name];
      return isObjectType(inner) && depth > 0
        ? [`${field.name} { __typename ${selectionOf(inner, depth - 1)} }`]
        : [];
    })
    .join(' ');
}

/** Arguments that a root field must have. */
const ARGUMENTS: Readonly<Record<string, (attempt: number) => string>> = {
  verify: (attempt) => `claim: { tier: TIER_3, year: [${2001 + attempt}], count: ${attempt} }`,
  simulate: (attempt) => `country: "KH", year: ${2010 + attempt}`,
  node: () => 'id: "1.1.0/Country/KH"',
  release: () => 'release: "1.1.0"',
  dataset: (attempt) => `release: "1.1.0", asOf: "20${12 + attempt}-09-01"`,
  country: () => 'country: "KH"',
  report: () => 'year: 2022',
  rule: () => 'id: "tvpra-2008"',
  group: () => 'group: "eu"',
  annotate: () => 'text: $text',
  changes: (attempt) => `since: "1.${attempt % 2}.0"`,
};

const argumentsOf = (
  { name, args }: GraphQLField<unknown, unknown>,
  attempt: number,
  first: number,
): string => {
  const own = ARGUMENTS[name]?.(attempt);
  const page = args.some((arg) => arg.name === 'first') ? `first: ${first}` : undefined;
  const all = [own, page].filter((each) => each !== undefined);
  return all.length === 0 ? '' : `(${all.join(', ')})`;
};

t.test('every root field of GraphQL', async (t) => {
  const withText = (attempt: number) => ({ text: article(attempt).slice(0, 20_000) });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const inner = getNamedType(field.type);
    let asked = { least: Number.NaN, status: 0 };
    let body = '';
    // The deepest and longest that the limits let through.
    search: for (const depth of [4, 3, 2, 1, 0])
      for (const first of [500, 100, 10]) {
        const question = (attempt: number) => ({
          method: 'POST' as const,
          url: '/graphql',
          payload: {
            query: `query q${attempt}${field.name === 'annotate' ? '($text: String!)' : ''} { ${field.name}${argumentsOf(field, attempt, first)} ${isObjectType(inner) ? `{ __typename ${selectionOf(inner, depth)} }` : isLeafType(inner) ? '' : '{ __typename }'} }`,
            ...(field.name === 'annotate' && { variables: withText(attempt) }),
          },
        });
        ({ body } = await app.inject(question(9)));
        if (/"errors"/.test(body)) continue;
        asked = await dearness(question);
        break search;
      }
    t.equal(asked.status, 200, `${field.name}: ${body.slice(0, 300)}`);
    t.ok(asked.least <= MINUTE_MS / QUOTA, `${field.name}: ${asked.least.toFixed(0)} ms a point`);
  }
});

const CALLS: Readonly<Record<string, (attempt: number) => object>> = {
  annotate_text: (attempt) => ({ text: article(attempt).slice(0, 25_000) }),
  cite: (attempt) => ({ url: `/clock?limit=${4_999 - attempt}` }),
  clock_panel: (attempt) => ({ limit: 5_000, asOf: `20${12 + attempt}-09-01` }),
  compare: (attempt) => ({ country: COUNTRIES.split(',').slice(0, 8), from: 2001 + attempt, detail: true }),
  eligibility: (attempt) => ({ country: 'KH', year: 2010 + attempt, detail: true }),
  history: (attempt) => ({ country: 'KH', from: 2001 + attempt, detail: true }),
  precedents: (attempt) => ({ status: ['not_on_watch_list'], from: 2001 + attempt, detail: true }),
  report: (attempt) => ({ year: 2010 + attempt, since: 2001, release: '1.1.0' }),
  rows: (attempt) => ({ list: 'counts', asOf: `20${12 + attempt}-09-01` }),
  simulate: (attempt) => ({ country: 'KH', year: 2010 + attempt, rules: 'tvpra-2008', detail: true }),
  verify_claim: (attempt) => ({ tier: '3', year: [2001 + attempt], count: attempt, detail: true }),
  watchlist: (attempt) => ({ asOf: `20${15 + attempt}-09-01` }),
};

t.test('every tool and resource of MCP', async (t) => {
  const ask = (method: string, params: object): InjectOptions => ({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
    payload: { jsonrpc: '2.0', id: 1, method, params },
  });
  t.strictSame(TOOLS.map(({ name }) => name).sort(), Object.keys(CALLS).sort());
  for (const [name, call] of Object.entries(CALLS)) {
    const { result } = (await app.inject(ask('tools/call', { name, arguments: call(9) }))).json();
    t.not(result.isError, true, `${name}: ${result.content[0].text.slice(0, 200)}`);
    const { least } = await dearness((attempt) => ask('tools/call', { name, arguments: call(attempt) }));
    t.ok(least <= MINUTE_MS / QUOTA, `${name}: ${least.toFixed(0)} ms a point`);
  }
  for (const [method, params] of [
    ['tools/list', {}],
    ['resources/list', {}],
    ['resources/read', { uri: 'tip-tiers://countries/KH' }],
    ['resources/read', { uri: 'tip-tiers://reports/2022' }],
  ] as const) {
    const { least } = await dearness(() => ask(method, params));
    t.ok(least <= MINUTE_MS / QUOTA, `${method}: ${least.toFixed(0)} ms a point`);
  }
});
