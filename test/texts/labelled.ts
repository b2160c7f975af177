import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Release } from '../../src/dataset/release.js';
import { Tier } from '../../src/domain/tier.js';

/*
 * Texts labelled with their claims. README.md documents the format; the authors know neither the code nor its
 * rules.
 */

export const KINDS = [
  'tier',
  'up',
  'down',
  'stay',
  'leave',
  'join',
  'count',
  'run',
  'first',
  'again',
  'never',
  'only',
  'share',
  'law',
  'compare',
  'record',
  'other',
] as const;

const Claim = z.object({
  /** Consecutive words of the text; if missing, the claim applies to the whole text. */
  quote: z.string().optional(),
  kind: z.enum(KINDS),
  countries: z.array(z.string()),
  tiers: z.array(Tier),
  from: Tier.nullish(),
  years: z.array(z.int()),
  truth: z.enum(['true', 'false', 'unknown']),
  /**
   * Facts needed to decide the claim: `KH 2022`, `KH history`, `totals 2022`, `group ASEAN 2022`, `clock KH
   * 2022`.
   */
  rows: z.array(z.string()).optional(),
  number: z.number().nullish(),
  group: z.string().nullish(),
  note: z.string().nullish(),
});
export type Claim = z.infer<typeof Claim>;

const Text = z.object({
  id: z.string(),
  kind: z.enum(['short', 'article']),
  style: z.string(),
  published: z.string().nullish(),
  text: z.string(),
  claims: z.array(Claim),
});
export type Text = z.infer<typeof Text>;

const File = z.object({ author: z.string(), texts: z.array(Text) });

export const SETS = ['development', 'sealed'] as const;

/** The texts of a set, of all authors; none if its folder is empty. */
export async function readTexts(set: (typeof SETS)[number]): Promise<readonly Text[]> {
  const folder = fileURLToPath(new URL(set, import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = names.map(async (name) =>
    File.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
  return (await Promise.all(files)).flatMap(({ texts }) => texts);
}

/** Position of a claim in its text; the whole text if its words are missing or not found. */
export function findPlace({ text }: Pick<Text, 'text'>, { quote }: Claim): { start: number; end: number } {
  const start = quote === undefined ? -1 : text.indexOf(quote);
  return start === -1 || quote === undefined
    ? { start: 0, end: text.length }
    : { start, end: start + quote.length };
}

/** Error of a label as far as rows show it; `null` if there is none. */
export function findFault(release: Release, { text }: Pick<Text, 'text'>, claim: Claim): string | null {
  const { quote, countries, kind, tiers, years, truth, number } = claim;
  if (quote !== undefined && text.split(quote).length !== 2)
    return 'its quote does not stand in the text once';
  const unknown = countries.find((iso2) => !release.countries.get(iso2));
  if (unknown !== undefined) return `there is no country ${unknown}`;
  const [tier] = tiers;
  if (truth === 'unknown' || tier === undefined || years.length === 0) return null;
  const all = (iso2: string) => years.every((year) => release.placement(iso2, year)?.tier === tier);
  if (
    ['tier', 'up', 'down', 'stay', 'run', 'first'].includes(kind) &&
    tiers.length === 1 &&
    countries.length > 0
  ) {
    const so = countries.every(all);
    if (!so && truth === 'true') return 'the rows deny it';
    if (so && truth === 'false' && kind === 'tier') return 'the rows bear it out';
  }
  if (
    kind === 'count' &&
    countries.length === 0 &&
    claim.group == null &&
    number != null &&
    years.length === 1
  ) {
    const counted = release.placementsIn(years[0] ?? 0).filter((placement) => placement.tier === tier).length;
    if (truth === 'true' && counted !== number) return `the rows count ${counted}`;
  }
  return null;
}
