import t from 'tap';
import { getGrade } from '../../src/domain/evidence.js';
import { buildDossier } from '../../src/resources/dossier.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();

t.test('shows placement, grade, testimonies, pages and totals of Cambodia 2022', async (t) => {
  const dossier = buildDossier(release, 'Cambodia', 2022);
  t.match(dossier, { country: { iso2: 'KH' }, tier: '3', evidence: 'official', grantedWaiver: null });
  t.ok(dossier.testimonies.some(({ source, agrees }) => source.kind === 'official' && agrees));
  t.equal(dossier.officialPages.length, 1);
  const totals = dossier.statedTotals.map(({ year, measure }) => `${year} ${measure}`);
  t.ok(totals.includes('2022 3'), 'it is one of the 22 on Tier 3');
  t.notOk(totals.includes('2022 2WL'));
});

t.test('shows the waiver of 2021 in the dossier of that year', async (t) => {
  t.match(buildDossier(release, 'KH', 2021), { tier: '2WL', grantedWaiver: { numberInRun: 1 } });
});

t.test('shows a dispute with its decision, even if that is no placement', async (t) => {
  const dossier = buildDossier(release, 'BT', 2012);
  t.equal(dossier.tier, null);
  t.ok(dossier.disputes.length > 0);
  t.ok(dossier.disputes.every(({ chosen, reason }) => chosen === 'NR' && reason !== ''));
  t.ok(dossier.testimonies.some(({ agrees }) => !agrees));
});

t.test('decides all special cases of 2003 that State calls new in 2004 by one rule', async (t) => {
  for (const iso2 of ['EG', 'IR']) {
    const { tier, evidence, disputed, disputes } = buildDossier(release, iso2, 2003);
    t.match({ tier, evidence, disputed }, { tier: 'SC', evidence: 'single_source', disputed: true }, iso2);
    const { reason } = disputes.find(({ rejected }) => rejected === 'NR') ?? {};
    t.match(reason, /for the first time.*stated total of 124/, 'both readings');
  }
});

t.test('shows the differing total in the dossier of every country it counts', async (t) => {
  const downgraded = release.tables.placements
    .filter(({ year }) => year === 2019)
    .flatMap(({ iso2 }) => buildDossier(release, iso2, 2019).statedTotals)
    .filter((total) => total.year === 2019 && total.measure === 'downgrades');
  t.equal(downgraded.length, 24);
  t.match(downgraded[0], { stated: 25, counted: 24, agrees: false, reason: /./ });
});

t.test('derives every grade from the agreeing testimonies', async (t) => {
  const wrong = release.placements.filter(({ country, year, evidence }) => {
    const { testimonies } = buildDossier(release, country.iso2, year);
    return getGrade(testimonies.filter(({ agrees }) => agrees).map(({ source }) => source)) !== evidence;
  });
  t.strictSame(wrong, []);
});

t.test('rejects an unknown country or report', async (t) => {
  for (const [country, year, code] of [
    ['Atlantis', 2022, 'unknown-country'],
    ['KH', 1999, 'unknown-report'],
  ] as const)
    t.throws(() => buildDossier(release, country, year), { code });
});
