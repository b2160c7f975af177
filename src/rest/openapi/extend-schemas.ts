import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;
type Schemas = NonNullable<OpenAPIV3_1.ComponentsObject['schemas']>;

/** With fewer common members, repeating them is shorter. */
const MIN_IN_COMMON = 5;

/**
 * Expresses a schema that contains all members of another as an extension of it, so that a row with its
 * release shares the row's type in clients. Chooses the largest base; ties are broken by name, so that route
 * order does not matter.
 */
export function extendSchemas(schemas: Schemas): Schemas {
  const objects = Object.entries(schemas as Record<string, Schema>).filter(isRow);
  return Object.fromEntries(
    Object.entries(schemas as Record<string, Schema>).map(([name, schema]) => {
      const [base] = objects
        .filter(([, other]) => isPartOf(other, schema))
        .sort(([a, one], [b, other]) => getSize(other) - getSize(one) || (a < b ? -1 : 1));
      return [name, base ? extension(schema, base) : schema];
    }),
  );
}

const getMembers = ({ properties = {} }: Schema): [string, object][] => Object.entries(properties);
const getSize = (schema: Schema): number => getMembers(schema).length;
/** Responses are named after their operation, so no schema extends one. */
const isRow = ([name, schema]: [string, Schema]): boolean =>
  getSize(schema) >= MIN_IN_COMMON && !name.endsWith('Response');

function isPartOf(part: Schema, { properties = {}, required = [] }: Schema): boolean {
  const members = getMembers(part);
  return (
    members.length < Object.keys(properties).length &&
    members.every(
      ([name, member]) =>
        JSON.stringify(member) === JSON.stringify(properties[name]) &&
        required.includes(name) === (part.required ?? []).includes(name),
    )
  );
}

function extension(
  { properties = {}, required = [], description, ...others }: Schema,
  [name, base]: [string, Schema],
): Schema {
  const isNew = (member: string): boolean => !Object.hasOwn(base.properties ?? {}, member);
  const ownRequired = required.filter(isNew);
  const added = {
    ...others,
    properties: Object.fromEntries(Object.entries(properties).filter(([member]) => isNew(member))),
    ...(ownRequired.length > 0 && { required: ownRequired }),
  };
  return { description, allOf: [{ $ref: `#/components/schemas/${name}` }, added] } as Schema;
}
