import { readFileSync } from 'node:fs';
import bidiFactory, { type Bidi } from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/*
 * Shapes a line of text with several fonts, as browsers do: each letter in the first font that has it,
 * right-to-left runs reordered.
 */

export const EM = 1_000;

export interface OpenFont {
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
}

/** Fonts in order of preference; the first draws the letters that none has. */
export type FontStack = readonly [OpenFont, ...OpenFont[]];

/** A line of text as outlines, starting at 0,0 with y pointing up, in units of {@link EM} per em. */
interface SetLine {
  readonly glyphs: readonly { readonly x: number; readonly y: number; readonly path: string }[];
  readonly advance: number;
}

/** Loads a font file for shaping, scaled to {@link EM} units. */
export function openFont(file: string): OpenFont {
  const face = new Face(new Blob(readFileSync(file)));
  const font = new Font(face);
  font.setScale(EM, EM);
  return { font, characters: new Set(face.collectUnicodes()) };
}

interface FontRun {
  readonly font: OpenFont;
  /** Bidi embedding level: odd is right-to-left. */
  readonly level: number;
  readonly start: number;
  end: number;
}

// The package's types declare a default export; the module itself is the function.
const bidi = (bidiFactory as unknown as () => Bidi)();
/** Joiners and direction marks are invisible. */
const UNSEEN = /\p{Cf}/u;
const SIGN = /\p{M}/u;

export const hasLetter = ({ characters }: OpenFont, letter: string): boolean =>
  characters.has(letter.codePointAt(0) ?? 0);

/** Shapes a line whose base direction is left to right. */
export function setLine(text: string, fonts: FontStack): SetLine {
  const glyphs: SetLine['glyphs'][number][] = [];
  let advance = 0;
  for (const { font, codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapedGlyphs(text, fonts)) {
    const path = font.glyphToPath(codepoint);
    if (path !== '') glyphs.push({ x: advance + xOffset, y: yOffset, path });
    advance += xAdvance;
  }
  return { glyphs, advance };
}

/** The advance of a line, without its outlines, which take most of the time. */
export function measureAdvance(text: string, fonts: FontStack): number {
  let advance = 0;
  for (const { xAdvance = 0 } of shapedGlyphs(text, fonts)) advance += xAdvance;
  return advance;
}

/** The glyphs of a line from left to right. */
function* shapedGlyphs(text: string, fonts: FontStack) {
  for (const run of asSeen(toRuns(text, fonts))) {
    const { font } = run.font;
    const buffer = new Buffer();
    buffer.addText(text, run.start, run.end - run.start);
    buffer.guessSegmentProperties();
    buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(font, buffer);
    for (const glyph of buffer.getGlyphInfosAndPositions()) yield { font, ...glyph };
  }
}

function toRuns(text: string, fonts: FontStack): FontRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  const runs: FontRun[] = [];
  let start = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const level = levels[start] ?? 0;
    const font = fontFor(character, last?.font, fonts);
    const end = start + character.length;
    if (last?.font === font && last.level === level) last.end = end;
    else runs.push({ font, level, start, end });
    start = end;
  }
  return runs;
}

/**
 * Combining marks use the font of their base letter if it has them; invisible characters don't split a run.
 */
function fontFor(character: string, before: OpenFont | undefined, fonts: FontStack): OpenFont {
  if (before && UNSEEN.test(character)) return before;
  if (before && SIGN.test(character) && hasLetter(before, character)) return before;
  return fonts.find((font) => hasLetter(font, character)) ?? fonts[0];
}

/** Runs in visual order (Unicode Bidirectional Algorithm, rule L2). */
function asSeen(runs: readonly FontRun[]): FontRun[] {
  let seen = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const turned: FontRun[] = [];
    let within: FontRun[] = [];
    for (const run of seen) {
      if (run.level >= level) within.unshift(run);
      else {
        turned.push(...within, run);
        within = [];
      }
    }
    seen = [...turned, ...within];
  }
  return seen;
}
