import { z } from 'zod';
import type { Resource } from '../rest/resource/resource.js';
import { RESOURCES } from '../rest/resources/index.js';
import { EVERY, PAGED, type ToolWords } from './agent-words.js';
import type { SchemaWords } from './words.js';

export type Arguments = Readonly<Record<string, SchemaWords>>;

/** So much of a parameter as a model needs: its limits an address tells who oversteps them. */
const tell = (parameter: z.ZodType): SchemaWords => {
  const { $ref, $defs, ...own } = z.toJSONSchema(parameter, { io: 'input', unrepresentable: 'any' });
  return shortened({ ...$defs?.[$ref?.split('/').at(-1) ?? ''], ...own } as SchemaWords);
};

const shortened = ({ type, enum: values, items, description }: SchemaWords): SchemaWords => ({
  ...(type && { type }),
  ...(values && { enum: values }),
  ...(items && { items: shortened(items) }),
  ...(description && { description }),
});

/** Parameters of the form of an answer. */
const OF_FORM = ['shape', 'include', 'sort', 'asOf'];

/** The parameters that a tool takes: those of its addresses under their names, and its own. */
export function argumentsOf({ asks = [], takes, own, ...tool }: Partial<ToolWords>): Arguments {
  const told: Record<string, SchemaWords> = {};
  for (const { params, query } of asks.map(operation))
    for (const [name, schema] of Object.entries<z.ZodType>({ ...params.shape, ...query.shape }))
      if (takes?.includes(name) ?? !OF_FORM.includes(name)) told[name] = both(told[name], tell(schema));
  return {
    ...told,
    ...own,
    ...(tool.isPaged && PAGED),
    ...(tool.detail && { detail: { type: 'boolean', description: `true: with ${tool.detail}` } }),
    ...(tool.ofReleases !== false && EVERY),
  };
}

/** Of what is given for one address, the names that it does not take, and all that it takes. */
export function notTaken(given: Readonly<Record<string, unknown>>, { operationId }: Resource) {
  const taken = Object.keys(argumentsOf({ asks: [operationId], isPaged: true }));
  const others = Object.keys(given).filter((name) => given[name] !== undefined && !taken.includes(name));
  return { taken, others };
}

/** An argument that has other words in another list takes all of them: its list refuses the others'. */
function both(one: SchemaWords | undefined, other: SchemaWords): SchemaWords {
  if (!one) return other;
  const values = [...new Set([one, other].flatMap(({ items }) => items?.enum ?? []))];
  if (values.length === (one.items?.enum?.length ?? 0)) return one.type === 'array' ? one : other;
  const description = `${one.description}; or: ${other.description}`;
  return { ...one, items: { ...one.items, enum: values }, description };
}

/** The resource of an operation of REST. @throws Error of our own words */
export function operation(id: string): Resource {
  const resource = RESOURCES.find(({ operationId }) => operationId === id);
  if (!resource) throw new Error(`There is no operation ${id}`);
  return resource;
}
