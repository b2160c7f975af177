import { LRUCache } from 'lru-cache';
import { shapedWidth } from './text-paths.js';

/** Programs that ignore embedded fonts draw Arial, which is so much wider; the letters of Han are as wide in both. */
const FALLBACK_FACTOR = 1.11;
const HAN = /\p{sc=Han}/u;
const EM = 100;
const widths = new LRUCache<string, number>({ max: 4_000 });

/** Width of a text in the bundled fonts, in pixels: the sum of its words. */
export function measureDrawnWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const word of text.split(/(?<= )/)) {
    const key = bold ? `*${word}` : word;
    let width = widths.get(key);
    if (width === undefined) {
      width = shapedWidth(word, EM, bold) / EM;
      widths.set(key, width);
    }
    ems += width;
  }
  return ems * fontSize;
}

/** An upper bound, for pictures that may be drawn with another font. */
export const textWidth = (text: string, fontSize: number, bold = false): number =>
  measureDrawnWidth(text, fontSize, bold) * fallbackFactor(text);

/** The largest {@link textWidth} at which a text, drawn in the embedded font, still fits into `width` pixels. */
export const maxTextWidth = (text: string, width: number): number => width * fallbackFactor(text);

const fallbackFactor = (text: string): number => (HAN.test(text) ? 1 : FALLBACK_FACTOR);

/**
 * Breaks a text into lines of at most `width`, at spaces, or between words in scripts without spaces. A
 * longer word gets a line of its own.
 */
export function wrapLines(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  const fits = (word: string) => textWidth(word, fontSize, bold) <= width;
  for (const { word, blank } of toWords(text, fits)) {
    const line = lines.at(-1);
    const longer = `${line}${blank}${word}`;
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return closeIsolates(lines);
}

const ISOLATES = /[\u2066-\u2069]/g;
const POP_ISOLATE = '\u2069';

/** Closes the bidi isolates open at the end of each line and reopens them on the next. */
function closeIsolates(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const before = open;
    for (const [sign] of line.matchAll(ISOLATES))
      open = sign === POP_ISOLATE ? open.slice(0, -1) : open + sign;
    return before + line + POP_ISOLATE.repeat(open.length);
  });
}

let graphemeSegmenter: Intl.Segmenter | undefined;

/**
 * Splits words that are longer than a line.
 * @param width pixels
 */
export function fitCharacters(text: string, width: number, fontSize: number, bold = false): string {
  const fits = (word: string) => textWidth(word, fontSize, bold) <= width;
  return toWords(text, fits)
    .map(({ word, blank }, index) => {
      const parts = splitWord(word, fits);
      return `${index === 0 ? '' : blank}${parts.join(' ')}`;
    })
    .join('');
}

/** A word in as few parts as fit. */
export function splitWord(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word];
  graphemeSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const parts: string[] = [];
  for (const { segment } of graphemeSegmenter.segment(word)) {
    const longer = `${parts.at(-1) ?? ''}${segment}`;
    if (parts.length > 0 && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

/**
 * Like {@link wrapLines}, but with lines of similar length, which avoids a single word on the last one. Two
 * lines break after a colon if that keeps them similar.
 */
export function balanceLines(text: string, width: number, fontSize: number, bold = false): string[] {
  let lines = wrapLines(text, width, fontSize, bold);
  const lineCount = lines.length;
  const atColon = text.split(AFTER_COLON);
  const [before = 0, after = 0] = atColon.map((line) => textWidth(line, fontSize, bold));
  const isAlike = before >= after / 2 && after >= before / 3;
  if (lineCount === 2 && atColon.length === 2 && Math.max(before, after) <= width && isAlike) return atColon;
  for (let narrower = width * NARROWER; lineCount > 1 && narrower > width / 2; narrower *= NARROWER) {
    const candidate = wrapLines(text, narrower, fontSize, bold);
    if (candidate.length > lineCount || candidate.some((line) => textWidth(line, fontSize, bold) > narrower))
      break;
    lines = candidate;
  }
  return lines;
}

const AFTER_COLON = /(?<=:) /;
/** Factor for narrowing lines in each step. */
const NARROWER = 0.96;

const SCRIPTS_WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}]/u;
/** What must not start a line: signs, the Khmer ordinal mark, and the ends of the Chinese words for tier and for less than. */
const NOT_AT_LINE_START = /^(?:[\p{P}\p{M}ー]|ទី$|级$|于$)/u;
let wordSegmenter: Intl.Segmenter | undefined;
/** Names and terms in scripts without spaces, which `Intl.Segmenter` would split. */
const unbreakable = new Set<string>();
/** Segments of the longest of them, and some more. */
const MAX_PARTS = 12;

/** Keeps a name or term on one line if its script has no spaces to break at. */
export function registerUnbreakable(text: string): void {
  if (SCRIPTS_WITHOUT_SPACES.test(text)) unbreakable.add(text);
}

/** Word segments of a text, with registered names and terms as one segment. */
function toSegments(text: string): string[] {
  wordSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const parts = [...wordSegmenter.segment(text)].map(({ segment }) => segment);
  const segments: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let count = Math.min(MAX_PARTS, parts.length - at);
    while (count > 1 && !unbreakable.has(parts.slice(at, at + count).join(''))) count--;
    segments.push(parts.slice(at, at + count).join(''));
    at += count;
  }
  return segments;
}

const TIER = String.raw`Tier|[Nn]ivel|[Cc]atégorie|Cat\.|[Nn]ível|[Уу]ровень|[Уу]ровне|[Уу]ровня|Nhóm|ระดับ|ថ្នាក់ទី|الفئة|ปี|ឆ្នាំ`;
const IN = 'in|en|em|в|năm|ปี|ឆ្នាំ|في';
const SINCE = 'с|منذ';
const OF = 'of|de|sur|из|trên|จาก|من|ក្នុងចំណោម';
/**
 * Spaces where a line may break. Kept together: a tier and its number in every language, a year and its
 * preposition, "Watch List" if it fits, a number and a counter of one or two characters, a number and its
 * total, a number after a colon and its year, and the licence. No line starts with a dash or other
 * punctuation.
 */
const BREAKABLE_SPACES = new RegExp(
  [
    String.raw`(?<!\d(?= (?:г\.|[年月日个次]|(?:${OF}) \d)))`,
    String.raw`(?<![:៖] \d+(?= (?:${IN}) \d))`,
    '(?<!Watch(?= List)|CC(?= BY)|BY(?= 4))',
    String.raw`(?:(?<!${TIER}|(?<!\S)(?:${IN}|${SINCE}|${OF})) | (?!\d))`,
    '(?![—–;:!?])',
  ].join(''),
);

const WATCH_LIST_SPACE = /(?<=Watch) (?=List)/;

interface WordInLine {
  readonly word: string;
  readonly blank: string;
}

const splitPair = ({ word, blank }: WordInLine): WordInLine[] =>
  word.split(WATCH_LIST_SPACE).map((part, index) => ({ word: part, blank: index === 0 ? blank : ' ' }));

/**
 * The words of a text, each with the blank before it, as lines may be broken between them.
 * @param fits false for what does not fit on a line of its own
 */
export function toWords(text: string, fits: (word: string) => boolean): WordInLine[] {
  const words = text.split(BREAKABLE_SPACES).flatMap(segmentWords);
  return words.flatMap((word) => (fits(word.word) ? [word] : splitPair(word)));
}

/** Splits text without spaces into words if its script is written without them. */
function segmentWords(part: string): WordInLine[] {
  if (!SCRIPTS_WITHOUT_SPACES.test(part)) return [{ word: part, blank: ' ' }];
  const words: string[] = [];
  for (const segment of toSegments(part)) {
    const last = words.at(-1);
    if (
      last !== undefined &&
      (NOT_AT_LINE_START.test(segment) || /[（(《「『“ \u00a0]$/u.test(last) || /^[ \u00a0]$/.test(segment))
    ) {
      words[words.length - 1] = last + segment;
    } else words.push(segment);
  }
  return words.map((word, index) => ({ word, blank: index === 0 ? ' ' : '' }));
}

/** Tolerance for sums of widths, in pixels. */
const ROUNDING_PX = 0.01;

/**
 * Truncates a text to fit, with an ellipsis.
 * @param available pixels
 */
export function fitToWidth(text: string, available: number, size: number): string {
  if (textWidth(text, size) <= available + ROUNDING_PX) return text;
  let truncated = text;
  while (truncated.length > 1 && textWidth(`${truncated}…`, size) > available)
    truncated = truncated.slice(0, -1).trimEnd();
  return `${truncated}…`;
}
