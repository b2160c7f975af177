import type { Picture } from '../../graphics/picture.js';
import { wrapped } from '../../graphics/text/text-width.js';
import { NARROWEST, WIDEST } from '../../rest/graphics/parameters.js';

/** The type of an embed, in pixels, as the stylesheet has it. */
const TITLE = { size: 20, line: 23, isBold: true };
const TEXT = { size: 16, line: 25 };
/** Around and between the parts. */
const PADDING = 24;
const BETWEEN = 28;
/** By how much an embed that is too high is made narrower at a time. */
const STEP = 0.95;

export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly maxWidth: number;
  readonly maxHeight: number | undefined;
}

/**
 * How large an embed is in the room that there is: as wide as may be, and narrower where it would be too high. What is
 * too high even then scrolls inside.
 * @param draw the picture at a width
 * @param texts what stands below it, each a paragraph
 */
export function embedSize(
  draw: (width: number) => Picture,
  texts: readonly string[],
  { maxWidth, maxHeight = Number.POSITIVE_INFINITY }: Room,
): EmbedSize {
  let width = Math.min(maxWidth, WIDEST);
  let height = heightAt(draw, texts, width);
  while (height > maxHeight && width * STEP >= NARROWEST) {
    width = Math.floor(width * STEP);
    height = heightAt(draw, texts, width);
  }
  return height > maxHeight ? { width: Math.min(maxWidth, WIDEST), height: maxHeight } : { width, height };
}

function heightAt(draw: (width: number) => Picture, texts: readonly string[], width: number): number {
  const inner = Math.max(width - PADDING, 1);
  const drawn = Math.max(inner, NARROWEST);
  const picture = draw(drawn);
  const title = wrapped(picture.title, inner, TITLE.size, TITLE.isBold).length * TITLE.line;
  const lines = texts.flatMap((text) => wrapped(text, inner, TEXT.size));
  return Math.ceil(PADDING + BETWEEN + title + picture.height * (inner / drawn) + lines.length * TEXT.line);
}
