import t from 'tap';
import { buildPanel, findPanel } from '../../src/dataset/panel.js';
import { DomainError } from '../../src/domain/errors.js';
import { release, releaseWithGap } from './claims-release.js';

const panel = buildPanel(release);
const toCell = ({ country, year }: { country: { iso2: string }; year: number }) => `${country.iso2} ${year}`;
const row = (iso2: string, year: number, from = release) =>
  buildPanel(from).find((each) => each.country.iso2 === iso2 && each.year === year);

t.test('is balanced, with each country once per report, sorted by country and year', async (t) => {
  const cells = release.countries.all.flatMap(({ iso2 }) => release.years.map((year) => `${iso2} ${year}`));
  t.strictSame(panel.map(toCell), cells);
});

t.test('contains exactly the placements of the release', async (t) => {
  const toCells = (rows: readonly (typeof panel)[number][] | typeof release.placements) =>
    rows.map((each) => `${toCell(each)} ${each.tier} ${each.evidence}`);
  t.strictSame(toCells(panel.filter(({ tier }) => tier !== null)), toCells(release.placements));
  for (const each of panel) {
    const { coverage, tier, tierOrdinal } = each;
    if (['placed', 'special_case'].includes(coverage) !== (tier !== null)) t.fail(toCell(each));
    if ((tierOrdinal !== null) !== (coverage === 'placed')) t.fail(toCell(each));
  }
});

t.test('describes Cambodia in 2021 and 2022', async (t) => {
  t.match(row('KH', 2021), {
    ...{ coverage: 'placed', tier: '2WL', tierOrdinal: 2.5, change: 'unchanged', yearsInTier: 3 },
    ...{ counted: true, run: 3, waiversUsed: 1, waiversLeft: 0, status: 'final_year', outcome: 'waived' },
    ...{ waiver: 'granted', rule: 'tvpra-2017', disputed: false },
  });
  const fallen = {
    tier: '3',
    change: 'downgrade',
    outcome: 'automatic_downgrade',
    waiver: 'exhausted',
    run: 0,
  };
  t.match(row('KH', 2022), fallen);
});

t.test('tells a downgrade with a waiver open from an automatic one', async (t) => {
  t.match(row('GM', 2014), { outcome: 'open_waiver_downgrade', waiver: 'open' });
});

t.test('leaves unknown and impossible values empty instead of false', async (t) => {
  const unknown = { tier: null, counted: null, run: null, waiversUsed: null, status: null, outcome: null };
  const hidden = { ...unknown, coverage: 'not_known', change: 'not_known' };
  t.match(row('KH', 2022, releaseWithGap('KH', 2022)), hidden);
  t.match(row('SS', 2008), { ...unknown, coverage: 'no_such_code', change: null });
  t.match(row('BT', 2012), { coverage: 'not_covered', run: 0, status: 'not_on_watch_list', disputed: true });
});

t.test('counts years in the tier and runs from the preceding rows', async (t) => {
  for (const [index, each] of panel.entries()) {
    const before = each.year === release.years[0] ? undefined : panel[index - 1];
    const years = each.tier === null ? null : before?.tier === each.tier ? (before.yearsInTier ?? 0) + 1 : 1;
    if (each.yearsInTier !== years) t.fail(`${each.country.iso2} ${each.year}: years in tier`);
    if (each.run === null) continue;
    const run = each.tier === '2WL' && each.year >= 2009 ? (before?.run ?? 0) + 1 : 0;
    if (each.run !== run) t.fail(`${each.country.iso2} ${each.year}: run ${each.run}, not ${run}`);
  }
  t.pass();
});

t.test('stays balanced when filtered', async (t) => {
  const left = findPanel(release, { region: 'Caribbean', from: 2005, to: 2007 });
  const countries = new Set(left.map(({ country }) => country.iso2));
  t.equal(left.length, countries.size * 3);
  for (const filter of [{ from: 2030 }, { year: [1999] }, { country: ['Atlantis'] }])
    t.type(
      t.throws(() => findPanel(release, filter)),
      DomainError,
    );
});
