import { setImmediate as turn } from 'node:timers/promises';
import {
  type FieldNode,
  type GraphQLError,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLUnionType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Catalogue } from '../dataset/catalogue.js';
import type { Release } from '../dataset/release.js';
import type { Slice } from '../domain/own-turn.js';
import type { Making } from '../http/loopback-request.js';
import type { Size } from './limits.js';

export const required = <Type extends GraphQLNullableType>(type: Type): GraphQLNonNull<Type> =>
  new GraphQLNonNull(type);

export const listOf = <Type extends GraphQLNullableType>(type: Type): GraphQLList<GraphQLNonNull<Type>> =>
  new GraphQLList(required(type));

const ITEMS_TOGETHER = 100;

/** Lets a long query rest between its fields, so that others are answered meanwhile. */
export class Pace {
  readonly #slice: Slice;
  #last: Promise<unknown> = Promise.resolve();

  constructor(slice: Slice) {
    this.#slice = slice;
  }

  /** Does a piece of work: at once, or in a later slice once the query has held the event loop for one. */
  run(work: () => unknown): unknown {
    if (!this.#slice.isOver) return work();
    const mine = this.#last.then(async () => {
      if (this.#slice.isOver) await this.#slice.rest();
      return work();
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** The field's value; most items of a long list come when those before them have begun. */
  inParts(resolved: unknown): unknown {
    if (!Array.isArray(resolved) || resolved.length <= ITEMS_TOGETHER) return resolved;
    let begun: Promise<unknown> = Promise.resolve();
    return resolved.map((item, index) => {
      if (index < ITEMS_TOGETHER) return item;
      if (index % ITEMS_TOGETHER === 0) begun = begun.then(() => this.run(() => undefined));
      return begun.then(() => item);
    });
  }
}

const { compare } = new Intl.Collator('en', { numeric: true });
const byPlace = (a: GraphQLError, b: GraphQLError): number =>
  (a.positions?.[0] ?? 0) - (b.positions?.[0] ?? 0) || compare(String(a.path), String(b.path));

/**
 * What failed in a query. Where fields that are never null fail, graphql-js tells the one that failed first, and what else
 * had failed by then: that is a matter of time, and the same query would be answered otherwise when the service is busy.
 */
export class Failures {
  readonly #found = new Set<GraphQLError>();
  readonly #underWay = new Set<Promise<unknown>>();

  watch(work: () => unknown, info: GraphQLResolveInfo): unknown {
    const failed = (error: unknown): never => {
      const located = locatedError(error, info.fieldNodes, responsePathAsArray(info.path));
      this.#found.add(located);
      throw located;
    };
    try {
      const result = work();
      if (!(result instanceof Promise)) return result;
      const watched = result.catch(failed);
      this.#underWay.add(watched);
      const over = () => this.#underWay.delete(watched);
      watched.then(over, over);
      return watched;
    } catch (error) {
      return failed(error);
    }
  }

  /**
   * Waits for the fields that still are under way.
   * @param told by graphql-js, with this data
   * @returns in the order of the query, for each null of the data the first failure that made it
   */
  async inOrder(data: unknown, told: readonly GraphQLError[]): Promise<GraphQLError[]> {
    do {
      await Promise.allSettled(this.#underWay);
      // What follows from a field begins in the same turn of the event loop.
      await turn();
    } while (this.#underWay.size > 0);
    const first = new Map<string | GraphQLError, GraphQLError>();
    for (const error of [...new Set([...told, ...this.#found])].sort(byPlace)) {
      // What has no path is about the request as a whole: no field of it was begun.
      const place = error.path ? nullAt(data, error.path) : error;
      if (!first.has(place)) first.set(place, error);
    }
    return [...first.values()];
  }
}

function nullAt(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  let depth = 0;
  for (; value != null && depth < path.length; depth++)
    value = (value as Record<string | number, unknown>)[path[depth] ?? ''];
  return JSON.stringify(path.slice(0, depth));
}

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
