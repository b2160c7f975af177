import { listed, numberWord, yearsInList } from '../engine/english.js';
import { isOut, type Knowledge, notPublished } from './cell.js';
import { asKnown, countWords, type Tally, tallyIn } from './count.js';
import { allOf, type Finding, finding, not, type Statement, type Truth } from './finding.js';
import type { GroupOfClaim } from './group.js';
import type { ExtremeWord } from './request.js';

interface RecordAsked {
  readonly extreme: ExtremeWord;
  readonly year: number;
  readonly group: GroupOfClaim;
  readonly reports: readonly number[];
}

const NAMED_REPORTS = 3;

interface TallyOfReport {
  readonly report: number;
  readonly of: Tally;
}

/**
 * "the most countries on Tier 3": in no other report of a period was it true of more (or of fewer). Where numbers
 * are known only within bounds, only what those bounds settle is. A number that another report has too is a record
 * still, and the answer says that it is shared.
 */
export function recordClaim(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordAsked,
): Finding {
  const { release } = knowledge;
  if (!isOut(release, year)) return finding(null, notPublished(knowledge, year), []);
  if (statement.possibleIn?.(knowledge, year) === false) {
    return finding(false, `The ${year} report cannot have a number of them.`, []);
  }
  const own = tallyIn(knowledge, statement, { year, group });
  const others = reports
    .filter((report) => report !== year && release.years.includes(report))
    .filter((report) => statement.possibleIn?.(knowledge, report) ?? true)
    .map((report) => ({ report, of: tallyIn(knowledge, statement, { year: report, group }) }));
  const truths = others.map(({ of }) => isPassedBy(extreme, own, of));
  const truth = allOf(truths.map(not));
  const deciding = others.filter((_, index) => truths[index] === (truth === null ? null : true));
  const shared = others.filter(({ of }) => of.from === of.to && own.from === own.to && of.from === own.from);
  const next = nextOf(extreme, others);
  const sharedWith = yearsInList(shared.map(({ report }) => report));
  return finding(
    truth,
    [
      `The ${year} report had ${numberOf(own, inWords)}.`,
      truth !== true
        ? decidingSentence(extreme, deciding, truth)
        : shared.length > 0
          ? `There were as many in ${sharedWith}.`
          : nextSentence(next),
      rangesTold([
        { report: year, of: own },
        ...(truth === true ? (shared.length > 0 ? [] : next) : deciding.slice(0, NAMED_REPORTS)),
      ]),
    ],
    own.holding.flatMap(({ rows }) => rows),
    {
      context:
        truth === true && shared.length > 0
          ? `The ${year} report had ${countWords(own.from, group)} ${asKnown(own.from, statement.predicate)}, the same number as in ${sharedWith}.`
          : null,
      grades: others.flatMap(({ of }) =>
        of.holding.flatMap(({ rows, grades }) => [
          ...grades,
          ...rows.flatMap(({ evidence }) => evidence ?? []),
        ]),
      ),
    },
  );
}

/**
 * True if a statement is true of more countries (or of fewer) in a report than in each of some others, and of as many in
 * none. Not known where bounds do not settle it.
 */
export function isNewRecord(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordAsked,
): Truth {
  const own = tallyIn(knowledge, statement, { year, group });
  let truth: Truth = true;
  // The newest first: it settles most, and the others need not be counted then.
  for (const report of reports.toReversed()) {
    const passes = isPassedBy(extreme, tallyIn(knowledge, statement, { year: report, group }), own);
    if (passes === false) return false;
    truth = allOf([truth, passes]);
  }
  return truth;
}

function isPassedBy(extreme: ExtremeWord, own: Tally, other: Tally): Truth {
  const [surely, possibly] =
    extreme === 'most'
      ? [other.from > own.to, other.to > own.from]
      : [other.to < own.from, other.from < own.to];
  if (surely) return true;
  return possibly ? null : false;
}

const inWords = (count: number): string => (count === 0 ? 'none' : numberWord(count));

const numberOf = ({ from, to }: Tally, say: (count: number) => string = String): string =>
  from === to ? say(from) : `${say(from)} to ${say(to)}`;

function decidingSentence(extreme: ExtremeWord, deciding: readonly TallyOfReport[], truth: Truth): string {
  const named = deciding.slice(0, NAMED_REPORTS).map(({ report, of }) => `${report} (${numberOf(of)})`);
  const rest = deciding.length - named.length;
  const more = rest > 0 ? `, and in ${numberWord(rest)} other ${rest === 1 ? 'report' : 'reports'}` : '';
  const verb = truth === null ? 'There may have been' : 'There were';
  return `${verb} ${extreme === 'most' ? 'more' : 'fewer'} in ${listed(named, 'and')}${more}.`;
}

/** The report that comes nearest; none where there is no other. */
function nextOf(extreme: ExtremeWord, others: readonly TallyOfReport[]): readonly TallyOfReport[] {
  const by = ({ of }: TallyOfReport) => (extreme === 'most' ? of.to : -of.from);
  return others.length === 0 ? [] : [others.reduce((best, each) => (by(each) > by(best) ? each : best))];
}

const nextSentence = ([next]: readonly TallyOfReport[]): string =>
  next === undefined
    ? 'There is no other report to compare with.'
    : `The nearest is that of ${next.report}, with ${numberOf(next.of, inWords)}.`;

/** Why a number is told as a range. */
function rangesTold(told: readonly TallyOfReport[]): string {
  const open = told.filter(({ of }) => of.from !== of.to).map(({ report }) => report);
  return open.length === 0 ? '' : `Not every placement of ${yearsInList([...open].sort())} is known.`;
}
