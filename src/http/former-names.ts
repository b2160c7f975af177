import type { z } from 'zod';

export const formerNames = new WeakMap<z.core.$ZodType, Readonly<Record<string, string>>>();

/**
 * A parameter that had other names before: who asks by one of them is told what says the same now.
 * @param names by former name, what is said of it: `{ on: 'is tier=2WL now' }`
 */
export function formerly<Schema extends z.ZodType>(
  parameter: Schema,
  names: Readonly<Record<string, string>>,
): Schema {
  formerNames.set(parameter, names);
  return parameter;
}
