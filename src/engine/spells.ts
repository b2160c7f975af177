import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { Tier } from '../domain/tier.js';
import { gradeOfYears, spellYears } from './conclusions.js';
import type { History } from './history.js';
import { getOutcome, type StepOutcome } from './step-outcome.js';
import { SpellEnding } from './vocabulary.js';

export const SpellWaiver = z
  .strictObject({
    year: z.int().describe('Report year that the waiver made possible'),
    numberInRun: z.int().describe('1 for the first waiver of the run'),
  })
  .describe('A year on the watch list that needed a waiver');

export const Spell = z
  .strictObject({
    from: z.int().describe('First report of the spell'),
    to: z.int().describe('Last report of the spell, so far'),
    years: z.int().describe('Number of reports'),
    countedYears: z.int().describe('Number of reports that count towards the limit of consecutive years'),
    relisted: z
      .boolean()
      .describe('Whether it began straight after a downgrade that ended a run with a waiver'),
    waivers: z.array(SpellWaiver).describe('The years that needed a waiver'),
    contradictions: z.array(z.int()).describe('Years on the list that the rules do not permit'),
    ending: SpellEnding.register(FIELD_PRESENTATION, { title: 'How it ended' }),
    endedIn: z.int().nullable().describe('The report that ended it; null if ongoing'),
    nextTier: Tier.nullable()
      .describe('Placement in the report that ended it; null: none, or not covered')
      .register(FIELD_PRESENTATION, { title: 'Next report' }),
    evidence: EvidenceGrade.nullable().describe('Weakest evidence grade among its placements and waivers'),
    assumed: z.boolean().describe('Whether one of its placements is assumed'),
  })
  .describe('Consecutive years of a country on the Tier 2 Watch List');
export type Spell = Fact<typeof Spell>;

/** All spells on the watch list, oldest first. */
export function spells(history: History): Spell[] {
  const found: Spell[] = [];
  for (let year = history.from; year <= history.through; year++) {
    if (history.getTier(year) === '2WL' && history.getTier(year + 1) !== '2WL')
      found.push(spellThrough(history, year));
  }
  return found;
}

function spellThrough(history: History, to: number): Spell {
  const years = spellYears(history, to);
  const from = years[0] ?? to;
  const steps = years.filter((year) => year > from).map((year) => getOutcome(history, year));
  const end = to < history.through ? getOutcome(history, to + 1) : null;
  const ended = end === null ? [] : [end.year];
  return {
    from,
    to,
    years: years.length,
    countedYears: years.filter((year) => history.law.getEra(year).counts_years).length,
    relisted: history.clockAfter(to).relisted,
    waivers: steps
      .filter(({ outcome }) => outcome === 'waived')
      .map(({ year }) => ({ year, numberInRun: history.clockAfter(year).waiversUsed })),
    contradictions: steps.filter(({ outcome }) => outcome === 'contradiction').map(({ year }) => year),
    ending: end === null ? 'ongoing' : getEnding(end),
    endedIn: end?.year ?? null,
    nextTier: end?.toTier ?? null,
    ...gradeOfYears(history, [...years, ...ended]),
  };
}

function getEnding({ outcome, toTier: to }: StepOutcome): Spell['ending'] {
  switch (outcome) {
    case 'automatic_downgrade':
    case 'open_waiver_downgrade':
    case 'relisting_limit_downgrade':
    case 'upgraded_in_time':
      return outcome;
    default:
      if (to === null || to === 'SC') return 'left_unranked';
      return to === '3' ? 'downgraded' : 'upgraded';
  }
}
