import { TIER } from '../domain/vocabulary/facts.js';

/* What models write, in the spelling of addresses: 3, "3", "Tier 3", ["3"], "watch list", "2025", 2025. */

/** The form of an argument, as a model is told. */
export interface Told {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Told;
  readonly description?: string;
}

const squashed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]/g, '');

const OTHER_WORDS = new Map<string, string>([
  ['watchlist', '2WL'],
  ['notcovered', 'NR'],
  ...TIER.values.flatMap((value): [string, string][] => [
    [squashed(TIER.titles[value]), value],
    [squashed(`tier ${value}`), value],
  ]),
]);

/** A value as an address writes it. */
export function writtenAs(value: unknown, told: Told): unknown {
  if (Array.isArray(value)) return value.map((each) => writtenAs(each, told)).join(',');
  if (typeof value === 'number' || typeof value === 'boolean') return inWords(String(value), told);
  if (isPlacement(value)) return `${value.year}:${writtenAs(value.tier ?? 'NR', { enum: TIER.values })}`;
  if (typeof value === 'string') return inWords(value, told);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

const isPlacement = (value: unknown): value is { year: unknown; tier: unknown } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'tier,year';

function inWords(text: string, told: Told): string {
  const words = told.enum ?? told.items?.enum;
  if (!words) return text;
  if (told.items && text.includes(','))
    return text
      .split(',')
      .map((each) => inWords(each, told))
      .join(',');
  const wanted = squashed(text);
  const word = OTHER_WORDS.get(wanted);
  return words.find((each) => each === word || squashed(each) === wanted) ?? text;
}
