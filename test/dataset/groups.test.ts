import t from 'tap';
import { findGroup, findGroups, getGroups, isMemberOn, listMembers } from '../../src/dataset/groups.js';
import { readRows } from '../support/table.js';
import { release } from './claims-release.js';

/** Membership on the day of each report, from public sources: group, country, first and last such report. */
const CAME_AND_WENT = readRows<'group' | 'country' | 'reports'>(
  new URL('./fixtures/came-and-went.csv', import.meta.url),
);

for (const { group, country: iso2, reports: periods } of CAME_AND_WENT) {
  t.test(`knows ${iso2} in ${group}: ${periods || 'in no report'}`, async (t) => {
    const expected = [...periods.matchAll(/(\d+)-(\d*)/g)].flatMap(([, first, last]) =>
      release.years.filter((year) => year >= Number(first) && year <= (Number(last) || release.newestYear)),
    );
    const years = release.years.filter((year) => listMembers(release, group, year).has(iso2));
    t.strictSame(years, expected);
  });
}

const SIZES = {
  ...{ african_union: 55, arab_league: 22, asean: 11, caricom: 15, commonwealth: 56, ecowas: 12, eu: 27 },
  ...{
    g7: 7,
    g20: 19,
    gcc: 6,
    ldc: 44,
    mercosur: 6,
    nato: 32,
    oecd: 38,
    pacific_islands_forum: 18,
    sadc: 16,
  },
};

t.test('has the stated number of members in each group', async (t) => {
  for (const [id, size] of Object.entries(SIZES)) {
    const { memberCount, others } = findGroup(release, id);
    t.equal(memberCount + others.filter((name) => !name.includes(', until')).length, size, id);
  }
});

t.test('assigns every country except the United States to one bureau in every report', async (t) => {
  const bureaus = findGroups(release, { kind: ['bureau'] });
  t.equal(bureaus.length, 6);
  const wrong = release.placements.filter(({ country: { iso2 }, year }) => {
    const bureausOfCountry = bureaus.filter(({ id }) => listMembers(release, id, year).has(iso2));
    return bureausOfCountry.length !== (iso2 === 'US' ? 0 : 1);
  });
  t.strictSame(wrong, []);
});

t.test('finds a group by identifier, name or abbreviation', async (t) => {
  for (const name of ['african_union', 'AU', 'the african union', 'African Union'])
    t.equal(findGroup(release, name).id, 'african_union', name);
  t.throws(() => findGroup(release, 'NAFTA'), { code: 'unknown-group' });
  t.equal(getGroups(release, 'KH', 2025).join(), 'asean,ldc,state_eap,world_bank_lower_middle_income');
});

t.test('knows no later accession or withdrawal on an earlier day', async (t) => {
  const then = release.asOf('2019-12-31');
  t.ok(listMembers(then, 'eu', 2019).has('GB'));
  t.equal(findGroup(then, 'eu').members.find(({ country }) => country.iso2 === 'GB')?.memberTo, null);
  t.notOk(listMembers(then, 'nato', 2019).has('FI'));
});

t.test('includes the first and the last day of a membership', (t) => {
  const row = { member_from: '2004-05-01', member_to: '2020-01-31' };
  for (const [day, expected] of [
    ['2004-04-30', false],
    ['2004-05-01', true],
    ['2020-01-31', true],
    ['2020-02-01', false],
  ] as const)
    t.equal(isMemberOn(row, day), expected, day);
  t.ok(isMemberOn({ member_from: null, member_to: '2020' }, '2020-12-31'), 'a year ends with its last day');
  t.end();
});
