import type { z } from 'zod';
import { isLimitedElsewhere, MAX_TEXT } from '../domain/text-limit.js';

/* Every text that comes in has a limit: that of its schema, or else one for all. */

/** A text that is too long, and where it stands. */
export interface LongText {
  readonly path: readonly PropertyKey[];
  readonly length: number;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
}

/** What takes a value in: the schema within those that make it optional or alter it. */
function taking(schema: z.ZodType | undefined): z.ZodType | undefined {
  const def = schema?.def as unknown as Definition | undefined;
  const inner = def?.innerType ?? (def?.in?.def.type === 'transform' ? def.out : def?.in);
  return inner ? taking(inner) : schema;
}

/** Whether a schema says itself how long a text may be. */
function hasOwnLimit(schema: z.ZodType | undefined): boolean {
  const inner = taking(schema) as (z.ZodType & { readonly maxLength?: number | null }) | undefined;
  return inner?.maxLength != null || isLimitedElsewhere(inner);
}

/** The texts of a value that are longer than the general limit, where their schemas set none of their own. */
export function* longTexts(
  schema: z.ZodType | undefined,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<LongText> {
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT && !hasOwnLimit(schema)) yield { path, length: value.length };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const inner = taking(schema);
  const { element } = (inner?.def ?? {}) as Partial<Definition>;
  const shape = (inner as { readonly shape?: Readonly<Record<string, z.ZodType>> } | undefined)?.shape ?? {};
  for (const [key, member] of Object.entries(value))
    yield* longTexts(Array.isArray(value) ? element : shape[key], member, [
      ...path,
      Array.isArray(value) ? Number(key) : key,
    ]);
}
