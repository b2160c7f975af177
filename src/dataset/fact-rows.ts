import { z } from 'zod';
import { groupBy } from '../domain/group-by.js';
import type { Rule } from '../domain/rule.js';
import { ServicePath } from '../domain/table.js';
import { getDirection, TIERS, Tier } from '../domain/tier.js';
import { limitSentence } from '../engine/conclusions.js';
import { Outcome, WaiverState } from '../engine/vocabulary.js';
import { getOutcomes } from './clock.js';
import { isDisputedCell } from './disputed-cells.js';
import { findGroups, listMembers } from './groups.js';
import { getRegionMembers } from './place-filter.js';
import { spellsInAllReports } from './placement-spells.js';
import type { Release } from './release.js';
import { getReports } from './reports.js';
import { getChanges } from './tier-changes.js';

/* Rows of facts shown beside a text: a country, a group, the law, a count. */

const codes = z.array(z.string());
const reportYear = z.int().describe('Year of the report');
const object = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

const Run = object('TextRun', 'Consecutive reports with the same placement of a country', {
  from: z.int().describe('Year of the first'),
  to: z.int().describe('Year of the last'),
  tier: Tier.nullable().describe('null: see `absence`'),
  absence: z
    .enum(['not_covered', 'not_known', 'no_such_code'])
    .nullable()
    .describe('Reason for a missing tier'),
});

const LawStep = object('TextLawStep', 'A placement decided or permitted by the watch-list law', {
  year: reportYear,
  outcome: Outcome,
  waiver: WaiverState.nullable(),
  sentence: z.string().describe('The same in plain English'),
  citation: z.string().describe('The clause of the law'),
});

export const CountryFacts = object('TextCountryRow', 'The full history of a country named in the text', {
  iso2: z.string().describe('Code of the country'),
  name: z.string().describe('Name of the country'),
  runs: z.array(Run).describe('Its placements in all reports, oldest first'),
  law: z.array(LawStep).describe('Waivers, downgrades at a limit and other legal outcomes, oldest first'),
  disputed: z.array(z.int()).describe('Reports on which sources disagree'),
  url: ServicePath.describe('Path of its tier history'),
});
export type CountryFacts = z.infer<typeof CountryFacts>;

/** @throws UnknownCountry */
export const countryRow = (release: Release, iso2: string): CountryFacts => ({
  iso2,
  name: release.countries.find(iso2).name,
  runs: spellsInAllReports(release, iso2).map(({ from, to, tier, absence }) => ({ from, to, tier, absence })),
  law: getOutcomes(release, iso2)
    .filter(({ outcome }) => outcome !== 'no_effect')
    .map(({ year, outcome, waiver, sentence, citation }) => ({ year, outcome, waiver, sentence, citation })),
  disputed: release.years.filter((year) => isDisputedCell(release, iso2, year)),
  url: `/countries/${iso2}/tiers`,
});

const Members = object('TextMembers', 'Members of a group on a tier', {
  tier: Tier.nullable().describe('null: the report did not cover them'),
  countries: codes.describe('Their codes'),
});

const GroupReport = object('TextGroupReport', 'The members of a group in a report', {
  year: reportYear,
  members: z.array(Members).describe('By tier'),
});

export const GroupRow = object('TextGroupRow', 'A group or region named in the text', {
  id: z.string().describe('Identifier of the group, or name of the region'),
  name: z.string().describe('Name of the group or region'),
  type: z.enum(['group', 'region']).describe('Whether it is a group or a region'),
  reports: z.array(GroupReport).describe('Its members, by report'),
});
type GroupRow = z.infer<typeof GroupRow>;

/** @param id group id or region name */
export function groupRow(release: Release, id: string, years: readonly number[]): GroupRow {
  const group = findGroups(release).find((candidate) => candidate.id === id);
  const reports = years.map((year) => {
    const members = group ? listMembers(release, id, year) : getRegionMembers(release, id);
    const byTier = groupBy([...members].sort(), (iso2) => release.placement(iso2, year)?.tier ?? null);
    const present = [...TIERS, null].filter((tier) => byTier.has(tier));
    return { year, members: present.map((tier) => ({ tier, countries: [...(byTier.get(tier) ?? [])] })) };
  });
  return { id, name: group?.name ?? id, type: group ? 'group' : 'region', reports };
}

export const RulesRow = object('TextRulesRow', 'The rules that a sentence refers to', {
  id: z.string().describe('Identifier of the rules'),
  sentence: z.string().describe('How long the law permits a stay on the watch list, and since when'),
  citation: z.string().describe('The clause of the law'),
  url: ServicePath.describe('Path of the rules'),
});

export function rulesRow({ tables }: Release, id: string): z.infer<typeof RulesRow> {
  const rule = tables.rules.find((candidate) => candidate.id === id) as Rule;
  return { id, sentence: limitSentence(rule), citation: rule.citation, url: `/rules/${id}` };
}

const MEASURES = [...TIERS, 'upgrade', 'downgrade', 'all'] as const;
export type Measure = (typeof MEASURES)[number];

const ReportCount = object('TextReportCount', 'A count of a report', {
  year: reportYear,
  count: z.int().describe('How many countries'),
});

const Extreme = object('TextExtreme', 'The highest or lowest count of earlier reports', {
  is: z.enum(['most', 'fewest']).describe('Highest or lowest'),
  year: reportYear,
  count: z.int().describe('How many countries'),
});
type Extreme = z.infer<typeof Extreme>;

export const CountRow = object('TextCount', 'A count that a text may refer to', {
  measure: z.enum(MEASURES).describe('A tier, upgrades or downgrades, or all covered countries'),
  reports: z.array(ReportCount).describe('By report, oldest first'),
  named: z.int().describe('How many countries of that count are shown for the sentence'),
  extreme: Extreme.nullable().describe('If the sentence mentions a record: the record before that report'),
});

interface CountOptions {
  /** The main report, and those to compare it with. */
  readonly year: number;
  readonly reports: readonly number[];
  /** Countries mentioned. */
  readonly countries: readonly string[];
  readonly extreme: Extreme['is'] | undefined;
}

/** A count in several reports, omitting those in which the tier did not exist. */
export function countRow(
  release: Release,
  measure: Measure,
  { year, reports, countries, extreme }: CountOptions,
): z.infer<typeof CountRow> {
  const counts = release.derive(countsByMeasure).get(measure) ?? [];
  const earlier = counts.filter((row) => row.year < year);
  const furthest = Math[extreme === 'most' ? 'max' : 'min'](...earlier.map(({ count }) => count));
  const record = extreme && earlier.findLast(({ count }) => count === furthest);
  const isCounted = (iso2: string): boolean => {
    const tier = release.placement(iso2, year)?.tier ?? null;
    const before = release.placement(iso2, year - 1)?.tier ?? null;
    return measure === tier || measure === getDirection(before, tier) || (measure === 'all' && tier !== null);
  };
  return {
    measure,
    reports: counts.filter((row) => reports.includes(row.year)),
    named: countries.filter(isCounted).length,
    extreme: record ? { is: extreme, ...record } : null,
  };
}

type ReportCounts = z.infer<typeof ReportCount>[];

function countsByMeasure(release: Release): ReadonlyMap<Measure, ReportCounts> {
  const reports = getReports(release);
  const countMoves = (direction: 'upgrade' | 'downgrade') =>
    reports.slice(1).map(({ year }) => ({
      year,
      count: getChanges(release, year).filter((change) => change.direction === direction).length,
    }));
  const countTier = (tier: Tier) =>
    reports.flatMap(({ year, totals }) => (totals[tier] === null ? [] : [{ year, count: totals[tier] }]));
  return new Map<Measure, ReportCounts>([
    ...TIERS.map((tier) => [tier, countTier(tier)] as const),
    ['upgrade', countMoves('upgrade')],
    ['downgrade', countMoves('downgrade')],
    ['all', reports.map(({ year, covered }) => ({ year, count: covered }))],
  ]);
}
