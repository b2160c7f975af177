import t from 'tap';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { postMessage } from '../support/mcp.js';
import { fixedApp } from '../support/seed-app.js';

/* Each tool asked through its schema alone, with values made from it, as a model would. */

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its tool
type Json = any;

const app = await fixedApp();

const ask = async (method: string, params: object): Promise<Json> =>
  (await postMessage(method, params, app)).result;

const { tools } = await ask('tools/list', {});

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
}

/** Texts that stand for something. */
const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  country: ['KH', 'Cambodia'],
  region: ['Asia'],
  group: ['asean'],
  rule: ['tvpra-2017'],
  rules: ['tvpra-2008'],
  release: ['1.3.0'],
  asOf: ['2024-12-31'],
  text: ['Cambodia was on Tier 3 in 2022.'],
  published: ['2022-08'],
  url: ['/countries/KH'],
  id: ['/countries/KH'],
  query: ['Kambodscha'],
  history: [[{ year: 2026, tier: '2WL' }]],
  since: ['1.2.0'],
  codes: ['cow'],
};
const YEARS: Readonly<Record<string, readonly number[]>> = {
  year: [2022],
  fiscalYear: [2023],
  from: [2020],
  to: [2024],
};

/** Values that a schema allows: all of its words, and a list as well as a single one where it has a list. */
function valuesOf(name: string, { type, enum: words, items }: Schema): readonly unknown[] {
  if (type === 'array') {
    const single = valuesOf(name, items ?? {});
    return name === 'history' ? single : [...single.map((value) => [value]), single[0]];
  }
  if (words) return words;
  if (type === 'boolean') return [true];
  if (type === 'integer') return YEARS[name] ?? (name === 'since' ? [2020] : [1]);
  return TEXTS[name] ?? [];
}

/** Words that answer no question by themselves, and arguments that need another beside them. */
const BESIDE: Readonly<Record<string, object>> = {
  get_history: { country: 'KH' },
  get_eligibility: { country: 'KH' },
  compare_countries: { country: ['KH'], from: 2020 },
  simulate_clock: { country: 'KH' },
  annotate_text: { text: 'Cambodia was on Tier 3 in 2022.' },
  cite_answer: { url: '/countries/KH' },
  search: { query: 'Cambodia' },
  fetch: { id: '/countries/KH' },
  list_rows: { list: 'waivers' },
};
/** A claim is refused where its parts make none: a refusal in words is an answer there. */
const MAY_REFUSE = ['verify_claim', 'list_rows', 'find_precedents', 'simulate_clock'];
/** The first line of these says what they were narrowed to, and how. */
const TELLS_FILTERS = ['get_report', 'list_watch_list', 'list_rows'];
const FILTERS: Readonly<Record<string, RegExp>> = {
  country: /Cambodia|allowed/,
  region: /Asia/,
  group: /ASEAN|allowed/,
  tier: /Tier \d|special case|allowed/i,
  status: /status |allowed/,
};
/** Says something of another argument, and nothing by itself. */
const OF_ANOTHER = ['membership', 'cursor'];
/** Refused by the form of the argument, which follows from the schema. */
const AGAINST_SCHEMA = /must be|is not allowed|cannot be given|\w+ is missing/;

t.test('what the schema of a tool allows, the tool takes', async (t) => {
  for (const { name, inputSchema } of tools)
    for (const [argument, schema] of Object.entries(inputSchema.properties as Record<string, Schema>))
      for (const value of valuesOf(argument, schema)) {
        const group = OF_ANOTHER.includes(argument) ? { group: 'asean' } : {};
        const input = { ...BESIDE[name], ...group, [argument]: value };
        const { content, isError } = await ask('tools/call', { name, arguments: input });
        const [sentence = ''] = content[0].text.split('\n');
        const where = `${name} ${JSON.stringify(input)}: ${sentence}`;
        if (MAY_REFUSE.includes(name))
          t.notOk(isError && AGAINST_SCHEMA.test(sentence) && !/country|year|group/.test(sentence), where);
        else t.notOk(isError, where);
        t.match(sentence, /\w/, where);
        t.notMatch(isError ? '' : sentence, /^\d/, where);
        if (TELLS_FILTERS.includes(name) && FILTERS[argument]) t.match(sentence, FILTERS[argument], where);
      }
});

t.test('what models write is understood', async (t) => {
  const same = async (name: string, ...inputs: readonly object[]) => {
    const [first, ...others] = await Promise.all(
      inputs.map((input) => ask('tools/call', { name, arguments: input })),
    );
    t.notOk(first.isError, first.content[0].text.slice(0, 200));
    for (const [index, other] of others.entries())
      t.same(other, first, `${name} ${JSON.stringify(inputs[index + 1])}`);
  };
  await same(
    'get_report',
    { year: 2022, tier: ['3'] },
    { year: '2022', tier: 3 },
    { year: 2022, tier: 'Tier 3' },
    { year: 2022, tier: '3' },
    { year: 2022, tier: ['tier 3'], group: null },
  );
  await same(
    'get_report',
    { tier: ['2WL'] },
    { tier: 'watch list' },
    { tier: 'Tier 2 Watch List' },
    { tier: '2wl' },
  );
  await same(
    'list_watch_list',
    { status: ['final_year'] },
    { status: 'final year' },
    { status: 'FINAL_YEAR' },
  );
  await same('get_eligibility', { country: 'KH', year: 2021 }, { country: ['KH'], year: '2021' });
  await same(
    'simulate_clock',
    { country: 'KH', history: [{ year: 2026, tier: '2WL' }] },
    { country: 'KH', history: '2026:2WL' },
    { country: 'KH', history: { year: 2026, tier: 'watch list' } },
  );
});

t.test('first lines answer the question that was asked; counts stand beside their own whole', async (t) => {
  for (const [name, input, firstLine, answer] of [
    [
      'list_watch_list',
      { status: ['final_year', 'relisting_limit'] },
      /^Of the 25 countries .*, 4 match .* Vanuatu\. Just back from Tier 3, one year only: Turkmenistan\./,
      {},
    ],
    ['list_watch_list', { year: 2003 }, /had no Tier 2 Watch List: the list began in 2004/, {}],
    [
      'list_rows',
      { list: 'counts', to: 2005, tier: ['3'] },
      /^Placements \(Tier 3, to 2005\): 23 on Tier 3 \(2001\), .* and 14 on Tier 3 \(2005\)\./,
      { items: [{ year: 2001, tier: '3', placements: 23, share: 0.284 }] },
    ],
    [
      'get_report',
      { tier: 3, group: 'asean' },
      /^Of the 10 countries and territories \(ASEAN\) in the 2025 report: 3 on Tier 3; of these none moved up and 1 down/,
      { wanted: 3, totals: { '3': 3 } },
    ],
    [
      'search',
      { query: 'who is on tier 3' },
      /the best: Tier 3 in 2025: 20 countries/,
      { results: [{ id: '/tiers?year=2025&tier=3' }] },
    ],
    ['search', { query: 'which are out of waivers?' }, /the best: Out of waivers/, {}],
    ['search', { query: 'países en la lista de vigilancia' }, /the best: The Tier 2 Watch List/, {}],
    ['search', { query: 'nivel 3' }, /the best: Tier 3 in 2025/, {}],
    ['get_report', { tier: '3' }, /^Of the 188 .*: 20 on Tier 3; of these none moved up and 2 down/, {}],
    ['get_report', { year: 2003 }, /The Tier 2 Watch List began in 2004/, { totals: { '2WL': null } }],
    [
      'list_rows',
      { list: 'child_soldiers_lists', waiver: ['full'] },
      /^Found: 31 listings .* \(waiver full\)/,
      {},
    ],
    [
      'list_rows',
      { list: 'determinations', fiscalYear: 2025 },
      /^Found: 26 determinations .*: Restrictions waived in part, in the national interest \(9\), /,
      {},
    ],
    [
      'compare_countries',
      { group: 'ASEAN', from: 2024 },
      /^In the 2025 report: Brunei on the Tier 2 Watch List/,
      {},
    ],
    ['get_status', {}, /^Edition .* goes up to the \d{4} report/, {}],
    [
      'search',
      { query: '캄보디아' },
      /Cambodia/,
      { results: [{ id: '/countries/KH', title: /Cambodia/, url: /\/countries\/KH$/ }] },
    ],
    [
      'fetch',
      { id: '/countries/KH' },
      /^Cambodia/,
      { id: '/countries/KH', title: 'Cambodia', text: /KHM/, url: /^http/, metadata: {} },
    ],
  ] as const) {
    const { content, structuredContent } = await ask('tools/call', { name, arguments: input });
    t.match(content[0].text.split('\n')[0], firstLine, name);
    t.match(structuredContent, answer, name);
  }
});

t.test('group stands wherever several countries do, and names are verb and noun', async (t) => {
  t.ok(JSON.stringify(tools).length <= 26_000, `${JSON.stringify(tools).length} characters`);
  for (const { name, inputSchema } of tools) {
    if (!['search', 'fetch'].includes(name)) t.match(name, /^[a-z]+_[a-z_]+$/);
    const { country, group } = inputSchema.properties;
    if (country?.type === 'array') t.ok(group, name);
  }
  t.equal(tools.length, TOOLS.length);
});
