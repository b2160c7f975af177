import { z } from 'zod';
import type { Resource } from '../rest/resource/resource.js';

/* What tools answer: what REST answers, with its address, and less of it where no detail is asked for. */

/** What every answer of a resource begins with. */
export const answerHead = {
  url: z.string().describe('Address that always gives this answer: cite it'),
  release: z.string().describe('Version of the edition that answers'),
};

/** The argument by which the whole answer is asked for. */
export const detailInput = (what: string) => ({
  detail: z.boolean().default(false).describe(`true: with ${what}, as REST answers; false: the short answer`),
});

interface Left {
  /** Names that are left out where no detail is asked for. */
  readonly withoutDetail?: readonly string[];
  /** The same, of each item. */
  readonly ofItems?: readonly string[];
  /** The schema of an item, where the resource has several. */
  readonly item?: z.ZodObject;
}

const optional = (schema: z.ZodObject, names: readonly string[] = []): z.ZodObject =>
  schema.partial(Object.fromEntries(names.map((name) => [name, true])) as never);

/** The schema of the answer of a resource. */
export function outputOf(resource: Resource, { withoutDetail, ofItems, item }: Left = {}): z.ZodObject {
  if (resource.kind === 'object')
    return optional(z.object({ ...answerHead, ...resource.object.shape }), withoutDetail);
  return optional(
    z.object({
      ...answerHead,
      total: z.int().describe('Number of rows of the whole list'),
      ...resource.context,
      items: z
        .array(ofItems ? optional(item ?? (resource.item as z.ZodObject), ofItems) : resource.item)
        .describe('The rows'),
      next: z.string().nullable().optional().describe('Address of the next page'),
    }),
    withoutDetail,
  );
}

/** An object without some members. */
export const without = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** An answer of a resource without what is left out where no detail is asked for. */
export function shortened<Answer extends object>(
  answer: Answer,
  { withoutDetail = [], ofItems = [] }: Left,
): Answer {
  const short = without(answer, withoutDetail) as Answer & { items?: readonly object[] };
  return short.items ? { ...short, items: short.items.map((item) => without(item, ofItems)) } : short;
}

/** Names in a sentence: "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "1 country", "2 countries". */
export const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;
