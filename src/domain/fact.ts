import type { z } from 'zod';

/** The type of a fact, from the schema of its JSON form: nobody changes a fact. */
export type Fact<Schema extends z.ZodType> = ReadonlyDeep<z.output<Schema>>;

type ReadonlyDeep<Value> = Value extends readonly (infer Member)[]
  ? readonly ReadonlyDeep<Member>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: ReadonlyDeep<Value[Name]> }
    : Value;
