import { z } from 'zod';
import { faultSentence } from '../domain/sentences.js';
import { besideOf, isLimitedElsewhere, MAX_TEXT, tooLong } from './parameter-schemas.js';
import { Problem } from './problem.js';

/** The query schema of a URL without parameters. */
export const noParameters = z.strictObject({});

/* Every string in the input has a length limit: that of its schema, or the general one. */

interface LongText {
  readonly path: readonly PropertyKey[];
  readonly length: number;
}

interface ZodDefinition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
}

/** Unwraps optional, nullable, default and pipe schemas down to the input schema. */
function taking(schema: z.ZodType | undefined): z.ZodType | undefined {
  const def = schema?.def as unknown as ZodDefinition | undefined;
  const inner = def?.innerType ?? (def?.in?.def.type === 'transform' ? def.out : def?.in);
  return inner ? taking(inner) : schema;
}

function hasOwnLimit(schema: z.ZodType | undefined): boolean {
  const inner = taking(schema) as (z.ZodType & { readonly maxLength?: number | null }) | undefined;
  return inner?.maxLength != null || isLimitedElsewhere(inner);
}

interface ValueMember {
  readonly schema: z.ZodType | undefined;
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly parent: ValueMember | null;
}

/**
 * Finds strings longer than the general limit whose schemas set no limit of their own. Iterative, because
 * clients control the depth of the value.
 */
export function* longTexts(schema: z.ZodType | undefined, value: unknown): Generator<LongText> {
  const open: ValueMember[] = [{ schema, value, key: '', parent: null }];
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    if (typeof member.value === 'string') {
      if (member.value.length > MAX_TEXT && !hasOwnLimit(member.schema))
        yield { path: pathOf(member), length: member.value.length };
    } else if (typeof member.value === 'object' && member.value !== null)
      for (const each of membersOf(member, member.value).reverse()) open.push(each);
  }
}

function membersOf(parent: ValueMember, value: object): ValueMember[] {
  const inner = taking(parent.schema);
  const { element } = (inner?.def ?? {}) as Partial<ZodDefinition>;
  const shape = (inner as { readonly shape?: Readonly<Record<string, z.ZodType>> } | undefined)?.shape ?? {};
  return Object.entries(value).map(([key, member]) =>
    Array.isArray(value)
      ? { schema: element, value: member, key: Number(key), parent }
      : { schema: shape[key], value: member, key, parent },
  );
}

function pathOf(member: ValueMember): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: ValueMember = member; at.parent !== null; at = at.parent) path.unshift(at.key);
  return path;
}

interface ParameterFault {
  readonly parameter: string;
  readonly message: string;
  readonly value?: unknown;
  readonly allowed?: readonly unknown[];
}

/** No valid request needs more than six. */
const MOST_LEVELS = 32;

/**
 * Rejects values nested so deeply that recursive code could overflow the stack.
 * @throws Problem `invalid-parameter`
 */
export function refuseDeep(value: unknown): void {
  let level: unknown[] = [value];
  for (let levels = 0; level.length > 0; levels += 1) {
    if (levels > MOST_LEVELS) {
      const message = `is nested more than ${MOST_LEVELS} levels deep`;
      throw new Problem('invalid-parameter', `The JSON ${message}.`, {
        errors: [{ parameter: '', message }],
      });
    }
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
}

type Where = 'query' | 'body' | 'path' | 'tool';

/**
 * Validates the parameters of a request and reports all errors
 * at once, each with its parameter and the allowed values.
 * @param where origin of the parameters: query, JSON body, path, or MCP tool arguments
 * @throws Problem `invalid-parameter`
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  input: unknown,
  where: Where,
): z.output<Schema> {
  const read = where === 'query' || where === 'body' ? readNames(schema, input) : input;
  refuseDeep(read);
  refuseLong([...longTexts(schema, read)]);
  const result = schema.safeParse(read);
  const idle = idleIn(schema, read);
  if (result.success && idle.length === 0) return result.data;
  const issues = result.error?.issues ?? [];
  const all = [...issues.flatMap((issue) => faultsOf(issue, schema, read, where)), ...idle];
  const faults = all.slice(0, MOST_FAULTS);
  const more = all.length > faults.length ? `; and ${all.length - faults.length} more` : '';
  const sentences = faults.map(
    ({ parameter, message, allowed }) =>
      `${parameter} ${message}${allowed ? ` (allowed: ${allowed.join(', ') || 'none'})` : ''}`,
  );
  throw new Problem('invalid-parameter', `${sentences.join('; ')}${more}.`, { errors: faults });
}

/** Reports parameters that have no effect without another one that is missing. */
function idleIn({ shape }: z.ZodObject, given: unknown): ParameterFault[] {
  const values = Object(given) as Readonly<Record<string, unknown>>;
  return Object.keys(shape).flatMap((name) => {
    const other = besideOf(shape[name]);
    if (other === undefined || values[name] === undefined || values[other] !== undefined) return [];
    return [{ parameter: name, message: `has no effect without ${other}`, value: told(values[name]) }];
  });
}

/** Maximum number of errors in a problem, so that it does not outgrow the request. */
const MOST_FAULTS = 5;

function refuseLong(texts: readonly LongText[]): void {
  if (texts.length === 0) return;
  const errors = texts.map(({ path, length }) => ({ parameter: nameOf(path), message: tooLong(length) }));
  const sentences = errors.map(({ parameter, message }) => `${parameter} ${message}`);
  throw new Problem('invalid-parameter', `${sentences.join('; ')}.`, { errors });
}

/**
 * Renames query parameters to their canonical names (`as_of` to `asOf`) and merges repeated ones: into a list
 * if the parameter takes one, into one value if all are equal.
 */
function readNames({ shape }: z.ZodObject, query: unknown): unknown {
  // Bodies pass through here too, and can be any JSON value.
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return query;
  const given = new Map<string, unknown>();
  for (const [written, value] of Object.entries(query)) {
    const name = written in shape ? written : ownNameOf(written, shape);
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries([...given].map(([name, value]) => [name, once(value, shape[name])]));
}

/** Aliases that differ in more than spelling. */
const OTHER_NAMES = new Map([['countries', 'country']]);

/**
 * Finds the parameter whose name matches except for case,
 * `_` and `-`; returns the name as given if there is none.
 */
function ownNameOf(written: string, shape: z.ZodObject['shape']): string {
  const letters = squashed(written);
  return Object.keys(shape).findLast((name) => squashed(name) === letters) ?? written;
}

function squashed(name: string): string {
  const letters = name.replaceAll(/[_-]/g, '').toLowerCase();
  return OTHER_NAMES.get(letters) ?? letters;
}

function once(value: unknown, parameter: unknown): unknown {
  if (!isTexts(value)) return value;
  const values = [...new Set(value)];
  return values.length === 1 || isList(parameter) ? values.join(',') : values;
}

const isTexts = (given: unknown): given is string[] =>
  Array.isArray(given) && given.every((each) => typeof each === 'string');

function isList(parameter: unknown): boolean {
  if (!(parameter instanceof z.ZodType)) return false;
  if (parameter instanceof z.ZodOptional || parameter instanceof z.ZodDefault)
    return isList(parameter.unwrap());
  return parameter.meta()?.type === 'array';
}

/**
 * Names and values are truncated to this length, in characters:
 * an error response must not cost more than the request.
 */
const MOST_REPEATED = 200;

/** Truncates a text to 200 characters. */
export const shortened = (text: string): string =>
  text.length > MOST_REPEATED ? `${text.slice(0, MOST_REPEATED)}…` : text;

const nameOf = (path: readonly PropertyKey[]): string =>
  shortened(
    path
      .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
      .join(''),
  );

function unknownIn(where: Where): string {
  return where === 'body' ? 'is not a member of the JSON body' : `is not a ${where} parameter`;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  input: unknown,
  where: Where,
): ParameterFault[] {
  const parameter = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      parameter: shortened(nameOf([...issue.path, key])),
      message: unknownIn(where),
      ...(issue.path.length === 0 && { allowed: Object.keys(schema.shape) }),
    }));
  }
  const value = told(
    issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], input),
  );
  // Only a repeated name gives a list in a URL.
  if (where !== 'tool' && Array.isArray(value))
    return [{ parameter, message: 'must not be repeated', value }];
  if (value === undefined) return [{ parameter, message: 'is missing' }];
  if (issue.code === 'invalid_value')
    return [{ parameter, message: 'has an invalid value', value, allowed: issue.values }];
  return [{ parameter, message: faultSentence(issue), value }];
}

/**
 * Formats a value for an error: anything but a scalar or a list
 * of scalars becomes JSON, so that the member has one type.
 */
function told(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value);
  if (isSingle(value)) return value;
  const text = JSON.stringify(value);
  const isShort = text === undefined || text.length <= MOST_REPEATED;
  return isShort && Array.isArray(value) && value.every(isSingle) ? value : text && shortened(text);
}

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;
