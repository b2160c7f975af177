import { z } from 'zod';
import { integer, nullable, text } from './cells.js';
import { FIELD_PRESENTATION } from './field-presentation.js';

/** Includes user-assigned (XK) and withdrawn (AN, CS) codes. */
export const Iso2 = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code');
export const Iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code');
export const M49 = z.string().regex(/^\d{3}$/, 'is not a three-digit M49 code');
export const Wikidata = z.string().regex(/^Q[1-9]\d*$/, 'is not a Wikidata item');
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month, written YYYY-MM');
export const Url = z.url({ protocol: /^https?$/ });

/** A path of this service, to be resolved against its host. */
export const ServicePath = z.string().meta({ format: 'uri-reference' });
export const GroupId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'is not an identifier of small letters, digits and underscores')
  .register(FIELD_PRESENTATION, { title: 'Group', kind: 'group' });

export const iso2 = Iso2.describe('ISO 3166-1 alpha-2 code of the country or territory').register(
  FIELD_PRESENTATION,
  { title: 'Country or territory', kind: 'country' },
);
export const year = integer
  .describe('Year of the report')
  .register(FIELD_PRESENTATION, { title: 'Report', kind: 'report' });
export const basis = text
  .describe('Where it was read')
  .register(FIELD_PRESENTATION, { title: 'Read in', kind: 'basis' });
export const sourceId = text
  .describe('Identifier of the source')
  .register(FIELD_PRESENTATION, { kind: 'source' });
/** A country code of another dataset, whose title is the first part of its description. */
export const countryCode = (scheme: string) =>
  nullable(text)
    .describe(scheme)
    .register(FIELD_PRESENTATION, { title: scheme.replace(/ \(.*|;.*/, '') });

export interface Table<Row extends z.ZodObject = z.ZodObject> {
  readonly row: Row;
  readonly key: readonly (keyof z.output<Row> & string)[];
  readonly description: string;
}

/** Declares a table. */
export function table<Row extends z.ZodObject>(
  description: string,
  key: readonly (keyof z.output<Row> & string)[],
  row: Row,
): Table<Row> {
  return { row, key, description };
}
