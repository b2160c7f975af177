import type {
  FieldNode,
  GraphQLFieldConfig,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLUnionType,
} from 'graphql';
import type { Catalogue } from '../dataset/catalogue.js';
import type { Release } from '../dataset/release.js';
import type { Making } from '../http/making.js';
import type { Failures } from './failures.js';
import type { Size } from './limits.js';
import type { Pace } from './pace.js';
import { listOf, required } from './wrappers.js';

/** From what a part of a query is answered: an edition of the dataset as a day saw it. */
export class Scope {
  /**
   * @param release already limited to what was known on `asOf`
   * @param asOf YYYY-MM-DD; `null` for all that the edition knows
   */
  constructor(
    readonly release: Release,
    readonly asOf: string | null = null,
  ) {}

  get identity(): string {
    return this.asOf === null ? this.release.version : `${this.release.version}@${this.asOf}`;
  }
}

export interface InScope<Fact> {
  readonly scope: Scope;
  readonly fact: Fact;
}

export interface QueryContext {
  readonly catalogue: Catalogue;
  readonly current: Scope;
  readonly origin: string;
  readonly pace: Pace;
  readonly failures: Failures;
  /** The lists that this query has looked up, by what they are: a list inside a list is the same for many parents. */
  readonly lists: Map<string, readonly unknown[]>;
  /** Cost of an item of the lists that are counted later, by their node in the document. */
  readonly itemCosts: Map<FieldNode, number>;
  /**
   * Adds to the cost of the query.
   * @throws Problem `graphql-error` beyond the cost that is allowed, or `too-many-requests`
   */
  readonly spend: (cost: number) => Promise<void>;
  readonly making: Making;
  /** Says that the question holds what must not be stored: nor is the answer, here or on the way. */
  readonly keepNothing: () => void;
}

/** The scope that answers a field of Dataset, or of Query: the root answers from the current release. */
export const answeringScope = (source: unknown, context: QueryContext): Scope =>
  source instanceof Scope ? source : context.current;

export function factField<Fact>(
  type: GraphQLOutputType,
  description: string,
  read: (fact: Fact, scope: Scope) => unknown,
): GraphQLFieldConfig<InScope<Fact>, QueryContext> {
  return { type, description, resolve: ({ fact, scope }) => read(fact, scope) };
}

export function factsField<Fact>(
  type: GraphQLObjectType | GraphQLUnionType,
  {
    description,
    read,
    assumedSize,
  }: {
    readonly description: string | undefined;
    readonly read: (fact: Fact, scope: Scope) => readonly unknown[];
    readonly assumedSize: Size;
  },
): GraphQLFieldConfig<InScope<Fact>, QueryContext> {
  return {
    type: required(listOf(type)),
    description,
    extensions: { assumedSize },
    resolve: ({ fact, scope }) => read(fact, scope).map((each) => ({ scope, fact: each })),
  };
}
