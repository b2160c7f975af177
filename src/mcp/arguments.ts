import { z } from 'zod';
import { everywhere, releaseParameter } from '../rest/parameters/parameters.js';
import type { Resource } from '../rest/resource/resource.js';
import { type Told, writtenAs } from './words.js';

/*
 * The arguments of a tool are the parameters of its addresses, under their names. What models write is put into the
 * spelling of addresses; what is wrong with it, the address says.
 */

export type Arguments = Readonly<Record<string, z.ZodType>>;

const words = ({ type, enum: values }: Told): Told => ({
  ...(type && { type }),
  ...(values && { enum: values }),
});

/** So much of a parameter as a model needs: its limits an address tells who oversteps them. */
const tell = (parameter: z.ZodType): Told => {
  const { $ref, $defs, ...own } = z.toJSONSchema(parameter, { io: 'input', unrepresentable: 'any' });
  const told = { ...$defs?.[$ref?.split('/').at(-1) ?? ''], ...own } as Told;
  const { items, description } = told;
  return { ...words(told), ...(items && { items: words(items) }), ...(description && { description }) };
};

/** An argument that takes whatever is given, and tells the form that its parameter has. */
export const argument = (told: Told): z.ZodType =>
  z
    .unknown()
    .transform((value) => (value === null ? undefined : writtenAs(value, told)))
    .optional()
    .meta(told as never);

/** Parameters of the form of an answer. */
const OF_FORM = ['shape', 'include', 'sort', 'asOf'];

/** The arguments of a tool that asks addresses. @param names those that it has; all without them */
export function argumentsOf(resources: readonly Resource[], names?: readonly string[]): Arguments {
  const parameters = resources.flatMap(({ params, query }) =>
    Object.entries({ ...params.shape, ...query.shape } as Record<string, z.ZodType>),
  );
  const told = new Map<string, Told>();
  for (const [name, schema] of parameters) {
    if (!(names?.includes(name) ?? !OF_FORM.includes(name))) continue;
    const known = told.get(name);
    told.set(name, known ? both(known, tell(schema)) : tell(schema));
  }
  return Object.fromEntries([...told].map(([name, each]) => [name, argument(each)]));
}

/** An argument that has other words in another list takes all of them: its list refuses the others'. */
function both(one: Told, other: Told): Told {
  const words = [...new Set([...(one.items?.enum ?? []), ...(other.items?.enum ?? [])])];
  if (words.length === (one.items?.enum?.length ?? 0)) return one.type === 'array' ? one : other;
  const description = `${one.description}; or: ${other.description}`;
  return { ...one, items: { ...one.items, enum: words }, description };
}

export const described = (parameter: z.ZodType, description: string): z.ZodType =>
  argument({ ...tell(parameter), description });

/** Which edition answers, and what of it a day could know. */
export const editionArguments: Arguments = {
  release: described(releaseParameter, 'Edition, such as 1.1.0; default: the current one'),
  asOf: described(everywhere.asOf, 'YYYY-MM-DD: only what was known on that day'),
};

const MOST_ROWS = 200;
const USUAL_ROWS = 50;

export const pageArguments: Arguments = {
  limit: z
    .unknown()
    .transform((value) => String(value ?? USUAL_ROWS))
    .optional()
    .meta({
      type: 'integer',
      minimum: 1,
      maximum: MOST_ROWS,
      default: USUAL_ROWS,
      description: 'Rows at the most; total counts all',
    }),
  cursor: z
    .unknown()
    .transform((value) => (value === null || value === undefined ? undefined : cursorIn(String(value))))
    .optional()
    .meta({
      type: 'string',
      description: 'next of the answer before, or its cursor; with the same arguments',
    }),
};

/** `next` is an address, and its cursor is what goes on. */
const cursorIn = (written: string): string => {
  const next = URL.canParse(written, NOWHERE) && written.includes('?') ? new URL(written, NOWHERE) : null;
  return next?.searchParams.get('cursor') ?? written;
};
const NOWHERE = 'http://localhost';

export const detailArgument = (what: string): Arguments => ({
  detail: argument({ type: 'boolean', description: `true: with ${what}` }),
});
