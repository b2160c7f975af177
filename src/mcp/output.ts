import { z } from 'zod';

/* What tools answer: what REST answers, with its address, and less of it where no detail is asked for. */

export const detailInput = (what: string) => ({
  detail: z.boolean().default(false).describe(`true: with ${what}, as REST answers; false: the short answer`),
});

interface Left {
  readonly withoutDetail?: readonly string[];
  readonly ofItems?: readonly string[];
}

export const without = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

export function shortened<Answer extends object>(
  answer: Answer,
  { withoutDetail = [], ofItems = [] }: Left,
): Answer {
  const short = without(answer, withoutDetail) as Answer & { items?: readonly object[] };
  return short.items ? { ...short, items: short.items.map((item) => without(item, ofItems)) } : short;
}
