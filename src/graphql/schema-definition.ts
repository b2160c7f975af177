import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLOutputType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { enumWith } from './enums.js';
import { DateScalar, DateTimeScalar, UrlScalar } from './scalars.js';

interface SchemaDefinition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

export const getDefinition = (schema: z.ZodType): SchemaDefinition =>
  schema.def as unknown as SchemaDefinition;

export const capitalize = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** Singular name of a list member: `testimonies` becomes `Testimony`. */
export const oneOf = (name: string): string =>
  capitalize(name)
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');

/** Unwraps nullable and optional schemas, including nullable unions. */
export function withoutNull(schema: z.ZodType): {
  inner: z.ZodType;
  isNullable: boolean;
  isOptional: boolean;
} {
  const { type, innerType, options } = getDefinition(schema);
  if (type === 'union' && options?.some((each) => withoutNull(each).isNullable))
    return { inner: schema, isNullable: true, isOptional: false };
  if (!innerType || (type !== 'nullable' && type !== 'optional'))
    return { inner: schema, isNullable: false, isOptional: false };
  const within = withoutNull(innerType);
  return {
    inner: within.inner,
    isNullable: within.isNullable || type === 'nullable',
    isOptional: within.isOptional || type === 'optional',
  };
}

const FORMATS: Readonly<Record<string, GraphQLScalarType>> = {
  date: DateScalar,
  datetime: DateTimeScalar,
  url: UrlScalar,
  'uri-reference': UrlScalar,
  safeint: GraphQLInt,
};

/**
 * The scalar or enum type of a primitive schema.
 * @throws TypeError for objects, arrays and other composite types
 */
export function toScalar(schema: z.ZodType): GraphQLOutputType {
  const { type, format = String(schema.meta()?.format), entries } = getDefinition(schema);
  if (type === 'enum') return enumWith(Object.values(entries ?? {})) ?? GraphQLString;
  if (type === 'number') return FORMATS[format] ?? GraphQLFloat;
  if (type === 'boolean') return GraphQLBoolean;
  if (type === 'string' || type === 'literal') return FORMATS[format] ?? GraphQLString;
  throw new TypeError(`GraphQL has no type for ${type}`);
}
