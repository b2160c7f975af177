import { Problem } from '../../domain/problem.js';
import type { Picture } from '../../graphics/picture.js';
import { WIDEST } from '../../rest/graphics/parameters.js';

/*
 * How an embed is laid out: its picture is drawn for one of a few widths and scaled to that of the frame, and below it
 * stand links in lines of a given height. So its height at a width is known before any browser has seen it.
 */

/** The widths that pictures are drawn for, each for frames up to a width. */
export const DRAWN = [
  { upTo: 400, width: 320 },
  { upTo: 600, width: 480 },
  { upTo: 960, width: 720 },
  { upTo: Number.POSITIVE_INFINITY, width: 1_056 },
] as const;

/** The links below the picture: two lines up to a width, one beyond it; pixels. */
export const LINKS = { twoLinesUpTo: 480, lineHeight: 26, below: 6 } as const;

const NARROWEST_EMBED = 280;
const STEP = 0.95;

export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly maxWidth: number;
  readonly maxHeight?: number | undefined;
}

export type Draw = (width: number) => Picture;

export function embedHeight(draw: Draw, width: number): number {
  const drawn = DRAWN.find(({ upTo }) => width <= upTo)?.width ?? width;
  const lines = width <= LINKS.twoLinesUpTo ? 2 : 1;
  return Math.ceil((draw(drawn).height * width) / drawn + lines * LINKS.lineHeight + LINKS.below);
}

/** As wide as the room, and narrower where it would be too high. @throws Problem `invalid-parameter` where none has room */
export function embedSize(draw: Draw, { maxWidth, maxHeight = Number.POSITIVE_INFINITY }: Room): EmbedSize {
  if (maxWidth < NARROWEST_EMBED) throw tooSmall('maxwidth', NARROWEST_EMBED, maxWidth);
  let width = Math.min(maxWidth, WIDEST);
  let height = embedHeight(draw, width);
  while (height > maxHeight) {
    if (width <= NARROWEST_EMBED) throw tooSmall('maxheight', height, maxHeight);
    width = Math.max(NARROWEST_EMBED, Math.floor(width * STEP));
    height = embedHeight(draw, width);
  }
  return { width, height };
}

function tooSmall(parameter: string, least: number, value: number): Problem {
  const message = `must be at least ${least} for this graphic`;
  return new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: String(value) }],
  });
}
