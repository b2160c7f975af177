import path from 'node:path';
import t from 'tap';
import { assertRelease } from '../../src/dataset/assertions/assert-release.js';
import { describeFault } from '../../src/dataset/csv-table.js';
import { readReleaseFolder } from '../../src/dataset/release-folder.js';
import { TABLES } from '../../src/domain/tables.js';
import { SMALL_RELEASE } from './fixtures/small-release.js';

/*
 * Assertions about groups and members, on the small release with its own groups: CS ends on 2004-12-31, and
 * the release was published on 2006-01-01.
 */

const small = await readReleaseFolder(path.join(t.testdir({ '1.0.0': SMALL_RELEASE }), '1.0.0'));

const group = (id: string, name: string, founded_on = '', kind = 'list') =>
  TABLES.groups.row.parse({
    ...{ id, name, founded_on, kind },
    ...{ abbreviation: '', url: 'https://example.org', others: '', note: '' },
  });

const member = (group_id: string, iso2: string, member_from = '', member_to = '', note = '') =>
  TABLES.group_members.row.parse({
    ...{ group_id, iso2, member_from, member_to, note },
    url: 'https://example.org',
  });

interface GroupsCase {
  readonly what: string;
  readonly groups: readonly ReturnType<typeof group>[];
  readonly members: readonly ReturnType<typeof member>[];
  readonly faults: readonly string[];
}

const union = group('union', 'Union');

const CASES: readonly GroupsCase[] = [
  {
    what: 'nothing wrong: left and came back, and a month that leaves nothing open',
    groups: [union],
    members: [
      member('union', 'CS', '1990', '2004-12-31'),
      member('union', 'KH', '', '2000-01-01'),
      member('union', 'KH', '2000-01-02'),
      member('union', 'RS', '2005-05'),
    ],
    faults: [],
  },
  {
    what: 'a group without members, a country that there is not, and a group that there is not',
    groups: [group('league', 'League'), union],
    members: [member('club', 'KH'), member('union', 'XX')],
    faults: [
      'group_members: unknown group club',
      'group_members: unknown country XX',
      'groups: league has no member',
    ],
  },
  {
    what: 'two groups of one name',
    groups: [group('league', 'The Union'), union],
    members: [member('league', 'KH'), member('union', 'KH')],
    faults: ['groups: the name "union" leads to both league and union'],
  },
  {
    what: 'memberships before the group, after the code, after the release and from end to beginning',
    groups: [group('union', 'Union', '1990')],
    members: [
      member('union', 'CS', '1991'),
      member('union', 'FR', '1989-12-31'),
      member('union', 'KH', '2000-05-02', '2000-04'),
      member('union', 'RS', '2006-02'),
    ],
    faults: [
      'group_members: CS ends on 2004-12-31, its membership in union does not end by then',
      'group_members: FR is a member of union from 1989-12-31, before it was founded (1990)',
      'group_members: the membership of KH in union ends before it begins (2000-05-02 to 2000-04)',
      'group_members: the membership of RS in union has a date after the release: 2006-02',
    ],
  },
  {
    what: 'two memberships at once, in a group and in bureaus',
    groups: [group('east', 'East', '', 'bureau'), union, group('west', 'West', '', 'bureau')],
    members: [
      member('east', 'FR', '', '2000-01-01'),
      member('east', 'KH'),
      member('union', 'KH', '', '2000-01-01'),
      member('union', 'KH', '1999-12-31'),
      member('west', 'FR', '2000-01-01'),
      member('west', 'KH', '2001-01-01'),
    ],
    faults: [
      'group_members: KH is a member of west (2001-01-01 to …) and of east (… to …) at once',
      'group_members: KH is a member of union (1999-12-31 to …) and of union (… to 2000-01-01) at once',
    ],
  },
  {
    what: 'dates that leave open whether a report found a member, without a note',
    groups: [union],
    members: [
      member('union', 'FR', '2004'),
      member('union', 'KH', '2004', '', 'counted from the report of 2005 on'),
      member('union', 'RS', '2003-07', '2004'),
    ],
    faults: [
      'group_members: 2004 leaves open whether FR was a member of union when the report of 2004 came out: give the day, or say in the note how it is counted',
    ],
  },
];

for (const { what, groups, members, faults } of CASES) {
  t.test(`finds ${what}`, async (t) => {
    const tables = { ...small.tables, groups, group_members: members };
    t.strictSame(assertRelease({ header: small.header, tables }).map(describeFault), faults);
  });
}

t.test('accepts existing days, months and years as dates', async (t) => {
  for (const date of ['2004', '2004-02', '2004-02-29']) t.doesNotThrow(() => member('union', 'KH', date));
  for (const date of ['04', '2004-13', '2004-02-30', '2004-2', '2004-02-29T00:00:00Z'])
    t.throws(() => member('union', 'KH', date), date);
});
