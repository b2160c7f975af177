import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
} from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  createComplexityRule,
} from 'graphql-query-complexity';
import { Problem } from '../domain/problem.js';
import { COUNTED_LATER, MAX_COST, MAX_COST_NODES } from './limits.js';
import { schema } from './schema.js';
import type { QueryContext } from './scope.js';

const types = Object.values(schema.getTypeMap());
const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
const directives = schema.getDirectives();

const average = (items: readonly unknown[], among: readonly unknown[]): number =>
  Math.max(Math.round(items.length / among.length), 1);

const interfaces = types.filter((type) => isInterfaceType(type));
const longest = (lists: readonly (readonly unknown[])[]): number =>
  Math.max(...lists.map(({ length }) => length), 1);

const SIZES: Readonly<Record<string, number>> = {
  '__Schema.types': types.length,
  '__Schema.directives': directives.length,
  '__Type.fields': average(fields, types),
  '__Type.inputFields': average(inputs, types),
  '__Type.enumValues': average(values, types),
  '__Type.possibleTypes': longest(interfaces.map((type) => schema.getPossibleTypes(type))),
  '__Type.interfaces': longest(types.flatMap((type) => (isObjectType(type) ? [type.getInterfaces()] : []))),
  '__Field.args': average(
    fields.flatMap(({ args }) => args),
    fields,
  ),
  '__Directive.args': average(
    directives.flatMap(({ args }) => args),
    directives,
  ),
  '__Directive.locations': average(
    directives.flatMap(({ locations }) => locations),
    directives,
  ),
};

/** Number of items of an introspection field; `undefined` for any other, and for one that is no list. */
const introspectionSizeOf = (type: string, field: string): number | undefined => SIZES[`${type}.${field}`];

/** All types together have no more of these than one interface has: only an interface has possible types. */
const isSharedByAllTypes = (type: string, field: string): boolean =>
  type === '__Type' && field === 'possibleTypes';

/**
 * The library adds up what the fields of a selection cost. Fields about a whole list stand beside its items
 * there, and is not to be counted as often as they are: it goes into the fraction of the sum.
 */
const OF_WHOLE_LIST = 2 ** -24;

/**
 * One for the field itself (or its `ownCost`, where more is worked out for it than is read), and what is asked of its
 * items as often as there are items: the page's size, or the length of the list where that is less.
 */
const byLength: ComplexityEstimator = (asked) => {
  const { field, args, childComplexity } = asked;
  const { ownCost, ofWholeList } = field.extensions;
  const own = typeof ownCost === 'function' ? ownCost(args) : (ownCost ?? 1);
  const perItem = Math.floor(childComplexity);
  const once = Math.round((childComplexity - perItem) / OF_WHOLE_LIST);
  if (field.extensions.assumedSize === COUNTED_LATER) {
    (asked.context as QueryContext).itemCosts.set(asked.node, perItem);
    return own + once;
  }
  // An object takes more memory than a value in it; a connection has `nodes` for that.
  const object =
    perItem > 0 && isListType(getNullableType(field.type)) && field.extensions.assumedSize ? 1 : 0;
  const cost = own + once + Math.round(lengthOf(asked) * (perItem + object));
  const isOnce = ofWholeList === true || isSharedByAllTypes(asked.type.name, field.name);
  return isOnce ? cost * OF_WHOLE_LIST : cost;
};

/**
 * Number of items of a field: one, if it is no list. A list at the root is looked up (`count` among the field's
 * extensions); how long one of a fact is, the edition or an upper bound says (`assumedSize`).
 */
function lengthOf({ type, field, args, context }: ComplexityEstimatorArgs): number {
  const { count, assumedSize = introspectionSizeOf(type.name, field.name) } = field.extensions;
  const length =
    typeof count === 'function'
      ? lengthIfKnown(() => count(args, field.name, context))
      : typeof assumedSize === 'function'
        ? assumedSize((context as QueryContext).current.release)
        : assumedSize;
  if (typeof length !== 'number') return 1;
  const pages = [args.first, args.last].filter((size) => typeof size === 'number');
  return Math.max(Math.min(length, ...pages), 0);
}

/** A list that cannot be looked up is not answered either: its field then says what was wrong with the question. */
function lengthIfKnown(count: () => number): number {
  try {
    return count();
  } catch {
    return 1;
  }
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: QueryContext;
}

/**
 * The cost of an operation: the number of fields that its answer may be expected to have.
 * @throws GraphQLError, or Problem `graphql-error` beyond MAX_COST
 */
export function costOf({ schema, document, operation, variables, context }: Operation): number {
  const ruleOf = createComplexityRule({
    // Beyond which the rule would complain in words of its own.
    maximumComplexity: Number.POSITIVE_INFINITY,
    variables,
    context,
    estimators: [byLength],
    maxQueryNodes: MAX_COST_NODES,
  });
  const errors: GraphQLError[] = [];
  const rule = ruleOf(
    new ValidationContext(schema, document, new TypeInfo(schema), (error) => errors.push(error)),
  );
  // It finds its way from there: a visit of the document, as the library makes it, would only lead it to the operation.
  rule.onOperationDefinitionEnter(operation);
  if (errors[0]) throw asUserInput(errors[0]);
  const cost = rule.complexity;
  checkCost(cost);
  return cost;
}

/** A valid document fails by the values of its variables, unless it has too much in it. */
function asUserInput(error: GraphQLError): GraphQLError {
  if (/number of nodes/.test(error.message)) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export function checkCost(cost: number): void {
  if (cost <= MAX_COST) return;
  throw new Problem(
    'graphql-error',
    `The query costs ${cost}; ${MAX_COST} are allowed. Ask for fewer fields, or for smaller pages with first.`,
    { cost, maximum: MAX_COST },
  );
}
