import { z } from 'zod';
import type { Resource } from '../kit/resource.js';
import { RESOURCES } from '../resources/index.js';
import { type ArgumentWords, EVERY, PAGED, type ToolWords } from './agent-words.js';
import type { SchemaWords } from './words.js';

/**
 * The part of a parameter's schema that a model needs. Limits are left to the error messages of the endpoint.
 */
const toSchemaWords = (parameter: z.ZodType): SchemaWords => {
  const { $ref, $defs, ...own } = z.toJSONSchema(parameter, { io: 'input', unrepresentable: 'any' });
  return shortened({ ...$defs?.[$ref?.split('/').at(-1) ?? ''], ...own } as SchemaWords);
};

const shortened = ({ type, anyOf, enum: values, items, description }: SchemaWords): SchemaWords => ({
  ...(type && { type }),
  ...(anyOf && { type: anyOf.flatMap((each) => each.type ?? []) }),
  ...(values && { enum: values }),
  ...(items && { items: shortened(items) }),
  ...(description && { description }),
});

/** Parameters for the response format. */
const OF_FORM = ['shape', 'include', 'sort', 'asOf'];

/** Arguments of a tool: the parameters of its endpoints, plus its own. */
export function toArguments({
  operations = [],
  accepts,
  ownArguments,
  ...tool
}: Partial<ToolWords>): ArgumentWords {
  const schemas: Record<string, SchemaWords> = {};
  for (const { params, query } of operations.map(operation))
    for (const [name, schema] of Object.entries<z.ZodType>({ ...params.shape, ...query.shape }))
      if (accepts?.includes(name) ?? !OF_FORM.includes(name))
        schemas[name] = shareArgument(name, schemas[name], toSchemaWords(schema));
  return {
    ...schemas,
    ...ownArguments,
    ...(tool.isPaged && PAGED),
    ...(tool.detail && { detail: { type: 'boolean', description: `true: with ${tool.detail}` } }),
    ...(tool.ofReleases !== false && EVERY),
  };
}

/** Arguments that an endpoint does not accept, and all that it accepts. */
export function findUnknownArguments(given: Readonly<Record<string, unknown>>, { operationId }: Resource) {
  const taken = Object.keys(toArguments({ operations: [operationId], isPaged: true }));
  const others = Object.keys(given).filter((name) => given[name] !== undefined && !taken.includes(name));
  return { taken, others };
}

/**
 * An argument shared by several lists, as a list of values if any of them accepts one.
 * @throws Error if it has another meaning in one of them: they belong to different tools
 */
function shareArgument(name: string, one: SchemaWords | undefined, other: SchemaWords): SchemaWords {
  if (!one) return other;
  const valuesIn = ({ items }: SchemaWords): readonly unknown[] => items?.enum ?? [];
  // A list may accept fewer of the values, and rejects the others itself.
  const [wider, narrower] = valuesIn(one).length >= valuesIn(other).length ? [one, other] : [other, one];
  const isSubset = valuesIn(narrower).every((value) => valuesIn(wider).includes(value));
  if (!isSubset || (valuesIn(narrower).length === 0 && valuesIn(wider).length > 0))
    throw new Error(
      `The argument ${name} takes ${valuesIn(one)} in one list and ${valuesIn(other)} in another`,
    );
  return wider.type === 'array' ? wider : narrower.type === 'array' ? narrower : wider;
}

/**
 * The resource of a REST operation.
 * @throws Error for an unknown operation in the tool texts
 */
export function operation(id: string): Resource {
  const resource = RESOURCES.find(({ operationId }) => operationId === id);
  if (!resource) throw new Error(`There is no operation ${id}`);
  return resource;
}
