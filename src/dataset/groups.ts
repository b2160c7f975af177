import { z } from 'zod';
import { getLastDay, toDay } from '../domain/dates.js';
import { DomainError } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { groupBy } from '../domain/group-by.js';
import { assertName, normalizeName } from '../domain/names.js';
import { compareCells, compareNames } from '../domain/order.js';
import { toProseText } from '../domain/sentences.js';
import type { TableRow } from '../domain/tables.js';
import { GROUP_KIND } from '../domain/vocabulary/facts.js';
import { uncapitalized } from '../engine/english.js';
import { CountryRef, toRef } from './countries.js';
import { requestedYear } from './period.js';
import type { Release } from './release.js';
import { findNearest, noSuchName, unknownNameError } from './suggestions.js';

type MemberRow = TableRow<'group_members'>;

const partialDate = (title: string, what: string) =>
  z
    .string()
    .nullable()
    .describe(`${what}, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY`)
    .register(FIELD_PRESENTATION, { title, kind: 'day' });

export const GroupMember = z
  .object({
    country: CountryRef,
    memberFrom: partialDate(
      'Member from',
      'First day as a member; null where it was before the first report and was not read',
    ),
    memberTo: partialDate('Member until', 'Last day as a member; null for a member still'),
    sourceUrl: z
      .url()
      .describe('Where the source was read')
      .register(FIELD_PRESENTATION, { title: 'Read at' }),
    note: z.string().nullable().describe('Note for readers; null if there is none'),
  })
  .meta({ id: 'GroupMember', description: 'A country that is or was a member of a group' });

export type GroupMember = Fact<typeof GroupMember>;

export const GroupItem = z
  .object({
    id: z
      .string()
      .describe('Identifier')
      .register(FIELD_PRESENTATION, { title: 'Name in the data', kind: 'id' }),
    name: z.string().describe('Name'),
    abbreviation: z.string().nullable().describe('Common abbreviation; null if there is none'),
    kind: GROUP_KIND.schema,
    foundedOn: partialDate('Founded', 'Day of its foundation, or of that of its predecessor'),
    memberCount: z
      .int()
      .describe('Number of members at the date of the release, without those that no report ever placed')
      .register(FIELD_PRESENTATION, { title: 'Members placed by a report' }),
    others: z
      .array(z.string())
      .describe('Members that no report ever placed')
      .register(FIELD_PRESENTATION, { title: 'Members that no report placed' }),
    sourceUrl: z.url().describe('A page about the group and its members'),
    note: z.string().nullable().describe('Note for readers; null if there is none'),
  })
  .meta({ id: 'GroupItem', description: 'A group of countries, without its members' });

export const Group = GroupItem.extend({
  members: z.array(GroupMember).describe('All that ever were members, by name and time'),
}).meta({ id: 'Group', description: 'A group of countries, with its members' });

export type Group = Fact<typeof Group>;

interface GroupFilter {
  readonly kind?: readonly Group['kind'][] | undefined;
  /** Countries of which one is a member. */
  readonly country?: readonly string[] | undefined;
}

const OTHERS_SEPARATOR = '; ';

const membersByGroup = (release: Release): ReadonlyMap<string, readonly MemberRow[]> =>
  groupBy(release.tables.group_members, (row) => row.group_id);

const groupByName = (release: Release): ReadonlyMap<string, TableRow<'groups'>> =>
  new Map(
    release.tables.groups.flatMap((row) =>
      [row.id, row.name, row.abbreviation ?? row.id].map((name) => [normalizeName(name), row] as const),
    ),
  );

/** A month or year alone counts as its last day. */
export const isMemberOn = (
  { member_from, member_to }: Pick<MemberRow, 'member_from' | 'member_to'>,
  day: string,
): boolean =>
  (member_from === null || getLastDay(member_from) <= day) &&
  (member_to === null || day <= getLastDay(member_to));

const membersOn = (release: Release, id: string, day: string): ReadonlySet<string> =>
  new Set(
    (release.derive(membersByGroup).get(id) ?? [])
      .filter((row) => isMemberOn(row, day))
      .map((row) => row.iso2),
  );

const memberSets = (_release: Release): Map<string, ReadonlySet<string>> => new Map();

/**
 * @param id from `findGroup`
 * @throws `unknown-report`
 */
export function listMembers(release: Release, id: string, year: number): ReadonlySet<string> {
  const day = release.report(year).published_on;
  const sets = release.derive(memberSets);
  const key = `${id} ${day}`;
  const known = sets.get(key);
  if (known) return known;
  const members = membersOn(release, id, day);
  sets.set(key, members);
  return members;
}

/** Codes of all present and former members. */
export const listFormerAndCurrentMembers = (release: Release, id: string): ReadonlySet<string> =>
  new Set((release.derive(membersByGroup).get(id) ?? []).map((row) => row.iso2));

function groupNamed(release: Release, name: string): TableRow<'groups'> | undefined {
  assertName(name, 'group');
  return release.derive(groupByName).get(normalizeName(name));
}

/**
 * Finds a group by id, name or abbreviation, case-insensitively.
 * @example findGroup(release, 'European Union').id // eu
 * @throws `unknown-group` with the available groups
 */
export function findGroup(release: Release, name: string): Group {
  const row = groupNamed(release, name);
  if (!row) throw new DomainError('unknown-group', whyNone(release, name), { allowed: getIds(release) });
  return release.derive(allGroups).find(({ id }) => id === row.id) as Group;
}

/**
 * Resolves a group for a filter.
 * @throws `invalid-argument` with similar and all available groups
 */
export function toGroupId(release: Release, name: string): string {
  const row = groupNamed(release, name);
  if (row) return row.id;
  const allowed = getIds(release);
  if (allowed.length > 0)
    throw unknownNameError({
      parameter: 'group',
      value: name,
      kind: 'group',
      near: nearGroups(release, name),
      allowed,
    });
  const message = whyNone(release, name);
  throw new DomainError('invalid-argument', `group: ${message}`, {
    faults: [{ argument: 'group', message, value: name, allowed }],
  });
}

const nearGroups = (release: Release, name: string): string[] =>
  findNearest(name, release.derive(groupByName)).map((row) => `${row.name} (${row.id})`);

/**
 * Name in a sentence: `the African Union`, `the least developed countries`, `the G20`. Bureaus take no
 * article.
 */
export function formatGroup({ kind, name, abbreviation }: Group): string {
  if (kind === 'bureau') return toProseText(name);
  if (kind === 'forum') return `the ${abbreviation ?? toProseText(name)}`;
  return toProseText(`the ${kind === 'list' && !PROPER.test(name) ? uncapitalized(name) : name}`);
}

const PROPER = /^World Bank/;

/** True if the name says that non-country members are left out. */
export const isOfCountriesAlone = ({ name }: Pick<Group, 'name'>): boolean =>
  name.endsWith(', its countries');

function whyNone(release: Release, name: string): string {
  const allowed = getIds(release);
  return allowed.length === 0
    ? `Release ${release.version} has no groups: they were added in a later release.`
    : noSuchName({ value: name, kind: 'group', near: nearGroups(release, name), allowed });
}

const getIds = (release: Release): readonly string[] => release.derive(groupIds);

/** Groups, optionally of some kinds, or with one of some countries. */
export function findGroups(release: Release, { kind: kinds, country }: GroupFilter = {}): readonly Group[] {
  const codes = country?.map((name) => release.countries.findByParameter(name, 'country').iso2);
  const today = toDay(release.header.published_at);
  return release
    .derive(allGroups)
    .filter(
      ({ id, kind }) =>
        (kinds?.includes(kind) ?? true) &&
        (codes?.some((code) => membersOn(release, id, today).has(code)) ?? true),
    );
}

/**
 * All members ever, or those at the time of a year's report.
 * @throws `invalid-argument` for a year without a report
 */
export function membersOfGroup(release: Release, id: string, year?: number): readonly GroupMember[] {
  const members = release.derive(allGroups).find((group) => group.id === id)?.members ?? [];
  if (year === undefined) return members;
  const day = release.report(requestedYear(release, year)).published_on;
  return members.filter(({ memberFrom: from, memberTo: to }) =>
    isMemberOn({ member_from: from, member_to: to }, day),
  );
}

/** Ids of the groups that a country belonged to when a year's report came out. */
export const getGroups = (release: Release, iso2: string, year: number): readonly string[] =>
  release.derive(groupsByCell).get(year)?.get(iso2) ?? NONE;

const NONE: readonly string[] = [];

const groupsByCell = (release: Release): ReadonlyMap<number, ReadonlyMap<string, readonly string[]>> =>
  new Map(
    release.years.map((year) => {
      const groups = new Map<string, string[]>();
      for (const id of getIds(release))
        for (const iso2 of listMembers(release, id, year)) {
          const own = groups.get(iso2);
          if (own) own.push(id);
          else groups.set(iso2, [id]);
        }
      return [year, groups];
    }),
  );

const groupIds = (release: Release): readonly string[] => release.tables.groups.map(({ id }) => id).sort();

const allGroups = (release: Release): readonly Group[] =>
  release.tables.groups.map((row) => getGroup(release, row)).sort((a, b) => compareCells(a.name, b.name));

function getGroup(release: Release, row: TableRow<'groups'>): Group {
  const members = (release.derive(membersByGroup).get(row.id) ?? []).map((member) => ({
    country: toRef(release.countries.find(member.iso2)),
    memberFrom: member.member_from,
    memberTo: member.member_to,
    sourceUrl: member.url,
    note: member.note,
  }));
  return {
    id: row.id,
    name: row.name,
    abbreviation: row.abbreviation,
    kind: row.kind,
    foundedOn: row.founded_on,
    memberCount: membersOn(release, row.id, toDay(release.header.published_at)).size,
    sourceUrl: row.url,
    others: row.others?.split(OTHERS_SEPARATOR) ?? [],
    note: row.note,
    members: members.sort(
      (a, b) => compareNames(a.country.name, b.country.name) || compareCells(a.memberFrom, b.memberFrom),
    ),
  };
}

const LEFT = /, until (\d{4})$/;

/**
 * The year in which a member without placements left, parsed from `Samoa, until 2014`; `null` for current
 * members.
 */
export function countLeft(other: string): number | null {
  const year = LEFT.exec(other)?.[1];
  return year === undefined ? null : Number(year);
}

/** For example `Samoa (a member until 2014)`. */
export const describeOther = (other: string): string => other.replace(LEFT, ' (a member until $1)');
