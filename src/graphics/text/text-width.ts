/*
 * Advance widths in ems, by the metrics of Arial, which programs that do not read the font in a graphic have instead.
 * Source Sans 3, the font that graphics carry, is narrower.
 */
const WIDTHS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/\p{Cf}/u, 0],
  [/[ijl'’|]/u, 0.23],
  [/[tfI.,:;!()[\] /·]/u, 0.3],
  [/[rJ"*-]/u, 0.37],
  [/[mM%]/u, 0.85],
  [/[wCGOQDNHUR&→↓↑]/u, 0.74],
  [/[W—@]/u, 0.97],
  [/[A-Z]/u, 0.67],
  [/[\p{Lu}]/u, 0.74],
  [/[\p{Script=Cyrillic}]/u, 0.6],
];
const OTHER = 0.56;
/**
 * Those of scripts whose letters are of another width, by the metrics of Noto Sans, the broad letters and signs of a
 * script apart. They are of letters beside each other, in a name: joined, stacked, shortened.
 */
const SCRIPT_WIDTHS: typeof WIDTHS = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}（），]/u, 1],
  [/[آأإا]/u, 0.32],
  [/[سشصضڪ]/u, 1],
  [/[کچ]/u, 0.8],
  [/\p{sc=Arabic}/u, 0.6],
  [/\p{sc=Ethiopic}/u, 0.76],
  [/[גוזיןנ׳]/u, 0.4],
  [/\p{sc=Hebrew}/u, 0.7],
  [/[ฌญฒณ]/u, 0.85],
  [/\p{sc=Thai}/u, 0.64],
  [/[\p{sc=Armenian}\p{sc=Georgian}]/u, 0.8],
  [/(?=\p{Mc})\p{sc=Devanagari}/u, 0.3],
  [/[अआऊऑओऔकखझणफभ]/u, 0.85],
  [/\p{sc=Devanagari}/u, 0.68],
  [/[\u09be-\u09c0]/u, 0.33],
  [/[অআ\u09cc]/u, 1.1],
  [/\p{sc=Bengali}/u, 0.73],
  [/(?=\p{Mc})\p{sc=Khmer}/u, 0.6],
  [/[ញណយលសឡ]/u, 1],
  [/\p{sc=Khmer}/u, 0.65],
  [/[ടദഭരറ\u0d02\u0d3f\u0d40]/u, 0.62],
  [/[അആഈഐഓഖഘഛഡണബസഹൺൽൾ\u0d48\u0d4a\u0d4b]/u, 1.5],
  [/\p{sc=Malayalam}/u, 1],
  [/[\u0bbf\u0bc1\u0bc2]/u, 0.4],
  [/[ஆணனஷஸஹ\u0bc8\u0bca-\u0bcc]/u, 1.5],
  [/\p{sc=Tamil}/u, 0.95],
];
const BOLD_FACTOR = 1.06;
/** The carried fonts are narrower than these widths, of which they have this part at most. */
export const CARRIED = 0.9;

const BEYOND_LATIN = /[^\0-\u036f\u2000-\u2bff]/u;

const known = new Map<string, number>();

/** Width of a text in pixels, never less than it will be. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize * (bold ? BOLD_FACTOR : 1);
}

function emsOf(character: string): number {
  let ems = known.get(character);
  if (ems === undefined) {
    const script = SCRIPT_WIDTHS.find(([pattern]) => BEYOND_LATIN.test(character) && pattern.test(character));
    const plain = character.normalize('NFD').charAt(0);
    ems = script?.[1] ?? WIDTHS.find(([pattern]) => pattern.test(plain))?.[1] ?? OTHER;
    known.set(character, ems);
  }
  return ems;
}

/**
 * A text in lines that are at most so wide, broken at blanks, and between words where the script has no blanks; a
 * longer word stands alone on its line.
 */
export function wrapped(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  const fits = (word: string) => textWidth(word, fontSize, bold) <= width;
  for (const { word, blank } of wordsOf(text, fits)) {
    const line = lines.at(-1);
    const longer = `${line}${blank}${word}`;
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return isolated(lines);
}

const ISOLATES = /[\u2066-\u2069]/g;
const POP_ISOLATE = '\u2069';

/** Each line closes the isolates that it opens; the next opens again those that go on. */
function isolated(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const before = open;
    for (const [sign] of line.matchAll(ISOLATES))
      open = sign === POP_ISOLATE ? open.slice(0, -1) : open + sign;
    return before + line + POP_ISOLATE.repeat(open.length);
  });
}

let letters: Intl.Segmenter | undefined;

/** A text whose words all have room in a line; a longer one is parted. @param width pixels */
export function fitting(text: string, width: number, fontSize: number, bold = false): string {
  const fits = (word: string) => textWidth(word, fontSize, bold) <= width;
  return wordsOf(text, fits)
    .map(({ word, blank }, index) => {
      const parts = fits(word) ? [word] : parted(word, width, fontSize, bold);
      return `${index === 0 ? '' : blank}${parts.join(' ')}`;
    })
    .join('');
}

function parted(word: string, width: number, fontSize: number, bold: boolean): string[] {
  letters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const parts: string[] = [];
  for (const { segment } of letters.segment(word)) {
    const longer = `${parts.at(-1) ?? ''}${segment}`;
    if (parts.length > 0 && textWidth(longer, fontSize, bold) <= width) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}

/**
 * As {@link wrapped}, with lines of like length, so that no word stands alone on the last one; two lines break after a
 * colon where that leaves them of like length.
 */
export function balanced(text: string, width: number, fontSize: number, bold = false): string[] {
  let lines = wrapped(text, width, fontSize, bold);
  const wanted = lines.length;
  const atColon = text.split(AFTER_COLON);
  const [before = 0, after = 0] = atColon.map((line) => textWidth(line, fontSize, bold));
  const isAlike = before >= after / 2 && after >= before / 3;
  if (wanted === 2 && atColon.length === 2 && Math.max(before, after) <= width && isAlike) return atColon;
  for (let narrower = width * NARROWER; wanted > 1 && narrower > width / 2; narrower *= NARROWER) {
    const tried = wrapped(text, narrower, fontSize, bold);
    if (tried.length > wanted || tried.some((line) => textWidth(line, fontSize, bold) > narrower)) break;
    lines = tried;
  }
  return lines;
}

const AFTER_COLON = /(?<=:) /;
/** Factor by which lines are narrowed, step by step. */
const NARROWER = 0.96;

const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}]/u;
/** Signs that begin no line, and the mark of an ordinal. */
const NOT_FIRST = /^(?:[\p{P}\p{M}ー]|ទី$)/u;
let words: Intl.Segmenter | undefined;
/** Names and terms in scripts without blanks, which the runtime would part. */
const wholes = new Set<string>();
const MOST_PARTS = 8;

/** Keeps a name or a term in one line, where its script has no blanks to break at. */
export function keepWhole(text: string): void {
  if (WITHOUT_BLANKS.test(text)) wholes.add(text);
}

/** Segments of a text, those of what is kept whole as one. */
function segmentsOf(text: string): string[] {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let count = Math.min(MOST_PARTS, parts.length - at);
    while (count > 1 && !wholes.has(parts.slice(at, at + count).join(''))) count--;
    found.push(parts.slice(at, at + count).join(''));
    at += count;
  }
  return found;
}

const TIER = String.raw`Tier|[Nn]ivel|[Cc]atégorie|Cat\.|[Nn]ível|[Уу]ровень|[Уу]ровне|[Уу]ровня|Nhóm|ระดับ|ថ្នាក់ទី|الفئة|ปี|ឆ្នាំ`;
const IN = 'in|en|em|в|năm|ปี|ឆ្នាំ|في';
const SINCE = 'с|منذ';
const OF = 'of|de|sur|из|trên|จาก|من|ក្នុងចំណោម';
/**
 * The blanks between words; a tier keeps its number in every language, a year the word before it, the Watch List its name
 * where that has room, a number what it counts where that is a sign or two, of how many it is, and after a colon its year; the
 * licence is whole; no line begins with a dash or another sign.
 */
const BLANKS = new RegExp(
  [
    String.raw`(?<!\d(?= (?:г\.|[年月日个次]|(?:${OF}) \d)))`,
    String.raw`(?<![:៖] \d+(?= (?:${IN}) \d))`,
    '(?<!Watch(?= List)|CC(?= BY)|BY(?= 4))',
    String.raw`(?:(?<!${TIER}|(?<!\S)(?:${IN}|${SINCE}|${OF})) | (?!\d))`,
    '(?![—–;:!?])',
  ].join(''),
);

const PAIR = /(?<=Watch) (?=List)/;

interface WordInLine {
  readonly word: string;
  readonly blank: string;
}

const unpaired = ({ word, blank }: WordInLine): WordInLine[] =>
  word.split(PAIR).map((part, index) => ({ word: part, blank: index === 0 ? blank : ' ' }));

/** @param fits false for what has no room in a line of its own */
function wordsOf(text: string, fits: (word: string) => boolean): WordInLine[] {
  const found = text.split(BLANKS).flatMap(segmented);
  return found.flatMap((each) => (fits(each.word) ? [each] : unpaired(each)));
}

/** A part between blanks, in the words that its script has no blanks between. */
function segmented(part: string): WordInLine[] {
  if (!WITHOUT_BLANKS.test(part)) return [{ word: part, blank: ' ' }];
  const found: string[] = [];
  for (const segment of segmentsOf(part)) {
    const last = found.at(-1);
    if (
      last !== undefined &&
      (NOT_FIRST.test(segment) || /[（(《「『“ \u00a0]$/u.test(last) || /^[ \u00a0]$/.test(segment))
    ) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
  }
  return found.map((word, index) => ({ word, blank: index === 0 ? ' ' : '' }));
}

/** A size in which the longest of some words has room. @param width pixels */
export const sizeThatFits = (texts: readonly string[], width: number, size: number, bold = false): number =>
  Math.min(size, ...texts.map((text) => (size * width) / Math.max(textWidth(text, size, bold), 1)));

/** Pixels by which sums of widths may be wrong. */
const HAIR = 0.01;

/** A text as far as it has room, with an ellipsis where it does not. @param room pixels */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room + HAIR) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
