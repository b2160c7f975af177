import type { EvidenceGrade } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import type { History } from '../engine/history.js';
import type { Outcome, Status, WaiverState } from '../engine/vocabulary.js';
import { clockHistoryOf, outcomesOf, standingOf } from './clock.js';
import { type Country, type CountryRef, refOf } from './countries.js';
import { type Coverage, coverageOf } from './coverage.js';
import { isDisputedCell } from './disputed.js';
import { groupsOf } from './groups.js';
import { askedPeriod, askedYear, type Period } from './period.js';
import { inPlace, type PlaceFilter } from './place-filter.js';
import type { Release } from './release.js';
import { type Change, changesIn } from './reports.js';

/** Which way a placement went against the report before. */
export const PANEL_CHANGES = ['upgrade', 'downgrade', 'unchanged', 'not_comparable', 'not_known'] as const;
export type PanelChange = (typeof PANEL_CHANGES)[number];

/**
 * A country or territory in the report of a year. What is of the clock is `null` where the report did not rank the
 * country for want of a code, or where it is not known what it did.
 */
export interface PanelRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly coverage: Coverage;
  /** `null`: no placement; `coverage` says why. */
  readonly tier: Tier | null;
  /** 1, 2, 2.5 for the Tier 2 Watch List, 3; `null` for a special case, which has no rank. */
  readonly tierOrdinal: number | null;
  /** `null` in the first report, and for a country that neither report covers. */
  readonly change: PanelChange | null;
  /** Unbroken reports on the tier, this one included. */
  readonly yearsInTier: number | null;
  /** Whether it is a year on the watch list that counts towards the limit. */
  readonly counted: boolean | null;
  /** Consecutive counted years that end with the report. */
  readonly run: number | null;
  readonly waiversUsed: number | null;
  /** Waivers that the law of the next report leaves the run; `null` without a run. */
  readonly waiversLeft: number | null;
  /** Where the report left the country. */
  readonly status: Status | null;
  /** What the report did; `null` before the first placement and where there is no report before. */
  readonly outcome: Outcome | null;
  /** Whether a waiver was still open in an automatic downgrade. */
  readonly waiver: WaiverState | null;
  /** The era of the law that governs the report. */
  readonly rule: string;
  /** Of the placement. */
  readonly evidence: EvidenceGrade | null;
  /** Whether sources of equal weight deny what was decided. */
  readonly disputed: boolean;
  /** Identifiers of the groups of which the country was a member when the report came out. */
  readonly groups: readonly string[];
}

/** Which rows are wanted; what is left out does not narrow. */
export interface PanelFilter extends Period, PlaceFilter {
  /** Codes or names of countries. */
  readonly country?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
}

const ORDINALS: Readonly<Record<Exclude<Tier, 'SC'>, number>> = { '1': 1, '2': 2, '2WL': 2.5, '3': 3 };

/** Every country or territory in every report, by country and year: balanced. */
export const panelOf = (release: Release): readonly PanelRow[] => release.derive(allRows);

/**
 * The rows that a filter lets through, by country and year.
 * @throws Problem `unknown-country`, or `invalid-parameter` for a name or year that the release does not have
 */
export function findPanel(release: Release, filter: PanelFilter = {}): readonly PanelRow[] {
  const { country: countries, year: years } = filter;
  const inPeriod = new Set(askedPeriod(release, filter));
  const within = inPlace(release, filter);
  const named = countries && new Set(countries.map((name) => release.countries.find(name).iso2));
  const wanted = years && new Set(years.map((year) => askedYear(release, year)));
  return panelOf(release).filter(
    ({ country: { iso2 }, year }) =>
      inPeriod.has(year) &&
      (!named || named.has(iso2)) &&
      (!wanted || wanted.has(year)) &&
      within(iso2, year),
  );
}

/** The rows of one country, by year. */
export const panelRowsOf = (release: Release, iso2: string): readonly PanelRow[] =>
  release.deriveOf(iso2, rowsOf);

const allRows = (release: Release): readonly PanelRow[] =>
  release.countries.all.flatMap(({ iso2 }) => panelRowsOf(release, iso2));

const movesByCell = (release: Release): ReadonlyMap<string, Change> =>
  new Map(
    release.years.flatMap((year) =>
      changesIn(release, year).map((change) => [`${change.country.iso2}${year}`, change] as const),
    ),
  );

function rowsOf(release: Release, country: Country): PanelRow[] {
  const { iso2 } = country;
  const moves = release.derive(movesByCell);
  const history = clockHistoryOf(release, iso2);
  const steps = new Map(outcomesOf(release, iso2).map((step) => [step.year, step]));
  const ref = refOf(country);
  return release.years.map((year) => {
    const placement = release.placement(iso2, year);
    const coverage = coverageOf(release, country, year);
    const tier = placement?.tier ?? null;
    const isKnown = coverage !== 'not_known' && coverage !== 'no_such_code';
    const standing = isKnown ? standingOf(release, iso2, year) : null;
    const step = isKnown ? steps.get(year) : undefined;
    return {
      country: ref,
      year,
      coverage,
      tier,
      tierOrdinal: tier === null || tier === 'SC' ? null : ORDINALS[tier],
      change: changeOf(release, history, year, moves.get(`${iso2}${year}`)),
      yearsInTier: tier === null ? null : yearsInTier(history, year),
      counted: isKnown ? tier === '2WL' && release.ruleOf(year).counts_years : null,
      run: standing?.run ?? null,
      waiversUsed: standing?.waiversUsed ?? null,
      waiversLeft: standing?.waiversRemaining ?? null,
      status: standing?.status ?? null,
      outcome: step?.outcome ?? null,
      waiver: step?.waiver ?? null,
      rule: release.ruleOf(year).id,
      evidence: placement?.evidence ?? null,
      disputed: isDisputedCell(release, iso2, year),
      groups: groupsOf(release, iso2, year),
    };
  });
}

function changeOf(
  release: Release,
  history: History,
  year: number,
  move: Change | undefined,
): PanelChange | null {
  if (year === release.years[0]) return null;
  if (move) return move.direction as PanelChange;
  return history.tierOf(year) === null ? null : 'unchanged';
}

/** Unbroken reports on the tier of a year that the country is placed in. */
function yearsInTier(history: History, year: number): number {
  let first = year;
  while (first > history.from && history.tierOf(first - 1) === history.tierOf(year)) first--;
  return year - first + 1;
}
