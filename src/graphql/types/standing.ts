import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { CountryStanding } from '../../dataset/eligibility.js';
import type { Standing } from '../../engine/eligibility.js';
import { StatusEnum, WatchListAnswerEnum } from '../clock-enums.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';

const NextReport = new GraphQLObjectType<Standing['next'], QueryContext>({
  name: 'NextReport',
  description: 'What the next report may say',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the next report' },
    permittedTiers: {
      type: required(listOf(TierEnum)),
      description:
        'Tiers in which it may rank the country. To be a special case, or left out, is always possible: the clock does not speak of it. None for a country that had ended',
      extensions: { assumedSize: ASSUMED_SIZES.permittedTiers },
    },
    watchList: {
      type: required(WatchListAnswerEnum),
      description: 'Whether it may place the country on the Tier 2 Watch List',
    },
  },
});

const field = factField<Standing>;

/** Where somebody stands after a report: the fields that every answer of the clock has. */
export const standingFields = (
  types: ObjectTypes,
): GraphQLFieldConfigMap<InScope<Standing>, QueryContext> => ({
  year: field(
    required(GraphQLInt),
    'The report after which the question is asked',
    (standing) => standing.year,
  ),
  tier: field(TierEnum, 'Placement in that report; null: not covered', (standing) => standing.tier),
  status: field(required(StatusEnum), 'Where the country stands', (standing) => standing.status),
  run: field(
    required(GraphQLInt),
    'Consecutive counted years on the watch list that end with the report',
    (standing) => standing.run,
  ),
  waiversUsed: field(
    required(GraphQLInt),
    'Years of the run that the rule allowed only with a waiver',
    (standing) => standing.waiversUsed,
  ),
  waiversRemaining: field(
    GraphQLInt,
    'Waivers that the law of the next report leaves the run; null when there is no run',
    (standing) => standing.waiversRemaining,
  ),
  next: field(required(NextReport), 'What the next report may say', (standing) => standing.next),
  rule: field(required(types.Rule), 'The era of the law that governs the next report', ({ ruleId }, scope) =>
    ruleOf(ruleId, scope),
  ),
  citation: field(required(GraphQLString), 'The clause that decided', (standing) => standing.citation),
  evidence: field(
    EvidenceGradeEnum,
    'The weakest grade among the placements that the answer rests on; null when none has one',
    (standing) => standing.evidence,
  ),
  assumed: field(
    required(GraphQLBoolean),
    'Whether the answer rests on an assumed placement',
    (standing) => standing.assumed,
  ),
});

/** The country that stands there. */
export const standingCountryField = (types: ObjectTypes) =>
  factField<CountryStanding>(required(types.Country), 'The country', (standing, scope) =>
    countryOf(standing, scope),
  );

/** Where a country stands, without the reasons. */
export const standingType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<CountryStanding>, QueryContext>({
    name: 'Standing',
    description: 'Where a country stands on the watch-list clock after a report',
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
    fields: () => ({ country: standingCountryField(types), ...standingFields(types) }),
  });
