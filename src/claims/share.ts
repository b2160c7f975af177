import type { CountryRef } from '../dataset/countries.js';
import { Problem } from '../domain/problem.js';
import { within } from './bound.js';
import { cellOf, isOut, type Knowledge, notPublished, possibleTiers } from './cell.js';
import { countries, tally } from './count.js';
import { findOut } from './find-out.js';
import { type Finding, finding } from './finding.js';
import { candidatesOf, type Group } from './group.js';
import { howOften } from './quantifiers/how-often.js';
import type { Share } from './request.js';
import type { Statement } from './statement.js';
import { allOf, anyOf, inEveryCase, not, type Truth } from './truth.js';

/** What was found on one country in one report; `of: null`: on a number of countries. */
export interface Part {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Finding;
}

/**
 * "every country without a waiver left went to Tier 3": what was found on each country of a group, or on how many.
 * Where it is not known whether a country belongs to the group, it decides nothing unless it does what all must.
 *
 * @throws Problem `invalid-claim` where no country belongs to the group: then nothing is claimed
 */
export function shareParts(
  knowledge: Knowledge,
  statement: Statement,
  { share, year, group }: { readonly share: Share; readonly year: number; readonly group: Group },
): readonly Part[] {
  const { release } = knowledge;
  if (!isOut(release, year)) return [{ of: null, found: finding(null, notPublished(knowledge, year), []) }];
  const members = candidatesOf(knowledge, group, year)
    .map((each) => ({ ...each, member: allOf([each.member, coverage(knowledge, each.country, year)]) }))
    .filter(({ member }) => member !== false);
  if (members.length === 0) {
    throw new Problem(
      'invalid-claim',
      `There is no country or territory${group.words} in the report of ${year}: nothing is claimed.`,
      { unexpected: ['status'] },
    );
  }
  if (share === 'most') return [{ of: null, found: mostOf(knowledge, statement, { year, group }) }];
  const said = share === 'all' ? statement : howOften('never', statement, [year]);
  return members.map(({ country, member }) => {
    const found = findOut(knowledge, said, country, year);
    return { of: { country, year }, found: { ...found, truth: anyOf([not(member), found.truth]) } };
  });
}

/** Whether a report covered a country: of one that it did not, it says nothing. */
const coverage = (knowledge: Knowledge, { iso2 }: CountryRef, year: number): Truth =>
  inEveryCase(possibleTiers(cellOf(knowledge, iso2, year)).map((tier) => tier !== null));

/** More than half of the countries of a group that the report covered. */
function mostOf(knowledge: Knowledge, statement: Statement, of: { year: number; group: Group }): Finding {
  const all = candidatesOf(knowledge, of.group, of.year).filter(
    ({ country, member }) =>
      member === true && knowledge.release.placement(country.iso2, of.year) !== undefined,
  );
  const counted = tally(knowledge, statement, of);
  const claimed = Math.floor(all.length / 2) + 1;
  const reason = `It is so of ${counted.counted} of ${countries(all.length)}${of.group.words} that the report covered${counted.notKnown > 0 ? `, and not known of ${counted.notKnown}` : ''}.`;
  return finding(
    within({ claimed, bound: 'at_least' }, counted),
    reason,
    counted.holding.flatMap(({ rows }) => rows),
  );
}
