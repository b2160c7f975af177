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

const ALL_SIGNS: readonly RegExp[] = [...new Set(SIGNS.values())];

/** Ends a validation that has found enough. */
const ENOUGH = new Error('enough errors');

export interface ValidatorOptions {
  readonly rules: readonly ValidationRule[];
  /** After so many, a document is not looked at further, and an error says so. */
  readonly maxErrors: number;
}

/**
 * Tells what is wrong with documents, as `validate` of graphql-js does. That one prepares each rule for each kind of node
 * that there can be, which for a short document takes longer than all the rest; here, those that can find something, for
 * the kinds that the document has.
 */
export class Validator {
  /** By the signs that documents have. */
  readonly #sets = new Map<string, RuleSet>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: ValidatorOptions,
  ) {}

  errorsIn(document: DocumentNode): readonly GraphQLError[] {
    const errors: GraphQLError[] = [];
    const typeInfo = new TypeInfo(this.schema);
    const context = new ValidationContext(this.schema, document, typeInfo, (error) => {
      if (errors.length >= this.options.maxErrors) {
        errors.push(new GraphQLError('Too many validation errors, error limit reached. Validation aborted.'));
        throw ENOUGH;
      }
      errors.push(error);
    });
    try {
      visit(document, this.#setFor(document).visitor(context, typeInfo));
    } catch (error) {
      // A rule ends the validation with an error of its own when it would have to work too long.
      if (error instanceof GraphQLError) errors.push(error);
      else if (error !== ENOUGH) throw error;
    }
    return errors;
  }

  #setFor({ loc }: DocumentNode): RuleSet {
    const has = (sign: RegExp) => loc === undefined || sign.test(loc.source.body);
    const signs = ALL_SIGNS.filter(has);
    const key = signs.join(' ');
    let set = this.#sets.get(key);
    if (set === undefined) {
      const lacking = new Set(ALL_SIGNS.filter((sign) => !signs.includes(sign)));
      set = new RuleSet(this.options.rules.filter((rule) => !lacking.has(SIGNS.get(rule) as RegExp)));
      this.#sets.set(key, set);
    }
    return set;
  }
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

/** Rules that are applied together. */
class RuleSet {
  /** Which of them look at a kind of node: always the same, and found out once. */
  readonly #looking = new Map<Kind, readonly number[]>();

  constructor(private readonly rules: readonly ValidationRule[]) {}

  /** @param typeInfo follows where it is */
  visitor(context: ValidationContext, typeInfo: TypeInfo): ASTVisitor {
    const visitors = this.rules.map((rule) => rule(context));
    const byKind = new Map<Kind, Handlers>();
    const handlersOf = (kind: Kind): Handlers => {
      let handlers = byKind.get(kind);
      if (handlers === undefined) {
        handlers = handlersFor(visitors, kind, this.#lookingAt(kind, visitors));
        byKind.set(kind, handlers);
      }
      return handlers;
    };
    return together(visitors, handlersOf, typeInfo);
  }

  #lookingAt(kind: Kind, visitors: readonly ASTVisitor[]): readonly number[] {
    let looking = this.#looking.get(kind);
    if (looking === undefined) {
      looking = [...visitors.keys()].filter((index) => partsOf(visitors[index] as ASTVisitor, kind) !== null);
      this.#looking.set(kind, looking);
    }
    return looking;
  }
}

/** Visitors side by side, each of which may skip a part of the document, or stop, for itself. */
function together(
  visitors: readonly ASTVisitor[],
  handlersOf: (kind: Kind) => Handlers,
  typeInfo: TypeInfo,
): ASTVisitor {
  /** By visitor: the node whose inside it skips; BREAK once it has stopped. */
  const skipping: unknown[] = visitors.map(() => null);
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

/** What a visitor does at a kind of node; `null` when it does nothing there. */
function partsOf(visitor: ASTVisitor, kind: Kind): Parts | null {
  const ofKind = (visitor as Partial<Record<Kind, Parts | ASTVisitFn<ASTNode>>>)[kind];
  if (typeof ofKind === 'function') return { enter: ofKind };
  const parts: Parts = ofKind ?? (visitor as Parts);
  return parts.enter || parts.leave ? parts : null;
}

/** @param looking which of the visitors look at the kind of node */
function handlersFor(visitors: readonly ASTVisitor[], kind: Kind, looking: readonly number[]): Handlers {
  const enter: Handler[] = [];
  const leave: Handler[] = [];
  for (const index of looking) {
    const visitor = visitors[index] as ASTVisitor;
    const parts = partsOf(visitor, kind);
    if (parts?.enter) enter.push({ index, visitor, run: parts.enter });
    if (parts?.leave) leave.push({ index, visitor, run: parts.leave });
  }
  return { enter, leave };
}
