import type { z } from 'zod';

/** The immutable type of a fact, derived from its JSON schema. */
export type Fact<Schema extends z.ZodType> = ReadonlyDeep<z.output<Schema>>;

type ReadonlyDeep<Value> = Value extends readonly (infer Member)[]
  ? readonly ReadonlyDeep<Member>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: ReadonlyDeep<Value[Name]> }
    : Value;
