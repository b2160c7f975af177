import t from 'tap';
import { callTool, postMessage } from '../support/mcp.js';

/* What models write instead of the words of an address, and what an answer then is. */

type Row = readonly [tool: string, given: object, said: RegExp];

const UNDERSTOOD: readonly Row[] = [
  ...['3', 3, 'Tier 3', 'tier3', 'three', 'Tier Three', ['3']].map(
    (tier): Row => ['verify_claim', { country: 'KH', year: 2022, tier }, /^True\. Cambodia was on Tier 3 /],
  ),
  ...['watch list', 'Watchlist', 'Tier 2 Watch List', '2wl'].map(
    (tier): Row => [
      'verify_claim',
      { country: 'KH', year: 2022, tier },
      /^False\. .*not the Tier 2 Watch List/,
    ],
  ),
  ...['2WL-3', '2WL to 3', 'from Tier 2 Watch List to Tier 3', 'watch list to tier 3'].map(
    (move): Row => [
      'verify_claim',
      { country: 'KH', year: 2022, move },
      /^True\. .* moved from the Tier 2 Watch List/,
    ],
  ),
  [
    'verify_claim',
    { country: 'KH', year: 2022, firstTimeInTier: 'Tier 3' },
    /^False\. .* was on Tier 3 before/,
  ],
  ...['final_year', 'out of waivers', 'must leave the list'].map(
    (status): Row => [
      'list_watch_list',
      { year: 2021, status },
      /^Of the \d+ .*, \d+ match \(status must leave the list\)\. Out of waivers: .*Cambodia/,
    ],
  ),
  ['list_rows', { list: 'child-soldiers-lists' }, /listings for child soldiers/],
];

const REFUSED: readonly Row[] = [
  ['list_rows', { list: 'watchlist' }, /^list is "watchlist"\. There are /],
  ['list_rows', { list: 'child-soldier-lists' }, /^list is "child-soldier-lists"\. There are /],
  ['verify_claim', { country: 'KH', year: 2022, move: 'up to nothing' }, /^move must be two different ends/],
];

t.test('words of models', async (t) => {
  for (const [name, given, said] of UNDERSTOOD) {
    const { text, isError } = await callTool(name, given);
    t.notOk(isError, `${name} ${JSON.stringify(given)}: ${text.slice(0, 200)}`);
    t.match(text, said);
  }
  for (const [name, given, said] of REFUSED) {
    const { text, isError } = await callTool(name, given);
    t.ok(isError, `${name} ${JSON.stringify(given)}`);
    t.match(text, said);
  }
});

t.test('a list goes on by its cursor, or by the whole of next', async (t) => {
  const asked = { list: 'waivers', limit: 5 };
  const first = await callTool('list_rows', asked);
  const { next } = first.answer as { next: string };
  const cursor = new URL(next, 'http://localhost').searchParams.get('cursor') as string;
  const byCursor = await callTool('list_rows', { ...asked, cursor });
  t.match(first.text, /^Found: \d+ waivers, the first 5 of them here\./);
  t.match(byCursor.text, /^Found: \d+ waivers, rows 6 to 10 here\./);
  t.strictSame(await callTool('list_rows', { ...asked, cursor: next }), byCursor);
  t.match((await callTool('list_rows', { ...asked, cursor: 'x?y' })).answer, { code: 'invalid-cursor' });
});

t.test('names that all objects have are none of a tool or prompt', async (t) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    t.match((await postMessage('tools/call', { name })).result.content[0].text, `There is no tool ${name}.`);
    t.match((await postMessage('prompts/get', { name })).error, {
      code: -32602,
      message: `There is no prompt ${name}. There are check_article`,
    });
  }
});
