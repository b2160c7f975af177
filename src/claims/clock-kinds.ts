import { getClockHistory, getLaw, traceOfOutcome, traceOfStanding } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import { LIMITS } from '../dataset/precedents-summary.js';
import type { Release } from '../dataset/release.js';
import { unprovedWaivers } from '../dataset/waivers.js';
import { getYearsFrom } from '../domain/dates.js';
import type { Rule } from '../domain/rule.js';
import { getDirection } from '../domain/tier.js';
import { spellYears, yearsConsidered, yearsRead } from '../engine/conclusions.js';
import { limitName } from '../engine/standing-words.js';
import type { StatedReason } from '../engine/stated-reason.js';
import { explainMissingLimit, getOutcome, type StepOutcome } from '../engine/step-outcome.js';
import { toCell } from './cell.js';
import { type Finding, finding, holdsForEachHistory, type Statement, toRows } from './finding.js';
import type { ClaimContext, ClaimRow } from './knowledge.js';
import {
  hasNoFurtherReason,
  noReportSentence,
  placementSentence,
  placementSentences,
} from './placement-words.js';
import type { Truth } from './truth.js';
import {
  LIMIT_OR_JUDGEMENT,
  NONE_BEFORE,
  relistingSentence,
  runSentence,
  runWords,
  statedLimitsSentence,
  UNDATED_REASON,
  undecidedSentence,
  unprovedWaiverSentence,
  waiverSentence,
} from './verdict-words.js';

interface ClockEvent {
  readonly predicate: string;
  readonly measure?: Statement['measure'];
  readonly happened: (step: StepOutcome, reason: StatedReason) => Truth;
  readonly whyOpen?: string;
  readonly noteOnCount?: Statement['noteOnCount'];
  /** The sentence that decides, if the step's own doesn't; comes first. */
  readonly decisive?: (step: StepOutcome) => string;
  readonly record?: (
    knowledge: ClaimContext,
    country: CountryRef,
    step: StepOutcome,
  ) => Pick<Finding, 'caveats' | 'context'>;
}

const isDowngrade = ({ fromTier: from, toTier: to }: StepOutcome): boolean =>
  getDirection(from, to) === 'downgrade';

/**
 * Events that depend on the watch-list law.
 * @param rules that govern the reports of the claim
 */
export const CLOCK_EVENTS = {
  waiver: () =>
    ofClock({
      predicate: 'kept on the Tier 2 Watch List by a waiver',
      measure: 'waivers',
      happened: ({ outcome }) => outcome === 'waived',
      record: waiverRecord,
    }),
  automatic_downgrade: (rules) =>
    ofClock({
      predicate: `automatically downgraded to Tier 3 at the ${limitName(rules)}`,
      // The limit may have decided, or State's own judgement: what State said of it decides.
      happened: ({ outcome }, reason) => {
        if (outcome !== 'automatic_downgrade' && outcome !== 'open_waiver_downgrade') return false;
        if (reason === 'limit' || reason === 'merits') return reason === 'limit';
        return outcome === 'automatic_downgrade' || null;
      },
      noteOnCount: describeStatedLimits,
      whyOpen: LIMIT_OR_JUDGEMENT,
      decisive: ({ outcome }) => (outcome === 'relisting_limit_downgrade' ? relistingSentence(rules) : ''),
    }),
  open_waiver_downgrade: () =>
    ofClock({
      predicate: 'downgraded to Tier 3 at the limit with a waiver unused',
      happened: ({ outcome }) => outcome === 'open_waiver_downgrade',
    }),
  relisting_limit_downgrade: () =>
    ofClock({
      predicate: 'downgraded to Tier 3 by the limit of a relisting',
      happened: ({ outcome }) => outcome === 'relisting_limit_downgrade',
    }),
  // Rankings do not show why a report moved a country; where it moved none, none was moved on its merits.
  downgrade_on_merit: () =>
    ofClock({
      predicate: 'downgraded on its merits',
      happened: (step, reason) => (isDowngrade(step) ? reason === 'merits' || null : false),
      whyOpen: LIMITS.merit,
      // Otherwise the step's sentence says it already.
      decisive: (step) => (isDowngrade(step) && step.outcome === 'no_effect' ? LIMITS.merit : ''),
    }),
} satisfies Record<string, (rules: readonly Rule[]) => Statement>;

function ofClock({
  predicate,
  measure,
  happened,
  whyOpen,
  noteOnCount,
  decisive,
  record,
}: ClockEvent): Statement {
  return {
    predicate,
    measure: measure ?? null,
    whyOpen,
    noteOnCount,
    usesLaw: true,
    possibleIn: ({ release }, year) => year !== release.years[0],
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = toCell(knowledge, country.iso2, year);
      if (!own.known) return finding(null, '', [], { also: [own.why] });
      const law = getLaw(release);
      if (!law.governs(year) || year === law.firstReport) {
        const also = noReportSentence(release, year) === null ? [NONE_BEFORE] : [];
        return finding(false, placementSentence(release, own.row), toRows([own]), { also });
      }
      const { truth, years, unknown } = holdsForEachHistory(knowledge, country.iso2, (history) => ({
        truth: happened(getOutcome(history, year), history.statedReasonFor(year)),
        years: [...yearsConsidered(history, year - 1), year],
      }));
      const rows = toRows(years.map((report) => toCell(knowledge, country.iso2, report)));
      if (unknown.length > 0) {
        const { id: rule, citation } = law.getEra(year);
        return finding(truth, undecidedSentence(truth, unknown), rows, { clause: { rule, citation } });
      }
      const history = getClockHistory(release, country.iso2);
      const step = getOutcome(history, year);
      const bound = step.outcome !== 'no_effect' || !hasNoFurtherReason(release, own.row);
      const first = decisive?.(step) ?? '';
      const [begin = year] = spellYears(history, year - 1);
      const before = bound ? [] : listCells(knowledge, country.iso2, { from: begin - 1, to: year });
      return finding(
        truth,
        [first, ...(bound ? [step.sentence] : placementSentences(release, before))],
        [...rows, ...before],
        {
          placements: first === '' ? before : [],
          also: [bound || own.tier === null ? '' : explainMissingLimit(history, year)],
          clause: { rule: step.rule, citation: step.citation },
          explain: () => traceOfOutcome(release, { country, year }),
          grades: bound && step.evidence !== null ? [step.evidence] : [],
          caveats: history.statedReasonFor(year) === 'not_read' ? [] : describeUndated(knowledge),
          ...(truth === true ? record?.(knowledge, country, step) : {}),
        },
      );
    },
  };
}

const listCells = (
  knowledge: ClaimContext,
  iso2: string,
  { from, to }: { readonly from: number; readonly to: number },
): ClaimRow[] =>
  toRows(
    getYearsFrom(Math.max(from, knowledge.release.firstYear), to).map((year) =>
      toCell(knowledge, iso2, year),
    ),
  );

/** Of automatic downgrades: those that are so by what State said, not by the clock. */
function describeStatedLimits(release: Release, year: number, holding: readonly CountryRef[]): string {
  const stated = holding.filter(
    ({ iso2 }) => getOutcome(getClockHistory(release, iso2), year).outcome === 'open_waiver_downgrade',
  );
  return statedLimitsSentence(stated);
}

/** Statements on a fall have no date, so `asOf` cannot limit them. */
const describeUndated = ({ asOf }: ClaimContext): readonly string[] =>
  asOf === undefined ? [] : [UNDATED_REASON];

function waiverRecord(
  { release, asOf }: ClaimContext,
  country: CountryRef,
  { year }: StepOutcome,
): Pick<Finding, 'caveats' | 'context'> {
  // What was stated of a waiver has no date, so as of a day it is not quoted.
  const context = asOf === undefined ? unprovedWaiver(release, country, year) : null;
  const record = release.tables.watchlist_extensions.find(
    (row) => row.iso2 === country.iso2 && row.year === year,
  );
  if (context !== null || record === undefined) return { caveats: [], context };
  return { caveats: [waiverSentence(record)], context };
}

/**
 * A caveat if more waivers are counted than were stated and
 * the country's may be the surplus one; `null` otherwise.
 */
function unprovedWaiver(release: Release, country: CountryRef, year: number): string | null {
  const total = release.tables.control_totals.find(
    (row) =>
      row.year === year &&
      unprovedWaivers(release, row).some((waiver) => waiver.country.iso2 === country.iso2),
  );
  return total === undefined ? null : unprovedWaiverSentence(release, country, total);
}

/** "in its third consecutive counted year": the run that ends with the report has exactly this length. */
export function runStatement(length: number): Statement {
  return {
    predicate: runWords(length),
    when: (year) => `as of the ${year} report`,
    measure: null,
    usesLaw: true,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = toCell(knowledge, country.iso2, year);
      const law = getLaw(release);
      if (!own.known) return finding(null, '', [], { also: [own.why] });
      // A country that is not in the report is in no run, and not outside one either.
      if (!law.governs(year) || own.tier === null)
        return finding(false, placementSentence(release, own.row), toRows([own]));
      const { truth, years, unknown } = holdsForEachHistory(knowledge, country.iso2, (history) => ({
        truth: history.clockAfter(year).run === length,
        years: [...yearsRead(history, year, 'run'), year],
      }));
      const rule = law.getEra(year);
      return finding(
        truth,
        unknown.length > 0
          ? undecidedSentence(truth, unknown)
          : runSentence(getClockHistory(release, country.iso2), country, year),
        toRows(years.map((report) => toCell(knowledge, country.iso2, report))),
        {
          clause: { rule: rule.id, citation: rule.counting_citation ?? rule.citation },
          explain: unknown.length > 0 ? null : () => traceOfStanding(release, { country, year }),
          placements:
            unknown.length === 0 && own.tier !== '2WL' && hasNoFurtherReason(release, own.row)
              ? [own.row]
              : [],
          corrects: true,
        },
      );
    },
  };
}
