import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

/* Large fields that few readers need are returned only if `include` names them. */

/** Size limit of plain JSON responses, in bytes. */
const MAX_BYTES = [
  ['/countries/KH/tiers', 2_000],
  ['/outcomes?country=KH', 12_000],
  ['/outcomes?fromTier=2WL&toTier=3', 60_000],
] as const;

const app = await sharedApp();
const get = async (url: string) => {
  const { statusCode, body } = await app.inject(url);
  return { statusCode, body, json: JSON.parse(body) };
};
const withQuery = (url: string, query: string) => `${url}${url.includes('?') ? '&' : '?'}${query}`;

t.test('keeps responses small by default', async (t) => {
  for (const [url, most] of MAX_BYTES) {
    const { body, json } = await get(url);
    const { upcomingReport, ...own } = json;
    t.ok(JSON.stringify(own).length <= most, `${url} has ${body.length} bytes`);
    // The upcoming report adds to the size.
    t.ok(body.length <= most + 250, `${url} has ${body.length} bytes with ${JSON.stringify(upcomingReport)}`);
  }
});

/** Removes optional fields at any depth. */
function without(part: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((each) => without(each, fields));
  if (typeof part !== 'object' || part === null) return part;
  const rest = Object.entries(part).filter(([name]) => !fields.includes(name));
  return Object.fromEntries(rest.map(([name, value]) => [name, without(value, fields)]));
}

t.test('adds fields with include, changes nothing else, and rejects it where there are none', async (t) => {
  const having: string[] = [];
  for (const resource of RESOURCES) {
    const { operationId, example, query } = resource;
    if (resource.kind === 'list' && resource.rowsOnRequest) continue;
    if (!('include' in query.shape)) {
      const { statusCode, json } = await get(withQuery(example, 'include=sources'));
      t.equal(statusCode, 400, operationId);
      t.equal(json.errors[0].parameter, 'include', operationId);
      continue;
    }
    having.push(operationId);
    const unknown = await get(withQuery(example, 'include=everything'));
    t.equal(unknown.statusCode, 400, operationId);
    const allowed: string[] = unknown.json.errors[0].allowed;
    const plain = (await get(example)).json;
    t.strictSame(without(plain, allowed), plain, `${operationId} has none by default`);
    const full = (await get(withQuery(example, `include=${allowed}`))).json;
    // The link to the next page includes the same fields.
    t.strictSame(
      { ...(without(full, allowed) as object), next: plain.next },
      { next: plain.next, ...plain },
      operationId,
    );
    for (const field of allowed) t.match(JSON.stringify(full), `"${field}":`, `${operationId} has ${field}`);
  }
  t.strictSame(having.sort(), [
    'getCountryClock',
    'listCountryPlacements',
    'listOutcomes',
    'listPlacements',
    'verifyClaim',
  ]);
});

t.test('answers precedents with their summary, and with the cases on request', async (t) => {
  const { json: plain } = await get('/precedents?status=final_year');
  t.notOk('items' in plain || 'next' in plain);
  t.ok(plain.total > 50);
  t.match(plain.summary.sentence, /\w/);
  const { json: withRows } = await get('/precedents?status=final_year&include=rows&limit=2');
  const { items, next, ...rest } = withRows;
  t.strictSame(rest, plain);
  t.equal(items.length, 2);
  t.match(next, /include=rows/);
  t.notOk('sentence' in items[0].next);
  const { json: inWords } = await get('/precedents?status=final_year&include=rows,sentence&limit=1');
  t.match(inWords.items[0].next.sentence, /report/);
});

t.test('supports include in NDJSON; tables always have the same columns', async (t) => {
  const lines = await app.inject('/countries/KH/tiers.ndjson?include=sources');
  t.match(JSON.parse(lines.body.split('\n')[0] ?? ''), { sources: ['kelley', 'state_text'] });
  t.match((await app.inject('/countries/KH/tiers.csv')).body, /^iso3,.*,sources\n/);
});

t.test('does not mention include in titles', async (t) => {
  const cited = await get('/cite?url=/countries/KH/tiers?include=sources');
  t.equal(cited.json.title, 'Tier history of Cambodia');
  t.match(cited.json.url, /include=sources$/);
});

t.test('always returns the deciding clause', async (t) => {
  for (const url of ['/outcomes?fromTier=2WL&toTier=3', '/outcomes?country=KH', '/watchlist'])
    for (const item of (await get(url)).json.items)
      t.match(item, { rule: /^tv/, citation: /^22 U\.S\.C\. 7107/ });
  t.match((await get('/countries/KH/clock')).json, {
    rule: /^tv/,
    citation: /7107/,
    sentence: new RegExp(`${(await seeds()).current.newestYear + 1} report`),
  });
  t.match((await get('/verify?country=KH&year=2022&event=automatic_downgrade')).json.clause, {
    rule: /^tv/,
    citation: /7107/,
  });
});
