import type { RowOf } from '../domain/tables.js';
import type { History } from './history.js';
import { outcomeOf, type StepOutcome } from './step-outcome.js';

/** What an edition records of waivers, against which the rules are held. */
export interface WaiverRecords {
  readonly watchlist_extensions: readonly RowOf<'watchlist_extensions'>[];
  readonly waiver_lists: readonly RowOf<'waiver_lists'>[];
}

/** What the rules bound to follow and what came of it, in one report. Countries by their codes, in order. */
export interface ReportBacktest {
  readonly year: number;
  readonly waived: readonly string[];
  readonly automaticDowngradeWaiverOpen: readonly string[];
  readonly automaticDowngradeWaiverExhausted: readonly string[];
  readonly relistingLimitDowngrade: readonly string[];
  readonly upgradedInTime: readonly string[];
  readonly leftUnranked: readonly string[];
  readonly contradiction: readonly string[];
  /** Names read on the official list of waivers; `null` when no official text was read. */
  readonly official: {
    readonly countries: readonly string[];
    readonly complete: boolean;
    /** How many countries the list says it has, where that was read. */
    readonly stated: number | null;
  } | null;
  /** What does not agree, one sentence each; none is what is wanted. */
  readonly differences: readonly string[];
}

/**
 * Holds the rules against what State did, report by report: from the first report in which a rule bound
 * a country to the last one.
 *
 * @param histories of every country, by its code
 * @param records the waivers that the edition records, and how completely each official list was read
 */
export function backtest(histories: ReadonlyMap<string, History>, records: WaiverRecords): ReportBacktest[] {
  const years = [...histories.values()].flatMap((history) => [
    history.law.firstCountedReport,
    history.through,
  ]);
  const known = years.filter((year) => year !== null);
  const reports: ReportBacktest[] = [];
  for (let year = Math.min(...known); year <= Math.max(...known); year++) {
    const report = backtestReport(histories, records, year);
    if (reports.length > 0 || boundIn(report) > 0 || report.differences.length > 0) reports.push(report);
  }
  return reports;
}

/** Number of countries that the rules bound in a report. */
export function boundIn(report: ReportBacktest): number {
  return (
    report.waived.length +
    report.automaticDowngradeWaiverOpen.length +
    report.automaticDowngradeWaiverExhausted.length +
    report.relistingLimitDowngrade.length +
    report.upgradedInTime.length +
    report.leftUnranked.length +
    report.contradiction.length
  );
}

function backtestReport(
  histories: ReadonlyMap<string, History>,
  records: WaiverRecords,
  year: number,
): ReportBacktest {
  const steps = new Map<string, StepOutcome>();
  const waiverNumbers = new Map<string, number>();
  for (const [country, history] of histories) {
    if (year > history.through || year <= history.law.firstReport) continue;
    const step = outcomeOf(history, year);
    steps.set(country, step);
    if (step.outcome === 'waived') waiverNumbers.set(country, history.clockAfter(year).waiversUsed);
  }
  const which = (test: (step: StepOutcome) => boolean) =>
    [...steps].flatMap(([country, step]) => (test(step) ? [country] : [])).sort();
  const contradiction = which(({ outcome }) => outcome === 'contradiction');
  const list = records.waiver_lists.find((row) => row.year === year);
  const rows = records.watchlist_extensions.filter((row) => row.year === year);
  const official = rows.flatMap((row) => (row.evidence === 'official' ? [row.iso2] : [])).sort();
  return {
    year,
    waived: [...waiverNumbers.keys()].sort(),
    automaticDowngradeWaiverOpen: which(
      (step) => step.outcome === 'automatic_downgrade' && step.waiver === 'open',
    ),
    automaticDowngradeWaiverExhausted: which(
      (step) => step.outcome === 'automatic_downgrade' && step.waiver === 'exhausted',
    ),
    relistingLimitDowngrade: which(({ outcome }) => outcome === 'relisting_limit_downgrade'),
    upgradedInTime: which(({ outcome }) => outcome === 'upgraded_in_time'),
    leftUnranked: which(({ outcome }) => outcome === 'left_unranked'),
    contradiction,
    official:
      list || official.length > 0
        ? { countries: official, complete: list?.complete ?? false, stated: list?.countries ?? null }
        : null,
    differences: [
      ...contradiction.map((country) => `${country}: the rules do not allow its placement`),
      ...listDifferences(waiverNumbers, official, list),
      ...recordDifferences(waiverNumbers, rows),
    ],
  };
}

/** Where the computed waivers and the official list disagree; a list that was not read whole binds one way. */
function listDifferences(
  computed: ReadonlyMap<string, number>,
  official: readonly string[],
  list: RowOf<'waiver_lists'> | undefined,
): string[] {
  const differences = official
    .filter((country) => !computed.has(country))
    .map((country) => `${country}: on the official list of waivers, but the rules ask for none`);
  if (list === undefined) {
    if (official.length > 0) differences.push('how completely the official list was read is not recorded');
    return differences;
  }
  if (list.complete) {
    const missing = [...computed.keys()].filter((country) => !official.includes(country)).sort();
    differences.push(
      ...missing.map((country) => `${country}: needs a waiver, but is not on the official list`),
    );
  }
  if (list.countries !== null && list.countries !== computed.size) {
    differences.push(`the official list has ${list.countries} countries, the rules give ${computed.size}`);
  }
  return differences;
}

/** Where the computed waivers and the recorded ones, derived ones included, disagree. */
function recordDifferences(
  computed: ReadonlyMap<string, number>,
  rows: readonly RowOf<'watchlist_extensions'>[],
): string[] {
  const recorded = new Map(rows.map((row) => [row.iso2, row.number_in_run]));
  return [...new Set([...computed.keys(), ...recorded.keys()])].sort().flatMap((country) => {
    const [rule, record] = [computed.get(country), recorded.get(country)];
    if (rule === record) return [];
    return [
      `${country}: waiver ${rule ?? 'none'} of the run by the rules, ${record ?? 'none'} by the record`,
    ];
  });
}
