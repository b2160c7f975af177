import type { z } from 'zod';
import { isLimitedElsewhere, MAX_TEXT } from '../domain/text-limit.js';

/* Every text that comes in has a limit: that of its schema, or else one for all. */

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

interface Member {
  readonly schema: z.ZodType | undefined;
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly parent: Member | null;
}

/**
 * The texts of a value that are longer than the general limit, where their schemas set none of their own. Without
 * recursion: a stranger says how deep the value is.
 */
export function* longTexts(schema: z.ZodType | undefined, value: unknown): Generator<LongText> {
  const open: Member[] = [{ schema, value, key: '', parent: null }];
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    if (typeof member.value === 'string') {
      if (member.value.length > MAX_TEXT && !hasOwnLimit(member.schema))
        yield { path: pathOf(member), length: member.value.length };
    } else if (typeof member.value === 'object' && member.value !== null)
      for (const each of membersOf(member, member.value).reverse()) open.push(each);
  }
}

function membersOf(parent: Member, value: object): Member[] {
  const inner = taking(parent.schema);
  const { element } = (inner?.def ?? {}) as Partial<Definition>;
  const shape = (inner as { readonly shape?: Readonly<Record<string, z.ZodType>> } | undefined)?.shape ?? {};
  return Object.entries(value).map(([key, member]) =>
    Array.isArray(value)
      ? { schema: element, value: member, key: Number(key), parent }
      : { schema: shape[key], value: member, key, parent },
  );
}

function pathOf(member: Member): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: Member = member; at.parent !== null; at = at.parent) path.unshift(at.key);
  return path;
}
