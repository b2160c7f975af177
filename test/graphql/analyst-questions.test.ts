import t from 'tap';
import { fixedSeeds } from '../support/seeds.js';
import { buildGraphql, executeOn } from './fixtures/graphql-app.js';

/* Typical questions of an analyst, each as one document, with facts known to be true. */

const app = await buildGraphql(await fixedSeeds());
t.teardown(() => app.close());
const execute = executeOn(app);

type Question = readonly [question: string, document: string, expected: object];

const QUESTIONS: readonly Question[] = [
  [
    'Where was Cambodia in 2021 and 2022?',
    '{ country(country: "KH") { tiers(from: 2021, to: 2022) { items { year tier evidence } } } }',
    {
      country: {
        tiers: {
          items: [
            { year: 2021, tier: 'TIER_2_WATCH_LIST', evidence: 'OFFICIAL' },
            { year: 2022, tier: 'TIER_3', evidence: 'OFFICIAL' },
          ],
        },
      },
    },
  ],
  [
    'How many were on Tier 3 in 2022, and who comes first by name?',
    '{ tiers(year: 2022, tier: TIER_3, sort: COUNTRY) { total items { country { name } } } }',
    { tiers: { total: 22, items: [{ country: { name: 'Afghanistan' } }] } },
  ],
  [
    'How many were on each tier in 2010?',
    '{ counts(by: [YEAR, TIER], tier: TIER_1, year: 2010) { items { year tier placements } } }',
    { counts: { items: [{ year: 2010, tier: 'TIER_1', placements: 30 }] } },
  ],
  [
    'Who had no waiver left after the report of 2021?',
    '{ watchlist(year: 2021, status: FINAL_YEAR, country: "KH") { items { country { name } run waiversUsed citation } } }',
    {
      watchlist: {
        items: [
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
    '{ report(year: 2022) { changes(direction: DOWNGRADE, country: "KH") { items { country { name } fromTier toTier } } } }',
    {
      report: {
        changes: {
          items: [{ country: { name: 'Cambodia' }, fromTier: 'TIER_2_WATCH_LIST', toTier: 'TIER_3' }],
        },
      },
    },
  ],
  [
    'Who was on the watch list of 2022, the most urgent first?',
    '{ report(year: 2022) { watchlist(first: 1) { items { country { name } status } } } }',
    {
      report: { watchlist: { items: [{ country: { name: 'Algeria' }, status: 'RELISTING_LIMIT' }] } },
    },
  ],
  [
    'How many automatic downgrades have there been since 2013?',
    '{ outcomes(from: 2013, outcome: AUTOMATIC_DOWNGRADE) { total } }',
    { outcomes: { total: 29 } },
  ],
  [
    'And how many at the limit with a waiver still open?',
    '{ outcomes(from: 2013, outcome: OPEN_WAIVER_DOWNGRADE) { total } }',
    { outcomes: { total: 12 } },
  ],
  [
    'How long was each spell on the watch list?',
    '{ spells(sort: [COUNTRY, FIRST_REPORT]) { items { country { iso2 } firstReport lastReport ending } } }',
    {
      spells: {
        items: [
          { country: { iso2: 'AF' }, firstReport: 2010, lastReport: 2013, ending: 'UPGRADED_IN_TIME' },
          { country: { iso2: 'AF' }, firstReport: 2016, lastReport: 2016, ending: 'UPGRADED' },
        ],
      },
    },
  ],
  [
    'Who was kept on the list by a waiver in 2021?',
    '{ waivers(year: 2021) { total items { country { name } numberInRun evidence } } }',
    {
      waivers: {
        total: 11,
        items: [{ country: { name: 'Azerbaijan' }, numberInRun: 1, evidence: 'OFFICIAL' }],
      },
    },
  ],
  [
    'Which waivers has Cambodia had?',
    '{ country(country: "KH") { waivers { items { year numberInRun } } } }',
    { country: { waivers: { items: [{ year: 2021, numberInRun: 1 }, { year: 2015 }] } } },
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
    '{ country(country: "KH") { outcomes(year: 2022) { items { outcome citation } } } }',
    {
      country: {
        outcomes: { items: [{ outcome: 'AUTOMATIC_DOWNGRADE', citation: '22 U.S.C. 7107(b)(2)(D)(i)' }] },
      },
    },
  ],
  [
    'Where were the members of ASEAN in 2022?',
    '{ tiers(group: "asean", year: 2022) { total items { country { name } tier } } }',
    { tiers: { total: 10, items: [{ country: { name: 'Brunei' }, tier: 'TIER_3' }] } },
  ],
  [
    'Who were the members?',
    '{ group(group: "asean", year: 2022) { members { country { name } } } }',
    { group: { members: [{ country: { name: 'Brunei' } }] } },
  ],
  [
    'Which placements do sources dispute?',
    '{ tiers(disputed: true) { total items { country { name } year tier } } }',
    {
      tiers: {
        total: 2,
        items: [
          { country: { name: 'Iran' }, year: 2003, tier: 'SPECIAL_CASE' },
          { country: { name: 'Serbia and Montenegro' }, year: 2002, tier: 'TIER_2' },
        ],
      },
    },
  ],
  [
    'What could be known of Thailand on a day of 2015?',
    '{ dataset(asOf: "2015-01-01") { country(country: "TH") { currentTier { year tier } } } }',
    { dataset: { country: { currentTier: { year: 2014, tier: 'TIER_3' } } } },
  ],
  [
    'The panel of two countries, for a regression',
    '{ clock(country: ["KH", "TH"], from: 2021) { items { country { iso2 } year tier run waiversUsed status outcome } } }',
    {
      clock: {
        items: [
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
    'And under the law of 2008?',
    '{ clock(country: "KH", year: 2021, assumedRule: "tvpra-2008") { items { status waiversLeft } } }',
    { clock: { items: [{ status: 'WAIVER_REQUIRED', waiversLeft: 1 }] } },
  ],
  [
    'Which countries were longest on the watch list?',
    '{ counts(by: COUNTRY, tier: TIER_2_WATCH_LIST, sort: PLACEMENTS_DESC) { items { country { iso2 } placements } } }',
    { counts: { items: [{ country: { iso2: 'GN' }, placements: 13 }] } },
  ],
  [
    'And Cambodia: on each tier, and in which groups?',
    '{ country(country: "KH") { counts(by: TIER) { items { tier placements } } groups(kind: BUREAU) { items { id } } } }',
    {
      country: {
        counts: { items: [{ tier: 'TIER_1', placements: 0 }, { tier: 'TIER_2' }] },
        groups: { items: [{ id: 'state_eap' }] },
      },
    },
  ],
  [
    'ASEAN in each report, and on the watch list of 2022?',
    '{ group(group: "asean") { tiers(from: 2022) { total } watchlist(year: 2022) { items { country { iso2 } } } } }',
    { group: { tiers: { total: 40 }, watchlist: { items: [{ country: {} }] } } },
  ],
  [
    'Which law was in force when?',
    '{ rules { items { id firstReport } } rule(id: "tvpra-2017") { firstReport lastReport } }',
    {
      rules: {
        items: [
          { id: 'tvpra-2017', firstReport: 2019 },
          { id: 'tvpra-2008', firstReport: 2009 },
        ],
      },
      rule: { firstReport: 2019, lastReport: null },
    },
  ],
];

for (const [question, document, expected] of QUESTIONS)
  t.test(question, async (t) => {
    const { data, errors } = await execute(document);
    t.same(errors, undefined);
    t.match(data, expected);
    t.ok(document.length <= 120, `${document.length} characters`);
  });
