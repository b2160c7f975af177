import t from 'tap';
import { fixedSeeds } from '../support/seeds.js';
import { asking, buildGraphql } from './fixtures/graphql-app.js';

/* Typical questions of an analyst, each as one document, with facts known to be true. */

const app = await buildGraphql(await fixedSeeds());
t.teardown(() => app.close());
const ask = asking(app);

type Question = readonly [question: string, document: string, expected: object];

const QUESTIONS: readonly Question[] = [
  [
    'Where was Cambodia in 2021 and 2022?',
    '{ country(country: "KH") { tiers(from: 2021, to: 2022) { nodes { year tier evidence } } } }',
    {
      country: {
        tiers: {
          nodes: [
            { year: 2021, tier: 'TIER_2_WATCH_LIST', evidence: 'OFFICIAL' },
            { year: 2022, tier: 'TIER_3', evidence: 'OFFICIAL' },
          ],
        },
      },
    },
  ],
  [
    'How many were on Tier 3 in 2022, and who comes first by name?',
    '{ tiers(year: 2022, tier: TIER_3, orderBy: COUNTRY) { totalCount nodes { country { name } } } }',
    { tiers: { totalCount: 22, nodes: [{ country: { name: 'Afghanistan' } }] } },
  ],
  [
    'How many were on each tier in 2010?',
    '{ counts(by: [YEAR, TIER], tier: TIER_1, year: 2010) { nodes { year tier placements } } }',
    { counts: { nodes: [{ year: 2010, tier: 'TIER_1', placements: 30 }] } },
  ],
  [
    'Who had no waiver left after the report of 2021?',
    '{ watchlist(year: 2021, status: FINAL_YEAR, country: "KH") { nodes { country { name } run waiversUsed citation } } }',
    {
      watchlist: {
        nodes: [
          {
            country: { name: 'Cambodia' },
            run: 3,
            waiversUsed: 1,
            citation: '22 U.S.C. 7107(b)(2)(D)(i)',
          },
        ],
      },
    },
  ],
  [
    'Who fell in 2022?',
    '{ report(year: 2022) { changes(direction: DOWNGRADE, country: "KH") { nodes { country { name } fromTier toTier } } } }',
    {
      report: {
        changes: {
          nodes: [{ country: { name: 'Cambodia' }, fromTier: 'TIER_2_WATCH_LIST', toTier: 'TIER_3' }],
        },
      },
    },
  ],
  [
    'Who was on the watch list of 2022, the most urgent first?',
    '{ report(year: 2022) { watchlist(first: 1) { nodes { country { name } status } } } }',
    {
      report: { watchlist: { nodes: [{ country: { name: 'Algeria' }, status: 'RELISTING_LIMIT' }] } },
    },
  ],
  [
    'How many automatic downgrades have there been since 2013?',
    '{ outcomes(from: 2013, outcome: AUTOMATIC_DOWNGRADE) { totalCount } }',
    { outcomes: { totalCount: 29 } },
  ],
  [
    'And how many at the limit with a waiver still open?',
    '{ outcomes(from: 2013, outcome: OPEN_WAIVER_DOWNGRADE) { totalCount } }',
    { outcomes: { totalCount: 12 } },
  ],
  [
    'How long was each spell on the watch list?',
    '{ spells(orderBy: [COUNTRY, FIRST_REPORT]) { nodes { country { iso2 } firstReport lastReport ending } } }',
    {
      spells: {
        nodes: [
          { country: { iso2: 'AF' }, firstReport: 2010, lastReport: 2013, ending: 'UPGRADED_IN_TIME' },
          { country: { iso2: 'AF' }, firstReport: 2016, lastReport: 2016, ending: 'UPGRADED' },
        ],
      },
    },
  ],
  [
    'Who was kept on the list by a waiver in 2021?',
    '{ waivers(year: 2021) { totalCount nodes { country { name } numberInRun evidence } } }',
    {
      waivers: {
        totalCount: 11,
        nodes: [{ country: { name: 'Azerbaijan' }, numberInRun: 1, evidence: 'OFFICIAL' }],
      },
    },
  ],
  [
    'Which waivers has Cambodia had?',
    '{ country(country: "KH") { waivers { nodes { year numberInRun } } } }',
    { country: { waivers: { nodes: [{ year: 2021, numberInRun: 1 }, { year: 2015 }] } } },
  ],
  [
    'Where did Cambodia stand after 2021, and what could come next?',
    '{ country(country: "KH") { clock(year: 2021) { status next { permittedTiers watchList } } } }',
    {
      country: {
        clock: {
          status: 'FINAL_YEAR',
          next: { permittedTiers: ['TIER_1', 'TIER_2', 'TIER_3'], watchList: 'IMPOSSIBLE' },
        },
      },
    },
  ],
  [
    'By which clause did Cambodia fall in 2022?',
    '{ country(country: "KH") { outcomes(year: 2022) { nodes { outcome citation } } } }',
    {
      country: {
        outcomes: { nodes: [{ outcome: 'AUTOMATIC_DOWNGRADE', citation: '22 U.S.C. 7107(b)(2)(D)(i)' }] },
      },
    },
  ],
  [
    'And under the law of 2008?',
    '{ country(country: "KH") { clock(year: 2021, assumedRule: "tvpra-2008") { status waiversLeft } } }',
    { country: { clock: { status: 'WAIVER_REQUIRED', waiversLeft: 1 } } },
  ],
  [
    'Is it true that Cambodia was on Tier 3 in 2022?',
    '{ verify(claim: { country: "KH", year: 2022, tier: TIER_3 }) { verdict reason } }',
    { verify: { verdict: 'SUPPORTED', reason: 'Cambodia was on Tier 3 in 2022.' } },
  ],
  [
    'Where were the members of ASEAN in 2022?',
    '{ tiers(group: "asean", year: 2022) { totalCount nodes { country { name } tier } } }',
    { tiers: { totalCount: 10, nodes: [{ country: { name: 'Brunei' }, tier: 'TIER_3' }] } },
  ],
  [
    'Who were the members?',
    '{ group(group: "asean", year: 2022) { members { country { name } } } }',
    { group: { members: [{ country: { name: 'Brunei' } }] } },
  ],
  [
    'Which placements do sources dispute?',
    '{ tiers(disputed: true) { totalCount nodes { country { name } year tier } } }',
    {
      tiers: {
        totalCount: 2,
        nodes: [
          { country: { name: 'Iran' }, year: 2003, tier: 'SPECIAL_CASE' },
          { country: { name: 'Serbia and Montenegro' }, year: 2002, tier: 'TIER_2' },
        ],
      },
    },
  ],
  [
    'Who says so of Cambodia in 2004?',
    '{ country(country: "KH") { dossier(year: 2004) { testimonies { source { title } says agrees } } } }',
    { country: { dossier: { testimonies: [{ source: {}, says: 'TIER_2', agrees: true }] } } },
  ],
  [
    'What became of those who were in their final year?',
    '{ precedents(status: FINAL_YEAR) { totalCount summary { byTier { tier cases } } } }',
    {
      precedents: {
        totalCount: 86,
        summary: {
          byTier: [
            { tier: 'TIER_1', cases: 0 },
            { tier: 'TIER_2', cases: 56 },
            { tier: 'TIER_2_WATCH_LIST', cases: 0 },
            { tier: 'TIER_3', cases: 29 },
            { tier: 'SPECIAL_CASE', cases: 1 },
            { tier: 'NOT_IN_REPORT', cases: 0 },
          ],
        },
      },
    },
  ],
  [
    'How often do countries of Africa move from tier to tier?',
    '{ transitions(region: "Africa", to: 2022) { nodes { fromTier toTier } } }',
    { transitions: { nodes: [{ fromTier: 'TIER_1', toTier: 'TIER_1' }] } },
  ],
  [
    'How long does a country stay on the watch list?',
    '{ durations(tier: TIER_2_WATCH_LIST) { summaries { spells median } } }',
    { durations: { summaries: [{ spells: 425, median: 2 }] } },
  ],
  [
    'What could be known of Thailand on a day of 2015?',
    '{ dataset(asOf: "2015-01-01") { country(country: "TH") { currentTier { year tier } } } }',
    { dataset: { country: { currentTier: { year: 2014, tier: 'TIER_3' } } } },
  ],
  [
    'The panel of two countries, for a regression',
    '{ clock(country: ["KH", "TH"], from: 2021) { nodes { country { iso2 } year tier run waiversUsed status outcome } } }',
    {
      clock: {
        nodes: [
          {
            country: { iso2: 'KH' },
            year: 2021,
            tier: 'TIER_2_WATCH_LIST',
            run: 3,
            waiversUsed: 1,
            status: 'FINAL_YEAR',
            outcome: 'WAIVED',
          },
        ],
      },
    },
  ],
  [
    'Which law was in force when?',
    '{ rules { nodes { key firstReport } } rule(key: "tvpra-2017") { firstReport lastReport } }',
    {
      rules: {
        nodes: [
          { key: 'tvpra-2017', firstReport: 2019 },
          { key: 'tvpra-2008', firstReport: 2009 },
        ],
      },
      rule: { firstReport: 2019, lastReport: null },
    },
  ],
];

for (const [question, document, expected] of QUESTIONS)
  t.test(question, async (t) => {
    const { data, errors } = await ask(document);
    t.same(errors, undefined);
    t.match(data, expected);
    t.ok(document.length <= 120, `${document.length} characters`);
  });
