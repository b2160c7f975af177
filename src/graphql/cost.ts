import { type DocumentNode, GraphQLError, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { Problem } from '../domain/problem.js';
import { ASSUMED_MEMBERS, MAX_COST, MAX_COST_NODES, OF_SCHEMA } from './limits.js';

/** One for each field; a list without pages has some members. The page of a list is counted whole where it stands. */
const byMembers: ComplexityEstimator = ({ field, type, childComplexity }) => {
  if (!isListType(getNullableType(field.type)) || type.name.endsWith('Connection'))
    return 1 + childComplexity;
  const members = type.name.startsWith('__') ? (OF_SCHEMA[field.name] ?? 1) : ASSUMED_MEMBERS;
  return 1 + members * childComplexity;
};

/**
 * The cost of an operation: the number of fields that its answer can have by the sizes of its pages.
 * @throws GraphQLError, or Problem `graphql-error` beyond MAX_COST
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  let cost: number;
  try {
    cost = getComplexity({
      schema,
      query,
      ...(operationName !== undefined && { operationName }),
      variables,
      estimators: [fieldExtensionsEstimator(), byMembers],
      maxQueryNodes: MAX_COST_NODES,
    });
  } catch (error) {
    // A valid document fails by the values of its variables, unless it has too much in it.
    if (!(error instanceof GraphQLError) || /number of nodes/.test(error.message)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  if (cost <= MAX_COST) return cost;
  throw new Problem(
    'graphql-error',
    `The query costs ${cost}; ${MAX_COST} are allowed. Ask for fewer fields, for smaller pages with first, or in several queries.`,
    { cost, maximum: MAX_COST },
  );
}
