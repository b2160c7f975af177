import { STATUS } from '../domain/vocabulary/clock.js';
import { TIER } from '../domain/vocabulary/facts.js';

/* Normalizes argument values for URLs: models write 3, "3", "Tier 3", ["3"], "watch list", "2025" or 2025. */

/** JSON Schema of an argument, as shown to a model. */
export interface SchemaWords {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly SchemaWords[];
  readonly enum?: readonly string[];
  readonly items?: SchemaWords;
  readonly description?: string;
}

const squashed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]/g, '');

const IN_WORDS = { one: '1', two: '2', three: '3', tierone: '1', tiertwo: '2', tierthree: '3' };
const OTHER_WORDS = new Map<string, string>([
  ...Object.entries({ watchlist: '2WL', notcovered: 'NR', outofwaivers: 'final_year', ...IN_WORDS }),
  ...Object.entries({ ...TIER.titles, ...STATUS.titles }).map(([value, title]): [string, string] => [
    squashed(title),
    value,
  ]),
  ...TIER.values.map((value): [string, string] => [squashed(`tier ${value}`), value]),
]);

/** A value as a URL parameter; `undefined` for null. */
export function serializeAs(value: unknown, schema: SchemaWords): unknown {
  if (Array.isArray(value)) return value.map((each) => serializeAs(each, schema)).join(',');
  if (isPlacement(value)) return `${value.year}:${serializeAs(value.tier ?? 'NR', { enum: TIER.values })}`;
  if (typeof value === 'object') return value === null ? undefined : JSON.stringify(value);
  return value === undefined ? undefined : inWords(String(value), schema);
}

const isPlacement = (value: unknown): value is { year: unknown; tier: unknown } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'tier,year';

function inWords(text: string, schema: SchemaWords): string {
  const words = schema.enum ?? schema.items?.enum;
  if (!words) return text;
  if (schema.items && text.includes(',')) return String(serializeAs(text.split(','), schema));
  const wanted = squashed(text);
  const word = OTHER_WORDS.get(wanted);
  return words.find((each) => each === word || squashed(each) === wanted) ?? text;
}
