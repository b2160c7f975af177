import type { z } from 'zod';

/** Fields that most readers do not need and that make most of an answer: JSON has them where `include` names them. */
export const ON_DEMAND = ['sources', 'trace'] as const;
export type OnDemand = (typeof ON_DEMAND)[number];

export const onDemand = <Field extends z.ZodType>(name: OnDemand, field: Field): z.ZodOptional<Field> =>
  field.optional().describe(`${field.description}; only with \`include=${name}\``);

export type Whole<Answer> = { readonly [Name in keyof Answer]-?: Exclude<Answer[Name], undefined> };
