import type { CountryRef } from '../dataset/countries.js';
import { groupBy } from '../domain/group-by.js';
import { countriesAndTerritories, formatYearList, numberWord } from '../engine/english.js';
import type { ClaimContext } from './cell.js';
import { conjunction, evaluateStatement, type Finding, type Statement, type Truth } from './finding.js';
import { type GroupOfClaim, getCandidates } from './group.js';
import { isNotCovered } from './quantifiers.js';
import { getReasons, wasInReport } from './reasons.js';

interface PartOfGroup {
  readonly of: { readonly country: CountryRef; readonly year: number };
  readonly found: Finding;
}

interface WholeGroup {
  readonly parts: readonly PartOfGroup[];
  /** Why the claim is not true; `null` where it is, or where the reasons of its parts say it. */
  readonly reason: string | null;
  /** The condition under which the claim is true; `null` if it needs none. */
  readonly condition: string | null;
}

const MAX_NAMED = 6;

/**
 * Checks a statement on all countries of a group or region, in each of several reports. Countries that a
 * report did not cover are left out of it, and named as a condition.
 */
export function checkWholeGroup(
  knowledge: ClaimContext,
  statement: Statement,
  { group, years }: { readonly group: GroupOfClaim; readonly years: readonly number[] },
): WholeGroup {
  const reports = years.map((year) => {
    const all = getCandidates(knowledge, group, year).map(({ country, member }) => {
      const found = evaluateStatement(knowledge, statement, country, year);
      return { of: { country, year }, found: { ...found, truth: ofMember(member, found.truth) } };
    });
    const covered = all.filter(({ of }) => !isNotCovered(knowledge, of.country, year));
    const parts = covered.length === 0 ? all : covered;
    return { year, parts, left: all.filter((part) => !parts.includes(part)) };
  });
  const parts = reports.flatMap((report) => report.parts);
  const truth = conjunction(parts.map(({ found }) => found.truth));
  const left = reports.flatMap((report) => report.left);
  const partly = reports.filter((report) => report.left.length > 0);
  const failing = parts.filter(({ found }) => found.truth === false);
  const withFailing = reports.filter((report) => report.parts.some(({ found }) => found.truth === false));
  // "Always" of a country that joined the reports later holds with a condition only.
  const isCounted = parts.every(({ found }) => found.truth !== true || found.context === null);
  const isNamed = failing.length <= MAX_NAMED || !isCounted;
  return {
    parts,
    reason:
      truth === false
        ? [
            ...(isCounted ? numberSentences(statement, group, withFailing) : []),
            ...(isNamed ? [getReasons(failing)] : []),
          ].join(' ')
        : null,
    condition:
      truth === true && left.length > 0
        ? [...numberSentences(statement, group, partly), getReasons(left)].join(' ')
        : null,
  };
}

const ofMember = (member: Truth, truth: Truth): Truth => (member === null && truth === false ? null : truth);

interface ReportOfGroup {
  readonly year: number;
  readonly parts: readonly PartOfGroup[];
  readonly left: readonly PartOfGroup[];
}

/**
 * `Five of the seven members of the G7 were on Tier 1 in 2025.` Where it is claimed of nobody, it counts
 * those of whom it is true: `One of the seven members of the G7 was on Tier 3 in 2025.`
 */
function numberSentences(
  statement: Statement,
  group: GroupOfClaim,
  reports: readonly ReportOfGroup[],
): string[] {
  const { predicate, isMany: isClaimedOfAll, noun } = wholeGroupWords(group, statement.predicate);
  const numbered = reports.map(({ year, parts, left }) => {
    const many = parts.filter(({ found }) => found.truth === isClaimedOfAll).length;
    const of = `of the ${numberWord(parts.length + left.length)} ${noun}`;
    return { year, many, subject: `${many === 0 ? 'none' : numberWord(many)} ${of}` };
  });
  return [...groupBy(numbered, ({ subject }) => subject)].map(([subject, alike]) => {
    const years = alike.map(({ year }) => year);
    const when = statement.when?.(Math.max(...years)) ?? `in ${formatYearList(years)}`;
    const isMany = alike.some(({ many }) => many > 1);
    return wasInReport(subject, predicate, { when, isMany, denied: '' });
  });
}

/** True of a statement that something was not so: of a whole group it is said of none. */
const isDenial = (predicate: string): boolean => /^(?:not|never) /.test(predicate);

/**
 * A statement on all of a group, as a clause: `all members of the G7 were on Tier 1`. Never "all … were not",
 * which reads as "not all": `none of the members of the G7 was ever on Tier 3`.
 */
export function wholeGroupWords(
  { members, words }: GroupOfClaim,
  predicate: string,
): { readonly subject: string; readonly noun: string; readonly predicate: string; readonly isMany: boolean } {
  const denies = isDenial(predicate);
  const noun = `${members?.replace(/^the /, '') ?? countriesAndTerritories(2)}${words}`;
  return {
    noun,
    subject: `${denies ? 'none of the' : 'all'} ${noun}`,
    predicate: denies ? predicate.replace(/^not /, '').replace(/^never /, 'ever ') : predicate,
    isMany: !denies,
  };
}
