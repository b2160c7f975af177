import t from 'tap';
import { type CsvRow, codesOf, countsBy, editionAsCsv } from '../support/edition-as-csv.js';
import { sharedApp } from '../support/seed-app.js';

/* Eighteen questions of an analyst: what GraphQL answers is counted again from the tables. */

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its query
type Json = any;

const app = await sharedApp();
const { placements, panel, determinations, countries, after, newest } = await editionAsCsv(app);

const ORDER = ['1', '2', '2WL', '3'];
const NAMES: Readonly<Record<string, string>> = {
  TIER_1: '1',
  TIER_2: '2',
  TIER_2_WATCH_LIST: '2WL',
  TIER_3: '3',
  SPECIAL_CASE: 'SC',
};
const is = (wanted: Readonly<Record<string, string | number>>) => (row: CsvRow) =>
  Object.entries(wanted).every(([name, value]) => row[name] === String(value));
const inRegion = (region: string) => (row: CsvRow) => countries.get(row.iso2 ?? '')?.region === region;
const isMember = (group: string) => (row: CsvRow) => (row.groups ?? '').split(';').includes(group);
const isPlaced = (row: CsvRow | undefined): boolean => row?.tier !== undefined && row.tier !== '';
const tierOf = ({ tier = '' }: CsvRow): string => tier;
const now = panel.filter(is({ year: newest }));
const total = (name: string) => (data: Json) => data[name].totalCount;

const moves = (up: boolean): CsvRow[] =>
  panel.filter((row) => {
    const [was, became] = [ORDER.indexOf(tierOf(row)), ORDER.indexOf(after(row)?.tier ?? '')];
    return was >= 0 && became >= 0 && (up ? became < was : became > was);
  });
const stepsOf = (rows: readonly CsvRow[]) => rows.filter((row) => isPlaced(row) && isPlaced(after(row)));

/** The most reports in a row on a tier, by country. */
function longest(tier: string): number {
  let most = 0;
  for (const iso2 of countries.keys()) {
    let run = 0;
    for (const row of panel
      .filter((each) => each.iso2 === iso2)
      .sort((a, b) => Number(a.year) - Number(b.year))) {
      run = row.tier === tier ? run + 1 : 0;
      most = Math.max(most, run);
    }
  }
  return most;
}

const QUESTIONS: readonly [
  question: string,
  query: string,
  told: (data: Json) => unknown,
  counted: unknown,
][] = [
  ['How many placements are there?', '{ tiers { totalCount } }', total('tiers'), placements.length],
  [
    'How many on each tier in each region, in the newest report?',
    `{ counts(by: [REGION, TIER], year: [${newest}]) { nodes { part tier placements } } }`,
    ({ counts }) =>
      Object.fromEntries(
        counts.nodes
          .filter(({ placements }: Json) => placements > 0)
          .map(({ part, tier, placements }: Json) => [`${part} ${NAMES[tier]}`, placements]),
      ),
    countsBy(now.filter(isPlaced), (row) => `${countries.get(row.iso2 ?? '')?.region} ${tierOf(row)}`),
  ],
  [
    'How many does each report cover?',
    '{ reports { nodes { year covered } } }',
    ({ reports }) => Object.fromEntries(reports.nodes.map(({ year, covered }: Json) => [year, covered])),
    countsBy(placements, ({ year = '' }) => year),
  ],
  [
    'How many placements have the members of ASEAN, as members?',
    '{ tiers(group: "asean") { totalCount } }',
    total('tiers'),
    panel.filter(isMember('asean')).filter(isPlaced).length,
  ],
  [
    'Who rose in the newest report?',
    `{ report(year: ${newest}) { changes(direction: [UPGRADE]) { nodes { country { iso2 } } } } }`,
    ({ report }) => report.changes.nodes.map(({ country }: Json) => country.iso2).sort(),
    codesOf(moves(true).filter(is({ year: newest - 1 }))),
  ],
  [
    'Who fell in it?',
    `{ report(year: ${newest}) { changes(direction: [DOWNGRADE]) { nodes { country { iso2 } } } } }`,
    ({ report }) => report.changes.nodes.map(({ country }: Json) => country.iso2).sort(),
    codesOf(moves(false).filter(is({ year: newest - 1 }))),
  ],
  [
    'How many fell from the Watch List to Tier 3?',
    '{ downgrades { totalCount } }',
    total('downgrades'),
    panel.filter((row) => row.tier === '2WL' && after(row)?.tier === '3').length,
  ],
  ['How many rows has the panel?', '{ clock { totalCount } }', total('clock'), panel.length],
  [
    'Who is out of years on the list?',
    '{ watchlist(status: [FINAL_YEAR]) { nodes { country { iso2 } } } }',
    ({ watchlist }) => watchlist.nodes.map(({ country }: Json) => country.iso2).sort(),
    codesOf(now.filter(is({ status: 'final_year' }))),
  ],
  [
    'What became of those that were?',
    '{ precedents(status: [FINAL_YEAR]) { summary { cases byTier { tier cases } } } }',
    ({ precedents: { summary } }) =>
      Object.fromEntries(
        summary.byTier
          .filter(({ tier, cases }: Json) => cases > 0 && NAMES[tier] !== undefined)
          .map(({ tier, cases }: Json) => [NAMES[tier], cases]),
      ),
    countsBy(
      panel.filter((row) => row.status === 'final_year' && isPlaced(after(row))),
      (row) => after(row)?.tier ?? '',
    ),
  ],
  [
    'How did Africa move from report to report?',
    '{ transitions(region: "Africa") { nodes { fromTier toTier cases } } }',
    ({ transitions }) =>
      Object.fromEntries(
        transitions.nodes
          .filter(({ cases, fromTier, toTier }: Json) => cases > 0 && NAMES[fromTier] && NAMES[toTier])
          .map(({ fromTier, toTier, cases }: Json) => [`${NAMES[fromTier]} ${NAMES[toTier]}`, cases]),
      ),
    countsBy(stepsOf(panel.filter(inRegion('Africa'))), (row) => `${tierOf(row)} ${after(row)?.tier}`),
  ],
  [
    'Where did the newest step of the European Union lead?',
    `{ transitions(group: "eu", year: [${newest}]) { nodes { fromTier toTier cases } } }`,
    ({ transitions }) =>
      Object.fromEntries(
        transitions.nodes
          .filter(({ cases }: Json) => cases > 0)
          .map(({ fromTier, toTier, cases }: Json) => [`${NAMES[fromTier]} ${NAMES[toTier]}`, cases]),
      ),
    countsBy(
      stepsOf(panel.filter(is({ year: newest - 1 }))).filter((row) => isMember('eu')(after(row) ?? {})),
      (row) => `${tierOf(row)} ${after(row)?.tier}`,
    ),
  ],
  [
    'On which tiers are the low-income economies?',
    `{ counts(by: [TIER], group: "world_bank_low_income", year: [${newest}]) { nodes { tier placements } } }`,
    ({ counts }) =>
      Object.fromEntries(
        counts.nodes
          .filter(({ placements }: Json) => placements > 0)
          .map(({ tier, placements }: Json) => [NAMES[tier], placements]),
      ),
    countsBy(now.filter(isMember('world_bank_low_income')).filter(isPlaced), tierOf),
  ],
  [
    'Was any country longer on Tier 3?',
    `{ clock(year: [${newest}]) { nodes { tier yearsInTier } } }`,
    ({ clock }) =>
      Math.max(
        ...clock.nodes
          .filter(({ tier }: Json) => tier === 'TIER_3')
          .map(({ yearsInTier }: Json) => yearsInTier),
      ),
    longest('3'),
  ],
  [
    'What did the President determine for 2024?',
    '{ determinations(fiscalYear: [2024]) { nodes { determination } } }',
    ({ determinations }) =>
      countsBy(determinations.nodes, ({ determination = '' }) =>
        determination.replaceAll('_', '').toUpperCase(),
      ),
    countsBy(determinations.filter(is({ fiscal_year: 2024 })), ({ determination = '' }) =>
      determination.replaceAll('_', '').toUpperCase(),
    ),
  ],
  [
    'How much was known at the end of 2019?',
    '{ dataset(asOf: "2019-12-31") { tiers { totalCount } watchlist { totalCount } } }',
    ({ dataset }) => [dataset.tiers.totalCount, dataset.watchlist.totalCount],
    [
      placements.filter(({ year }) => Number(year) <= 2019).length,
      placements.filter(is({ year: 2019, tier: '2WL' })).length,
    ],
  ],
  [
    'How well is it known?',
    '{ a: tiers(evidence: [OFFICIAL]) { totalCount } b: tiers(evidence: [SINGLE_SOURCE]) { totalCount } }',
    ({ a, b }) => [a.totalCount, b.totalCount],
    [
      placements.filter(is({ evidence: 'official' })).length,
      placements.filter(is({ evidence: 'single_source' })).length,
    ],
  ],
  [
    'What is disputed?',
    '{ tiers(disputed: true) { totalCount } }',
    total('tiers'),
    placements.filter(is({ disputed: 'true' })).length,
  ],
];

t.equal(QUESTIONS.length, 18);
for (const [question, query, told, counted] of QUESTIONS)
  t.test(question, async (t) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data, errors } = response.json();
    t.same(errors, undefined);
    t.same(told(data), counted);
    t.notMatch(JSON.stringify(counted), /^(\[\]|\{\}|0)$/, 'there is something to count');
  });
