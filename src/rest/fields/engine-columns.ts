import type { CountryOutcome } from '../../dataset/clock.js';
import type { CountryStanding } from '../../dataset/eligibility.js';
import type { RuleView } from '../../dataset/rules.js';
import type { DocumentedSpell, Downgrade, Extension } from '../../dataset/watch-list.js';
import { type Column, listCell } from '../../formats/table.js';
import { countryColumns } from './columns.js';

/* The columns of the engine's tabular answers. */

export const standingColumns: readonly Column<CountryStanding>[] = [
  ...countryColumns<CountryStanding>(),
  {
    name: 'year',
    description: 'The report after which the question is asked',
    type: 'integer',
    value: (item) => item.year,
  },
  { name: 'tier', description: 'Placement in that report', value: (item) => item.tier },
  { name: 'status', description: 'Where the country stands', value: (item) => item.status },
  {
    name: 'run',
    description: 'Consecutive counted years on the watch list',
    type: 'integer',
    value: (item) => item.run,
  },
  {
    name: 'waivers_used',
    description: 'Waivers that the run used',
    type: 'integer',
    value: (item) => item.waiversUsed,
  },
  {
    name: 'waivers_remaining',
    description: 'Waivers left to the run',
    type: 'integer',
    value: (item) => item.waiversRemaining,
  },
  {
    name: 'next_year',
    description: 'Year of the next report',
    type: 'integer',
    value: (item) => item.next.year,
  },
  {
    name: 'next_permitted_tiers',
    description: 'Tiers that the next report may give',
    value: (item) => listCell(item.next.permittedTiers),
  },
  {
    name: 'next_watch_list',
    description: 'Whether it may stay on the list',
    value: (item) => item.next.watchList,
  },
  { name: 'rule', description: 'Era of the law that decides', value: (item) => item.ruleId },
  { name: 'citation', description: 'Clause that decides', value: (item) => item.citation },
  {
    name: 'evidence',
    description: 'Weakest grade among the placements used',
    value: (item) => item.evidence,
  },
];

/** The country stands beside the spells in JSON, in each row of a table. */
export type SpellRow = DocumentedSpell & { readonly country: Extension['country'] };

export const spellColumns: readonly Column<SpellRow>[] = [
  ...countryColumns<SpellRow>(),
  { name: 'from', description: 'First report of the spell', type: 'integer', value: (item) => item.from },
  { name: 'to', description: 'Last report of the spell so far', type: 'integer', value: (item) => item.to },
  { name: 'years', description: 'Number of reports', type: 'integer', value: (item) => item.years },
  {
    name: 'counted_years',
    description: 'Number of counted reports',
    type: 'integer',
    value: (item) => item.countedYears,
  },
  {
    name: 'relisted',
    description: 'Whether it began straight after a downgrade',
    type: 'boolean',
    value: (item) => item.relisted,
  },
  {
    name: 'waiver_years',
    description: 'Years that needed a waiver',
    value: (item) => listCell(item.waivers.map(({ year }) => String(year))),
  },
  { name: 'ending', description: 'How it ended', value: (item) => item.ending },
  {
    name: 'ended_in',
    description: 'The report that ended it',
    type: 'integer',
    value: (item) => item.endedIn,
  },
  { name: 'next_tier', description: 'Placement in that report', value: (item) => item.nextTier },
  { name: 'evidence', description: 'Weakest grade among its placements', value: (item) => item.evidence },
];

export const extensionColumns: readonly Column<Extension>[] = [
  ...countryColumns<Extension>(),
  {
    name: 'year',
    description: 'Report year that the waiver made possible',
    type: 'integer',
    value: (item) => item.year,
  },
  {
    name: 'number_in_run',
    description: 'Number of the waiver in the run',
    type: 'integer',
    value: (item) => item.numberInRun,
  },
  { name: 'evidence', description: 'How well it is known', value: (item) => item.evidence },
  { name: 'basis', description: 'Where it was read', value: (item) => item.basis },
];

const yearOfStep: Column<CountryOutcome> = {
  name: 'year',
  description: 'Year of the report',
  type: 'integer',
  value: (item) => item.year,
};

/** What a step is in the words of the clock. */
const wordsOfStep: readonly Column<CountryOutcome>[] = [
  {
    name: 'outcome',
    description: 'What the report did, in the words of the clock',
    value: (item) => item.outcome,
  },
  { name: 'waiver', description: 'Whether a waiver was still open', value: (item) => item.waiver },
  { name: 'rule', description: 'Era of the law that governs the report', value: (item) => item.ruleId },
  { name: 'citation', description: 'Clause that decided', value: (item) => item.citation },
  {
    name: 'evidence',
    description: 'Weakest grade among the placements used',
    value: (item) => item.evidence,
  },
];

export const downgradeColumns: readonly Column<Downgrade>[] = [
  ...countryColumns<Downgrade>(),
  yearOfStep,
  ...wordsOfStep,
];

export const outcomeColumns: readonly Column<CountryOutcome>[] = [
  ...countryColumns<CountryOutcome>(),
  yearOfStep,
  { name: 'from', description: 'Placement in the report before', value: (item) => item.from },
  { name: 'to', description: 'Placement in this report', value: (item) => item.to },
  ...wordsOfStep,
  { name: 'sentence', description: 'The outcome in plain English', value: (item) => item.sentence },
];

export const ruleColumns: readonly Column<RuleView>[] = [
  { name: 'id', description: 'Identifier of the era', value: (item) => item.id },
  { name: 'title', description: 'Title of the act', value: (item) => item.title },
  { name: 'citation', description: 'Clause of the United States Code', value: (item) => item.citation },
  { name: 'public_law', description: 'Public law', value: (item) => item.publicLaw },
  { name: 'enacted_on', description: 'Date of enactment', type: 'date', value: (item) => item.enactedOn },
  {
    name: 'first_report',
    description: 'First report that it governs',
    type: 'integer',
    value: (item) => item.firstReport,
  },
  {
    name: 'last_report',
    description: 'Last report that it governs',
    type: 'integer',
    value: (item) => item.lastReport,
  },
  {
    name: 'has_watch_list',
    description: 'Whether there is a watch list',
    type: 'boolean',
    value: (item) => item.parameters.hasWatchList,
  },
  {
    name: 'counts_years',
    description: 'Whether years on it count',
    type: 'boolean',
    value: (item) => item.parameters.countsYears,
  },
  {
    name: 'max_run',
    description: 'Years after which the rule bites',
    type: 'integer',
    value: (item) => item.parameters.maxRun,
  },
  {
    name: 'waivers_per_run',
    description: 'Waivers that a run may use',
    type: 'integer',
    value: (item) => item.parameters.waiversPerRun,
  },
  {
    name: 'relisting_max_run',
    description: 'Years that a relisting under clause (F) may last',
    type: 'integer',
    value: (item) => item.parameters.relistingMaxRun,
  },
  { name: 'summary', description: 'What it means', value: (item) => item.summary },
  {
    name: 'verified_until',
    description: 'Month of the text of the law that was read last',
    value: (item) => item.verified?.until ?? null,
  },
];
