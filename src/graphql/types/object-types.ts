import type { GraphQLObjectType } from 'graphql';
import type { z } from 'zod';

export type DefineType = (types: ObjectTypes) => GraphQLObjectType;

/** The object types, each made on first use, so that they can refer to each other in circles: in thunks of fields. */
export class ObjectTypes {
  readonly #definitions: ReadonlyMap<object, DefineType>;
  readonly #made = new Map<object, GraphQLObjectType>();
  readonly #declared: (schema: z.ZodObject, types: ObjectTypes) => GraphQLObjectType;

  /**
   * @param definitions types of which GraphQL has more to say than the schema of the fact
   * @param declared makes the type of a schema without a definition
   */
  constructor(
    definitions: readonly (readonly [z.ZodObject, DefineType])[],
    declared: (schema: z.ZodObject, types: ObjectTypes) => GraphQLObjectType,
  ) {
    // A schema and its copy with another description share the shape.
    this.#definitions = new Map(definitions.map(([{ shape }, define]) => [shape, define]));
    this.#declared = declared;
  }

  /**
   * The type of the facts of a schema, or the one that a function defines.
   * @param otherwise makes the type where a schema has no definition
   */
  of(fact: z.ZodObject | DefineType, otherwise?: DefineType): GraphQLObjectType {
    const defined = typeof fact === 'function' ? fact : this.#definitions.get(fact.shape);
    const key = defined ?? (fact as z.ZodObject).shape;
    const define = defined ?? otherwise ?? ((types) => this.#declared(fact as z.ZodObject, types));
    const type = this.#made.get(key) ?? define(this);
    this.#made.set(key, type);
    return type;
  }

  /** All that were made: those with a definition first, in its order. */
  get all(): readonly GraphQLObjectType[] {
    const defined = [...this.#definitions.values()].flatMap((define) => this.#made.get(define) ?? []);
    return [...new Set([...defined, ...this.#made.values()])];
  }
}
