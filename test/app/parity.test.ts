import t from 'tap';
import { Determination } from '../../src/dataset/determinations.js';
import { Placement } from '../../src/dataset/release.js';
import { Source } from '../../src/dataset/sources.js';
import { ambiguousNames } from '../graphql/fixtures/as-rest.js';
import {
  graphql,
  graphqlItems,
  rest,
  restItems,
  restWhole,
  sameLists,
} from '../graphql/fixtures/both-doors.js';
import { fieldsOf } from '../graphql/fixtures/fields-of.js';
import { ask } from '../graphql/fixtures/graphql-app.js';
import { seedAppFor } from '../support/seed-app.js';
import { NEWEST, seeds } from '../support/seeds.js';

/* REST and GraphQL are held against each other over all facts: whatever REST answers, GraphQL answers. */

const app = await seedAppFor(t);
const catalogue = await seeds();
const { countries, years } = catalogue.current;

/** Countries of a page: as many as the cost of their histories allows. */
const COUNTRIES_PER_PAGE = 40;
const LARGEST_PAGE = 500;

const CELL = fieldsOf(Placement, 'country');
const COUNTRY_REF = 'country { iso2 iso3 name }';
const COUNTRY = `iso2 iso3 m49 name names { name kind } region subregion intermediateRegion codeStatus validFrom validTo
  wikidata codes { cow cowLetters gw vdem worldBank imf owid ioc } predecessors { iso2 name on } successors { iso2 name on }
  currentTier { year tier evidence disputed }
  currentClock { year tier status run waiversUsed waiversLeft next { year permittedTiers watchList }
    rule { key } citation evidence assumed }`;
const REPORT = `year title publishedOn url rule { key } covered knownGaps { year what }
  totals { tier1 tier2 tier2WatchList tier3 specialCase }`;
const CHANGE = `${COUNTRY_REF} year from to direction knownGaps { year what }`;
const RULE = `id: key title citation publicLaw enactedOn firstReport lastReport summary verified { until basis }
  parameters { hasWatchList countsYears maxRun waiversPerRun relistingMaxRun }
  clauses { counting downgrade waiver relisting } references { title href }`;

const PAGE = 'first: $first, after: $after';

function withTotalsByTier({ totals, ...report }: { totals: Record<string, number> }) {
  const { tier1, tier2, tier2WatchList, tier3, specialCase } = totals;
  return {
    ...report,
    totals: { '1': tier1, '2': tier2, '2WL': tier2WatchList, '3': tier3, SC: specialCase },
  };
}

t.test('each name of an enum stands for one word', async (t) => {
  t.strictSame(ambiguousNames(), []);
});

t.test('countries, and each country by its code', async (t) => {
  const listed = await graphqlItems(app, `countries(${PAGE})`, COUNTRY, LARGEST_PAGE);
  t.equal(listed.length, countries.all.length);
  t.strictSame(listed, await restItems(app, '/countries'));
  const singly = await Promise.all(countries.all.map(({ iso2 }) => rest(app, `/countries/${iso2}`)));
  t.strictSame(
    singly.map(({ release: _, ...country }) => country),
    listed,
  );
});

t.test('the tier history of every country', async (t) => {
  const histories = await graphqlItems(
    app,
    `countries(${PAGE})`,
    `iso2 tiers { nodes { ${CELL} } } knownGaps { year what }`,
    COUNTRIES_PER_PAGE,
  );
  const expected = await Promise.all(
    countries.all.map(async ({ iso2 }) => {
      const { items, knownGaps } = await rest(app, `/countries/${iso2}/tiers?include=sources`);
      return { iso2, tiers: items, knownGaps };
    }),
  );
  t.strictSame(histories, expected);
});

t.test('every report, with its placements and changes', async (t) => {
  const listed = await graphqlItems(app, `reports(${PAGE})`, REPORT, LARGEST_PAGE);
  t.equal(listed.length, years.length);
  t.strictSame(listed.map(withTotalsByTier), await restItems(app, '/reports'));
  const { expectedReport } = await graphql(app, '{ expectedReport { year due citation stands lookedFor } }');
  t.strictSame(expectedReport, (await rest(app, '/reports')).expected);
  for (const year of years) {
    const { report } = await graphql(
      app,
      `query ($year: Int!) { report(year: $year) { ${REPORT}
        placements { nodes { ${COUNTRY_REF} ${CELL} } } changes { nodes { ${CHANGE} } } } }`,
      { year },
    );
    const { placements, changes, ...head } = report;
    const { release: _, ...expected } = await rest(app, `/reports/${year}`);
    t.strictSame(withTotalsByTier(head), expected, `${year}`);
    t.strictSame(
      placements,
      await restItems(app, `/reports/${year}/tiers?include=sources`),
      `${year}: placements`,
    );
    t.strictSame(changes, await restItems(app, `/reports/${year}/changes`), `${year}: changes`);
  }
});

t.test('lists, and what filters leave of them', async (t) => {
  const placement = `${COUNTRY_REF} ${CELL}`;
  const TIERS = '/tiers?include=sources';
  await sameLists(t, app, LARGEST_PAGE, [
    ['placements', '', placement, TIERS],
    ['placements', 'filter: { year: [2022], tier: [TIER_3] }', placement, `${TIERS}&year=2022&tier=3`],
    [
      'placements',
      'filter: { country: ["Burma", "KHM"], from: 2010, to: 2015 }',
      placement,
      `${TIERS}&country=Burma,KHM&from=2010&to=2015`,
    ],
    [
      'placements',
      'filter: { region: "caribbean", evidence: [OFFICIAL, SINGLE_SOURCE] }',
      placement,
      `${TIERS}&region=caribbean&evidence=official,single_source`,
    ],
    ['determinations', '', fieldsOf(Determination), '/determinations'],
    ['sources', '', fieldsOf(Source), '/sources'],
    ['sources', 'filter: { kind: [OFFICIAL, PRESS] }', fieldsOf(Source), '/sources?kind=official,press'],
    ['rules', '', RULE, '/rules'],
  ]);
});

t.test('how well lists are known, and what can be missing from them', async (t) => {
  const COUNTS = 'evidenceCounts { official corroborated single_source: singleSource derived }';
  const GAPS = 'knownGaps { year what }';
  const UNREAD = 'knownGaps { fiscalYear reportYear what countries { iso2 iso3 name } }';
  const ALL = 'placements(first: 1)';
  const gaps = new Map<string, number>();
  for (const [members, of, field, url] of [
    [COUNTS, '', ALL, '/tiers?limit=1'],
    [COUNTS, '', 'placements(first: 1, filter: { tier: [TIER_3] })', '/tiers?limit=1&tier=3'],
    [COUNTS, 'report(year: 2022)', ALL, '/reports/2022/tiers'],
    [COUNTS, 'country(code: "KH")', 'tiers(first: 1)', '/countries/KH/tiers'],
    [COUNTS, '', ALL, `/releases/${NEWEST}`],
    [GAPS, '', ALL, '/tiers?limit=1'],
    [GAPS, '', 'placements(filter: { tier: [TIER_3], to: 2004 }, first: 1)', '/tiers?tier=3&to=2004&limit=1'],
    [
      GAPS,
      'report(year: 2004)',
      'placements(filter: { region: "africa" }, first: 1)',
      '/tiers?year=2004&region=Africa',
    ],
    [GAPS, 'country(code: "TN")', 'tiers(filter: { to: 2003 }, first: 1)', '/countries/TN/tiers?to=2003'],
    [GAPS, '', 'eligibility(year: 2004, first: 1)', '/eligibility?year=2004'],
    [UNREAD, '', 'determinations(first: 1)', '/determinations?limit=1'],
    [
      UNREAD,
      '',
      'determinations(filter: { fiscalYear: [2016, 2026], country: ["RU", "ZW"] })',
      '/determinations?country=RU,ZW&fiscalYear=2016,2026',
    ],
    [UNREAD, 'country(code: "KH")', 'determinations', '/determinations?country=KH'],
  ] as const) {
    const list = `list: ${field} { ${members} }`;
    const answer = await graphql(app, of === '' ? `{ ${list} }` : `{ of: ${of} { ${list} } }`);
    const expected = await rest(app, url);
    for (const [member, value] of Object.entries((answer.of ?? answer).list))
      t.strictSame(value, expected[member], `${url}: ${member}`);
    gaps.set(url, expected.knownGaps?.length);
  }
  t.ok(Number(gaps.get('/tiers?limit=1')) > Number(gaps.get('/tiers?tier=3&to=2004&limit=1')));
});

t.test('the dossier of every cell of three reports', async (t) => {
  const DOSSIER = `${COUNTRY_REF} year tier evidence disputed
    testimonies { source { id: key title kind lineage } says agrees pages { url yearFrom note } }
    disputes { chosen rejected rejectedSources { key } reason } officialPages
    statedTotals { year measure stated statedBy counted agrees reason }
    waiver { numberInRun evidence basis } knownGaps { year what }`;
  let disputed = 0;
  for (const year of [2003, 2014, 2022]) {
    for (const { iso2 } of countries.all) {
      const { dossier } = await graphql(app, `{ dossier(country: "${iso2}", year: ${year}) { ${DOSSIER} } }`);
      const { release: _, ...expected } = await rest(app, `/countries/${iso2}/tiers/${year}`);
      t.strictSame(dossier, expected, `${iso2} ${year}`);
      disputed += expected.disputes.length;
    }
  }
  t.ok(disputed > 0, 'disputes are among them');
});

interface GivenDifference {
  readonly key: readonly { column: string; value: unknown }[];
  readonly row: readonly { column: string; value: unknown }[] | null;
  readonly kind: string;
  readonly old: unknown;
  readonly new: unknown;
}

function withRows({ key, row, ...difference }: GivenDifference) {
  const byColumn = (values: GivenDifference['key']) =>
    Object.fromEntries(values.map(({ column, value }) => [column, value]));
  const { kind } = difference;
  const place = kind === 'added' ? 'new' : kind === 'removed' ? 'old' : null;
  return { ...difference, key: byColumn(key), ...(place && row && { [place]: byColumn(row) }) };
}

t.test('what changed between two editions', async (t) => {
  const DIFFERENCE = 'table key { column value } kind column old new row { column value }';
  const changesOf = async (args: string, filter: string) => {
    const differences: GivenDifference[] = [];
    for (let after: string | null = null; ; ) {
      const { changes } = await graphql(
        app,
        `query ($after: String) { changes${args} { since { version } counts { added corrected removed }
          differences(first: 300, after: $after, ${filter}) {
            totalCount page: nodes { ${DIFFERENCE} } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const { totalCount, page, pageInfo } = changes.differences;
      differences.push(...page);
      if (!pageInfo.hasNextPage) {
        const { since, counts } = changes;
        return { total: totalCount, since: since?.version ?? null, counts, items: differences.map(withRows) };
      }
      after = pageInfo.endCursor;
    }
  };
  for (const [args, filter, query] of [
    ['', '', ''],
    ['(since: "1.0.0")', 'filter: { table: [SOURCES, REPORTS] }', '?since=1.0.0&table=sources,reports'],
    ['', 'filter: { kind: [CORRECTED] }', '?kind=corrected'],
    ['(since: "1.2.0")', '', '?since=1.2.0'],
  ] as const) {
    const { release: _, ...expected } = await restWhole(app, `/changes${query}`);
    t.strictSame(await changesOf(args, filter), expected, query);
  }
  const { dataset } = await graphql(
    app,
    '{ dataset(release: "1.0.0") { changes { since { version } counts { added } differences(first: 1) { totalCount } } } }',
  );
  const { total, counts, since } = await rest(app, '/releases/1.0.0/changes?limit=1');
  t.strictSame(dataset.changes, {
    since,
    counts: { added: counts.added },
    differences: { totalCount: total },
  });
});

t.test('changes since an edition that is not there, or is newer', async (t) => {
  for (const [query, code] of [
    ['{ changes(since: "9.9.9") { counts { added } } }', 'unknown-release'],
    ['{ dataset(release: "1.0.0") { changes(since: "1.2.0") { counts { added } } } }', 'invalid-parameter'],
  ] as const) {
    const { errors } = await ask(app, query);
    t.equal(errors?.[0]?.extensions.problem, code);
  }
});

t.test('releases', async (t) => {
  const RELEASE = `version publishedAt state current: isCurrent basedOn withdrawnAt withdrawnReason sha256
    notes { kind text }`;
  t.strictSame(
    await graphqlItems(app, `releases(${PAGE})`, RELEASE, LARGEST_PAGE),
    // Where the parts of a release are found over REST is no fact of it.
    (await restItems(app, '/releases')).map(({ url: _, changes: __, downloads: ___, ...release }) => release),
  );
});

t.test('another release, as a day saw it', async (t) => {
  const { dataset } = await graphql(
    app,
    `{ dataset(release: "1.0.0", asOf: "2015-01-01") {
      report(year: 2014) { placements { nodes { ${COUNTRY_REF} ${CELL} } } }
      rules { nodes { ${RULE} } }
    } }`,
  );
  const query = '?asOf=2015-01-01';
  t.strictSame(dataset.report, {
    placements: await restItems(app, `/releases/1.0.0/reports/2014/tiers${query}&include=sources`),
  });
  t.strictSame(dataset.rules, await restItems(app, `/releases/1.0.0/rules${query}`));
});
