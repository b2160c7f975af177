import type { Tier } from '../../domain/tier.js';
import type { Countries, CountryRef } from '../countries.js';
import { toRef } from '../countries.js';
import type { DraftFault } from './draft-faults.js';

interface ListedCountry {
  readonly country: CountryRef;
  readonly tier: Tier;
  readonly line: number;
}

export interface TierList {
  readonly listed: readonly ListedCountry[];
  readonly faults: readonly DraftFault[];
}

const HEADINGS: readonly (readonly [RegExp, Tier])[] = [
  [/^tier 2[\s:–-]*watch ?list$/i, '2WL'],
  [/^tier (?:1|one)$/i, '1'],
  [/^tier (?:2|two)$/i, '2'],
  [/^tier (?:3|three)$/i, '3'],
  [/^special cases?$/i, 'SC'],
];
const TITLE = /^(?:tier placements|(?:\d{4} )?trafficking in persons report(?: \d{4})?)$/i;
const LOOKS_LIKE_HEADING = /^(?:tier\b|special case)/i;
/** Repetitions are bounded: otherwise matching time grows quadratically, or worse, with the pasted text. */
const FOOTNOTE_MARK = /\s{0,9}(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]|\[\d{1,4}\]|\(\d{1,4}\)){1,20}$/u;
const FOOTNOTE_LINE = /^(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d+\]|\(\d+\))\s*\S/u;
const COLUMN_GAP = /\t+| {2,}|\s{0,99}[;|•·]\s*/u;
const MARKUP = /<(?:!doctype|\/?[a-z][a-z0-9]*)\b[^<>]*>/i;
/** Maximum words of a name to try where columns run together. */
const MAX_WORDS = 8;

const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['congo', ['CD', 'CG']],
  ['korea', ['KP', 'KR']],
]);

/**
 * Parses a list as printed by State (headings by tier, names per line or in columns, footnote marks), or a
 * CSV with `country` (or `iso2`) and `tier`.
 */
export function readTierList(text: string, countries: Countries): TierList {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  if (lines.every((line) => line.trim() === '')) return invalidList(null, 'the list is empty');
  const markup = lines.findIndex((line) => MARKUP.test(line));
  if (markup !== -1)
    return invalidList(markup + 1, 'this is HTML: copy the text of the page, not its source');
  const readLine = isCsv(lines) ? csvReader(lines, countries) : textReader(countries);
  const listed: ListedCountry[] = [];
  const faults: DraftFault[] = [];
  for (const [index, content] of lines.entries()) {
    const read = readLine(content.trim(), index + 1);
    listed.push(...read.listed);
    faults.push(...read.faults);
  }
  if (listed.length === 0 && faults.length === 0) return invalidList(null, 'the list names no country');
  return { listed, faults: [...faults, ...doubled(listed)] };
}

const invalidList = (line: number | null, message: string): TierList => ({
  listed: [],
  faults: [{ line, message }],
});
const nothing: TierList = { listed: [], faults: [] };

type ReadLine = (content: string, line: number) => TierList;

function textReader(countries: Countries): ReadLine {
  let columns: readonly Tier[] = [];
  return (content, line) => {
    if (content === '' || TITLE.test(content) || FOOTNOTE_LINE.test(content)) return nothing;
    const cells = content.split(COLUMN_GAP).filter((cell) => cell !== '');
    const headings = cells.map(tierOfHeading);
    if (headings.every((tier) => tier !== null)) {
      columns = headings;
      return nothing;
    }
    const wrong = cells.find((cell, index) => headings[index] === null && LOOKS_LIKE_HEADING.test(cell));
    if (wrong !== undefined)
      return invalidList(
        line,
        `"${wrong}" is not a heading; use Tier 1, Tier 2, Tier 2 Watch List, Tier 3, Special Case`,
      );
    const [first] = columns;
    if (first === undefined) return invalidList(line, `"${content}" is before the first heading`);
    if (columns.length > 1 && cells.length !== columns.length)
      return invalidList(
        line,
        `has ${cells.length} cell(s) under ${columns.length} headings: give each heading lines of its own`,
      );
    const read = cells.map((cell, index) =>
      namesIn(cell, columns.length > 1 ? (columns[index] ?? first) : first, line, countries),
    );
    return { listed: read.flatMap((each) => each.listed), faults: read.flatMap((each) => each.faults) };
  };
}

function tierOfHeading(cell: string): Tier | null {
  const bare = cell
    .replace(FOOTNOTE_MARK, '')
    .replace(/\s{0,9}\(?\d{0,9}\)?\s{0,9}:?$/u, (end) => (/^\s*[123]$/.test(end) ? end : ''));
  return HEADINGS.find(([pattern]) => pattern.test(bare.trim()))?.[1] ?? null;
}

function namesIn(cell: string, tier: Tier, line: number, countries: Countries): TierList {
  const bare = cell.replace(FOOTNOTE_MARK, '').trim();
  const twofold = AMBIGUOUS.get(bare.toLowerCase());
  if (twofold) {
    const names = twofold.map((iso2) => `${countries.get(iso2)?.name ?? iso2} (${iso2})`).join(' or ');
    return invalidList(line, `"${bare}" means two countries: write ${names}`);
  }
  const whole = countries.findByEnglishName(bare);
  const found = whole ? [whole] : runTogether(bare.split(/\s+/), countries);
  if (found) return { listed: found.map((each) => ({ country: toRef(each), tier, line })), faults: [] };
  const near = countries.nearest(bare).map(({ name, iso2 }) => `${name} (${iso2})`);
  return invalidList(
    line,
    `no country is called "${bare}"${near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`}`,
  );
}

/**
 * Splits a line into names, longest first; `null` if some words are no name.
 * @param hopeless suffix lengths that have already failed
 */
function runTogether(
  words: readonly string[],
  countries: Countries,
  hopeless = new Set<number>(),
): readonly CountryRef[] | null {
  if (words.length === 0) return [];
  if (hopeless.has(words.length)) return null;
  for (let count = Math.min(words.length, MAX_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(FOOTNOTE_MARK, '');
    const found =
      name.length > 3 && !AMBIGUOUS.has(name.toLowerCase()) ? countries.findByEnglishName(name) : undefined;
    const rest = found && runTogether(words.slice(count), countries, hopeless);
    if (found && rest) return [found, ...rest];
  }
  hopeless.add(words.length);
  return null;
}

const CSV_HEADER = /^"?(?:country|iso2|name)"?\s*,\s*"?tier"?$/i;
const isCsv = (lines: readonly string[]): boolean =>
  CSV_HEADER.test(lines.find((line) => line.trim() !== '')?.trim() ?? '');

function csvReader(lines: readonly string[], countries: Countries): ReadLine {
  const header = lines.findIndex((line) => line.trim() !== '') + 1;
  return (content, line) => {
    if (content === '' || line === header) return nothing;
    const cells = /^(.*),\s*([^,]*)$/.exec(content);
    const [, country = '', tier = ''] = cells?.map((cell) => cell.replace(/^"(.*)"$/, '$1')) ?? [];
    const read = tierOfHeading(
      /^(?:[123]|2WL)$/i.test(tier) ? getHeading(tier) : tier === 'SC' ? 'Special Case' : tier,
    );
    return read === null
      ? invalidList(line, `"${tier}" is not a tier: use 1, 2, 2WL, 3 or SC`)
      : namesIn(country, read, line, countries);
  };
}

const getHeading = (tier: string): string =>
  tier.toUpperCase() === '2WL' ? 'Tier 2 Watch List' : `Tier ${tier}`;

function doubled(listed: readonly ListedCountry[]): DraftFault[] {
  const first = new Map<string, ListedCountry>();
  return listed.flatMap((each) => {
    const before = first.get(each.country.iso2);
    if (!before) {
      first.set(each.country.iso2, each);
      return [];
    }
    const message = `${each.country.name} (${each.country.iso2}) is listed twice, first on line ${before.line}`;
    return [{ line: each.line, message }];
  });
}
