import t from 'tap';
import type { Release } from '../../src/dataset/release.js';
import { changesIn, reportsOf } from '../../src/dataset/reports.js';
import { TIER_LABELS } from '../../src/domain/tier.js';
import { TierEnum } from '../../src/graphql/input-of.js';
import { ask, buildGraphql, catalogue } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

/** Data of a query that must not fail. */
const dataOf = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(app, query, variables);
  t.same(errors, undefined, query);
  return data;
};
const { current } = catalogue;

t.test('a country is found by any code or name, with all that is known of it', async (t) => {
  const query = `query ($code: String!) { country(code: $code) {
    iso2 iso3 m49 name region subregion intermediateRegion codeStatus validFrom validTo wikidata
    names { name kind } predecessors { iso2 name on } successors { iso2 name on }
    currentTier { year tier label }
  } }`;
  for (const code of ['MM', 'mmr', '104', 'Burma', 'MYANMAR']) {
    const { country } = await dataOf(query, { code });
    t.match(country, { iso2: 'MM', iso3: 'MMR', m49: '104', codeStatus: 'OFFICIAL', region: 'Asia' });
    t.ok(country.names.some(({ name }: { name: string }) => name === 'Burma'));
    t.equal(country.currentTier.year, current.newestYear);
  }
  const { country: former } = await dataOf(query, { code: 'CS' });
  t.equal(former.codeStatus, 'WITHDRAWN');
  t.equal(former.currentTier, null);
  t.ok(former.successors.length > 0);
});

t.test('the tier history of every country is that of the release', async (t) => {
  const { countries } = await dataOf(
    '{ countries { totalCount nodes { iso2 tiers { totalCount nodes { year tier label evidence } } } } }',
  );
  t.equal(countries.totalCount, current.countries.all.length);
  for (const { iso2, tiers } of countries.nodes) {
    const history = current.historyOf(iso2).map(({ year, tier, evidence }) => ({
      year,
      tier: TierEnum.serialize(tier),
      label: TIER_LABELS[tier],
      evidence: evidence.toUpperCase(),
    }));
    t.same(tiers, { totalCount: history.length, nodes: history }, iso2);
  }
});

t.test('every report has the totals, placements and changes of the release', async (t) => {
  const { reports } = await dataOf(`{ reports { nodes {
    year title publishedOn url covered knownGaps { year what } rule { key } totals { tier1 tier2 tier2WatchList tier3 specialCase }
    placements { totalCount } changes { nodes { country { iso2 } from to direction } }
  } } }`);
  const expected = reportsOf(current).map(({ totals, rule, ...report }) => ({
    ...report,
    rule: { key: rule },
    totals: {
      tier1: totals['1'],
      tier2: totals['2'],
      tier2WatchList: totals['2WL'],
      tier3: totals['3'],
      specialCase: totals.SC,
    },
    placements: { totalCount: report.covered },
    changes: {
      nodes: changesIn(current, report.year).map((change) => ({
        country: { iso2: change.country.iso2 },
        from: change.from && TierEnum.serialize(change.from),
        to: change.to && TierEnum.serialize(change.to),
        direction: change.direction.toUpperCase(),
      })),
    },
  }));
  t.equal(reports.nodes.length, expected.length);
  for (const [index, report] of reports.nodes.entries()) t.same(report, expected[index], report.year);
});

t.test('a change of which a gap hides one side is not known, with the gap', async (t) => {
  const { report } = await dataOf(
    '{ report(year: 2004) { changes(filter: { direction: [NOT_KNOWN] }) { nodes { country { iso2 } direction knownGaps { year what } } } } }',
  );
  const expected = changesIn(current, 2004).filter(({ direction }) => direction === 'not_known');
  t.ok(expected.some(({ country }) => country.iso2 === 'TN'));
  t.same(
    report.changes.nodes,
    expected.map(({ country, knownGaps }) => ({
      country: { iso2: country.iso2 },
      direction: 'NOT_KNOWN',
      knownGaps,
    })),
  );
});

t.test('filters narrow, and null does not', async (t) => {
  const count = async (filter: string) =>
    (await dataOf(`{ placements(filter: ${filter}) { totalCount } }`)).placements.totalCount;
  t.equal(await count('null'), current.placements.length);
  t.equal(await count('{ tier: null, country: null }'), current.placements.length);
  t.equal(
    await count('{ year: [2022], tier: [TIER_3] }'),
    current.placementsIn(2022).filter(({ tier }) => tier === '3').length,
  );
  t.equal(await count('{ country: ["Burma", "KH"], from: 2020, to: 2021 }'), 4);
  t.equal(
    await count('{ region: "south-eastern asia", evidence: [OFFICIAL] }'),
    current.placements.filter(
      ({ country, evidence }) =>
        evidence === 'official' && current.countries.get(country.iso2)?.subregion === 'South-eastern Asia',
    ).length,
  );
  const { countries } = await dataOf(
    '{ countries(filter: { tier: [TIER_3], region: "Asia" }) { nodes { currentTier { tier } region } } }',
  );
  t.ok(countries.nodes.length > 0);
  for (const country of countries.nodes) {
    t.same(country, { currentTier: { tier: 'TIER_3' }, region: 'Asia' });
  }
});

t.test(
  'a placement is one cell, with its sources; null where the report did not cover the country',
  async (t) => {
    const data = await dataOf(`{
    cambodia: placement(country: "Cambodia", year: 2022) {
      tier label evidence country { name } report { year publishedOn } sources { key title kind lineage }
    }
    netherlandsAntilles: placement(country: "AN", year: 2022) { tier }
  }`);
    const expected = current.placement('KH', 2022);
    t.match(data.cambodia, {
      tier: 'TIER_3',
      label: 'Tier 3',
      country: { name: 'Cambodia' },
      report: { year: 2022 },
    });
    t.same(
      data.cambodia.sources.map(({ key }: { key: string }) => key),
      expected?.sources,
    );
    t.equal(data.netherlandsAntilles, null);
  },
);

t.test('dataset answers from an edition, and as a day saw it', async (t) => {
  const older: Release = await catalogue.get('1.0.0');
  const data = await dataOf(`{
    current: dataset { release { version isCurrent state } asOf newestReport placements { totalCount } }
    older: dataset(release: "1.0.0") { release { version isCurrent } newestReport placements { totalCount } }
    day: dataset(asOf: "2015-01-01") {
      asOf newestReport
      country(code: "KH") { currentTier { year } tiers { totalCount } }
      rules { nodes { id: key lastReport } }
    }
  }`);
  t.same(data.current.release, { version: current.version, isCurrent: true, state: 'PUBLISHED' });
  t.equal(data.current.placements.totalCount, current.placements.length);
  t.same(data.older, {
    release: { version: '1.0.0', isCurrent: false },
    newestReport: older.newestYear,
    placements: { totalCount: older.placements.length },
  });
  t.equal(data.day.asOf, '2015-01-01');
  t.equal(data.day.newestReport, 2014);
  t.equal(data.day.country.currentTier.year, 2014);
  t.equal(
    data.day.country.tiers.totalCount,
    current.historyOf('KH').filter(({ year }) => year <= 2014).length,
  );
  t.same(data.day.rules.nodes.at(-1), { id: 'tvpra-2008', lastReport: null });
});

t.test('releases are listed with their notes and digests', async (t) => {
  const { releases, release } = await dataOf(`{
    releases { nodes { version basedOn publishedAt isCurrent sha256 notes { kind text } } }
    release(version: "1.0.0") { basedOn withdrawnReason withdrawnAt }
  }`);
  t.same(
    releases.nodes,
    catalogue.entries.map((entry) => ({
      version: entry.version,
      basedOn: entry.based_on,
      publishedAt: entry.published_at,
      isCurrent: entry.version === current.version,
      sha256: entry.sha256,
      notes: entry.notes.map(({ kind, text }) => ({ kind: kind.toUpperCase(), text })),
    })),
  );
  t.same(release, { basedOn: null, withdrawnReason: null, withdrawnAt: null });
});
