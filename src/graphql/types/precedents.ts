import { type GraphQLFieldConfig, type GraphQLFieldConfigMap, GraphQLInt, GraphQLObjectType } from 'graphql';
import type { Country } from '../../dataset/countries.js';
import {
  allPrecedents as everyPrecedent,
  findPrecedents,
  type NextStep,
  Position,
  Precedent,
  type PrecedentFilter,
  precedentParts,
  precedentsOf,
} from '../../dataset/precedents.js';
import { PrecedentCount, PrecedentSummary, summaryOf } from '../../dataset/precedents-summary.js';
import type { Status } from '../../engine/vocabulary.js';
import { precedents as allPrecedents, countryPrecedents } from '../../rest/resources/precedents.js';
import { connectionField } from '../connection.js';
import { declaredType, plainType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { inputOf, membersOf } from '../input-of.js';
import { ASSUMED_SIZES, COUNTED_LATER, OWN_COSTS } from '../limits.js';
import { answeringScope, factField, type InScope, type QueryContext, required } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

/** Cases that were asked for, and what tells the question from others. */
interface AskedPrecedents {
  readonly asked: string;
  readonly statuses: readonly Status[] | undefined;
  readonly precedents: readonly Precedent[];
}

interface CountryPrecedents extends AskedPrecedents {
  readonly position: Position;
}

const WORDS = {
  status: 'Where the country stood',
  cameFrom: 'Placement in the report before its unbroken years on this tier; null: not known',
};

const nextStepType = (types: ObjectTypes) =>
  declaredType<NextStep>(Precedent.shape.next, types, {
    name: 'NextStep',
    words: {
      coverage: 'Whether it covered the country',
      outcome: 'What it did, by the rules',
      waiver: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE',
    },
  });

const Count = plainType<PrecedentCount>(PrecedentCount, {
  types: { byTier: 'TierShare' },
  words: { tier: 'Placement in the next report' },
  sizes: { byTier: ASSUMED_SIZES.sharesOfSummary },
});
const countField = (name: 'inForce' | 'earlier') => ({
  type: required(Count),
  description: PrecedentSummary.shape[name].description,
});

const Summary = plainType<PrecedentSummary>(PrecedentSummary, {
  types: { byOutcome: 'OutcomeShare' },
  fields: {
    ...Count.toConfig().fields,
    inForce: countField('inForce'),
    earlier: countField('earlier'),
  },
  words: {
    outcome: 'Outcome of the next report',
  },
  sizes: {
    byOutcome: ASSUMED_SIZES.sharesOfSummary,
    limits: ASSUMED_SIZES.limitsOfSummary,
  },
});

export const precedentType = (types: ObjectTypes) => {
  const NextStepType = nextStepType(types);
  return declaredType<Precedent>(Precedent, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => everyPrecedent(release).find(isCell(key)) },
    words: WORDS,
    orders: ['COUNTRY', 'NAME', 'YEAR'],
    fields: () => ({
      next: factField<Precedent>(required(NextStepType), 'What the next report did', ({ next }, scope) => ({
        scope,
        fact: next,
      })),
    }),
  });
};

const isOfCountry = (asked: AskedPrecedents): asked is CountryPrecedents => 'position' in asked;

const askedFields = <Asked extends AskedPrecedents>(
  types: ObjectTypes,
): GraphQLFieldConfigMap<InScope<Asked>, QueryContext> => ({
  summary: {
    type: required(Summary),
    description: 'What the next report did with all of them, counted',
    resolve: ({ scope, fact }) =>
      summaryOf(scope.release, fact.precedents, {
        statuses: fact.statuses,
        ...(isOfCountry(fact) && { country: fact.position.country, after: fact.position.year }),
      }),
  },
  cases: connectionField<InScope<Asked>>(types.of(Precedent), {
    description: 'The cases, by country and year',
    assumedSize: COUNTED_LATER,
    parentOf: ({ fact }) => fact.asked,
    items: ({ fact }) => fact.precedents,
  }),
});

const precedentsType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<AskedPrecedents>, QueryContext>({
    name: 'Precedents',
    description:
      'Cases of countries in a position, and what the next report did; no forecast: see the limits',
    fields: () => askedFields<AskedPrecedents>(types),
  });

const countryPrecedentsType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<CountryPrecedents>, QueryContext>({
    name: 'CountryPrecedents',
    description: 'Earlier cases of countries in the position of a country; no forecast: see the limits',
    fields: () => ({
      position: {
        type: required(declaredType<Position>(Position, types, { words: WORDS })),
        description: 'Where the country stands',
        resolve: ({ scope, fact }) => ({ scope, fact: fact.position }),
      },
      ...askedFields<CountryPrecedents>(types),
    }),
  });

export const afterReport = {
  type: GraphQLInt,
  description: 'The report from which the clock looks ahead; the newest when it is not given',
};

const PrecedentFilterInput = inputOf('PrecedentFilter', allPrecedents);
const CountryPrecedentFilter = inputOf('CountryPrecedentFilter', countryPrecedents, ['year']);

interface PrecedentArguments {
  readonly filter?: object | null;
  readonly year?: number | null;
}

export const precedentsField = (types: ObjectTypes): GraphQLFieldConfig<unknown, QueryContext> => ({
  type: required(types.of(precedentsType)),
  description: 'What happened to the countries that a report left in a position on the watch-list clock',
  extensions: { ownCost: OWN_COSTS.precedents },
  args: { filter: { type: PrecedentFilterInput, description: 'Which cases are wanted' } },
  resolve: async (
    source,
    { filter: given }: PrecedentArguments,
    context,
  ): Promise<InScope<AskedPrecedents>> => {
    const scope = answeringScope(source, context);
    await context.making.through(precedentParts(scope));
    const filter = membersOf(given ?? {}) as PrecedentFilter;
    const precedents = findPrecedents(scope.release, filter);
    return { scope, fact: { asked: JSON.stringify(filter), statuses: filter.status, precedents } };
  },
});

export const countryPrecedentsField = (
  types: ObjectTypes,
): GraphQLFieldConfig<InScope<Country>, QueryContext> => ({
  type: required(types.of(countryPrecedentsType)),
  description: 'What happened to the countries that stood before where this one stands',
  extensions: { ownCost: OWN_COSTS.precedents },
  args: {
    year: afterReport,
    filter: { type: CountryPrecedentFilter, description: 'Which cases are wanted' },
  },
  resolve: async (
    { scope, fact },
    { filter: given, year }: PrecedentArguments,
    context,
  ): Promise<InScope<CountryPrecedents>> => {
    await context.making.through(precedentParts(scope));
    const filter = {
      ...(membersOf(given ?? {}) as PrecedentFilter),
      year: year ?? undefined,
    };
    const { position, precedents } = precedentsOf(scope.release, fact.iso2, filter);
    const asked = JSON.stringify([fact.iso2, filter]);
    return { scope, fact: { asked, statuses: [position.status], position, precedents } };
  },
});
