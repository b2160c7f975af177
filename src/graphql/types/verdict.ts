import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { citationAt } from '../../dataset/claims/citation.js';
import type { DecidedBy } from '../../dataset/claims/finding.js';
import {
  TRACE_OF_CLAIM,
  TRACE_OF_PART,
  type Verdict,
  type VerdictPart,
} from '../../dataset/claims/verdict.js';
import { VerdictWordEnum } from '../claim-enums.js';
import { connectionField } from '../connection.js';
import { EvidenceGradeEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { required } from '../wrappers.js';
import { claimRowType } from './claim-row.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';

const VerdictCount = new GraphQLObjectType<NonNullable<Verdict['count']>, QueryContext>({
  name: 'VerdictCount',
  description: 'A claimed number of countries, and what was counted',
  fields: {
    claimed: { type: required(GraphQLInt), description: 'The number that is claimed' },
    counted: { type: required(GraphQLInt), description: 'Number of countries of which it is true' },
    notKnown: { type: required(GraphQLInt), description: 'Number of countries of which it is not known' },
  },
});

const VerdictCitation = new GraphQLObjectType<ReturnType<typeof citationAt>, QueryContext>({
  name: 'VerdictCitation',
  description: 'How an answer is cited',
  fields: {
    text: {
      type: required(GraphQLString),
      description: 'A sentence to quote: the dataset, its release, and what it says of the claim',
    },
    url: {
      type: required(GraphQLString),
      description: 'Address of this answer in the REST API, pinned to the release, with scheme and host',
    },
  },
});

const deciding = ({ clause }: Pick<Verdict, 'clause'>, scope: Scope) => clause && { scope, fact: clause };

const explained = ({ trace }: Pick<Verdict, 'trace'>, scope: Scope) => trace && { scope, fact: trace };

const decidingClauseType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<DecidedBy>, QueryContext>({
    name: 'DecidingClause',
    description: 'The clause of the law that decided',
    fields: () => ({
      rule: factField<DecidedBy>(required(types.Rule), 'Era of the law', ({ ruleId }, scope) =>
        ruleOf(ruleId, scope),
      ),
      citation: factField<DecidedBy>(
        required(GraphQLString),
        'Clause of the United States Code',
        (clause) => clause.citation,
      ),
    }),
  });

const part = factField<VerdictPart>;

const verdictPartType = (types: ObjectTypes, DecidingClause: GraphQLObjectType) =>
  new GraphQLObjectType<InScope<VerdictPart>, QueryContext>({
    name: 'VerdictPart',
    description: 'The verdict on one country in one report',
    fields: () => ({
      country: part(required(types.Country), 'The country', (fact, scope) => countryOf(fact, scope)),
      year: part(required(GraphQLInt), 'Year of the report', ({ year }) => year),
      verdict: part(required(VerdictWordEnum), 'The verdict', ({ verdict }) => verdict),
      reason: part(required(GraphQLString), 'Why', ({ reason }) => reason),
      evidence: part(
        EvidenceGradeEnum,
        'The weakest grade among the facts that it rests on; null for none',
        ({ evidence }) => evidence,
      ),
      clause: part(DecidingClause, 'null where placements alone decided', deciding),
      trace: part(types.Trace, TRACE_OF_PART, explained),
    }),
  });

const field = factField<Verdict>;

/** The answer to a claim. */
export const verdictType = (types: ObjectTypes) => {
  const DecidingClause = decidingClauseType(types);
  const Row = claimRowType(types);
  const Part = verdictPartType(types, DecidingClause);
  return new GraphQLObjectType<InScope<Verdict>, QueryContext>({
    name: 'Verdict',
    description: 'The answer to a claim',
    fields: () => ({
      verdict: field(required(VerdictWordEnum), 'The verdict', ({ verdict }) => verdict),
      claim: field(required(GraphQLString), 'The claim in plain English', ({ claim }) => claim),
      reason: field(required(GraphQLString), 'Why', ({ reason }) => reason),
      sentence: field(
        required(GraphQLString),
        'The answer in words that can be quoted',
        ({ sentence }) => sentence,
      ),
      evidence: field(
        EvidenceGradeEnum,
        'The weakest grade among the facts that it rests on; null for none',
        ({ evidence }) => evidence,
      ),
      clause: field(DecidingClause, 'null where placements alone decided', deciding),
      trace: field(types.Trace, TRACE_OF_CLAIM, explained),
      rows: connectionField<InScope<Verdict>>(Row, {
        description: 'The placements that it rests on, by country and year',
        assumedSize: ASSUMED_SIZES.claimRows,
        scopeOf: ({ scope }) => scope,
        parentOf: ({ fact }) => fact.citation.path,
        items: ({ fact }) => fact.rows,
      }),
      parts: connectionField<InScope<Verdict>>(Part, {
        description: 'The verdict on each named country in each report; none for a number of countries alone',
        assumedSize: ASSUMED_SIZES.claimParts,
        scopeOf: ({ scope }) => scope,
        parentOf: ({ fact }) => fact.citation.path,
        items: ({ fact }) => fact.parts,
      }),
      count: field(VerdictCount, 'Where a number of countries is claimed', ({ count }) => count),
      citation: {
        type: required(VerdictCitation),
        description: 'How it is cited',
        resolve: ({ fact }, _args, { origin }) => citationAt(fact.citation, origin),
      },
    }),
  });
};
