import { z } from 'zod';
import { findClosedList } from './vocabulary/closed-list.js';

/**
 * The kind of a field: how people read its values, and where they lead. A `report` is a year, an `id` a name that programs
 * join by, a `name` one that only the data have, a `row` a row of a table as JSON; `prose` needs room.
 */
export type FieldKind =
  | 'basis'
  | 'code'
  | 'country'
  | 'day'
  | 'group'
  | 'id'
  | 'link'
  | 'name'
  | 'outcome'
  | 'prose'
  | 'report'
  | 'row'
  | 'rule'
  | 'share'
  | 'source'
  | 'tier'
  | 'tiers';

export interface ForPeople {
  /** Its heading and its label in forms; without one, its name with blanks. */
  readonly title?: string;
  readonly kind?: FieldKind;
  /** The words of its values, where they are a closed list. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * For pages, beside the description that every door has; a field that is described anew keeps it. It is no
 * `meta`, for documents and clients that are generated take every title for the name of a type.
 */
export const FOR_PEOPLE = z.registry<ForPeople>();

/** The schema of the values, without what may stand around it: optional, nullable, what reads a cell or an address. */
export function plainOf(schema: z.ZodType): z.ZodType {
  const { innerType, out } = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = innerType ?? out;
  return inner === undefined || inner.def.type === 'transform' ? schema : plainOf(inner);
}

export function forPeople(schema: z.ZodType): ForPeople {
  const plain = plainOf(schema);
  const { format } = plain.def as { format?: string };
  const words = findClosedList(plain)?.titles;
  return {
    ...(words && { words }),
    ...(format === 'url' && { title: 'Address', kind: 'link' }),
    ...FOR_PEOPLE.get(plain),
    ...FOR_PEOPLE.get(schema),
  };
}

/** @param name in snake or camel case, for a field without a title */
export const headingOf = ({
  name,
  title,
}: {
  readonly name: string;
  readonly title?: string | undefined;
}): string => {
  const words = title ?? name.replaceAll(/_|(?=[A-Z])/g, ' ').toLowerCase();
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
};

/** The label of a parameter or field, from its schema. */
export const labelOf = (name: string, schema: z.ZodType | undefined): string =>
  headingOf({ name, ...(schema && forPeople(schema)) });
