import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

/** The arguments of a tool. The pattern of a date says in 250 characters what its format says. */
export const inputSchemaOf = (input: z.ZodObject): Tool['inputSchema'] =>
  z.toJSONSchema(input, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  }) as Tool['inputSchema'];
