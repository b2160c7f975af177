import type { z } from 'zod';
import { faultSentence } from '../domain/fault-sentence.js';
import { Problem } from '../domain/problem.js';

/** One fault of one parameter. */
interface ParameterFault {
  readonly parameter: string;
  readonly message: string;
  readonly value?: unknown;
  readonly allowed?: readonly unknown[];
}

/**
 * Checks the parameters of a request: all faults at once, each with its name and what is allowed.
 * @param where what has the parameters: a query, a path, a tool of an agent
 * @throws Problem `invalid-parameter`
 */
export function checked<Schema extends z.ZodObject>(
  schema: Schema,
  input: unknown,
  where: 'query' | 'path' | 'tool',
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema, input, where));
  const sentences = faults.map(
    ({ parameter, message, allowed }) =>
      `${parameter} ${message}${allowed ? ` (allowed: ${allowed.join(', ')})` : ''}`,
  );
  throw new Problem('invalid-parameter', `${sentences.join('; ')}.`, { errors: faults });
}

function faultsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  input: unknown,
  where: string,
): ParameterFault[] {
  const allowed = Object.keys(schema.shape);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({
      parameter,
      message: `is not a ${where} parameter here`,
      allowed,
    }));
  }
  const parameter = String(issue.path[0]);
  const value = (input as Record<string, unknown>)[parameter];
  if (Array.isArray(value)) return [{ parameter, message: 'is given more than once', value }];
  if (value === undefined) return [{ parameter, message: 'is missing' }];
  if (issue.code === 'invalid_value')
    return [{ parameter, message: 'has a value that is not allowed', value, allowed: issue.values }];
  return [{ parameter, message: faultSentence(issue), value }];
}
