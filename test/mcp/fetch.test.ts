import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { fetchAllRows } from '../support/all-rows.js';
import { callTool } from '../support/mcp.js';
import { sharedApp } from '../support/seed-app.js';

/* fetch returns text for URLs of any format, or an error that names the URL. */

const READ: readonly (readonly [id: string, title: RegExp, text: RegExp])[] = [
  ['/countries/KH', /^Cambodia$/, /^\{.*"iso2":"KH"/],
  ['/countries/KH/tiers.csv', /tiers\.csv$/, /^\S*country,.*\r?\n/],
  ['/countries/KH/tiers.ndjson', /tiers\.ndjson$/, /^\{.*\}\n\{/],
  ['/llms.txt', /llms\.txt$/, /^# /],
  ['/changes.atom', /changes\.atom$/, /<feed/],
  ['/glossary', /^Glossary$/, /Tier 1\n[\s\S]*Waiver\n/],
  ['/glossary#waiver', /^Waiver$/, /^Waiver\nA decision that keeps [^<>]*\.$/],
  ['/glossary#tier-3', /^Tier 3$/, /^Tier 3\nThe worst tier/],
  ['/method', /\w/, /\w/],
  ['/docs', /\w/, /\w/],
  ['/use-it-in', /\w/, /\w/],
  ['/charts', /\w/, /\w/],
];

t.test('returns text for every format', async (t) => {
  for (const [id, title, text] of READ) {
    const { isError, answer } = await callTool('fetch', { id });
    t.notOk(isError, `${id}: ${JSON.stringify(answer).slice(0, 200)}`);
    t.match(answer, { title, text, url: /^http:/, metadata: { whole: Boolean } }, id);
    if (!id.includes('.')) t.notMatch(answer.text, /<\/?(?:p|div|a|span)\b|&\w+;/, id);
  }
});

t.test('fetches whatever search finds', async (t) => {
  for (const query of ['waiver', 'method', 'chart', 'use', 'KH', '2022', 'asean', 'final year', 'tvpra']) {
    const { results } = (await callTool('search', { query })).answer as { results: { id: string }[] };
    t.ok(results.length > 0, query);
    for (const { id } of results.slice(0, 3)) {
      const { isError, answer } = await callTool('fetch', { id });
      t.notOk(isError, `${id}: ${JSON.stringify(answer).slice(0, 200)}`);
    }
  }
});

t.test('reads every resource as REST does, and every list with its rows', async (t) => {
  const app = await sharedApp();
  for (const { example, path } of RESOURCES) {
    const body = (await app.inject({ url: example, headers: { accept: 'application/json' } })).body;
    const { answer, text: sentence } = await callTool('fetch', { id: example });
    const { text, metadata } = answer as { text: string; metadata: { whole: boolean; next: string | null } };
    t.equal(text, body, path);
    const { items, total, next: after } = JSON.parse(body);
    const next = items === undefined ? null : after;
    t.strictSame([metadata.whole, metadata.next], [next === null, next], path);
    if (next) t.match(sentence, `Rows 1 to ${items.length} of ${total}; next: ${next}`);
  }
  const lists = RESOURCES.filter((each) => each.kind === 'list' && each.rows !== undefined);
  t.ok(lists.length > 5);
  for (const { path } of lists) {
    const list = path.slice(path.lastIndexOf('/') + 1);
    const [tool, given] = list === 'outcomes' ? ['list_outcomes', {}] : ['list_rows', { list }];
    const { answer } = await callTool(tool, { limit: 7, ...given });
    const { url, ...rest } = answer;
    t.strictSame(rest, (await app.inject(`${path}?limit=7`)).json(), path);
    t.match(url, /^http.*\/releases\//, path);
  }
});

interface Piece {
  readonly text: string;
  readonly metadata: { readonly whole: boolean; readonly next: string | null };
}

/** Follows `next` and returns all parts of a URL. */
async function readPieces(id: string): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let at: string | null = id; at !== null; ) {
    const { text, answer, isError } = await callTool('fetch', { id: at });
    if (isError) throw new Error(text);
    const piece = answer as unknown as Piece;
    if (piece.metadata.next) t.match(text, `next: ${piece.metadata.next}`);
    else t.match(text, pieces.length === 0 ? /^[^·]*$/ : /\(last page\)\./);
    t.equal(piece.metadata.whole, pieces.length === 0 && piece.metadata.next === null, at);
    pieces.push(piece);
    at = piece.metadata.next;
  }
  return pieces;
}

t.test('splits a long list between rows and continues by next', async (t) => {
  const app = await sharedApp();
  const query = '?region=Europe&from=2015';
  const { items } = await fetchAllRows(app, `/tiers${query}`);
  const ofJson = await readPieces(`/tiers${query}`);
  t.ok(ofJson.length > 1);
  t.same(
    ofJson.flatMap(({ text }) => JSON.parse(text).items),
    items,
  );
  const csv = (await app.inject(`/tiers.csv${query}`)).body.trimEnd().split(/\r?\n/);
  const ofCsv = (await readPieces(`/tiers.csv${query}`)).map(({ text }) => text.trimEnd().split(/\r?\n/));
  t.ok(ofCsv.length > 1);
  t.same(
    ofCsv.flatMap((lines) => lines.slice(1)),
    csv.slice(1),
  );
  for (const [head] of ofCsv) t.equal(head, csv[0]);
});

t.test('splits a long text between lines and continues by next', async (t) => {
  const url = '/graphql/schema.graphql';
  const pieces = await readPieces(url);
  t.ok(pieces.length > 1);
  t.equal(pieces.map(({ text }) => text).join(''), (await (await sharedApp()).inject(url)).body);
  for (const { text } of pieces) t.match(text, /\n$/);
});

t.test('never splits JSON that is not a list', async (t) => {
  const { isError, text } = await callTool('fetch', { id: '/openapi.json' });
  t.ok(isError);
  t.match(text, /characters of JSON.*take it from http.*\/openapi\.json/);
});

t.test('rejects charts and workbooks with their URL', async (t) => {
  for (const id of ['/countries/KH/tiers.svg', '/countries/KH/tiers.png', '/tiers.xlsx?year=2022']) {
    const { isError, text } = await callTool('fetch', { id });
    t.ok(isError, id);
    t.ok(text.split('\n', 1)[0]?.endsWith(`${id}.`), text);
  }
});
