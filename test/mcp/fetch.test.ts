import t from 'tap';
import { RESOURCES } from '../../src/rest/resources/index.js';
import { callTool } from '../support/mcp.js';
import { sharedApp } from '../support/seed-app.js';

/* Whatever form an address has: fetch gives its words, or refuses it with the address. */

const READ: readonly (readonly [id: string, title: RegExp, text: RegExp])[] = [
  ['/countries/KH', /^Cambodia$/, /^\{.*"iso2":"KH"/],
  ['/countries/KH/tiers.csv', /tiers\.csv$/, /^\S*country,.*\r?\n/],
  ['/countries/KH/tiers.ndjson', /tiers\.ndjson$/, /^\{.*\}\n\{/],
  ['/countries/KH/tiers.svg', /tiers\.svg$/, /^<svg/],
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

t.test('text of any form', async (t) => {
  for (const [id, title, text] of READ) {
    const { isError, answer } = await callTool('fetch', { id });
    t.notOk(isError, `${id}: ${JSON.stringify(answer).slice(0, 200)}`);
    t.match(answer, { title, text, url: /^http:/, metadata: { whole: Boolean } }, id);
    if (!id.includes('.')) t.notMatch(answer.text, /<\/?(?:p|div|a|span)\b|&\w+;/, id);
  }
});

t.test('whatever search finds can be fetched', async (t) => {
  for (const query of ['waiver', 'method', 'chart', 'use', 'KH', '2022', 'asean', 'final year', 'tvpra']) {
    const { results } = (await callTool('search', { query })).answer as { results: { id: string }[] };
    t.ok(results.length > 0, query);
    for (const { id } of results.slice(0, 3)) {
      const { isError, answer } = await callTool('fetch', { id });
      t.notOk(isError, `${id}: ${JSON.stringify(answer).slice(0, 200)}`);
    }
  }
});

t.test('every resource is read as REST gives it, and every list of rows has its rows', async (t) => {
  const app = await sharedApp();
  for (const { example, path } of RESOURCES) {
    const body = (await app.inject({ url: example, headers: { accept: 'application/json' } })).body;
    const { answer } = await callTool('fetch', { id: example });
    const { text, metadata } = answer as { text: string; metadata: { whole: boolean } };
    t.equal(text, body.slice(0, text.length), path);
    t.equal(metadata.whole, text.length === body.length, path);
  }
  const lists = RESOURCES.filter((each) => each.kind === 'list' && each.rows !== undefined);
  t.ok(lists.length > 5);
  for (const { path } of lists) {
    const list = path.slice(path.lastIndexOf('/') + 1);
    const given = path.includes(':group') ? { group: 'asean' } : {};
    const { answer } = await callTool('list_rows', { list, limit: 7, ...given });
    const { url, ...rest } = answer;
    const floating = `${path.replace(':group', 'asean')}?limit=7`;
    t.strictSame(rest, (await app.inject(floating)).json(), path);
    t.match(url, /^http.*\/releases\//, path);
  }
});
