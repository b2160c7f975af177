import { z } from 'zod';
import { besideOf, isLimitedElsewhere, MAX_TEXT, tooLong } from '../domain/parameters.js';
import { Problem } from '../domain/problem.js';
import { faultSentence } from '../domain/sentences.js';

/** The query of an address that takes none. */
export const noParameters = z.strictObject({});

/* Every text that comes in has a limit: that of its schema, or else one for all. */

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

/** The schema that takes a value in, within those that make it optional or alter it. */
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
 * The texts of a value that are longer than the general limit, where their schemas set none of their own. Without
 * recursion: a stranger says how deep the value is.
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

/** No question of the API needs more than six. */
const MOST_LEVELS = 32;

/**
 * Refuses what is nested so deeply that code which reads it level by level would run out of stack.
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
 * Checks the parameters of a request: all faults at once, each with its name and what is allowed.
 * @param where what has the parameters: a query, a JSON body, a path, a tool of an agent
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

/** Parameters without that beside which alone they have an effect. */
function idleIn({ shape }: z.ZodObject, given: unknown): ParameterFault[] {
  const values = Object(given) as Readonly<Record<string, unknown>>;
  return Object.keys(shape).flatMap((name) => {
    const other = besideOf(shape[name]);
    if (other === undefined || values[name] === undefined || values[other] !== undefined) return [];
    return [{ parameter: name, message: `has no effect without ${other}`, value: told(values[name]) }];
  });
}

/** Faults that a refusal tells: it must not be longer than what it refuses. */
const MOST_FAULTS = 5;

function refuseLong(texts: readonly LongText[]): void {
  if (texts.length === 0) return;
  const errors = texts.map(({ path, length }) => ({ parameter: nameOf(path), message: tooLong(length) }));
  const sentences = errors.map(({ parameter, message }) => `${parameter} ${message}`);
  throw new Problem('invalid-parameter', `${sentences.join('; ')}.`, { errors });
}

/**
 * A query with the names that its parameters have here: `as_of` is `asOf`. A name that is repeated is a list where the
 * parameter is one, and says one thing where its values are the same.
 */
function readNames({ shape }: z.ZodObject, query: unknown): unknown {
  // The same is asked of JSON in a body, where anything can be written.
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return query;
  const given = new Map<string, unknown>();
  for (const [written, value] of Object.entries(query)) {
    const name = written in shape ? written : ownNameOf(written, shape);
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries([...given].map(([name, value]) => [name, once(value, shape[name])]));
}

/** Parameters of the same meaning whose names are not the same but for how they are written. */
const OTHER_NAMES = new Map([['countries', 'country']]);

/** The parameter that is meant by a name that is none as it is written; that name itself where none is. */
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

/** Longer names and values are repeated in part: a refusal must not cost more than the request. */
const MOST_REPEATED = 200;

export const shortened = (text: string): string =>
  text.length > MOST_REPEATED ? `${text.slice(0, MOST_REPEATED)}…` : text;

const nameOf = (path: readonly PropertyKey[]): string =>
  shortened(
    path
      .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
      .join(''),
  );

function unknownIn(where: Where): string {
  return where === 'body' ? 'is not a member of the JSON here' : `is not a ${where} parameter here`;
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
  // An address has no lists: there, one comes of a name that is repeated.
  if (where !== 'tool' && Array.isArray(value))
    return [{ parameter, message: 'is given more than once', value }];
  if (value === undefined) return [{ parameter, message: 'is missing' }];
  if (issue.code === 'invalid_value')
    return [{ parameter, message: 'has a value that is not allowed', value, allowed: issue.values }];
  return [{ parameter, message: faultSentence(issue), value }];
}

/** A value as a problem repeats it: what is neither single nor a list of such is JSON, so that problems have one type. */
function told(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value);
  if (isSingle(value)) return value;
  const text = JSON.stringify(value);
  const isShort = text === undefined || text.length <= MOST_REPEATED;
  return isShort && Array.isArray(value) && value.every(isSingle) ? value : text && shortened(text);
}

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;
