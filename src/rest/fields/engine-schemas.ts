import { z } from 'zod';
import { EvidenceGrade } from '../../domain/evidence.js';
import { Eligibility as EngineEligibility, Standing as EngineStanding } from '../../engine/eligibility.js';
import { Spell, SpellWaiver } from '../../engine/spell.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { Trace } from '../../engine/trace.js';
import { CountryRef, knownGaps } from './schemas.js';

/* The JSON forms of what the engine says. */

const country = { country: CountryRef };

export const Standing = z
  .object({ ...country, ...EngineStanding.shape })
  .meta({ id: 'Standing', description: 'Where a country stands after a report, without the reasons' });

/** What an answer of the engine cannot be sure of. */
export const gapsConsidered = knownGaps.describe(
  'What the dataset cannot know of the placements on which the answer rests: they count as not covered',
);

/** Beside the country, an answer of the engine. */
export const eligibilityShape = { ...country, ...EngineEligibility.shape, knownGaps: gapsConsidered };

const WaiverOfSpell = z
  .object({
    ...SpellWaiver.shape,
    evidence: EvidenceGrade.nullable().describe(
      'How well the waiver is known; null: it follows from the rules alone',
    ),
    basis: z
      .string()
      .nullable()
      .describe('Where it was read, or how it was derived; null: it follows from the rules alone'),
  })
  .meta({ id: 'SpellWaiver', description: 'A year on the watch list that needed a waiver' });

export const WatchListSpell = z
  .object({
    ...Spell.shape,
    waivers: z.array(WaiverOfSpell).describe('The years that the rule allowed only with a waiver'),
  })
  .meta({ id: 'WatchListSpell', description: 'Unbroken years of a country on the Tier 2 Watch List' });

export const Waiver = z
  .object({
    ...country,
    year: z.int().describe('Report year that the waiver made possible'),
    numberInRun: z.int().describe('1 for the first waiver of the run'),
    evidence: EvidenceGrade,
    basis: z.string().describe('Where it was read, or how it was derived'),
  })
  .meta({ id: 'Waiver', description: 'A waiver that kept a country on the watch list' });

export const Outcome = z.object({ ...StepOutcome.shape, trace: Trace }).meta({
  id: 'OutcomeOfReport',
  description: 'What a report did with the country, in the words of the clock, and why',
});

/** What a report did with a country, without the reasons. */
export const CountryStep = z.object({ ...country, ...StepOutcome.shape });

export const Downgrade = z
  .object({ ...CountryStep.shape, trace: Trace })
  .meta({ id: 'Downgrade', description: 'A step from the watch list to Tier 3' });

export const notCovered = z
  .array(z.int())
  .describe('Reports between the first and the last placement that count as not covering the country');

export const simulationOutcomes = z
  .array(
    z.object({
      year: StepOutcome.shape.year,
      outcome: StepOutcome.shape.outcome,
      waiver: StepOutcome.shape.waiver,
    }),
  )
  .describe('What each report of the history did, from the second counted one on');

export const Rule = z
  .object({
    id: z.string().describe('Identifier of the era'),
    title: z.string().describe('Title of the act'),
    citation: z.string().describe('The clause of the United States Code'),
    publicLaw: z.string().describe('Public law that enacted it'),
    enactedOn: z.iso.date().describe('Day of enactment'),
    firstReport: z.int().describe('First report year that it governs'),
    lastReport: z.int().nullable().describe('Last report year; null while in force'),
    summary: z.string().describe('What it means, in plain words'),
    verified: z
      .object({
        until: z.string().describe('Month of the text that was read last: YYYY-MM'),
        basis: z.string().describe('What was read, and what it showed'),
      })
      .describe('Until when the text of a law was verified')
      .nullable()
      .describe(
        'Until when the text of the law was verified; null where the era is over, and in editions before 1.2.0',
      ),
    parameters: z
      .object({
        hasWatchList: z.boolean().describe('Whether a report can place a country on the Tier 2 Watch List'),
        countsYears: z
          .boolean()
          .describe('Whether a year on the watch list counts towards the limit of consecutive years'),
        maxRun: z
          .int()
          .nullable()
          .describe(
            'Consecutive counted years after which the law takes effect; null where the watch list has no consequence',
          ),
        waiversPerRun: z.int().describe('One-year waivers that a run may use'),
        relistingMaxRun: z
          .int()
          .nullable()
          .describe(
            'Consecutive counted years that a country may stay which came back to the list straight from Tier 3 after a run with a waiver, under clause (F); null where there is no such limit',
          ),
      })
      .describe('The numbers of an era of the law'),
    clauses: z
      .object({
        counting: z.string().nullable().describe('Says which years count'),
        downgrade: z.string().nullable().describe('Orders the downgrade'),
        waiver: z.string().nullable().describe('Allows the waiver'),
        relisting: z.string().nullable().describe('Limits a relisting'),
      })
      .describe('The clauses that state the parts of an era of the law; null where it has no such part'),
    references: z
      .array(
        z
          .object({ title: z.string().describe('What it is'), href: z.url().describe('Its address') })
          .describe('Where something can be read'),
      )
      .describe('Where the law can be read'),
  })
  .meta({ id: 'Rule', description: 'An era of the watch-list law' });
