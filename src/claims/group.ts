import { findConsideredGaps, getClockHistory, getStanding } from '../dataset/clock.js';
import { type CountryRef, toRef } from '../dataset/countries.js';
import {
  countLeft,
  findGroup,
  formatGroup,
  type Group,
  isOfCountriesAlone,
  listFormerAndCurrentMembers,
  listMembers,
  toGroupId,
} from '../dataset/groups.js';
import { formatRegion, getRegionMembers, resolveRegionName } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { countUnrankedIn } from '../dataset/unranked-places.js';
import { groupBy } from '../domain/group-by.js';
import { joinWords } from '../engine/english.js';
import type { Status } from '../engine/vocabulary.js';
import type { ClaimContext } from './knowledge.js';
import { conjunction, type Truth } from './truth.js';
import {
  formatMembers,
  type GroupScope,
  memberCount,
  membersSentence,
  STATUS_WORDS,
} from './verdict-words.js';

/** Restricts a count to countries in a region, in a group, or with a clock status before the report. */
export interface GroupRequest {
  readonly region?: string | undefined;
  /** Identifier, name or abbreviation of a group; members are those at publication of the report. */
  readonly group?: string | undefined;
  readonly status?: readonly Status[] | undefined;
}

export interface GroupOfClaim extends GroupScope {
  readonly membership: GroupMembership | null;
  readonly holds: (country: CountryRef, year: number) => Truth;
  /** Number of members of the whole group or region that no report ever placed. */
  readonly countUnplaced: (year: number) => number;
}

const ALL_COUNTRIES: GroupOfClaim = {
  words: '',
  members: null,
  membership: null,
  holds: () => true,
  countUnplaced: () => 0,
};

/**
 * Resolves the restriction of a count.
 * @throws `invalid-argument` for an unknown region or group
 */
export function getGroup(
  knowledge: ClaimContext,
  { region, group, status = [] }: GroupRequest,
): GroupOfClaim {
  const { release } = knowledge;
  const inRegion = region === undefined ? null : getRegionMembers(release, region);
  const membership = group === undefined ? null : getMembership(release, group);
  if (inRegion === null && membership === null && status.length === 0) return ALL_COUNTRIES;
  const regionWords = region === undefined ? '' : ` in ${formatRegion(release, region)}`;
  const positions = joinWords(
    status.map((each) => STATUS_WORDS[each]),
    'or',
  );
  const statusWords = status.length === 0 ? '' : ` ${positions}`;
  return {
    words: regionWords + statusWords,
    members: membership && `the ${formatMembers(membership)}`,
    membership,
    holds: (country, year) => {
      if (inRegion !== null && !inRegion.has(country.iso2)) return false;
      const member = membership === null ? true : wasMember(release, membership.id, country, year);
      if (member === false || status.length === 0) return member;
      return conjunction([member, hadStatus(release, country, { status, year })]);
    },
    countUnplaced: (year) =>
      membership === null
        ? countUnrankedIn(resolveRegionName(release, String(region)))
        : othersIn(membership, year).length,
  };
}

/** Of a statement on several reports together, whose members are those of the last one. */
export const membersAsOf = (group: GroupOfClaim, year: number): GroupOfClaim =>
  group.membership === null ? group : { ...group, words: `${group.words} as of the ${year} report` };

function wasMember(release: Release, id: string, { iso2 }: CountryRef, year: number): Truth {
  if (release.years.includes(year)) return listMembers(release, id, year).has(iso2);
  return listFormerAndCurrentMembers(release, id).has(iso2) ? null : false;
}

/**
 * True if a country had one of the statuses after the preceding report; not known behind a gap or if that
 * report is unavailable.
 */
function hadStatus(
  release: Release,
  { iso2 }: CountryRef,
  { status, year }: { readonly status: readonly Status[]; readonly year: number },
): Truth {
  if (!release.years.includes(year - 1)) return year - 1 < (release.years[0] ?? year) ? false : null;
  const history = getClockHistory(release, iso2);
  if (findConsideredGaps(release, iso2, { history, year: year - 1 }).length > 0) return null;
  return status.includes(getStanding(release, iso2, year - 1).status);
}

/** The countries that belong, or may belong, to a group in a report. */
export const getCandidates = (
  { release }: ClaimContext,
  group: GroupOfClaim,
  year: number,
): readonly { country: CountryRef; member: Truth }[] =>
  release.countries.all
    .map((country) => ({ country: toRef(country), member: group.holds(country, year) }))
    .filter(({ member }) => member !== false);

export interface GroupMembership {
  readonly id: string;
  readonly kind: Group['kind'];
  readonly name: string;
  /** Form used within a sentence: `the Association of Southeast Asian Nations (ASEAN)`. */
  readonly inSentence: string;
  readonly sourceUrl: string;
  /** Members that no report ever placed, some with the date they left. */
  readonly others: readonly string[];
}

interface MembersThen {
  readonly year: number;
  readonly members: number;
}

export interface ClaimedGroup extends Pick<GroupMembership, 'id' | 'name' | 'sourceUrl' | 'others'> {
  readonly reports: readonly MembersThen[];
}

/**
 * Finds a group by identifier, name or abbreviation.
 * @throws `invalid-argument` with the known groups
 */
function getMembership(release: Release, name: string): GroupMembership {
  const group = findGroup(release, toGroupId(release, name));
  const inSentence = formatGroup(group);
  const { abbreviation } = group;
  const hasAbbreviation = abbreviation === null || inSentence.endsWith(abbreviation);
  return { ...group, inSentence: hasAbbreviation ? inSentence : `${inSentence} (${abbreviation})` };
}

/** The group of a claim for the response. Unavailable reports have no members. */
export const claimedGroup = (
  release: Release,
  { id, name, sourceUrl, others }: GroupMembership,
  years: readonly number[],
): ClaimedGroup => ({
  id,
  name,
  sourceUrl,
  others,
  reports: years
    .filter((year) => release.years.includes(year))
    .map((year) => ({ year, members: listMembers(release, id, year).size })),
});

/** A sentence on each number of members that a group had when the reports came out. */
export function membersSentences(release: Release, of: GroupMembership, years: readonly number[]): string[] {
  const reports = claimedGroup(release, of, years).reports.map(({ year, members }) => ({
    year,
    text: memberCount(members, {
      isOfCountriesAlone: isOfCountriesAlone(of),
      others: othersIn(of, year).length,
    }),
  }));
  return [...groupBy(reports, ({ text }) => text)].map(([text, alike]) =>
    membersSentence(
      of.inSentence,
      text,
      alike.map(({ year }) => year),
    ),
  );
}

const othersIn = ({ others }: GroupMembership, year: number): readonly string[] =>
  others.filter((other) => (countLeft(other) ?? year) >= year);
