import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { SimulationAnswer } from '../../dataset/simulation.js';
import { OutcomeEnum, WaiverStateEnum } from '../clock-enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { reasonFields } from './eligibility.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';
import { standingFields } from './standing.js';

const SimulatedOutcome = new GraphQLObjectType<SimulationAnswer['outcomes'][number], QueryContext>({
  name: 'SimulatedOutcome',
  description: 'What a report of the history did',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the report' },
    outcome: { type: required(OutcomeEnum), description: 'What it did, by the rules' },
    waiver: {
      type: WaiverStateEnum,
      description: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE',
    },
  },
});

const field = factField<SimulationAnswer>;

/** The answer to a what-if. */
export const simulationType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<SimulationAnswer>, QueryContext>({
    name: 'Simulation',
    description: 'The answer of the watch-list clock to a what-if',
    fields: () => ({
      country: field(
        types.Country,
        'The country whose real history it begins with; null for a made-up one',
        ({ country }, scope) => country && countryOf({ country }, scope),
      ),
      assumptions: field(
        required(GraphQLString),
        'What is assumed, in a sentence: read it before anything else',
        ({ assumptions }) => assumptions,
      ),
      rules: field(
        types.Rule,
        'The era whose rules hold for every year; null: each year its own',
        ({ rules }, scope) => rules && ruleOf(rules, scope),
      ),
      ...standingFields(types),
      ...reasonFields<SimulationAnswer>(types, {
        trace: ({ trace }) => trace,
        wouldChange: ({ wouldChange }) => wouldChange,
      }),
      knownGaps: knownGapsField<SimulationAnswer>(({ knownGaps }) => knownGaps),
      notCovered: {
        ...field(
          required(listOf(GraphQLInt)),
          'Reports between the first and the last placement that count as not covering the country',
          ({ notCovered }) => notCovered,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.simulatedOutcomes },
      },
      outcomes: {
        ...field(
          required(listOf(SimulatedOutcome)),
          'What each report of the history did, from the second counted one on',
          ({ outcomes }) => outcomes,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.simulatedOutcomes },
      },
    }),
  });
