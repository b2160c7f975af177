import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  FragmentsOnCompositeTypesRule,
  GraphQLError,
  type GraphQLSchema,
  type Kind,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  TypeInfo,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
  ValidationContext,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  visit,
} from 'graphql';

const VARIABLE = /\$/;
const DIRECTIVE = /@/;
const FRAGMENT = /\.{3}|fragment/;
/** Variables and fragments name a type, and so does what defines types, which is no query. */
const NAMED_TYPE = /\$|\.{3}|fragment|type|interface|input|union|schema|directive/;

/** Rules that can find nothing wrong with a document in which there is no sign of what they look at. */
const SIGNS: ReadonlyMap<ValidationRule, RegExp> = new Map([
  [KnownDirectivesRule, DIRECTIVE],
  [UniqueDirectivesPerLocationRule, DIRECTIVE],
  [FragmentsOnCompositeTypesRule, FRAGMENT],
  [KnownFragmentNamesRule, FRAGMENT],
  [NoFragmentCyclesRule, FRAGMENT],
  [NoUnusedFragmentsRule, FRAGMENT],
  [PossibleFragmentSpreadsRule, FRAGMENT],
  [UniqueFragmentNamesRule, FRAGMENT],
  [KnownTypeNamesRule, NAMED_TYPE],
  [NoUndefinedVariablesRule, VARIABLE],
  [NoUnusedVariablesRule, VARIABLE],
  [UniqueVariableNamesRule, VARIABLE],
  [VariablesAreInputTypesRule, VARIABLE],
  [VariablesInAllowedPositionRule, VARIABLE],
]);

/** Ends a validation that has found enough. */
const ENOUGH = new Error('enough errors');

/**
 * What is wrong with a document, as `validate` of graphql-js says it. That one prepares each rule for each kind of node
 * that there can be, which for a short document takes longer than all the rest; here, those that can find something, for
 * the kinds that the document has.
 *
 * @param maxErrors after which the document is not looked at further, with an error that says so
 */
export function validateDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  { rules, maxErrors }: { readonly rules: readonly ValidationRule[]; readonly maxErrors: number },
): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  const typeInfo = new TypeInfo(schema);
  const context = new ValidationContext(schema, document, typeInfo, (error) => {
    if (errors.length >= maxErrors) {
      errors.push(new GraphQLError('Too many validation errors, error limit reached. Validation aborted.'));
      throw ENOUGH;
    }
    errors.push(error);
  });
  const visitors = rulesFor(document, rules).map((rule) => rule(context));
  try {
    visit(document, together(visitors, typeInfo));
  } catch (error) {
    // A rule ends the validation with an error of its own when it would have to work too long.
    if (error instanceof GraphQLError) errors.push(error);
    else if (error !== ENOUGH) throw error;
  }
  return errors;
}

function rulesFor({ loc }: DocumentNode, rules: readonly ValidationRule[]): readonly ValidationRule[] {
  if (loc === undefined) return rules;
  const { body } = loc.source;
  return rules.filter((rule) => SIGNS.get(rule)?.test(body) ?? true);
}

/** What a visitor is told of a node. */
type Visited = Parameters<ASTVisitFn<ASTNode>>;

/** What one visitor does at one kind of node. */
interface Handler {
  readonly index: number;
  readonly visitor: ASTVisitor;
  readonly run: ASTVisitFn<ASTNode>;
}

interface Handlers {
  readonly enter: readonly Handler[];
  readonly leave: readonly Handler[];
}

/**
 * Visitors side by side, each of which may skip a part of the document, or stop, for itself.
 * @param typeInfo follows where they are
 */
function together(visitors: readonly ASTVisitor[], typeInfo: TypeInfo): ASTVisitor {
  const byKind = new Map<Kind, Handlers>();
  /** By visitor: the node whose inside it skips; BREAK once it has stopped. */
  const skipping: unknown[] = visitors.map(() => null);
  const handlersOf = (kind: Kind): Handlers => {
    let handlers = byKind.get(kind);
    if (handlers === undefined) {
      handlers = handlersFor(visitors, kind);
      byKind.set(kind, handlers);
    }
    return handlers;
  };
  return {
    enter(...[node, key, parent, path, ancestors]: Visited) {
      typeInfo.enter(node);
      for (const { index, visitor, run } of handlersOf(node.kind).enter) {
        if (skipping[index] !== null) continue;
        const result = run.call(visitor, node, key, parent, path, ancestors);
        if (result === false) skipping[index] = node;
        else if (result === BREAK) skipping[index] = BREAK;
      }
    },
    leave(...[node, key, parent, path, ancestors]: Visited) {
      for (const { index, visitor, run } of handlersOf(node.kind).leave) {
        if (skipping[index] !== null) continue;
        if (run.call(visitor, node, key, parent, path, ancestors) === BREAK) skipping[index] = BREAK;
      }
      for (let index = 0; index < skipping.length; index++) {
        if (skipping[index] === node) skipping[index] = null;
      }
      typeInfo.leave(node);
    },
  };
}

/** What a visitor can be made of: a function for a kind of node, one for all, or either by enter and leave. */
type Parts = Partial<Record<'enter' | 'leave', ASTVisitFn<ASTNode>>>;

function handlersFor(visitors: readonly ASTVisitor[], kind: Kind): Handlers {
  const enter: Handler[] = [];
  const leave: Handler[] = [];
  for (let index = 0; index < visitors.length; index++) {
    const visitor = visitors[index] as ASTVisitor;
    const ofKind = (visitor as Partial<Record<Kind, Parts | ASTVisitFn<ASTNode>>>)[kind];
    if (typeof ofKind === 'function') {
      enter.push({ index, visitor, run: ofKind });
      continue;
    }
    const parts: Parts = ofKind ?? (visitor as Parts);
    if (parts.enter) enter.push({ index, visitor, run: parts.enter });
    if (parts.leave) leave.push({ index, visitor, run: parts.leave });
  }
  return { enter, leave };
}
