import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
} from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  createComplexityRule,
} from 'graphql-query-complexity';
import { introspectionSizeOf } from './introspection-sizes.js';
import { MAX_COST, MAX_COST_NODES, MAX_FIRST } from './limits.js';

/**
 * The library adds up what the fields of a selection cost. Fields about a whole list stand beside its items
 * there, and is not to be counted as often as they are: it goes into the fraction of the sum.
 */
const OF_WHOLE_LIST = 2 ** -24;

/**
 * One for the field itself (or its `ownCost`, where more is worked out for it than is read), and what is asked of its
 * items as often as there may be items: the page's size, or the length that the list is taken to have (`assumedSize`
 * among the field's extensions) where that is less.
 */
const byAssumedSize: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { ownCost, ofWholeList } = field.extensions;
  const assumedSize = field.extensions.assumedSize ?? introspectionSizeOf(type.name, field.name);
  const own = typeof ownCost === 'function' ? ownCost(args) : (ownCost ?? 1);
  const perItem = Math.floor(childComplexity);
  const once = Math.round((childComplexity - perItem) / OF_WHOLE_LIST);
  // An introspection only reads what is there: it takes half the time of other fields.
  const read = field.name === '__schema' || field.name === '__type' ? Math.ceil(perItem / 2) : perItem;
  const cost = own + once + lengthOf(field, args, assumedSize) * read;
  return ofWholeList === true ? cost * OF_WHOLE_LIST : cost;
};

/** How many items a field may have: one, where it is no list. */
function lengthOf(
  field: ComplexityEstimatorArgs['field'],
  args: ComplexityEstimatorArgs['args'],
  assumedSize: unknown,
): number {
  if (typeof assumedSize !== 'number') return 1;
  const isPaged = field.args.some((argument) => argument.name === 'first');
  return isPaged ? Math.min(Math.max(args.first ?? MAX_FIRST, 0), assumedSize) : assumedSize;
}

interface Operation {
  readonly schema: GraphQLSchema;
  /** Already validated. */
  readonly document: DocumentNode;
  /** One of its operations. */
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation: the number of fields that its answer may be expected to have.
 * @throws GraphQLError beyond MAX_COST
 */
export function costOf({ schema, document, operation, variables }: Operation): number {
  const ruleOf = createComplexityRule({
    // Beyond which the rule would complain in words of its own.
    maximumComplexity: Number.POSITIVE_INFINITY,
    variables,
    estimators: [byAssumedSize],
    maxQueryNodes: MAX_COST_NODES,
  });
  const errors: GraphQLError[] = [];
  const rule = ruleOf(
    new ValidationContext(schema, document, new TypeInfo(schema), (error) => errors.push(error)),
  );
  // It finds its way from there: a visit of the document, as the library makes it, would only lead it to the operation.
  rule.onOperationDefinitionEnter(operation);
  if (errors[0]) throw errors[0];
  const cost = rule.complexity;
  if (cost > MAX_COST) {
    throw new GraphQLError(
      `The query costs ${cost}; ${MAX_COST} are allowed. Ask for fewer fields, or for smaller pages with first.`,
      { extensions: { cost, maximum: MAX_COST } },
    );
  }
  return cost;
}
