import { z } from 'zod';
import { UpcomingReport } from '../dataset/upcoming-report.js';
import type { Resource } from '../kit/resource.js';

/* JSON Schemas of tool results: what a response has, and what a row has. What is deeper is documented in REST. */

type SchemaPart = z.core.JSONSchema.BaseSchema;
type Definitions = Readonly<Record<string, SchemaPart>>;

/** A JSON Schema as `tools/list` has it. */
export interface ObjectSchema {
  readonly [key: string]: unknown;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
}

const COMMON = { release: z.string(), url: z.string(), upcomingReport: UpcomingReport };

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
export function outputSchema(shape: z.ZodRawShape): ObjectSchema {
  const { properties = {}, $defs = {} } = z.toJSONSchema(z.object({ ...COMMON, ...shape }), {
    unrepresentable: 'any',
  }) as SchemaPart;
  const members = Object.entries(properties).map(([name, part]) => [
    name,
    brief(part as SchemaPart, $defs as Definitions, name === 'items'),
  ]);
  return { type: 'object', properties: Object.fromEntries(members) };
}

/** The type of a member; of rows, also the types of their members. */
function brief(part: SchemaPart, definitions: Definitions, areRows = false): object {
  const { $ref, anyOf, type, items, properties } = part;
  if ($ref) return brief(definitions[$ref.split('/').at(-1) ?? ''] ?? {}, definitions, areRows);
  const within = (each: unknown) => brief(each as SchemaPart, definitions);
  if (anyOf)
    return { type: [...new Set(anyOf.flatMap((option) => (within(option) as SchemaPart).type ?? []))] };
  if (!areRows) return { ...(type && { type }) };
  if (type === 'array') return { type, items: brief(items as SchemaPart, definitions, true) };
  const members = Object.entries(properties ?? {}).map(([name, each]) => [name, within(each)]);
  return { type, properties: Object.fromEntries(members) };
}
