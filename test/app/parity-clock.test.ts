import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { CountryOutcome } from '../../src/dataset/clock.js';
import { PanelRow } from '../../src/dataset/panel.js';
import { Waiver, WatchListSpell } from '../../src/dataset/watch-list.js';
import { graphql, graphqlItems, rest, restItems, sameLists } from '../graphql/fixtures/both-doors.js';
import { fieldsOf } from '../graphql/fixtures/fields-of.js';
import { seedAppFor } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

/* REST and GraphQL are held against each other over all that the watch-list clock and the claim check say. */

const app = await seedAppFor(t);
const catalogue = await seeds();
const { countries, years, newestYear } = catalogue.current;

/** Countries of a page: as many as the cost of their traces allows. */
const TRACES_PER_PAGE = 25;
const LARGEST_PAGE = 500;
/** Parts of a claim: as many as the cost of their traces allows. */
const PARTS_WITH_TRACE = 25;

/** The newest report, those after which three eras decide, and one with gaps. */
const YEARS_WITH_TRACE = [2004, 2008, 2017, 2021, newestYear];

const COUNTRY = 'country { iso2 iso3 name }';
const GAPS = 'knownGaps { year what }';
const GRADE = 'evidence assumed';
const STANDING = `year tier status run waiversUsed waiversLeft next { year permittedTiers watchList }
  rule: rule { key } citation ${GRADE}`;
const TRACE = `trace { version rule: rule { key } conclusion steps {
    clause title citation holds decides sentence inputs { year tier ${GRADE} gap } test { expression values { name value } }
  } }`;
const REASONS = `sentence ${TRACE}
  wouldChange { status relation sentence changes { __typename
    ... on PlacementChange { year from to } ... on RuleChange { fromRule { key } toRule { key } }
  } }`;
const SPELL = fieldsOf(WatchListSpell);
const OUTCOME = fieldsOf(CountryOutcome, 'country');
const VERDICT = `verdict context claim reason sentence evidence clause { rule: rule { key } citation } ${TRACE}
  rows { nodes { ${COUNTRY} year tier evidence sources { key } disputes } }
  parts(first: ${PARTS_WITH_TRACE}) { nodes { ${COUNTRY} year verdict reason evidence clause { rule: rule { key } citation } ${TRACE} } }
  count { claimed counted notKnown } group { id name url others reports { year members } } citation { text url }`;

const PAGE = 'first: $first, after: $after';

const withoutRelease = ({ release: _, asOf: __, ...answer }: Record<string, unknown>) => answer;

t.test('where every country stands after the newest report and others, with all reasons', async (t) => {
  for (const year of YEARS_WITH_TRACE) {
    const answers = await graphqlItems(
      app,
      `countries(${PAGE})`,
      `eligibility(year: ${year}) { ${COUNTRY} ${STANDING} ${GAPS} ${REASONS} }`,
      TRACES_PER_PAGE,
    );
    const expected = await Promise.all(
      countries.all.map(({ iso2 }) => rest(app, `/countries/${iso2}/eligibility?year=${year}&include=trace`)),
    );
    t.strictSame(
      answers.map(({ eligibility }) => eligibility),
      expected.map(withoutRelease),
      `${year}`,
    );
  }
});

const SHARE = 'cases share';
const SUMMARY = `summary { cases notKnown byTier { tier ${SHARE} } byOutcome { outcome ${SHARE} } inForce { cases notKnown byTier { tier ${SHARE} } } earlier { cases notKnown byTier { tier ${SHARE} } } sentence limits }`;
const POSITION = `${COUNTRY} year tier status run waiversUsed cameFrom`;
const CASE = `${POSITION}
  next { year tier coverage outcome waiver rule: rule { key } citation sentence ${GRADE} }`;

const PANEL_ROW = fieldsOf(PanelRow, 'codes');

t.test('the panel of countries and years, and what filters leave of it', async (t) => {
  const wanted = await graphqlItems(app, `clock(${PAGE})`, PANEL_ROW, LARGEST_PAGE);
  t.equal(wanted.length, countries.all.length * years.length);
  t.strictSame(wanted, await restItems(app, '/clock'));
  await sameLists(t, app, LARGEST_PAGE, [
    [
      'clock',
      'filter: { country: ["Burma", "KHM"], from: 2010, to: 2015 }',
      PANEL_ROW,
      '/clock?country=Burma,KHM&from=2010&to=2015',
    ],
    [
      'clock',
      'filter: { region: "caribbean", year: [2022, 2003] }',
      PANEL_ROW,
      '/clock?year=2003,2022&region=caribbean',
    ],
    ['clock', 'filter: { group: "EU", year: [2019, 2025] }', PANEL_ROW, '/clock?year=2019,2025&group=eu'],
    [
      'clock',
      'filter: { group: "asean", membership: TODAY, from: 2024 }',
      PANEL_ROW,
      '/clock?from=2024&group=asean&membership=today',
    ],
  ]);
});

t.test('placements counted, moves and durations', async (t) => {
  const { counts, transitions, durations } = await graphql(
    app,
    `{ counts(by: [REGION, YEAR, TIER], filter: { from: 2020 }) { year part tier placements share }
      transitions(filter: { region: "asia", from: 2010, to: 2018 }) { cases notKnown transitions { from to ${SHARE} } }
      durations(filter: { tier: [TIER_3], region: "africa" }) { leftOut
        durations { tier years atRisk ended running survival low high } summaries { tier spells ended running median } } }`,
  );
  t.strictSame(counts, await restItems(app, '/statistics/counts?by=region,tier,year&from=2020'));
  const moves = await rest(app, '/statistics/transitions?from=2010&to=2018&region=asia');
  t.strictSame(transitions, { cases: moves.cases, notKnown: moves.notKnown, transitions: moves.items });
  const spells = await rest(app, '/statistics/durations?tier=3&region=africa');
  const { leftOut, summaries, items } = spells;
  t.strictSame(durations, { leftOut, durations: items, summaries });
});

t.test('what happened to countries in a position', async (t) => {
  for (const [filter, query] of [
    ['{ status: [FINAL_YEAR, RELISTING_LIMIT] }', '?status=final_year,relisting_limit'],
    [
      '{ status: [WAIVER_REQUIRED], run: [3], waiversUsed: [1] }',
      '?status=waiver_required&run=3&waiversUsed=1',
    ],
    [
      '{ cameFrom: [TIER_3, NOT_IN_REPORT], region: "africa", rule: "tvpra-2017" }',
      '?cameFrom=3,NR&region=africa&rule=tvpra-2017',
    ],
    ['{ status: [CLOCK_RUNNING], from: 2012, to: 2014 }', '?status=clock_running&from=2012&to=2014'],
    ['{ status: [NO_CLOCK], from: 2012 }', '?status=no_clock&from=2012'],
    ['{ status: [FINAL_YEAR], group: "AU" }', '?status=final_year&group=african_union'],
  ] as const) {
    const { precedents } = await graphql(
      app,
      `{ precedents(filter: ${filter}) { ${SUMMARY} cases { nodes { ${CASE} } } } }`,
    );
    const { items, summary } = await rest(app, `/precedents${query}`);
    t.strictSame(precedents, { summary, cases: items }, query);
  }
});

t.test('what happened to others in the position of a country', async (t) => {
  for (const { iso2 } of countries.all.filter((_, index) => index % 7 === 0)) {
    const { country } = await graphql(
      app,
      `{ country(code: "${iso2}") { precedents(year: 2017, filter: { from: 2008 }) {
        position { ${POSITION} } ${SUMMARY} cases(first: 40) { nodes { ${CASE} } } } } }`,
    );
    const { position, summary, items } = await rest(
      app,
      `/countries/${iso2}/precedents?year=2017&from=2008&limit=40`,
    );
    t.strictSame(country.precedents, { position, summary, cases: items }, iso2);
  }
});

t.test('the newest report is meant where none is named', async (t) => {
  const { country } = await graphql(app, `{ country(code: "TM") { currentClock { ${STANDING} } } }`);
  const {
    sentence: _,
    wouldChange: __,
    country: ___,
    knownGaps: ____,
    ...expected
  } = await rest(app, '/countries/TM/eligibility');
  t.strictSame(country.currentClock, withoutRelease(expected));
});

t.test('who is on the watch list after each report, by urgency and by country', async (t) => {
  const item = `${COUNTRY} ${STANDING}`;
  for (const year of years) {
    for (const [args, url] of [
      [`year: ${year}`, `/eligibility?year=${year}`],
      [`year: ${year}, orderBy: COUNTRY`, `/eligibility?year=${year}&sort=country`],
    ] as const)
      t.strictSame(
        await graphqlItems(app, `eligibility(${args}, ${PAGE})`, item, LARGEST_PAGE),
        await restItems(app, url),
        url,
      );
  }
  await sameLists(t, app, LARGEST_PAGE, [
    [
      'eligibility',
      'year: 2021, filter: { status: [FINAL_YEAR, RELISTING_LIMIT] }',
      item,
      '/eligibility?year=2021&status=final_year,relisting_limit',
    ],
  ]);
});

t.test('what can be missing from the lists of every report', async (t) => {
  for (const year of years) {
    const { eligibility } = await graphql(app, `{ eligibility(year: ${year}) { ${GAPS} } }`);
    const { knownGaps } = await rest(app, `/eligibility?year=${year}`);
    t.strictSame(eligibility.knownGaps, knownGaps, `${year}`);
  }
  const { knownGaps } = await rest(app, '/eligibility?year=2004');
  t.match(knownGaps, [{ year: 2004 }], 'there is one that says something');
});

t.test('the spells and outcomes of every country', async (t) => {
  const found = await graphqlItems(
    app,
    `countries(${PAGE})`,
    `iso2 watchListSpells { nodes { ${SPELL} } } outcomes { nodes { year outcome waiver } }`,
    TRACES_PER_PAGE,
  );
  const expected = await Promise.all(
    countries.all.map(async ({ iso2 }) => ({
      iso2,
      watchListSpells: await restItems(app, `/countries/${iso2}/watchlist`),
      simulated: (await rest(app, `/eligibility/simulate?country=${iso2}`)).outcomes,
    })),
  );
  t.strictSame(
    found.map(({ iso2, watchListSpells }) => ({ iso2, watchListSpells })),
    expected.map(({ iso2, watchListSpells }) => ({ iso2, watchListSpells })),
    'spells',
  );
  // A what-if without an assumption tells what happened, from the second counted report on.
  const counted = expected.flatMap(({ simulated }) => simulated.map(({ year }: { year: number }) => year));
  const firstYear = Math.min(...counted);
  t.strictSame(
    found.map(({ outcomes }) => outcomes.filter(({ year }: { year: number }) => year >= firstYear)),
    expected.map(({ simulated }) => simulated),
    'outcomes',
  );
});

t.test('what each report did with every country, and why', async (t) => {
  const outcomes = `outcomes(first: ${years.length}) { nodes { ${OUTCOME} } ${GAPS} }`;
  const asked = { Cambodia: 'KH', 'a gap': 'TN', 'a successor': 'SS', 'a withdrawn code': 'AN' };
  const found = await graphqlItems(app, `countries(${PAGE})`, `iso2 ${outcomes}`, TRACES_PER_PAGE);
  let told = 0;
  for (const { iso2, outcomes } of found) {
    const { country, items, knownGaps } = await rest(app, `/countries/${iso2}/outcomes`);
    t.equal(country.iso2, iso2);
    t.strictSame(outcomes, { nodes: items, knownGaps }, iso2);
    told += items.length;
  }
  t.ok(told > 3_500, 'nearly every placement but the first of each country');
  for (const [what, iso2] of Object.entries(asked)) {
    const { country } = await graphql(
      app,
      `{ country(code: "${iso2}") { outcomes(first: ${TRACES_PER_PAGE}) { nodes { ${OUTCOME} ${TRACE} } } } }`,
    );
    const items = await restItems(app, `/countries/${iso2}/outcomes?include=trace`);
    t.strictSame(country.outcomes.slice(0, TRACES_PER_PAGE), items.slice(0, TRACES_PER_PAGE), what);
  }
  const { country } = await graphql(
    app,
    `{ country(code: "KH") { outcomes(filter: { from: 2013, to: 2021, outcome: [WAIVED, UPGRADED_IN_TIME] }) { nodes { ${OUTCOME} } ${GAPS} } } }`,
  );
  const filtered = await rest(
    app,
    '/countries/KH/outcomes?from=2013&to=2021&outcome=waived,upgraded_in_time',
  );
  t.ok(filtered.items.length > 1);
  t.strictSame(country.outcomes.nodes, filtered.items);
  const csv = (await app.inject('/countries/KH/outcomes.csv?from=2022&to=2022')).body;
  t.match(csv, /^iso3,iso2,country,year,from,to,outcome,waiver,rule,citation,evidence,sentence\n/);
  t.match(csv, /\nKHM,KH,Cambodia,2022,2WL,3,automatic_downgrade,exhausted,tvpra-2017,/);
});

t.test('waivers and downgrades', async (t) => {
  const downgrade = `${COUNTRY} ${OUTCOME} ${TRACE}`;
  await sameLists(t, app, LARGEST_PAGE, [
    ['waivers', '', fieldsOf(Waiver), '/watchlist/waivers'],
    [
      'waivers',
      'filter: { from: 2013, to: 2015, evidence: [OFFICIAL] }',
      fieldsOf(Waiver),
      '/watchlist/waivers?from=2013&to=2015&evidence=official',
    ],
  ]);
  await sameLists(t, app, TRACES_PER_PAGE, [
    ['downgrades', '', downgrade, '/downgrades?include=trace'],
    [
      'downgrades',
      'filter: { outcome: [AUTOMATIC_DOWNGRADE], waiver: [OPEN], country: ["GM", "VEN"] }',
      downgrade,
      '/downgrades?country=GM,VEN&include=trace&outcome=automatic_downgrade&waiver=open',
    ],
  ]);
});

t.test('why a report did what it did', async (t) => {
  const steps = await restItems(app, '/downgrades?include=trace');
  const published = JSON.parse(await readFile('openapi/trace-1.schema.json', 'utf8'));
  const matchesSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(published);
  for (const { country, year, sentence, trace } of steps) {
    t.ok(matchesSchema(trace), `${country.iso2} ${year} is a trace`);
    t.equal(trace.conclusion, sentence);
  }
  const { country } = await graphql(
    app,
    `{ country(code: "KH") { outcomes(first: 30) { nodes { year ${TRACE} } } } }`,
  );
  const ofCountry = steps.filter((step) => step.country.iso2 === 'KH');
  t.ok(ofCountry.length > 0);
  for (const { year, trace } of ofCountry) {
    const outcome = country.outcomes.find((node: { year: number }) => node.year === year);
    t.strictSame(outcome?.trace, trace, `KH ${year}`);
  }
  t.notMatch((await app.inject('/downgrades.csv')).body.split('\n', 1)[0], 'trace');
});

t.test('what-ifs', async (t) => {
  const asked = [
    ['country: "KH", year: 2021, rules: "tvpra-2008"', 'country=KH&year=2021&rules=tvpra-2008'],
    ['country: "Cambodia"', 'country=KH'],
    [
      'history: [{ year: 2019, tier: TIER_2_WATCH_LIST }, { year: 2020, tier: TIER_2_WATCH_LIST }, { year: 2021, tier: null }]',
      'history=2019:2WL,2020:2WL,2021:NR',
    ],
    [
      'country: "TM", history: [{ year: 2026, tier: TIER_2_WATCH_LIST }], year: 2026',
      'country=TM&history=2026:2WL&year=2026',
    ],
  ] as const;
  const fields = `${COUNTRY} rules { key } ${STANDING} ${GAPS} ${REASONS} notCovered outcomes { year outcome waiver }
    assumptions actual { year tier status rule citation sentence }`;
  for (const [args, query] of asked) {
    const { simulate } = await graphql(app, `{ simulate(${args}) { ${fields} } }`);
    t.strictSame(
      simulate,
      withoutRelease(await rest(app, `/eligibility/simulate?${query}&include=trace`)),
      query,
    );
  }
});

t.test('claims', async (t) => {
  const asked = [
    ['country: "KH", year: 2022, tier: TIER_3', 'country=KH&year=2022&tier=3'],
    ['country: "KH", from: 2019, to: 2021, tier: TIER_2_WATCH_LIST', 'country=KH&from=2019&to=2021&tier=2WL'],
    ['country: "KH", year: 2021, event: WAIVER', 'country=KH&year=2021&event=waiver'],
    [
      'country: "KH", year: 2022, event: AUTOMATIC_DOWNGRADE',
      'country=KH&year=2022&event=automatic_downgrade',
    ],
    ['country: "KH", year: 2022, event: DOWNGRADE_ON_MERIT', 'country=KH&year=2022&event=downgrade_on_merit'],
    ['country: ["CN", "MO", "VN"], year: 2022, tier: TIER_3', 'country=CN,MO,VN&year=2022&tier=3'],
    [
      'country: ["CN", "MO"], others: 12, year: 2022, tier: TIER_3',
      'country=CN,MO&others=12&year=2022&tier=3',
    ],
    ['year: 2022, tier: TIER_3, count: 22', 'year=2022&tier=3&count=22'],
    [
      'year: 2023, tier: TIER_3, count: 2, group: "ASEAN", members: 10',
      'year=2023&tier=3&count=2&group=asean&members=10',
    ],
    ['country: "KH", year: 2021, run: 3', 'country=KH&year=2021&run=3'],
    ['country: "KH", from: 2018, to: 2022, event: WAIVER', 'country=KH&from=2018&to=2022&event=waiver'],
    ['country: "TN", year: 2004, run: 0', 'country=TN&year=2004&run=0'],
    ['country: "KH", year: 2022, worseThan: "VN"', 'country=KH&year=2022&worseThan=VN'],
    ['country: "KH", year: 2022, betterThan: "2021"', 'country=KH&year=2022&betterThan=2021'],
    ['country: "TH", year: 2018, bestSince: 2014', 'country=TH&year=2018&bestSince=2014'],
    ['country: "TH", year: 2014, worstSince: 2004', 'country=TH&year=2014&worstSince=2004'],
    ['country: "VN", year: 2022, firstTimeInTier: TIER_3', 'country=VN&year=2022&firstTimeInTier=3'],
    ['country: "KH", year: 2031, tier: TIER_3', 'country=KH&year=2031&tier=3'],
  ] as const;
  const seen = new Set<string>();
  for (const [claim, query] of asked) {
    const { verify } = await graphql(app, `{ verify(claim: { ${claim} }) { ${VERDICT} } }`);
    t.strictSame(verify, withoutRelease(await rest(app, `/verify?${query}&include=sources,trace`)), query);
    seen.add(verify.verdict);
  }
  t.strictSame(
    [...seen].sort(),
    ['not_known', 'refuted', 'supported'],
    'each verdict was held against the other',
  );
});

t.test('why a claim holds is told as the other answers of the clock tell it', async (t) => {
  const steps = await restItems(app, '/downgrades?include=trace');
  for (const { country, year, outcome, trace } of steps) {
    const bound = outcome !== 'no_effect' && outcome !== 'contradiction';
    const events = bound ? [outcome, 'downgrade_on_merit', 'waiver'] : ['automatic_downgrade'];
    for (const event of events) {
      const claim = await rest(
        app,
        `/verify?country=${country.iso2}&year=${year}&event=${event}&include=trace`,
      );
      t.strictSame(claim.trace, trace, `${country.iso2} ${year} ${event}`);
      t.strictSame(claim.parts[0].trace, trace);
    }
  }
  for (const [country, year, run] of [
    ['KH', 2021, 3],
    ['KH', 2018, 0],
    ['BN', 2023, 1],
    ['GM', 2018, 2],
    ['UZ', 2012, 5],
  ] as const) {
    const claim = await rest(app, `/verify?country=${country}&year=${year}&run=${run}&include=trace`);
    const { trace } = await rest(app, `/countries/${country}/eligibility?year=${year}&include=trace`);
    t.strictSame(claim.trace, trace, `${country} ${year}, a run of ${run}`);
  }
  const several = await rest(app, '/verify?country=KH&from=2020&to=2022&event=waiver&include=trace');
  t.equal(several.trace, null, 'of several reports, each has its own');
  // The engine knows no names; a claim has one, and says where the country was before it says that nothing followed.
  for (const { trace, reason } of several.parts as { trace: { conclusion: string }; reason: string }[])
    if (/no limit applied/i.test(reason)) t.match(trace.conclusion, /no limit applied/);
    else t.equal(trace.conclusion.replaceAll('the country', 'Cambodia'), reason);
  for (const asked of [
    'country=KH&year=2022&tier=3',
    'country=KH&year=2022&event=downgrade',
    'country=KH&year=2031&event=waiver',
    'country=TN&year=2004&run=0',
    'year=2021&event=waiver&count=7',
  ]) {
    t.equal((await rest(app, `/verify?${asked}&include=trace`)).trace, null, `no clock decides ${asked}`);
  }
});

t.test('the same on a day of the past, in another release', async (t) => {
  const claim = 'country: "KH", year: 2022, tier: TIER_3';
  const { dataset } = await graphql(
    app,
    `{ dataset(release: "1.0.0", asOf: "2021-12-31") {
      verify(claim: { ${claim} }) { ${VERDICT} } country(code: "KH") { eligibility { ${COUNTRY} ${STANDING} ${GAPS} ${REASONS} } }
    } }`,
  );
  const prefix = '/releases/1.0.0';
  t.strictSame(
    { verify: dataset.verify, eligibility: dataset.country.eligibility },
    {
      verify: withoutRelease(
        await rest(app, `${prefix}/verify?country=KH&year=2022&tier=3&asOf=2021-12-31&include=sources,trace`),
      ),
      eligibility: withoutRelease(
        await rest(app, `${prefix}/countries/KH/eligibility?asOf=2021-12-31&include=trace`),
      ),
    },
  );
});
