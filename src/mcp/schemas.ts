import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { isList } from './tool.js';

/** The arguments of a tool; where it takes a list, a single value will do. */
export function inputSchemaOf(input: z.ZodObject): Tool['inputSchema'] {
  const schema = z.toJSONSchema(input, { io: 'input' }) as Tool['inputSchema'] & {
    properties: Record<string, { items?: object; description?: string }>;
  };
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!isList(input.shape[name])) continue;
    const { description, ...list } = property;
    schema.properties[name] = { anyOf: [list, list.items], description } as typeof property;
  }
  return schema;
}

/** What a tool answers. What a later version adds breaks nobody. */
export const outputSchemaOf = (output: z.ZodObject): Tool['outputSchema'] =>
  // A schema with an id of its own would be a reference at the top, where the protocol wants an object.
  z.toJSONSchema(z.object(output.shape), {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }) as Tool['outputSchema'];
