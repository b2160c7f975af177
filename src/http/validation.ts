import { z } from 'zod';
import { faultSentence } from '../domain/sentences.js';
import { getCompanion, hasCustomLimit, MAX_TEXT, tooLong } from './parameter-schemas.js';
import { Problem } from './problem.js';

/** The query schema of a URL without parameters. */
export const noParameters = z.strictObject({});

/** The query schema of a file, a probe or a redirect: others add parameters to their URLs. */
export const anyParameters = z.looseObject({});

interface LongText {
  readonly path: readonly PropertyKey[];
  readonly length: number;
}

/**
 * Finds strings longer than the general limit, in a value of limited depth.
 * @param path of the value
 */
export function findLongTexts(value: unknown, path: readonly PropertyKey[] = []): readonly LongText[] {
  if (typeof value === 'string') return value.length > MAX_TEXT ? [{ path, length: value.length }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    findLongTexts(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** True for a parameter with a limit of its own, whether lower or higher than the general one. */
function hasOwnLimit(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return hasOwnLimit(schema.unwrap());
  if (schema instanceof z.ZodPipe) return hasOwnLimit(schema.in) || hasOwnLimit(schema.out);
  return (schema instanceof z.ZodString && schema.maxLength !== null) || hasCustomLimit(schema);
}

interface ParameterError {
  readonly parameter: string;
  readonly message: string;
  readonly value?: unknown;
  readonly allowed?: readonly unknown[];
}

/** No valid request needs more than six. */
const MAX_NESTING = 32;

/**
 * Rejects values nested so deeply that recursive code could overflow the stack.
 * @throws Problem `invalid-parameter`
 */
export function assertNestingDepth(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) {
      const message = `is nested more than ${MAX_NESTING} levels deep`;
      throw new Problem('invalid-parameter', `The JSON ${message}.`, {
        errors: [{ parameter: '', message }],
      });
    }
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
}

type ParameterLocation = 'query' | 'body' | 'path' | 'tool';

/**
 * Validates the parameters of a request and reports all errors
 * at once, each with its parameter and the allowed values.
 * @param location origin of the parameters: query, JSON body, path, or MCP tool arguments
 * @throws Problem `invalid-parameter`
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  input: unknown,
  location: ParameterLocation,
): z.output<Schema> {
  const normalized =
    location === 'query' || location === 'body' ? normalizeNames(schema, input, location) : input;
  assertNestingDepth(normalized);
  assertTextLengths(schema, normalized);
  const result = schema.safeParse(normalized);
  const ineffective = findIneffective(schema, normalized);
  if (result.success && ineffective.length === 0) return result.data;
  const issues = result.error?.issues ?? [];
  const all = [
    ...issues.flatMap((issue) => toParameterErrors(issue, schema, normalized, location)),
    ...ineffective,
  ];
  const reported = all.slice(0, MAX_REPORTED_ERRORS);
  const more = all.length > reported.length ? `; and ${all.length - reported.length} more` : '';
  const sentences = reported.map(({ parameter, message }) => `${parameter} ${message}`);
  throw new Problem('invalid-parameter', `${sentences.join('; ')}${more}.`, { errors: reported });
}

/** Reports parameters that have no effect without another one that is missing. */
function findIneffective({ shape }: z.ZodObject, input: unknown): ParameterError[] {
  const values = Object(input) as Readonly<Record<string, unknown>>;
  return Object.keys(shape).flatMap((name) => {
    const companion = getCompanion(shape[name]);
    if (companion === undefined || values[name] === undefined || values[companion] !== undefined) return [];
    return [
      { parameter: name, message: `has no effect without ${companion}`, value: echoedValue(values[name]) },
    ];
  });
}

/** Maximum number of errors in a problem, so that it does not outgrow the request. */
const MAX_REPORTED_ERRORS = 5;

function assertTextLengths({ shape }: z.ZodObject, input: unknown): void {
  const texts = findLongTexts(input).filter(({ path: [name] }) => !hasOwnLimit(shape[name as string]));
  if (texts.length === 0) return;
  const errors = texts.map(({ path, length }) => ({ parameter: formatPath(path), message: tooLong(length) }));
  const sentences = errors.map(({ parameter, message }) => `${parameter} ${message}`);
  throw new Problem('invalid-parameter', `${sentences.join('; ')}.`, { errors });
}

/**
 * Renames parameters to their canonical names (`as_of` to `asOf`) and, in a query, merges repeated ones: into a
 * list if the parameter takes one, into one value if all are equal.
 */
function normalizeNames({ shape }: z.ZodObject, query: unknown, location: 'query' | 'body'): unknown {
  // Bodies pass through here too, and can be any JSON value.
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return query;
  const values = new Map<string, unknown>();
  for (const [requested, value] of Object.entries(query)) {
    const name = requested in shape ? requested : canonicalName(requested, shape);
    const previous = values.get(name);
    values.set(name, previous === undefined ? value : [previous, value].flat());
  }
  if (location === 'body') return Object.fromEntries(values);
  return Object.fromEntries([...values].map(([name, value]) => [name, collapseRepeated(value, shape[name])]));
}

/** Aliases that differ in more than spelling. */
const NAME_ALIASES = new Map([['countries', 'country']]);

/**
 * Finds the parameter whose name matches except for case,
 * `_` and `-`; returns the name as given if there is none.
 */
function canonicalName(requested: string, shape: z.ZodObject['shape']): string {
  const folded = foldName(requested);
  return Object.keys(shape).findLast((name) => foldName(name) === folded) ?? requested;
}

function foldName(name: string): string {
  const folded = name.replaceAll(/[_-]/g, '').toLowerCase();
  return NAME_ALIASES.get(folded) ?? folded;
}

function collapseRepeated(value: unknown, parameter: unknown): unknown {
  if (!isStringArray(value)) return value;
  const values = [...new Set(value)];
  return values.length === 1 || isListParameter(parameter) ? values.join(',') : values;
}

const isStringArray = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isListParameter(parameter: unknown): boolean {
  if (!(parameter instanceof z.ZodType)) return false;
  if (parameter instanceof z.ZodOptional || parameter instanceof z.ZodDefault)
    return isListParameter(parameter.unwrap());
  return parameter.meta()?.type === 'array';
}

/**
 * Names and values are truncated to this length, in characters:
 * an error response must not cost more than the request.
 */
const MAX_ECHOED_CHARS = 200;

/** Truncates a text to 200 characters. */
export const truncate = (text: string): string =>
  text.length > MAX_ECHOED_CHARS ? `${text.slice(0, MAX_ECHOED_CHARS)}…` : text;

const formatPath = (path: readonly PropertyKey[]): string =>
  truncate(
    path
      .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
      .join(''),
  );

function unknownParameterMessage(location: ParameterLocation): string {
  return location === 'body' ? 'is not a member of the JSON body' : `is not a ${location} parameter`;
}

function toParameterErrors(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  input: unknown,
  location: ParameterLocation,
): ParameterError[] {
  const parameter = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const message = unknownParameterMessage(location);
    const allowed = Object.keys(schema.shape);
    return issue.keys.map((key) =>
      issue.path.length === 0
        ? {
            parameter: truncate(key),
            message: `${message} (allowed: ${allowed.join(', ') || 'none'})`,
            allowed,
          }
        : { parameter: truncate(formatPath([...issue.path, key])), message },
    );
  }
  const value = echoedValue(
    issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], input),
  );
  // Only a repeated name gives a list in a URL.
  if (location === 'query' && Array.isArray(value))
    return [{ parameter, message: 'must not be repeated', value }];
  if (value === undefined) return [{ parameter, message: 'is missing' }];
  if (issue.code === 'invalid_value')
    return [
      { parameter, message: `must be one of: ${issue.values.join(', ')}`, value, allowed: issue.values },
    ];
  return [{ parameter, message: faultSentence(issue), value }];
}

/**
 * Formats a value for an error: anything but a scalar or a list
 * of scalars becomes JSON, so that the member has one type.
 */
function echoedValue(value: unknown): unknown {
  if (typeof value === 'string') return truncate(value);
  if (isScalar(value)) return value;
  const text = JSON.stringify(value);
  const isShort = text === undefined || text.length <= MAX_ECHOED_CHARS;
  return isShort && Array.isArray(value) && value.every(isScalar) ? value : text && truncate(text);
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
