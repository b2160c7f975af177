import type { z } from 'zod';

/** The output type of a Zod schema, deeply read-only. */
export type Fact<Schema extends z.ZodType> = ReadonlyDeep<z.output<Schema>>;

type ReadonlyDeep<Value> = Value extends readonly (infer Member)[]
  ? readonly ReadonlyDeep<Member>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: ReadonlyDeep<Value[Name]> }
    : Value;
