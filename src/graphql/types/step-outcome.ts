import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { type CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { OutcomeEnum, WaiverStateEnum } from '../clock-enums.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';
import { traceField } from './trace.js';

const field = factField<CountryOutcome>;

const outcomeFields = (types: ObjectTypes): GraphQLFieldConfigMap<InScope<CountryOutcome>, QueryContext> => ({
  year: field(required(GraphQLInt), 'Year of the report', (step) => step.year),
  from: field(TierEnum, 'Placement in the report before; null: not covered', (step) => step.from),
  to: field(TierEnum, 'Placement in this report; null: not covered', (step) => step.to),
  outcome: field(required(OutcomeEnum), 'What the report did, by the rules', (step) => step.outcome),
  waiver: field(
    WaiverStateEnum,
    'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE',
    (step) => step.waiver,
  ),
  rule: field(required(types.Rule), 'The era of the law that governs the report', ({ ruleId }, scope) =>
    ruleOf(ruleId, scope),
  ),
  citation: field(
    required(GraphQLString),
    'The clause that decided what the report could say',
    (step) => step.citation,
  ),
  evidence: field(
    EvidenceGradeEnum,
    'The weakest grade among the placements that the outcome rests on; null when none has one',
    (step) => step.evidence,
  ),
  assumed: field(
    required(GraphQLBoolean),
    'Whether the outcome rests on an assumed placement',
    (step) => step.assumed,
  ),
  sentence: field(required(GraphQLString), 'The outcome in plain English', (step) => step.sentence),
  trace: traceField<CountryOutcome>(types, (step, { release }) => traceOfOutcome(release, step)),
});

/** What a report did with a country. */
export const stepOutcomeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<CountryOutcome>, QueryContext>({
    name: 'StepOutcome',
    description: 'What a report did with a country, in the words of the clock',
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
    fields: () => outcomeFields(types),
  });

/** What a report did that placed a country on Tier 3 which had been on the watch list. */
export const downgradeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<CountryOutcome>, QueryContext>({
    name: 'Downgrade',
    description: 'A step from the Tier 2 Watch List to Tier 3',
    fields: () => ({
      country: field(required(types.Country), 'The country', (downgrade, scope) =>
        countryOf(downgrade, scope),
      ),
      ...outcomeFields(types),
    }),
  });
