import { SimulationAnswer } from '../../dataset/simulation.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { ruleOf } from '../references.js';
import { factField } from '../scope.js';
import { reasonFields } from './eligibility.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<SimulationAnswer>;

/** The answer to a what-if. */
export const simulationType = (types: ObjectTypes) =>
  declaredType<SimulationAnswer>(SimulationAnswer, types, {
    name: 'Simulation',
    description: 'The answer of the watch-list clock to a what-if',
    types: { outcomes: 'SimulatedOutcome', actual: 'ActualStanding' },
    words: { waiver: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE' },
    sizes: {
      permittedTiers: ASSUMED_SIZES.permittedTiers,
      notCovered: ASSUMED_SIZES.simulatedOutcomes,
      outcomes: ASSUMED_SIZES.simulatedOutcomes,
    },
    fields: () => ({
      rules: field(
        types.Rule,
        'The era whose rules hold for every year; null: each year its own',
        ({ rules }, scope) => rules && ruleOf(rules, scope),
      ),
      ...reasonFields<SimulationAnswer>(types, {
        trace: ({ trace }) => trace,
        wouldChange: ({ wouldChange }) => wouldChange,
      }),
    }),
  });
