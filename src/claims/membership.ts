import { findGroup, groupIdOf, membersIn } from '../dataset/groups.js';
import type { Release } from '../dataset/release.js';
import { capitalized } from '../engine/english.js';
import { within } from './bound.js';
import { type Finding, finding } from './finding.js';

/** A group of countries whose members a claim is about. */
export interface Membership {
  readonly id: string;
  readonly name: string;
  /** As it stands in a sentence: `the Association of Southeast Asian Nations (ASEAN)`. */
  readonly inSentence: string;
  /** Where its members were read. */
  readonly url: string;
  /** Members that no report ever placed, some with a day that they left. */
  readonly others: readonly string[];
}

/** The number of members of a group when a report came out. */
export interface MembersThen {
  readonly year: number;
  /** Members that some report placed. */
  readonly members: number;
}

/** The group of a claim, with its number of members in each report that the claim is about. */
export interface ClaimedGroup extends Pick<Membership, 'id' | 'name' | 'url' | 'others'> {
  readonly reports: readonly MembersThen[];
}

/**
 * The group of an identifier, name or abbreviation.
 * @throws Problem `invalid-parameter` with the groups that there are
 */
export function membershipOf(release: Release, name: string): Membership {
  const group = findGroup(release, groupIdOf(release, name));
  // The offices of a ministry have no name with an article.
  const article = group.kind === 'bureau' ? '' : 'the ';
  const short = group.abbreviation === null ? '' : ` (${group.abbreviation})`;
  return { ...group, inSentence: `${article}${group.name}${short}` };
}

/** The group of a claim as its answer tells it: reports that are not out have no members. */
export const claimedGroup = (
  release: Release,
  { id, name, url, others }: Membership,
  years: readonly number[],
): ClaimedGroup => ({
  id,
  name,
  url,
  others,
  reports: years
    .filter((year) => release.years.includes(year))
    .map((year) => ({ year, members: membersIn(release, id, year).size })),
});

/** How many members a group had, for an answer that names no more. */
export const membersSentences = (release: Release, of: Membership, years: readonly number[]): string[] =>
  claimedGroup(release, of, years).reports.map(
    ({ year, members }) =>
      `${capitalized(of.inSentence)} had ${members} members${besideOthers(of)} when the report of ${year} came out.`,
  );

const besideOthers = ({ others }: Membership): string =>
  others.length === 0 ? '' : ` that reports place, beside ${others.length} that none ever placed,`;

/**
 * "of ten": how many members a group had. Of those that no report ever placed it is not known from when on they were
 * members, so that they count only as far as they may have been.
 */
export function membersClaim(release: Release, of: Membership, claimed: number, year: number): Finding {
  if (!release.years.includes(year)) {
    return finding(null, `Who its members are by the report of ${year} is not known.`, []);
  }
  const from = membersIn(release, of.id, year).size;
  const truth = within({ claimed, bound: 'exactly' }, { from, to: from + of.others.length });
  return finding(truth, membersSentences(release, of, [year]).join(' '), []);
}
