import { z } from 'zod';

/* What tools answer: what REST answers, with its address, and less of it where no detail is asked for. */

/** The argument by which the whole answer is asked for. */
export const detailInput = (what: string) => ({
  detail: z.boolean().default(false).describe(`true: with ${what}, as REST answers; false: the short answer`),
});

interface Left {
  /** Names that are left out where no detail is asked for. */
  readonly withoutDetail?: readonly string[];
  /** The same, of each item. */
  readonly ofItems?: readonly string[];
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
