import { z } from 'zod';
import { UpcomingReport } from '../dataset/upcoming-report.js';
import type { Resource } from '../rest/resource/resource.js';

/* JSON Schemas of tool results: the members of a response and their types. */

type SchemaPart = z.core.JSONSchema.BaseSchema;
type Definitions = Readonly<Record<string, SchemaPart>>;

/** Depth limit: clients load all schemas before every conversation. Deeper members are documented in REST. */
const LEVELS = 2;

const COMMON = {
  release: z.string(),
  asOf: z.string(),
  url: z.string(),
  upcomingReport: UpcomingReport,
};

/** Members of the resources' responses. */
export function responseShape(resources: readonly Resource[]): z.ZodRawShape {
  const shapes = resources.map((resource) =>
    resource.kind === 'list'
      ? { total: z.int(), items: z.array(resource.item), next: z.string().nullable(), ...resource.context }
      : resource.object.shape,
  );
  const names = [...new Set(shapes.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => {
      const schemas = shapes.flatMap((shape) => (shape as z.ZodRawShape)[name] ?? []);
      const [first = z.unknown()] = schemas;
      // Rows of different lists have nothing in common.
      return [name, new Set(schemas).size > 1 && name === 'items' ? z.array(z.looseObject({})) : first];
    }),
  );
}

/** Output schema of a tool. All members are optional, as `detail` and `release` affect which are present. */
export function outputSchema(shape: z.ZodRawShape): z.ZodObject {
  const { properties = {}, $defs = {} } = z.toJSONSchema(z.object({ ...COMMON, ...shape }), {
    unrepresentable: 'any',
  }) as SchemaPart;
  const members = Object.entries(properties).map(([name, part]) => [
    name,
    z
      .unknown()
      .optional()
      .meta(brief(part as SchemaPart, $defs as Definitions, LEVELS)),
  ]);
  return z.looseObject(Object.fromEntries(members));
}

function brief(part: SchemaPart, definitions: Definitions, levels: number): Record<string, unknown> {
  const { $ref, anyOf, type, properties, items } = part;
  if ($ref) return brief(definitions[$ref.split('/').at(-1) ?? ''] ?? {}, definitions, levels);
  if (anyOf) return oneOf(anyOf.map((option) => brief(option as SchemaPart, definitions, levels)));
  const within = (each: unknown, left: number) => brief(each as SchemaPart, definitions, left);
  return {
    ...(type && { type }),
    ...(levels > 0 &&
      properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, each]) => [name, within(each, levels - 1)]),
        ),
      }),
    ...(levels > 0 && type === 'array' && items && { items: within(items, levels) }),
  };
}

/** Types of a union, with the members of its only object. */
function oneOf(options: readonly Record<string, unknown>[]): Record<string, unknown> {
  const types = [...new Set(options.flatMap(({ type }) => type ?? []))];
  if (types.length === 0 || options.some(({ type }) => type === undefined)) return {};
  const [whole, ...others] = options.filter(({ properties, items }) => properties ?? items);
  return {
    ...(others.length === 0 && whole),
    type: types.length === 1 ? types[0] : types,
  };
}
