import type { CountryRef } from '../dataset/countries.js';
import { Problem } from '../domain/problem.js';
import { countriesAndTerritories, numberWord } from '../engine/english.js';
import { cellOf, isOut, type Knowledge, notPublished, possibleTiers } from './cell.js';
import { countWords, tally } from './count.js';
import {
  allOf,
  anyOf,
  type Finding,
  finding,
  findOut,
  inEveryCase,
  not,
  type Statement,
  type Truth,
  within,
} from './finding.js';
import { candidatesOf, type GroupOfClaim } from './group.js';
import { howOften } from './quantifiers.js';
import { wasOrWere } from './reasons.js';
import type { ShareWord } from './request.js';

export interface ClaimPart {
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
  { share, year, group }: { readonly share: ShareWord; readonly year: number; readonly group: GroupOfClaim },
): readonly ClaimPart[] {
  const { release } = knowledge;
  if (!isOut(release, year)) return [{ of: null, found: finding(null, notPublished(knowledge, year), []) }];
  const members = candidatesOf(knowledge, group, year)
    .map((each) => ({ ...each, member: allOf([each.member, coverage(knowledge, each.country, year)]) }))
    .filter(({ member }) => member !== false);
  if (members.length === 0) {
    throw new Problem(
      'invalid-claim',
      `The report of ${year} has ${countWords(0, group)}: nothing is claimed.`,
      { unexpected: ['status'] },
    );
  }
  if (share === 'most') return [{ of: null, found: mostOf(knowledge, statement, { year, group }) }];
  const said = share === 'all' ? statement : howOften('never', statement, [year]);
  const parts = members.map(({ country, member }) => {
    const found = findOut(knowledge, said, country, year);
    return { of: { country, year }, found: { ...found, truth: anyOf([not(member), found.truth]) } };
  });
  // Who has no rank is none of those that were ranked better or worse.
  const compared = parts.filter(({ found }) => !found.incomparable);
  return share === 'none' && compared.length > 0 ? compared : parts;
}

/** A report says nothing of a country that it did not cover. */
const coverage = (knowledge: Knowledge, { iso2 }: CountryRef, year: number): Truth =>
  inEveryCase(possibleTiers(cellOf(knowledge, iso2, year)).map((tier) => tier !== null));

function mostOf(
  knowledge: Knowledge,
  statement: Statement,
  of: { year: number; group: GroupOfClaim },
): Finding {
  const all = candidatesOf(knowledge, of.group, of.year).filter(
    ({ country, member }) =>
      member === true && knowledge.release.placement(country.iso2, of.year) !== undefined,
  );
  const counted = tally(knowledge, statement, of);
  const claimed = Math.floor(all.length / 2) + 1;
  const some = counted.counted === 0 ? 'none' : numberWord(counted.counted);
  const unknown = counted.notKnown > 0 ? `; of ${numberWord(counted.notKnown)} it cannot be known` : '';
  return finding(
    within({ claimed, bound: 'at_least' }, counted),
    `Of the ${numberWord(all.length)} ${of.group.membership === null ? countriesAndTerritories(all.length) : `members of ${of.group.membership.inSentence}`}${of.group.words} that the ${of.year} report covered, ${some} ${wasOrWere(counted.counted > 1, statement.predicate)}${unknown}.`,
    counted.holding.flatMap(({ rows }) => rows),
    { corrects: true },
  );
}
