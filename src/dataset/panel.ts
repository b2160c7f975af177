import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { countedYears, reportYear, ruleId } from '../domain/fields.js';
import { Tier } from '../domain/tier.js';
import { COVERAGE, PANEL_CHANGE } from '../domain/vocabulary/facts.js';
import { StepOutcome } from '../engine/step-outcome.js';
import { Outcome, Status } from '../engine/vocabulary.js';
import { type ClocksUnderRule, clocksUnder } from './assumed-law.js';
import { CODE_SCHEMES } from './code-schemes.js';
import { CountryRef } from './countries.js';
import { type CountryYear, getCountryYears } from './country-years.js';
import { isDisputedCell } from './disputed-cells.js';
import { getGroups } from './groups.js';
import { requestedPeriod, type YearsFilter } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import { disputed } from './placement.js';
import type { Release } from './release.js';

const NOT_KNOWN = 'null where it is not known what the report did, or there was no such code';

export const PanelRow = z
  .object({
    country: CountryRef,
    year: reportYear.describe('Year of the report'),
    coverage: z
      .enum(COVERAGE.values)
      .describe(
        'placed: on a tier; special_case: covered without a tier; not_covered: not in the report; not_known: a gap of the dataset hides what the report did; no_such_code: the country or its code was not there',
      ),
    tier: Tier.nullable().describe('Placement; null without one: `coverage` says why'),
    tierOrdinal: z
      .number()
      .nullable()
      .describe(
        'Tier as a number, higher is worse: 1, 2, 2.5 for the watch list, 3; null for a special case, which has no rank, and without a placement',
      ),
    change: z
      .enum(PANEL_CHANGE.values)
      .nullable()
      .describe(
        'Against the report before: upgrade, downgrade, unchanged; not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the two; null in the first report and where neither covers it',
      ),
    yearsInTier: z
      .int()
      .nullable()
      .describe('Unbroken reports on the tier, this one included; null without a placement'),
    counted: z
      .boolean()
      .nullable()
      .describe(`Whether it is a year on the watch list that counts towards the limit; ${NOT_KNOWN}`)
      .register(FIELD_PRESENTATION, { title: 'Counts towards the limit' }),
    run: countedYears
      .nullable()
      .describe(`Consecutive counted years on the watch list that end with the report; ${NOT_KNOWN}`),
    waiversUsed: z.int().nullable().describe(`Waivers that the run has used; ${NOT_KNOWN}`),
    waiversLeft: z
      .int()
      .nullable()
      .describe('Waivers that the law of the next report leaves the run; null without a run'),
    status: Status.nullable().describe(`Where the report left the country on the clock; ${NOT_KNOWN}`),
    outcome: Outcome.nullable().describe(
      'What the report did with the country, by the rules; null before its first placement, in the first report, and where it is not known',
    ),
    waiver: StepOutcome.shape.waiver,
    rule: ruleId.describe('The era of the law that governs the report'),
    evidence: EvidenceGrade.nullable().describe('How well the placement is known; null without one'),
    disputed,
    groups: z
      .array(z.string())
      .describe('Identifiers of the groups of which the country was a member when the report came out')
      .register(FIELD_PRESENTATION, { kind: 'name' }),
    codes: z
      .partialRecord(z.enum(CODE_SCHEMES), z.string().nullable())
      .optional()
      .describe('Requested codes of the country in other datasets; null if it has none'),
  })
  .meta({
    id: 'CountryYear',
    description: 'A country or territory in a report, with its place on the clock',
  });

export type PanelRow = Fact<typeof PanelRow>;

interface PanelFilter extends YearsFilter, CountriesFilter {
  readonly tier?: readonly Tier[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly outcome?: readonly Outcome[] | undefined;
  readonly change?: readonly NonNullable<PanelRow['change']>[] | undefined;
  /** A rule to assume for every report from the first counted one on. */
  readonly assumedRule?: string | undefined;
}

const ORDINALS: Readonly<Record<Exclude<Tier, 'SC'>, number>> = { '1': 1, '2': 2, '2WL': 2.5, '3': 3 };

/** Balanced panel, by country and year. */
export const buildPanel = (release: Release): readonly PanelRow[] => release.derive(allRows);

/** @throws `invalid-argument` for a name or year that the release does not have */
export function findPanel(release: Release, filter: PanelFilter = {}): readonly PanelRow[] {
  const years = new Set(requestedPeriod(release, filter));
  const within = countryPredicate(release, filter);
  const { tier: tiers, status: statuses, outcome: outcomes, change: changes, assumedRule } = filter;
  const panel = assumedRule === undefined ? buildPanel(release) : panelUnder(release, assumedRule);
  return panel.filter(
    ({ country: { iso2 }, year, tier, status, outcome, change }) =>
      years.has(year) &&
      (!tiers || (tier !== null && tiers.includes(tier))) &&
      (!statuses || (status !== null && statuses.includes(status))) &&
      (!outcomes || (outcome !== null && outcomes.includes(outcome))) &&
      (!changes || (change !== null && changes.includes(change))) &&
      within(iso2, year),
  );
}

export const toPanelRows = (release: Release, iso2: string): readonly PanelRow[] =>
  release.deriveFor(iso2, toRows);

const allRows = (release: Release): readonly PanelRow[] =>
  release.countries.all.flatMap(({ iso2 }) => toPanelRows(release, iso2));

const toRows = (release: Release, { iso2 }: { readonly iso2: string }): readonly PanelRow[] =>
  getCountryYears(release, iso2).map((row) => toRow(release, row));

/** The panel, should one rule have governed every report from the first counted one on. */
function panelUnder(release: Release, assumedRule: string): readonly PanelRow[] {
  const clocks = clocksUnder(release, assumedRule);
  return release.countries.all.flatMap(({ iso2 }) =>
    getCountryYears(release, iso2).map((row) => toRow(release, row, clocks)),
  );
}

function toRow(release: Release, row: CountryYear, clocks?: ClocksUnderRule): PanelRow {
  const { country, year, coverage, tier, placement, isKnown, since } = row;
  const clock = clocks
    ? { standing: clocks.getStanding(country.iso2, year), step: clocks.getStep(country.iso2, year) }
    : row;
  const standing = isKnown ? clock.standing : null;
  const step = isKnown ? clock.step : undefined;
  const rule = clocks?.getRule(year) ?? release.getRule(year);
  return {
    country,
    year,
    coverage,
    tier,
    tierOrdinal: tier === null || tier === 'SC' ? null : ORDINALS[tier],
    change: row.change,
    yearsInTier: tier === null ? null : year - since + 1,
    counted: isKnown ? tier === '2WL' && rule.counts_years : null,
    run: standing?.run ?? null,
    waiversUsed: standing?.waiversUsed ?? null,
    waiversLeft: standing?.waiversLeft ?? null,
    status: standing?.status ?? null,
    outcome: step?.outcome ?? null,
    waiver: step?.waiver ?? null,
    rule: rule.id,
    evidence: placement?.evidence ?? null,
    disputed: isDisputedCell(release, country.iso2, year),
    groups: getGroups(release, country.iso2, year),
  };
}
