import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;
type Schemas = NonNullable<OpenAPIV3_1.ComponentsObject['schemas']>;

/** Schemas that are another one with more members, which clients then share as one type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  GetCountryClockResponse: 'WatchListRow',
  GetCountryResponse: 'Country',
  GetGroupResponse: 'GroupItem',
  GetReportResponse: 'Report',
  GetRuleResponse: 'Rule',
  Placement: 'HistoryItem',
  ReleaseDetail: 'Release',
  WatchListRow: 'CurrentClock',
};

/**
 * Expresses each schema of `EXTENSIONS` as its base and the members that it adds.
 * @throws Error if a schema lacks a member of its base, or has it otherwise
 */
export function extendSchemas(
  schemas: Schemas,
  extensions: Readonly<Record<string, string>> = EXTENSIONS,
): Schemas {
  const extended = Object.entries(extensions).map(([name, base]) => [
    name,
    extension({ name, schema: schemas[name] }, { name: base, schema: schemas[base] }),
  ]);
  return { ...schemas, ...Object.fromEntries(extended) };
}

interface NamedSchema {
  readonly name: string;
  readonly schema: Schema | undefined;
}

function extension({ name, schema = {} }: NamedSchema, base: NamedSchema): Schema {
  const { properties = {}, required = [], description, ...others } = schema;
  const inherited = Object.entries(base.schema?.properties ?? {});
  const wrong = inherited.find(
    ([member, value]) =>
      JSON.stringify(value) !== JSON.stringify(properties[member]) ||
      required.includes(member) !== (base.schema?.required ?? []).includes(member),
  );
  if (wrong || inherited.length === 0)
    throw new Error(
      `${name} does not extend ${base.name}${wrong ? `: its ${wrong[0]} differs` : ''} (see EXTENSIONS)`,
    );
  const isNew = (member: string): boolean => !inherited.some(([each]) => each === member);
  const ownRequired = required.filter(isNew);
  const added = {
    ...others,
    properties: Object.fromEntries(Object.entries(properties).filter(([member]) => isNew(member))),
    ...(ownRequired.length > 0 && { required: ownRequired }),
  };
  return { description, allOf: [{ $ref: `#/components/schemas/${base.name}` }, added] } as Schema;
}
