import { z } from 'zod';
import { findClosedList } from './vocabulary/documented-enum.js';

/**
 * How people read a field's values, and what they link to. A `report` is a year, an `id` an identifier for
 * joins, a `name` one used only in this dataset, a `row` a table row as JSON; `prose` is wide.
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

export interface FieldPresentation {
  /** Heading and form label; the field name with spaces if omitted. */
  readonly title?: string;
  readonly kind?: FieldKind;
  /** Labels of the values of an enum. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Presentation of fields on pages, in addition to the description that every API has; redescribing a schema
 * keeps it. Not zod's `meta`, because documents and code generators treat each title as a type name.
 */
export const FIELD_PRESENTATION = z.registry<FieldPresentation>();

/** Unwraps optional, nullable, preprocessing and pipes, down to the schema of the values. */
export function toPlain(schema: z.ZodType): z.ZodType {
  const { innerType, out } = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = innerType ?? out;
  return inner === undefined || inner.def.type === 'transform' ? schema : toPlain(inner);
}

const presentations = new WeakMap<z.ZodType, FieldPresentation>();

/** Presentation of a field, from its schema; pages ask for it in every cell. */
export function getPresentation(schema: z.ZodType): FieldPresentation {
  const known = presentations.get(schema) ?? findPresentation(schema);
  presentations.set(schema, known);
  return known;
}

function findPresentation(schema: z.ZodType): FieldPresentation {
  const plain = toPlain(schema);
  const { format } = plain.def as { format?: string };
  const words = findClosedList(plain)?.titles;
  return {
    ...(words && { words }),
    ...(format === 'url' && { title: 'Address', kind: 'link' }),
    ...FIELD_PRESENTATION.get(plain),
    ...FIELD_PRESENTATION.get(schema),
  };
}

/**
 * Heading for a field.
 * @param name snake or camel case, used if there is no title
 */
export const getHeading = ({
  name,
  title,
}: {
  readonly name: string;
  readonly title?: string | undefined;
}): string => {
  const words = title ?? name.replaceAll(/_|(?=[A-Z])/g, ' ').toLowerCase();
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
};

/** Label of a parameter or field, from its schema. */
export const getLabel = (name: string, schema: z.ZodType | undefined): string =>
  getHeading({ name, ...(schema && getPresentation(schema)) });
