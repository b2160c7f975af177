import { outsideLifetimeReason } from '../dataset/code-validity.js';
import type { CountryRef } from '../dataset/countries.js';
import { toCell } from './cell.js';
import { evaluateStatement, type Finding, type Statement } from './finding.js';
import { type GroupOfClaim, getCandidates } from './group.js';
import type { ClaimContext } from './knowledge.js';
import { isNotCovered } from './quantifiers.js';
import { getReasons } from './reasons.js';
import { conjunction, type Truth } from './truth.js';
import { groupSentences, wholeGroupWords } from './verdict-words.js';

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
  const { isMany: isClaimedOfAll } = wholeGroupWords(group, statement.predicate);
  return groupSentences(
    reports.map(({ year, placed, members }) => ({
      year,
      many: placed.filter(({ found }) => found.truth === isClaimedOfAll).length,
      sure: placed.filter(({ of }) =>
        (together ?? [year]).some((report) => toCell(knowledge, of.country.iso2, report).known),
      ).length,
      all: placed.length,
      members,
    })),
    { group, statement, together },
  );
}
