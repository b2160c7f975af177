import { z } from 'zod';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { type ParameterShape, shapesOf } from '../rest/parameters/parameter-shape.js';
import { everyList } from '../rest/parameters/parameters.js';
import type { Resource } from '../rest/resource/resource.js';

const LONGEST_LIST = 5_000;
const USUAL_LIST = 50;

/** REST says better what a year or a number must be. */
const LARGEST = 9_999;

const memberOf = ({ type, values }: ParameterShape): z.ZodType => {
  if (values) return z.enum(values);
  if (type === 'boolean') return z.boolean();
  return type === 'integer' ? z.int().min(0).max(LARGEST) : z.string().min(1).max(MAX_NAME_LENGTH);
};

/**
 * The parameters of a query as arguments of a tool: years are numbers, lists are lists.
 * @param names those that are wanted; without them, all
 */
export const inputOf = ({ query }: Pick<Resource, 'query'>, names?: readonly string[]) =>
  Object.fromEntries(
    shapesOf(query)
      .filter(
        ([name]) => names?.includes(name) ?? !(name in everyList || name === 'asOf' || name === 'include'),
      )
      .map(([name, shape]) => {
        const member = memberOf(shape);
        return [
          name,
          (shape.isList ? z.array(member).min(1) : member).optional().describe(shape.description),
        ];
      }),
  ) as Record<string, z.ZodType>;

export const pageInput = {
  limit: z
    .int()
    .min(1)
    .max(LONGEST_LIST)
    .default(USUAL_LIST)
    .describe('Number of rows at the most; total counts all'),
  cursor: z
    .string()
    .min(1)
    .max(2 * MAX_NAME_LENGTH)
    .optional()
    .describe('Where to go on: the cursor in next of the answer before, asked with the same arguments'),
};
