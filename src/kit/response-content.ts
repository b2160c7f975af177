import type { z } from 'zod';
import { FORMATS, type FormatName } from '../formats/format.js';

export const jsonContent = (description: string, schema: z.ZodType) => ({
  description,
  content: { [FORMATS.json.mediaType]: { schema } },
});

const TEXT = { schema: { type: 'string' } } as const;
export const BYTES = { schema: { type: 'string', format: 'binary' } } as const;

/** Response content for other formats, by media type. */
export const alternativeContent = (formats: readonly FormatName[]) =>
  Object.fromEntries(
    formats.map((name) => [FORMATS[name].mediaType, 'isFile' in FORMATS[name] ? BYTES : TEXT] as const),
  );
