import { outsideLifetimeReason } from '../dataset/code-validity.js';
import type { CountryRef } from '../dataset/countries.js';
import { groupBy } from '../domain/group-by.js';
import {
  capitalize,
  countriesAndTerritories,
  describeReports,
  formatYearList,
  numberWord,
} from '../engine/english.js';
import { type ClaimContext, toCell } from './cell.js';
import { conjunction, evaluateStatement, type Finding, type Statement, type Truth } from './finding.js';
import { type GroupOfClaim, getCandidates } from './group.js';
import { isNotCovered } from './quantifiers.js';
import { getReasons, wasInReport, wasOrWere } from './reasons.js';

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

interface ReportOfGroup {
  readonly year: number;
  /** What decides: the members that the reports placed, or may have placed; all where they placed none. */
  readonly parts: readonly PartOfGroup[];
  readonly left: readonly PartOfGroup[];
  readonly placed: readonly PartOfGroup[];
  readonly members: number;
}

const MAX_NAMED = 6;

/**
 * Checks a statement on all countries of a group or region, in each of several reports. Members that the
 * reports did not place are left out, and counted as a condition.
 * @param together reports that the statement combines, if it does
 */
export function checkWholeGroup(
  knowledge: ClaimContext,
  statement: Statement,
  {
    group,
    years,
    together,
  }: {
    readonly group: GroupOfClaim;
    readonly years: readonly number[];
    readonly together: readonly number[] | null;
  },
): WholeGroup {
  const reports = years.map((year): ReportOfGroup => {
    const all = getCandidates(knowledge, group, year)
      .filter(({ country }) => (together ?? [year]).some((report) => existedIn(knowledge, country, report)))
      .map(({ country, member }) => {
        const found = evaluateStatement(knowledge, statement, country, year);
        return { of: { country, year }, found: { ...found, truth: ofMember(member, found.truth) } };
      });
    const isPlaced = ({ of }: PartOfGroup): boolean =>
      (together ?? [year]).some((report) => !isNotCovered(knowledge, of.country, report));
    const placed = all.filter(isPlaced);
    const parts = placed.length === 0 ? all : placed;
    const left = all.filter((part) => !parts.includes(part));
    return { year, parts, left, placed, members: all.length + group.countUnplaced(year) };
  });
  const parts = reports.flatMap((report) => report.parts);
  const truth = conjunction(parts.map(({ found }) => found.truth));
  const left = reports.flatMap((report) => report.left);
  const partly = reports.filter((report) => report.members > report.placed.length);
  const failing = parts.filter(({ found }) => found.truth === false);
  const withFailing = reports.filter((report) => report.parts.some(({ found }) => found.truth === false));
  // "Always" of a country that joined the reports later holds with a condition only.
  const isCounted = parts.every(({ found }) => found.truth !== true || found.context === null);
  const numbers = (some: readonly ReportOfGroup[]) =>
    numberSentences(knowledge, statement, { group, together, reports: some });
  return {
    parts,
    reason:
      truth === false
        ? [
            ...(isCounted ? numbers(withFailing) : []),
            ...(failing.length <= MAX_NAMED || !isCounted ? [getReasons(failing)] : []),
          ].join(' ')
        : null,
    condition:
      truth === true && partly.length > 0
        ? [...numbers(partly), ...(left.length <= MAX_NAMED ? [getReasons(left)] : [])]
            .filter(Boolean)
            .join(' ')
        : null,
  };
}

const existedIn = ({ release }: ClaimContext, country: CountryRef, year: number): boolean =>
  outsideLifetimeReason(release, release.countries.find(country.iso2), year) === null;

const ofMember = (member: Truth, truth: Truth): Truth => (member === null && truth === false ? null : truth);

/**
 * `Five of the seven members of the G7 were on Tier 1 in 2025.` With members that were not placed, the whole
 * scope: `The 2025 report placed 53 of the 55 members of the African Union (AU); one of them was on Tier 1.`
 * Where it is claimed of nobody, it counts those of whom it is true.
 */
function numberSentences(
  knowledge: ClaimContext,
  statement: Statement,
  {
    group,
    together,
    reports,
  }: {
    readonly group: GroupOfClaim;
    readonly together: readonly number[] | null;
    readonly reports: readonly ReportOfGroup[];
  },
): string[] {
  const { predicate, isMany: isClaimedOfAll, noun } = wholeGroupWords(group, statement.predicate);
  const counted = predicate.replace(/^ever (.*)/, '$1 at least once');
  const isDated = group.membership !== null && (together?.length ?? 1) > 1;
  const numbered = reports.map(({ year, placed, members }) => {
    const many = placed.filter(({ found }) => found.truth === isClaimedOfAll).length;
    const sure = placed.filter(({ of }) =>
      (together ?? [year]).some((report) => toCell(knowledge, of.country.iso2, report).known),
    ).length;
    const asOf = isDated ? ` as of the ${year} report` : '';
    const whole = `the ${numberWord(members)} ${noun}${asOf}`;
    return {
      year,
      many,
      all: placed.length,
      isWhole: members === placed.length,
      scope: `${sure < placed.length ? 'is known to have placed' : 'placed'} ${sure === 0 ? 'none' : numberWord(sure)} of ${whole}`,
      subject:
        many === members && many > 2
          ? `all ${numberWord(many)} ${noun}${asOf}`
          : `${many === 0 ? 'none' : numberWord(many)} of ${whole}`,
    };
  });
  return [...groupBy(numbered, ({ scope, many }) => `${scope} ${many}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { many, all, isWhole, scope, subject } = first;
    const years = alike.map(({ year }) => year);
    const when = statement.when?.(Math.max(...years));
    if (isWhole)
      return wasInReport(subject, counted, {
        when: when ?? `in ${formatYearList(years)}`,
        isMany: many > 1,
        denied: '',
      });
    const which = capitalize(describeReports(together ?? years));
    const own = when === undefined || together !== null ? '' : ` ${when}`;
    const them =
      all === 1
        ? `it was ${many === 0 ? 'not ' : ''}${counted}`
        : `${many === 0 ? 'none' : many < all ? numberWord(many) : all === 2 ? 'both' : 'all'} of them ${wasOrWere(many > 1, counted)}`;
    return all === 0 ? `${which} ${scope}.` : `${which} ${scope}; ${them}${own}.`;
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
