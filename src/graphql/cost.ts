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
import { Problem } from '../domain/problem.js';
import type { Scope, Values } from './fact.js';
import { ASSUMED_MEMBERS, MAX_COST, MAX_COST_NODES, OF_SCHEMA } from './limits.js';

/** One for each field; a list without pages has some members. The page of a list is counted whole where it stands. */
const byMembers: ComplexityEstimator = ({ field, type, childComplexity }) => {
  if (!isListType(getNullableType(field.type)) || type.name.endsWith('Connection'))
    return 1 + childComplexity;
  const members = type.name.startsWith('__') ? (OF_SCHEMA[field.name] ?? 1) : ASSUMED_MEMBERS;
  return 1 + members * childComplexity;
};

interface CostContext {
  /** Rows are counted in the current release, whichever the query names. */
  readonly scope: Scope;
  /** `false` leaves rows out: what remains is the cost of working out each field. */
  readonly countsRows: boolean;
  /** Arguments of the field around each field. */
  readonly parents: ReadonlyMap<FieldNode, () => Values>;
}

/** The size of a list before it is read. */
export interface ListSize {
  /** Rows of its page without `first` and `last`. */
  readonly page: number;
  /** Arguments of the parent without which the rows of the list are not known. */
  readonly needs: readonly string[];
  /** Rows of the list; `undefined` where they cannot be counted beforehand. */
  readonly count: (scope: Scope, parent: Values, args: Values) => number | undefined;
  /** An upper bound for a list below an unknown parent. */
  readonly bound: (args: Values) => number;
}

/** The rows of the page that a field asks for, by which the cost of its selection is multiplied. */
export function pageRows(
  { args, node, context }: ComplexityEstimatorArgs,
  { page, needs, count, bound }: ListSize,
): number {
  const { scope, countsRows, parents } = context as CostContext;
  if (!countsRows) return 0;
  if (!node.selectionSet?.selections.some(readsRows)) return 1;
  const parent = parents.get(node)?.() ?? {};
  const rows = needs.every((name) => parent[name] != null) ? count(scope, parent, args) : undefined;
  return Math.max(Math.min(rows ?? bound(args), args.last ?? args.first ?? page), 0);
}

const readsRows = (selection: { readonly kind: Kind; readonly name?: { readonly value: string } }): boolean =>
  selection.kind !== Kind.FIELD || ['nodes', 'edges'].includes(selection.name?.value ?? '');

function parentsIn(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Values,
): ReadonlyMap<FieldNode, () => Values> {
  const parents = new Map<FieldNode, () => Values>();
  const around: (() => Values)[] = [];
  const spreads = new Map<string, (() => Values)[]>();
  const types = new TypeInfo(schema);
  const argumentsOf = (node: FieldNode): Values => {
    const field = types.getFieldDef();
    try {
      return field ? getArgumentValues(field, node, variables) : {};
    } catch {
      // A variable of another operation, or one that is refused when the query is priced.
      return {};
    }
  };
  const leave = (): void => {
    around.pop();
  };
  const Field = {
    enter(node: FieldNode): void {
      const parent = around.at(-1);
      if (parent) parents.set(node, parent);
      const own = argumentsOf(node);
      around.push(() => own);
    },
    leave,
  };
  const FragmentDefinition = {
    enter({ name }: FragmentDefinitionNode): void {
      around.push(() => {
        const [parent, ...others] = spreads.get(name.value) ?? [];
        return parent && others.length === 0 ? parent() : {};
      });
    },
    leave,
  };
  const FragmentSpread = ({ name }: FragmentSpreadNode): void => {
    const parent = around.at(-1);
    if (parent) spreads.set(name.value, [...(spreads.get(name.value) ?? []), parent]);
  };
  visit(query, visitWithTypeInfo(types, { Field, FragmentDefinition, FragmentSpread }));
  return parents;
}

/**
 * The cost of an operation: the number of fields that its answer can have by the rows of its lists.
 * @throws GraphQLError, or Problem `graphql-error` beyond MAX_COST
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  scope: Scope,
): number {
  const { variableDefinitions = [] } = getOperationAST(query, operationName) ?? {};
  const { coerced = {} } = getVariableValues(schema, variableDefinitions, variables);
  const parents = parentsIn(schema, query, coerced);
  const priceWith = (countsRows: boolean): number =>
    price(schema, query, operationName, variables, { scope, countsRows, parents });
  // Counting rows takes time: what is too dear without them is refused first.
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
      estimators: [fieldExtensionsEstimator(), byMembers],
      maxQueryNodes: MAX_COST_NODES,
      context: { ...context },
    });
  } catch (error) {
    // A valid document fails by the values of its variables, unless it has too much in it.
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
    `The query costs ${cost}; ${MAX_COST} are allowed. Ask for fewer fields, for smaller pages with first, or in several queries.`,
    { cost, maximum: MAX_COST },
  );
}
