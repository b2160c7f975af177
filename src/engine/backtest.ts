import { groupBy } from '../domain/group-by.js';
import type { Rule } from '../domain/rule.js';
import type { TableRow } from '../domain/tables.js';
import type { History } from './history.js';
import { assessWatchList, findDecidingTest } from './law-tests.js';
import { getOutcome, type StepOutcome } from './step-outcome.js';

/**
 * Minimum number of countries for an unused allowance to be
 * significant: about half of the countries that may stay do.
 */
const TELLING_COUNTRIES = 10;

interface Allowance {
  readonly rule: Rule;
  readonly what: string;
  last: number;
  could: number;
  did: number;
}

interface UnusedAllowance {
  readonly year: number;
  /** A clause, without a full stop. */
  readonly sentence: string;
}

/**
 * Finds allowances that no country ever used. A rule more generous
 * than the law contradicts no placement, but shows up here.
 */
function unusedAllowances(histories: Iterable<History>): UnusedAllowance[] {
  const allowances = new Map<string, Allowance>();
  for (const history of histories) {
    for (let year = history.from + 1; year <= history.through; year++) count(allowances, history, year);
  }
  return [...allowances.values()]
    .filter(({ could, did }) => did === 0 && could >= TELLING_COUNTRIES)
    .map(({ rule, what, last, could }) => ({
      year: last,
      sentence: `${rule.id} allows ${what}: ${could} countries could have stayed on the list by it, and none did`,
    }));
}

function count(allowances: Map<string, Allowance>, history: History, year: number): void {
  const rule = history.law.getEra(year);
  const state = history.clockAfter(year - 1);
  if (state.run === 0) return;
  const question = findDecidingTest(state, rule);
  if (assessWatchList(question, rule) === 'impossible') return;
  const stay =
    question.clause === 'waiver'
      ? `waiver ${state.waiversUsed + 1} of a run`
      : `year ${state.run + 1} of a run`;
  const what = state.relisted ? `${stay} that began straight after a downgrade` : stay;
  const key = `${rule.id} ${what}`;
  const allowance = allowances.get(key) ?? { rule, what, last: year, could: 0, did: 0 };
  allowance.last = Math.max(allowance.last, year);
  allowance.could += 1;
  if (history.getTier(year) === '2WL') allowance.did += 1;
  allowances.set(key, allowance);
}

export interface WaiverRecords {
  readonly watchlist_extensions: readonly TableRow<'watchlist_extensions'>[];
  readonly waiver_lists: readonly TableRow<'waiver_lists'>[];
}

/** Outcomes of the countries that the rules bound in a report. */
const BOUND = {
  waived: ({ outcome }) => outcome === 'waived',
  openWaiverDowngrade: ({ outcome }) => outcome === 'open_waiver_downgrade',
  automaticDowngrade: ({ outcome }) => outcome === 'automatic_downgrade',
  relistingLimitDowngrade: ({ outcome }) => outcome === 'relisting_limit_downgrade',
  upgradedInTime: ({ outcome }) => outcome === 'upgraded_in_time',
  leftUnranked: ({ outcome }) => outcome === 'left_unranked',
  contradiction: ({ outcome }) => outcome === 'contradiction',
} satisfies Readonly<Record<string, (step: StepOutcome) => boolean>>;

/** ISO 3166-1 alpha-2 codes by outcome, sorted. */
type BoundCountries = { readonly [List in keyof typeof BOUND]: readonly string[] };

export interface ReportBacktest extends BoundCountries {
  readonly year: number;
  /** `null` if no official text was read. */
  readonly official: {
    readonly countries: readonly string[];
    readonly complete: boolean;
    readonly stated: number | null;
  } | null;
  /** Disagreements, one sentence each; ideally none. */
  readonly differences: readonly string[];
}

/**
 * Compares the rules with placements and official waiver lists, report by report. A rule stricter than the
 * law contradicts placements; a more generous one leaves allowances unused.
 * @param histories by ISO 3166-1 alpha-2 code
 * @returns reports in order, from the first that the rules bound
 */
export function backtest(histories: ReadonlyMap<string, History>, records: WaiverRecords): ReportBacktest[] {
  const all = [...histories.values()];
  const first = Math.min(...all.map(({ law }) => law.firstReport));
  const last = Math.max(...all.map(({ through }) => through));
  const unused = groupBy(unusedAllowances(all), ({ year }) => year);
  const reports: ReportBacktest[] = [];
  for (let year = first; year <= last; year++) {
    const allowances = unused.get(year) ?? [];
    const report = backtestReport(histories, records, { year, allowances });
    if (reports.length > 0 || findBound(report) > 0 || report.differences.length > 0) reports.push(report);
  }
  return reports;
}

/** Number of countries that the rules bound in a report. */
export const findBound = (report: ReportBacktest): number =>
  Object.keys(BOUND).reduce((sum, list) => sum + report[list as keyof typeof BOUND].length, 0);

function backtestReport(
  histories: ReadonlyMap<string, History>,
  records: WaiverRecords,
  { year, allowances }: { year: number; allowances: readonly UnusedAllowance[] },
): ReportBacktest {
  const steps = new Map<string, StepOutcome>();
  const waiverNumbers = new Map<string, number>();
  for (const [country, history] of histories) {
    if (year > history.through || year <= history.law.firstReport) continue;
    const step = getOutcome(history, year);
    steps.set(country, step);
    if (step.outcome === 'waived') waiverNumbers.set(country, history.clockAfter(year).waiversUsed);
  }
  const bound = Object.fromEntries(
    Object.entries(BOUND).map(([list, isIn]) => [
      list,
      [...steps].flatMap(([country, step]) => (isIn(step) ? [country] : [])).sort(),
    ]),
  ) as unknown as BoundCountries;
  const list = records.waiver_lists.find((row) => row.year === year);
  const rows = records.watchlist_extensions.filter((row) => row.year === year);
  const official = rows.flatMap((row) => (row.evidence === 'official' ? [row.iso2] : [])).sort();
  return {
    year,
    ...bound,
    official:
      list || official.length > 0
        ? { countries: official, complete: list?.complete ?? false, stated: list?.countries ?? null }
        : null,
    differences: [
      ...bound.contradiction.map((country) => `${country}: the rules do not allow its placement`),
      ...listDifferences(waiverNumbers, official, list),
      ...recordDifferences(waiverNumbers, rows),
      ...emptyReportDifferences(histories.values(), year),
      ...allowances.map(({ sentence }) => sentence),
    ],
  };
}

function emptyReportDifferences(histories: Iterable<History>, year: number): string[] {
  const all = [...histories];
  const tiers = all.map((history) => history.getTier(year)).filter((tier) => tier !== null);
  if (tiers.length === 0) return ['the law governs this report, but no country is in it'];
  const hasWatchList = all.some(({ law }) => law.getEra(year).has_watch_list);
  return hasWatchList && !tiers.includes('2WL')
    ? ['the law gives this report a watch list, but no country is on it']
    : [];
}

/**
 * Compares waivers with the official list. A partly read
 * list can only prove a missing waiver in the computation.
 */
function listDifferences(
  computed: ReadonlyMap<string, number>,
  official: readonly string[],
  list: TableRow<'waiver_lists'> | undefined,
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

function recordDifferences(
  computed: ReadonlyMap<string, number>,
  rows: readonly TableRow<'watchlist_extensions'>[],
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
