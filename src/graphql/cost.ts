import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  fieldExtensionsEstimator,
  getComplexity,
} from 'graphql-query-complexity';
import { Problem } from '../http/problem.js';
import { DEFAULT_LIMIT } from '../kit/parameters.js';
import type { Scope, Values } from './fact.js';
import { ASSUMED_MEMBERS, MAX_COST, MAX_COST_NODES, OF_SCHEMA } from './limits.js';

/**
 * One per field, times an assumed length for lists without pages. Connections are multiplied by their page
 * where they are declared.
 */
const listEstimator: ComplexityEstimator = ({ field, type, childComplexity }) => {
  if (!isListType(getNullableType(field.type)) || type.name.endsWith('Connection'))
    return 1 + childComplexity;
  const members = type.name.startsWith('__') ? (OF_SCHEMA[field.name] ?? 1) : ASSUMED_MEMBERS;
  return 1 + members * childComplexity;
};

interface CostContext {
  /** Rows are counted in the current release, even if the query names another. */
  readonly scope: Scope;
  /** `false` ignores rows, which leaves the cost of resolving each field once. */
  readonly countsRows: boolean;
  /** Arguments of each field's parent field. */
  readonly parents: ReadonlyMap<FieldNode, () => Values>;
}

/** Size of a list, estimated before it is read. */
export interface ListSize {
  /** Parent arguments required to count the rows. */
  readonly needs: readonly string[];
  /** Number of rows; `undefined` if the filters are invalid. */
  readonly count: (scope: Scope, parent: Values, args: Values) => number | undefined;
  /** Upper bound for a list below an unknown parent. */
  readonly bound: (args: Values) => number;
}

/** Number of rows on the requested page; multiplies the cost of the selection. */
export function pageRows(
  { args, node, context }: ComplexityEstimatorArgs,
  { needs, count, bound }: ListSize,
): number {
  const { scope, countsRows, parents } = context as CostContext;
  if (!countsRows) return 0;
  if (!node.selectionSet?.selections.some(readsRows)) return 1;
  const parent = parents.get(node)?.() ?? {};
  const rows = needs.every((name) => parent[name] != null) ? count(scope, parent, args) : undefined;
  return Math.max(Math.min(rows ?? bound(args), args.last ?? args.first ?? DEFAULT_LIMIT), 0);
}

const readsRows = (selection: { readonly kind: Kind; readonly name?: { readonly value: string } }): boolean =>
  selection.kind !== Kind.FIELD || ['items', 'edges'].includes(selection.name?.value ?? '');

function collectParentArguments(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Values,
): ReadonlyMap<FieldNode, () => Values> {
  const parents = new Map<FieldNode, () => Values>();
  const enclosing: (() => Values)[] = [];
  const spreads = new Map<string, (() => Values)[]>();
  const types = new TypeInfo(schema);
  const toArguments = (node: FieldNode): Values => {
    const field = types.getFieldDef();
    try {
      return field ? getArgumentValues(field, node, variables) : {};
    } catch {
      // A variable of another operation, or one that is rejected during pricing.
      return {};
    }
  };
  const leave = (): void => {
    enclosing.pop();
  };
  const Field = {
    enter(node: FieldNode): void {
      const parent = enclosing.at(-1);
      if (parent) parents.set(node, parent);
      const args = toArguments(node);
      enclosing.push(() => args);
    },
    leave,
  };
  const FragmentDefinition = {
    enter({ name }: FragmentDefinitionNode): void {
      enclosing.push(() => {
        const [parent, ...others] = spreads.get(name.value) ?? [];
        return parent && others.length === 0 ? parent() : {};
      });
    },
    leave,
  };
  const FragmentSpread = ({ name }: FragmentSpreadNode): void => {
    const parent = enclosing.at(-1);
    if (parent) spreads.set(name.value, [...(spreads.get(name.value) ?? []), parent]);
  };
  visit(query, visitWithTypeInfo(types, { Field, FragmentDefinition, FragmentSpread }));
  return parents;
}

/**
 * Cost of an operation: the maximum number of fields in its response, given the lengths of its lists.
 * @throws GraphQLError, or Problem `graphql-error` beyond MAX_COST
 */
export function computeCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  scope: Scope,
): number {
  const { variableDefinitions = [] } = getOperationAST(query, operationName) ?? {};
  const { coerced = {} } = getVariableValues(schema, variableDefinitions, variables);
  const parents = collectParentArguments(schema, query, coerced);
  const priceWith = (countsRows: boolean): number =>
    price(schema, query, operationName, variables, { scope, countsRows, parents });
  // Counting rows takes time, so first reject what is too expensive without them.
  assertAffordable(priceWith(false));
  const cost = priceWith(true);
  assertAffordable(cost);
  return cost;
}

function price(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  context: CostContext,
): number {
  try {
    return getComplexity({
      schema,
      query,
      ...(operationName !== undefined && { operationName }),
      variables,
      estimators: [fieldExtensionsEstimator(), listEstimator],
      maxQueryNodes: MAX_COST_NODES,
      context: { ...context },
    });
  } catch (error) {
    // A valid document can only fail on its variables, or on its number of nodes.
    if (!(error instanceof GraphQLError) || /number of nodes/.test(error.message)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}

function assertAffordable(cost: number): void {
  if (cost <= MAX_COST) return;
  throw new Problem(
    'graphql-error',
    `The query costs ${cost}; the maximum is ${MAX_COST}. Request fewer fields or smaller pages (first), or use several queries.`,
    { cost, maximum: MAX_COST },
  );
}
