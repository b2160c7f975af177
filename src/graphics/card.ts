import type { Release } from '../dataset/release.js';
import { dayInWords } from '../domain/cells.js';
import { frame } from './frame.js';
import { label } from './label.js';
import { joined } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { resized } from './resized.js';
import { balanced } from './text/text-width.js';

/** More lines of text than these are not read in a preview. */
const MOST_LINES = 5;
const TYPE = 1.35;
/** Previews are shown small: the type is so much larger than in a graphic of that width. */
const SCALE = 2;
const LINE = 1.4;

/** A picture of words, for previews of pages that have no graphic of their own: a headline and a sentence or two. */
export function textCard(
  release: Release,
  { title, text }: { readonly title: string; readonly text: string },
  options: PictureOptions,
): Picture {
  const { version, published_at } = release.header;
  const known = options.asOf === null ? '' : `; as known on ${dayInWords(options.asOf)}`;
  const { width, height } = options;
  const half = {
    ...options,
    width: Math.round(width / SCALE),
    height: height && Math.round(height / SCALE),
  };
  const picture = frame(
    { title, subtitle: null, description: text, notes: [], body: (space) => body(text, space) },
    half,
    `Source: U.S. State Department, TIP Reports; compiled by Tip·Tiers (edition ${version}, ${dayInWords(published_at)})${known}`,
  );
  return resized(picture, { width, height: height ?? picture.height * SCALE });
}

function body(text: string, { width, palette, sizes }: Space): Body {
  const size = sizes.subtitle * TYPE;
  const all = balanced(text, width, size);
  const lines = all.slice(0, MOST_LINES);
  if (all.length > MOST_LINES) lines[MOST_LINES - 1] = `${lines[MOST_LINES - 1]} …`;
  return {
    height: lines.length * size * LINE,
    markup: joined(
      lines.map((line, index) => label(line, 0, size * (1 + index * LINE), { size, fill: palette.ink })),
    ),
  };
}
