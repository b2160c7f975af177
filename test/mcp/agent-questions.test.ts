import t from 'tap';
import { callTool } from '../support/mcp.js';
import { type CsvRow, countsBy, getCodes, releaseAsCsv } from '../support/release-as-csv.js';
import { fixedApp } from '../support/seed-app.js';

/* Questions of an agent, with the responses recomputed from the tables. */

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its tool
type Json = any;

const app = await fixedApp();
const { placements, panel, determinations, countries, after, newest } = await releaseAsCsv(app);

const inYear = (rows: readonly CsvRow[], year: number): CsvRow[] =>
  rows.filter((row) => row.year === String(year));
const now = inYear(panel, newest);
const before = inYear(panel, newest - 1);
const ORDER = ['1', '2', '2WL', '3'];
const inRegion = (region: string) => (row: CsvRow) => countries.get(row.iso2 ?? '')?.region === region;
const isMember = (group: string) => (row: CsvRow) => (row.groups ?? '').split(';').includes(group);

const isPlaced = (row: CsvRow | undefined): boolean => row?.tier !== undefined && row.tier !== '';

/** Countries that rose (`true`) or fell in the newest report. */
const moved = (up: boolean): string[] =>
  getCodes(
    before.filter((row) => {
      const [was, is] = [ORDER.indexOf(row.tier ?? ''), ORDER.indexOf(after(row)?.tier ?? '')];
      return was >= 0 && is >= 0 && (up ? is < was : is > was);
    }),
  );

const iso2s = (items: readonly Json[]): string[] =>
  items.map((each) => each.iso2 ?? each.country.iso2).sort();
const getTiers = (rows: readonly CsvRow[]) => Object.fromEntries(rows.map(({ year, tier }) => [year, tier]));
const outOfYears = panel.filter((row) => row.status === 'final_year' && isPlaced(after(row)));
const mostOnTier3 = Object.entries(
  countsBy(
    placements.filter(({ tier }) => tier === '3'),
    ({ year = '' }) => year,
  ),
).sort(([, one], [, other]) => other - one);
const casesByTier = ({ inForce, earlier }: Json) =>
  Object.fromEntries(
    inForce.byTier
      .map(({ tier, cases }: Json, index: number) => [tier, cases + earlier.byTier[index].cases])
      .filter(([tier, cases]: [string, number]) => cases > 0 && tier !== 'NR'),
  );
const last = now.find(({ status }) => status === 'final_year');

const QUESTIONS: readonly [
  question: string,
  tool: string,
  input: object,
  toAnswer: (answer: Json) => unknown,
  counted: unknown,
][] = [
  [
    'Who is on Tier 3 now?',
    'get_report',
    { tier: 3 },
    ({ placements }) => iso2s(placements['3']),
    getCodes(now.filter(({ tier }) => tier === '3')),
  ],
  [
    'Who moved?',
    'get_report',
    {},
    ({ changes }) => [iso2s(changes.upgrade), iso2s(changes.downgrade)],
    [moved(true), moved(false)],
  ],
  [
    'Who must move next?',
    'list_watch_list',
    { status: ['final_year', 'relisting_limit'] },
    ({ items }) => iso2s(items),
    getCodes(now.filter(({ status = '' }) => ['final_year', 'relisting_limit'].includes(status))),
  ],
  [
    'What was China on, over the years?',
    'get_tiers',
    { country: 'China' },
    ({ items }) => Object.fromEntries(items.map(({ year, tier }: Json) => [year, tier])),
    getTiers(placements.filter(({ iso2 }) => iso2 === 'CN')),
  ],
  [
    'Where do the members of ASEAN stand?',
    'get_tiers',
    { group: 'ASEAN', from: newest },
    ({ items }) => Object.fromEntries(items.map(({ country, tiers }: Json) => [country.iso2, tiers[newest]])),
    Object.fromEntries(now.filter(isMember('asean')).map(({ iso2, tier }) => [iso2, tier])),
  ],
  [
    'Where did the United Kingdom stand before and after it left the EU?',
    'get_tiers',
    { group: 'EU', from: 2018, to: 2021 },
    ({ items }) => items.find(({ country }: Json) => country.iso2 === 'GB').tiers,
    { 2018: '1', 2019: '1', 2020: 'NM', 2021: 'NM' },
  ],
  [
    'Which countries were on the Watch List most often?',
    'list_rows',
    { list: 'counts', by: 'country', tier: '2WL', sort: '-placements', limit: 5 },
    ({ items }) => items.map(({ placements }: Json) => placements),
    Object.values(
      countsBy(
        placements.filter(({ tier }) => tier === '2WL'),
        ({ iso2 = '' }) => iso2,
      ),
    )
      .sort((one, other) => other - one)
      .slice(0, 5),
  ],
  [
    'Who was kept on the list by a waiver in 2021?',
    'list_rows',
    { list: 'waivers', year: 2021 },
    ({ items }) => iso2s(items),
    getCodes(inYear(panel, 2021).filter(({ outcome }) => outcome === 'waived')),
  ],
  [
    'What became of those that ran out of years?',
    'fetch',
    { id: '/precedents?status=final_year' },
    ({ text }) => casesByTier(JSON.parse(text).summary),
    countsBy(outOfYears, (row) => after(row)?.tier ?? ''),
  ],
  [
    'Were so many on Tier 3 in the report that had the most?',
    'verify_claim',
    { count: mostOnTier3[0]?.[1], tier: '3', year: Number(mostOnTier3[0]?.[0]) },
    ({ verdict }) => verdict,
    'supported',
  ],
  [
    'What if the list keeps a country that is out of waivers?',
    'get_clock',
    { country: last?.iso2, history: [{ year: newest + 1, tier: '2WL' }] },
    ({ run, status, whatIf }) => [run, status, whatIf.contradictions],
    [Number(last?.run) + 1, 'final_year', [newest + 1]],
  ],
  [
    'What did the President determine for 2025?',
    'list_rows',
    { list: 'determinations', fiscalYear: 2025 },
    ({ items }) => countsBy(items, ({ determination = '' }) => determination),
    countsBy(
      determinations.filter(({ fiscal_year }) => fiscal_year === '2025'),
      ({ determination = '' }) => determination,
    ),
  ],
  [
    'And in Africa?',
    'get_report',
    { region: 'Africa' },
    ({ totals }) => totals,
    countsBy(now.filter(inRegion('Africa')).filter(isPlaced), ({ tier = '' }) => tier),
  ],
  [
    'What was known at the end of 2019?',
    'get_report',
    { asOf: '2019-12-31' },
    ({ year, totals }) => ({ year, totals }),
    { year: 2019, totals: countsBy(inYear(placements, 2019), ({ tier = '' }) => tier) },
  ],
];

for (const [question, name, input, toAnswer, counted] of QUESTIONS)
  t.test(question, async (t) => {
    const { isError, text, answer } = await callTool(name, input, app);
    t.notOk(isError, text);
    t.same(toAnswer(answer), counted);
    t.not(JSON.stringify(counted), '[]', 'there is something to count');
  });
