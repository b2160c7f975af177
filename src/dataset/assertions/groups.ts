import { getFirstDay, getLastDay, toDay } from '../../domain/dates.js';
import { groupBy } from '../../domain/group-by.js';
import { normalizeName } from '../../domain/names.js';
import { compareCells } from '../../domain/order.js';
import type { TableRow } from '../../domain/tables.js';
import { type Fault, toFault } from '../csv-table.js';
import { cellKey, type ReleaseIndex } from './countries.js';

type MembershipRow = TableRow<'group_members'>;

const getSpan = ({ member_from, member_to }: MembershipRow): string =>
  `${member_from ?? '…'} to ${member_to ?? '…'}`;

/** Ids, names and abbreviations of groups must be unique in normal form. */
export function ambiguousGroups({ release }: ReleaseIndex): Fault[] {
  const owners = new Map<string, string>();
  return release.tables.groups.flatMap((row) =>
    [...new Set([row.id, row.name, row.abbreviation].map((name) => normalizeName(name ?? '')))].flatMap(
      (name) => {
        if (name === '') return [];
        const owner = owners.get(name);
        owners.set(name, row.id);
        return owner === undefined
          ? []
          : [toFault('groups', row, `the name "${name}" leads to both ${owner} and ${row.id}`)];
      },
    ),
  );
}

/** Every group must have a member. */
export function emptyGroups({ release: { tables } }: ReleaseIndex): Fault[] {
  const ids = new Set(tables.group_members.map((row) => row.group_id));
  return tables.groups
    .filter((row) => !ids.has(row.id))
    .map((row) => toFault('groups', row, `${row.id} has no member`));
}

/**
 * A membership ends after it begins, within the lifetime of the group, the country's code and the release.
 */
export function membershipsOutOfTime({ release, countries }: ReleaseIndex): Fault[] {
  const published = toDay(release.header.published_at);
  const founded = new Map(release.tables.groups.map((row) => [row.id, row.founded_on]));
  return release.tables.group_members.flatMap((row) => {
    const { group_id: group, iso2, member_from: from, member_to: to } = row;
    const faults: Fault[] = [];
    const addFault = (message: string) => faults.push(toFault('group_members', row, message));
    const begin = founded.get(group) ?? null;
    const end = countries.get(iso2)?.valid_to ?? null;
    if (from !== null && to !== null && getLastDay(to) < getFirstDay(from))
      addFault(`the membership of ${iso2} in ${group} ends before it begins (${getSpan(row)})`);
    if (begin !== null && from !== null && getLastDay(from) < getFirstDay(begin))
      addFault(`${iso2} is a member of ${group} from ${from}, before it was founded (${begin})`);
    if (end !== null && (to === null || getLastDay(to) > end))
      addFault(`${iso2} ends on ${end}, its membership in ${group} does not end by then`);
    for (const date of [from, to])
      if (date !== null && getFirstDay(date) > published)
        addFault(`the membership of ${iso2} in ${group} has a date after the release: ${date}`);
    return faults;
  });
}

/**
 * A country is a member of a group at most once at a time, and belongs to one bureau of the Department of
 * State.
 */
export function membershipsAtOnce({ release: { tables } }: ReleaseIndex): Fault[] {
  const bureaus = new Set(tables.groups.filter(({ kind }) => kind === 'bureau').map(({ id }) => id));
  const getScope = ({ group_id, iso2 }: MembershipRow) =>
    `${iso2}|${bureaus.has(group_id) ? 'bureau' : group_id}`;
  return [...groupBy(tables.group_members, getScope).values()].flatMap((rows) => {
    const inTime = [...rows].sort((a, b) => compareCells(a.member_from, b.member_from));
    return inTime.flatMap((row, i) => {
      const before = inTime[i - 1];
      const meets =
        before &&
        (before.member_to === null ||
          row.member_from === null ||
          getLastDay(row.member_from) < getFirstDay(before.member_to));
      return meets
        ? [
            toFault(
              'group_members',
              row,
              `${row.iso2} is a member of ${row.group_id} (${getSpan(row)}) and of ${before.group_id} (${getSpan(before)}) at once`,
            ),
          ]
        : [];
    });
  });
}

/** If a month or year alone leaves membership at a report open, a note must say how it is counted. */
export function findVagueMemberships({ release, placements }: ReleaseIndex): Fault[] {
  return release.tables.group_members.flatMap((row) =>
    [row.member_from, row.member_to].flatMap((date) => {
      if (date === null || row.note !== null) return [];
      const report = release.tables.reports.find(
        ({ published_on }) => getFirstDay(date) <= published_on && published_on < getLastDay(date),
      );
      return report && placements.has(cellKey({ iso2: row.iso2, year: report.year }))
        ? [
            toFault(
              'group_members',
              row,
              `${date} leaves open whether ${row.iso2} was a member of ${row.group_id} when the report of ${report.year} came out: give the day, or say in the note how it is counted`,
            ),
          ]
        : [];
    }),
  );
}
