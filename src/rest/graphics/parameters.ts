import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import { MOST_HIGHLIGHTED } from '../../graphics/highlight.js';
import { LANGUAGES, NAME_LANGUAGES, OWN_LANGUAGE } from '../../graphics/languages.js';
import { LONGEST_WORDS } from '../../graphics/own-words.js';
import { THEMES } from '../../graphics/palette.js';
import type { OwnWords, PictureOptions } from '../../graphics/picture.js';
import {
  countriesParameter,
  everywhere,
  flagOf,
  flagParameter,
  lineOfText,
  oneOf,
} from '../parameters/parameters.js';

export const NARROWEST = 200;
export const WIDEST = 3_000;
export const USUAL_WIDTH = 800;
/** Width and height of what social media, newsletters and printers ask for; `print` is 8 by 5⅓ inches at 300 dots. */
const SIZES = {
  '1200x628': [1_200, 628],
  '800x418': [800, 418],
  square: [1_080, 1_080],
  '9x16': [1_080, 1_920],
  print: [2_400, 1_600],
} as const;
type Preset = keyof typeof SIZES;
export const PRESETS = Object.keys(SIZES) as [Preset, ...Preset[]];
/** That of previews of links. */
export const PREVIEW = { size: '1200x628', width: 1_200, height: 628 } as const;
const SCALES = ['1', '2'] as const;

const outOfRange = `must be a whole number from ${NARROWEST} to ${WIDEST}`;

/** Words of the publisher: one line, of at most so many characters. */
const ownWords = (most: number) =>
  lineOfText(most)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .refine((text) => text !== '', 'is empty')
    .meta({ type: 'string', maxLength: most });

/** What every graphic takes. */
export const graphicParameters = {
  ...everywhere,
  width: z
    .string()
    .regex(/^[1-9]\d{2,3}$/, outOfRange)
    .transform(Number)
    .refine((width) => width >= NARROWEST && width <= WIDEST, outOfRange)
    .optional()
    .meta({ type: 'integer', pattern: undefined, minimum: NARROWEST, maximum: WIDEST })
    .describe(`Width in pixels, ${USUAL_WIDTH} without it; the height follows`),
  size: oneOf(PRESETS)
    .optional()
    .describe('Width and height that the graphic is fitted into, in pixels or by name; instead of width'),
  scale: oneOf(SCALES)
    .default('1')
    .describe(`2: a PNG of twice the width and height; at most ${WIDEST} pixels wide`),
  theme: oneOf(THEMES).default('light').describe('Colours for a light or a dark page'),
  lang: oneOf(LANGUAGES).default(OWN_LANGUAGE).describe('Language of all words and names (ISO 639-1)'),
  names: oneOf(NAME_LANGUAGES)
    .optional()
    .describe('Language of the names of countries alone (ISO 639-1); that of lang without it'),
  title: ownWords(LONGEST_WORDS.title)
    .transform((text) => flagOf(text) ?? text)
    .default(true)
    .describe(
      'Headline of your own, below which ours is said; false: no headline. The source line always stays',
    ),
  subtitle: ownWords(LONGEST_WORDS.subtitle).optional().describe('Subtitle of your own'),
  note: ownWords(LONGEST_WORDS.note).optional().describe('Note of your own, above ours'),
  text: oneOf(['text', 'outlines'])
    .default('text')
    .describe('outlines: an SVG whose letters are shapes, for programs without the fonts'),
};

/** Whether placements that are not known well are marked. */
export const marks = flagParameter
  .default(true)
  .describe(
    'false: without the marks of what rests on one source or is disputed; the source line counts them',
  );

export const highlight = countriesParameter(MOST_HIGHLIGHTED)
  .optional()
  .describe('Codes or names of countries that stand out');

export type GraphicQuery = z.output<z.ZodObject<typeof graphicParameters>> & {
  readonly marks?: boolean;
  /** Codes: the query has the names of the release. */
  readonly highlight?: readonly string[];
};

/** How many pixels the form of a graphic has for one of its own. */
export const scaleOf = ({ scale }: GraphicQuery): number => Number(scale);

/**
 * The options of a graphic from its checked query.
 * @throws Problem `invalid-parameter` when two of them contradict each other
 */
export function pictureOptions(query: GraphicQuery): PictureOptions {
  const { width, size, theme, lang, names, title, subtitle, note, asOf } = query;
  if (width !== undefined && size !== undefined)
    refuse('width', 'cannot be given together with size, which names a width too', width);
  if (title === false && subtitle !== undefined)
    refuse('subtitle', 'cannot be given together with title=false, which leaves it out', subtitle);
  const [presetWidth, presetHeight] = size === undefined ? [] : SIZES[size];
  const drawn = presetWidth ?? width ?? USUAL_WIDTH;
  if (drawn * scaleOf(query) > WIDEST)
    refuse(
      'scale',
      `makes the picture wider than ${WIDEST} pixels: ${drawn} × ${scaleOf(query)}`,
      query.scale,
    );
  const own: OwnWords = {
    ...(typeof title === 'string' && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(note !== undefined && { note }),
  };
  return {
    width: drawn,
    height: presetHeight ?? null,
    theme,
    language: lang,
    names: names ?? lang,
    title: title !== false,
    own,
    marks: query.marks ?? true,
    highlight: query.highlight ?? [],
    asOf: asOf ?? null,
  };
}

function refuse(parameter: string, message: string, value: unknown): never {
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: String(value) }],
  });
}

/** What one form alone has would else be ignored in silence. */
export function refuseIdle({ scale, text }: GraphicQuery, form: 'svg' | 'png'): void {
  if (form === 'svg' && scale !== '1') refuse('scale', 'is for PNG only: an SVG has any size', scale);
  if (form === 'png' && text !== 'text') refuse('text', 'is for SVG only: a PNG has no text', text);
}
