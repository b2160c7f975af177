import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { schema } from './schema.js';

const types = Object.values(schema.getTypeMap());
const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
const directives = schema.getDirectives();

const average = (items: readonly unknown[], among: readonly unknown[]): number =>
  Math.max(Math.round(items.length / among.length), 1);

const interfaces = types.filter((type) => isInterfaceType(type));
const longest = (lists: readonly (readonly unknown[])[]): number =>
  Math.max(...lists.map(({ length }) => length), 1);

const SIZES: Readonly<Record<string, number>> = {
  '__Schema.types': types.length,
  '__Schema.directives': directives.length,
  '__Type.fields': average(fields, types),
  '__Type.inputFields': average(inputs, types),
  '__Type.enumValues': average(values, types),
  '__Type.possibleTypes': longest(interfaces.map((type) => schema.getPossibleTypes(type))),
  '__Type.interfaces': longest(types.flatMap((type) => (isObjectType(type) ? [type.getInterfaces()] : []))),
  '__Field.args': average(
    fields.flatMap(({ args }) => args),
    fields,
  ),
  '__Directive.args': average(
    directives.flatMap(({ args }) => args),
    directives,
  ),
  '__Directive.locations': average(
    directives.flatMap(({ locations }) => locations),
    directives,
  ),
};

/** Number of items of an introspection field; `undefined` for any other, and for one that is no list. */
export const introspectionSizeOf = (type: string, field: string): number | undefined =>
  SIZES[`${type}.${field}`];

/** All types together have no more of these than one interface has: only an interface has possible types. */
export const isSharedByAllTypes = (type: string, field: string): boolean =>
  type === '__Type' && field === 'possibleTypes';
