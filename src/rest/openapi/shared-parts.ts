import { STATUS_CODES } from 'node:http';
import type { OpenAPIV3_1 } from 'openapi-types';
import { groupBy } from '../../domain/group-by.js';

type Schema = OpenAPIV3_1.SchemaObject;
type Schemas = NonNullable<OpenAPIV3_1.ComponentsObject['schemas']>;

/** With fewer members in common it is shorter to tell them again. */
const LEAST_IN_COMMON = 5;

/**
 * Tells a schema that has all members of another as that one and what it adds: of an answer that is a row of a list with
 * its edition, clients then have the type of the row. Where several would do, the one that says most is taken.
 */
export function extendSchemas(schemas: Schemas): Schemas {
  const objects = Object.entries(schemas as Record<string, Schema>).filter(isRow);
  return Object.fromEntries(
    Object.entries(schemas as Record<string, Schema>).map(([name, schema]) => {
      const [base] = objects
        .filter(([, other]) => isPartOf(other, schema))
        .sort(([, one], [, other]) => sizeOf(other) - sizeOf(one));
      return [name, base ? extension(schema, base) : schema];
    }),
  );
}

const membersOf = ({ properties = {} }: Schema): [string, object][] => Object.entries(properties);
const sizeOf = (schema: Schema): number => membersOf(schema).length;
/** Answers are named after what they answer: none is told by another. */
const isRow = ([name, schema]: [string, Schema]): boolean =>
  sizeOf(schema) >= LEAST_IN_COMMON && !name.endsWith('Answer');

function isPartOf(part: Schema, { properties = {}, required = [] }: Schema): boolean {
  const members = membersOf(part);
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

type Operation = OpenAPIV3_1.OperationObject;

/** A part of an operation that another one may have too. */
interface Part {
  /** Parts of the same kind and name are called alike in the document. */
  readonly kind: string;
  /** Name of the component for the kind's usual form. */
  readonly name: string;
  readonly operationId: string;
  readonly value: object;
  readonly replace: (reference: OpenAPIV3_1.ReferenceObject) => void;
}

/**
 * Moves the parameters and the responses that several operations have into components: the usual form of each under its
 * own name, another form under that and the name of the first operation with it.
 */
export function shareParts(document: OpenAPIV3_1.Document): void {
  const operations = Object.values(document.paths ?? {}).flatMap((item) =>
    [item?.get, item?.post].flatMap((each) => (each === undefined ? [] : [each as Operation])),
  );
  document.components = {
    ...document.components,
    parameters: shared('parameters', operations.flatMap(parametersOf)) as Record<
      string,
      OpenAPIV3_1.ParameterObject
    >,
    responses: shared('responses', operations.flatMap(responsesOf)) as Record<
      string,
      OpenAPIV3_1.ResponseObject
    >,
  };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function parametersOf({ operationId = '', parameters = [] }: Operation): Part[] {
  return (parameters as OpenAPIV3_1.ParameterObject[]).map((value, index) => ({
    kind: `${value.in} ${value.name}`,
    name: value.in === 'path' ? `${capitalized(value.name)}InPath` : capitalized(value.name),
    operationId,
    value,
    replace: (reference) => {
      parameters[index] = reference;
    },
  }));
}

function responsesOf({ operationId = '', responses = {} }: Operation): Part[] {
  // Some generators do not see behind a reference whether a body is JSON or bytes.
  const sharable = Object.entries(responses as Record<string, OpenAPIV3_1.ResponseObject>).filter(
    ([status]) => status !== '200',
  );
  return sharable.map(([status, value]) => ({
    kind: status,
    name: (STATUS_CODES[status] ?? 'Problem').replaceAll(/\W/g, ''),
    operationId,
    value,
    replace: (reference) => {
      responses[status] = reference;
    },
  }));
}

function shared(section: string, parts: readonly Part[]): Record<string, object> {
  const components: Record<string, object> = {};
  for (const [, ofKind] of groupBy(parts, ({ kind }) => kind)) {
    const forms = [...groupBy(ofKind, ({ value }) => JSON.stringify(value)).values()]
      .filter((form) => form.length > 1)
      .sort((a, b) => b.length - a.length);
    for (const [index, form] of forms.entries()) {
      const [first] = form;
      if (!first) continue;
      const name = index === 0 ? first.name : `${first.name}Of${capitalized(first.operationId)}`;
      components[name] = first.value;
      for (const { replace } of form) replace({ $ref: `#/components/${section}/${name}` });
    }
  }
  return components;
}
