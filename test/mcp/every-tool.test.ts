import t from 'tap';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { postMessage } from '../support/mcp.js';
import { fixedApp } from '../support/seed-app.js';

/* Calls each tool with values generated from its schema alone, as a model would. */

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its tool
type Json = any;

const app = await fixedApp();

const request = async (method: string, params: object): Promise<Json> =>
  (await postMessage(method, params, app)).result;

const { tools } = await request('tools/list', {});

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
}

/** Meaningful sample texts. */
const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  country: ['KH', 'Cambodia'],
  region: ['Asia'],
  group: ['asean'],
  rule: ['tvpra-2017'],
  assumedRule: ['tvpra-2008'],
  release: ['1.3.0'],
  asOf: ['2024-12-31'],
  text: ['Cambodia was on Tier 3 in 2022.'],
  published: ['2022-08'],
  url: ['/countries/KH'],
  id: ['/countries/KH'],
  query: ['Kambodscha'],
  history: [[{ year: 2026, tier: '2WL' }]],
  sort: ['country'],
  codes: ['cow'],
};
const YEARS: Readonly<Record<string, readonly number[]>> = {
  year: [2022],
  fiscalYear: [2023],
  from: [2020],
  to: [2024],
};

/** Generates the values that a schema allows: every enum value, and lists as well as single values. */
function getValues(name: string, { type, enum: words, items }: Schema): readonly unknown[] {
  if (type === 'array') {
    const single = getValues(name, items ?? {});
    return name === 'history' ? single : [...single.map((value) => [value]), single[0]];
  }
  if (words) return words;
  if (type === 'boolean') return [true];
  if (type === 'integer') return YEARS[name] ?? [1];
  return TEXTS[name] ?? [];
}

/** Values without a response of their own, and arguments that require another one. */
const BESIDE: Readonly<Record<string, object>> = {
  get_tiers: { country: 'KH' },
  get_clock: { country: 'KH' },
  get_dossier: { country: 'KH', year: 2022 },
  search: { query: 'Cambodia' },
  fetch: { id: '/countries/KH' },
  list_rows: { list: 'waivers' },
};
/** Parts that form no claim are rejected; a readable error counts as a response. */
const MAY_REJECT = ['verify_claim', 'list_rows'];
/** The first line of these states the filters. */
const STATES_FILTERS = ['get_report', 'list_watch_list', 'list_outcomes', 'list_rows'];
const FILTERS: Readonly<Record<string, RegExp>> = {
  country: /Cambodia|allowed/,
  region: /Asia/,
  group: /ASEAN|allowed/,
  tier: /Tier \d|Watch List|special case|allowed/i,
  status: /status |allowed|of them/,
};
/** Modifies another argument and has no meaning alone. */
const OF_ANOTHER = ['cursor'];
/** Rejected by the format of the argument, as its schema states. */
const AGAINST_SCHEMA = /must be|is not allowed|is not an argument|\w+ is missing/;

t.test('accepts whatever its schema allows in every tool', async (t) => {
  for (const { name, inputSchema } of tools)
    for (const [argument, schema] of Object.entries(inputSchema.properties as Record<string, Schema>))
      for (const value of getValues(argument, schema)) {
        const group = OF_ANOTHER.includes(argument) ? { group: 'asean' } : {};
        const input = { ...BESIDE[name], ...group, [argument]: value };
        const { content, isError } = await request('tools/call', { name, arguments: input });
        const [sentence = ''] = content[0].text.split('\n');
        const where = `${name} ${JSON.stringify(input)}: ${sentence}`;
        if (MAY_REJECT.includes(name))
          t.notOk(isError && AGAINST_SCHEMA.test(sentence) && !/country|year|group/.test(sentence), where);
        else t.notOk(isError, where);
        t.match(sentence, /\w/, where);
        t.notMatch(isError ? '' : sentence, /^\d/, where);
        if (STATES_FILTERS.includes(name) && FILTERS[argument]) t.match(sentence, FILTERS[argument], where);
      }
});

t.test('offers group wherever several countries fit, and names tools verb_noun', async (t) => {
  for (const { name, inputSchema } of tools) {
    if (!['search', 'fetch'].includes(name)) t.match(name, /^[a-z]+_[a-z_]+$/);
    const { country, group } = inputSchema.properties;
    if (country?.type === 'array') t.ok(group, name);
  }
  t.equal(tools.length, TOOLS.length);
});
