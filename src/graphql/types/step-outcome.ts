import { CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { findOutcomes } from '../../dataset/outcomes.js';
import { findDowngrades } from '../../dataset/watch-list.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell, type Key } from '../identity.js';
import type { Scope } from '../scope.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { traceField } from './trace.js';

const words = { waiver: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE' };

const stepOf = ({ release }: Scope, key: Key) => findOutcomes(release, key.member(0)).find(isCell(key));

const reasons = (types: ObjectTypes) => () => ({
  trace: traceField<CountryOutcome>(types, (step, { release }) => traceOfOutcome(release, step)),
});

export const stepOutcomeType = (types: ObjectTypes) =>
  declaredType<CountryOutcome>(StepOutcome, types, {
    identity: { keyOf: cellKey, find: stepOf },
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
    words,
    fields: reasons(types),
  });

/** Outcome of a report that placed a country on Tier 3 which had been on the watch list. */
export const downgradeType = (types: ObjectTypes) =>
  declaredType<CountryOutcome>(CountryOutcome, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => findDowngrades(release).find(isCell(key)) },
    name: 'Downgrade',
    description: 'A step from the Tier 2 Watch List to Tier 3',
    words,
    fields: reasons(types),
  });
