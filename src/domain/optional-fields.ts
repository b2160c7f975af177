import type { z } from 'zod';

/** Fields that most readers do not need and that make up most of a response. */
export const ON_DEMAND = ['rows', 'sentence', 'sources', 'statements', 'trace'] as const;
export type OptionalField = (typeof ON_DEMAND)[number];

/** A field that is left out unless it is requested; each API has its own way to request it. */
export const onDemand = <Field extends z.ZodType>(field: Field): z.ZodOptional<Field> =>
  field.optional().describe(`${field.description}; only on request`);

export type Complete<Answer> = { readonly [Name in keyof Answer]-?: Exclude<Answer[Name], undefined> };
