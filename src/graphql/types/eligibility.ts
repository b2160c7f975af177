import { type GraphQLFieldConfigMap, GraphQLString } from 'graphql';
import { clockHistoryOf, gapsConsidered, standingOf } from '../../dataset/clock.js';
import { refOf } from '../../dataset/countries.js';
import type { CountryStanding } from '../../dataset/eligibility.js';
import type { Release } from '../../dataset/release.js';
import { conclusionOf } from '../../engine/conclusions.js';
import { type Change, Change as ChangeSchema } from '../../engine/eligibility.js';
import { explainStanding } from '../../engine/explain.js';
import type { Trace } from '../../engine/trace.js';
import { whatWouldChange } from '../../engine/would-change.js';
import { watchList } from '../../rest/resources/eligibility.js';
import { cellKey } from '../identity.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { listedType } from '../list-field.js';
import { factField, factsField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { required } from '../wrappers.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { traceField } from './trace.js';

interface Reasons<Fact> {
  readonly trace: (fact: Fact, scope: Scope) => Trace;
  readonly wouldChange: (fact: Fact, scope: Scope) => readonly Change[];
}

export function reasonFields<Fact>(
  types: ObjectTypes,
  { trace, wouldChange }: Reasons<Fact>,
): GraphQLFieldConfigMap<InScope<Fact>, QueryContext> {
  return {
    trace: traceField(types, trace),
    wouldChange: {
      ...factsField<Fact>(types.of(ChangeSchema), {
        description:
          'For each other status that one or two changes can give: every smallest change that gives it, nearest report first',
        read: wouldChange,
        assumedSize: ASSUMED_SIZES.wouldChange,
      }),
      extensions: { ownCost: OWN_COSTS.wouldChange, assumedSize: ASSUMED_SIZES.wouldChange },
    },
  };
}

const historyOf = ({ country }: CountryStanding, { release }: Scope) => clockHistoryOf(release, country.iso2);

/** Status of a country after the report of a year that there is. */
export const standingAfter = (release: Release, codeOrName: string, year: number): CountryStanding => {
  const country = refOf(release.countries.find(codeOrName));
  return { country, ...standingOf(release, country.iso2, year) };
};

export const eligibilityType = (types: ObjectTypes) =>
  listedType<CountryStanding>(watchList, {
    name: 'Eligibility',
    description:
      'Where a country stands on the watch-list clock after a report, what the next report may say, and why',
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => standingAfter(release, key.member(0), release.report(key.number(1)).year),
    },
    orders: ['COUNTRY', 'NAME', 'RUN'],
    sizes: { permittedTiers: ASSUMED_SIZES.permittedTiers },
    fields: () => ({
      knownGaps: knownGapsField<CountryStanding>((standing, { release }) => {
        const { country, year } = standing;
        return gapsConsidered(release, country.iso2, {
          history: clockHistoryOf(release, country.iso2),
          year,
        });
      }),
      sentence: {
        ...factField<CountryStanding>(
          required(GraphQLString),
          'The answer in plain English',
          (standing, scope) => conclusionOf(historyOf(standing, scope), standing.year),
        ),
        extensions: { ownCost: OWN_COSTS.trace },
      },
      ...reasonFields<CountryStanding>(types, {
        trace: (standing, scope) => explainStanding(historyOf(standing, scope), standing.year),
        wouldChange: (standing, scope) => whatWouldChange(historyOf(standing, scope), standing.year),
      }),
    }),
  })(types);
