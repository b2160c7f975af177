import { LRUCache } from 'lru-cache';
import type { Release } from '../dataset/release.js';
import { listed } from '../engine/english.js';
import { isOut, type Knowledge, neverWas, notPublished } from './cell.js';
import { countries, type Tally, tally } from './count.js';
import { type Finding, finding } from './finding.js';
import type { Group } from './group.js';
import type { Statement } from './statement.js';
import { allOf, type Truth } from './truth.js';

export const EXTREMES = ['most', 'fewest'] as const;
export type Extreme = (typeof EXTREMES)[number];

/** Whether a report has the most, or the fewest, countries of a group, against other reports. */
export interface RecordAsked {
  readonly extreme: Extreme;
  readonly year: number;
  readonly group: Group;
  readonly reports: readonly number[];
}

/** More reports than these are named one by one only if they decide. */
const NAMED_REPORTS = 3;

/**
 * "the most countries on Tier 3": in no other report of a period was it true of more (or of fewer). Where numbers
 * are known only within bounds, only what those bounds settle is. A number that another report has too is a record
 * still, and the answer says that it is shared.
 *
 * @param asked.reports all that are compared, the one in question among them
 */
export function recordClaim(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordAsked,
): Finding {
  const { release } = knowledge;
  const never = neverWas(release, year);
  if (never !== null) return finding(false, never, []);
  if (!isOut(release, year)) return finding(null, notPublished(knowledge, year), []);
  if (statement.possibleIn?.(knowledge, year) === false) {
    return finding(false, `No number can be given for the report of ${year}.`, []);
  }
  const own = tallyIn(knowledge, statement, { year, group });
  const others = reports
    .filter((report) => report !== year && release.years.includes(report))
    .filter((report) => statement.possibleIn?.(knowledge, report) ?? true)
    .map((report) => ({ report, of: tallyIn(knowledge, statement, { year: report, group }) }));
  const truths = others.map(({ of }) => isPassedBy(extreme, own, of));
  const truth = allOf(truths.map((passed) => (passed === null ? null : !passed)));
  const deciding = others.filter((_, index) => truths[index] === (truth === null ? null : true));
  const shared = others.filter(({ of }) => of.from === of.to && own.from === own.to && of.from === own.from);
  const reason = [
    `The report of ${year} counts ${numberOf(own)}.`,
    truth === true ? nextSentence(extreme, others) : '',
    truth === true ? '' : decidingSentence(deciding),
    truth === true && shared.length > 0
      ? `As many were counted in ${listed(
          shared.map(({ report }) => String(report)),
          'and',
        )}.`
      : '',
  ];
  return finding(
    truth,
    reason.filter((part) => part !== '').join(' '),
    own.holding.flatMap(({ rows }) => rows),
    {
      caveats: truth === true ? reason.slice(-1).filter((part) => part !== '') : [],
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
 * Whether a statement is true of more countries (or of fewer) in a report than in each of some others, and of as many in
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

/** Tallies are kept: the next record asks for the same ones. */
const TALLIES_KEPT = 1_000;
const tallies = (_release: Release) => new LRUCache<string, Tally>({ max: TALLIES_KEPT });

/** Of how many countries a statement is true in a report; counted once. */
export function tallyIn(
  knowledge: Knowledge,
  statement: Statement,
  of: { readonly year: number; readonly group: Group },
): Tally {
  const kept = knowledge.release.derive(tallies);
  const key = `${of.year} ${statement.predicate}${of.group.words}`;
  const found = kept.get(key) ?? tally(knowledge, statement, of);
  kept.set(key, found);
  return found;
}

/** Whether another number is larger (or smaller). */
function isPassedBy(extreme: Extreme, own: Tally, other: Tally): Truth {
  const [surely, possibly] =
    extreme === 'most'
      ? [other.from > own.to, other.to > own.from]
      : [other.to < own.from, other.from < own.to];
  if (surely) return true;
  return possibly ? null : false;
}

const numberOf = ({ from, to }: Tally): string =>
  from === to ? countries(from) : `${from} to ${countries(to)}`;

const bareNumberOf = ({ from, to }: Tally): string => (from === to ? `${from}` : `${from} to ${to}`);

function decidingSentence(deciding: readonly { readonly report: number; readonly of: Tally }[]): string {
  const named = deciding.slice(0, NAMED_REPORTS).map(({ report, of }) => `${report} (${bareNumberOf(of)})`);
  const rest = deciding.length - named.length;
  const more = rest > 0 ? `, and ${rest} more` : '';
  return `Against it stand the reports of ${listed(named, 'and')}${more}.`;
}

function nextSentence(
  extreme: Extreme,
  others: readonly { readonly report: number; readonly of: Tally }[],
): string {
  if (others.length === 0) return 'There is no other report to compare with.';
  const by = (tally: Tally) => (extreme === 'most' ? tally.to : -tally.from);
  const next = others.reduce((best, each) => (by(each.of) > by(best.of) ? each : best));
  return `The nearest is that of ${next.report}, with ${numberOf(next.of)}.`;
}
