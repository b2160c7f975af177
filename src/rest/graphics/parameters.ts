import { z } from 'zod';
import { refuseParameter } from '../../domain/problem.js';
import { LONGEST_WORDS } from '../../graphics/captions.js';
import { MOST_HIGHLIGHTED } from '../../graphics/highlight.js';
import { LANGUAGES, NAME_LANGUAGES, OWN_LANGUAGE } from '../../graphics/languages.js';
import { NOTE_LIMITS } from '../../graphics/numbered-notes.js';
import { THEMES } from '../../graphics/palette.js';
import type { Annotation, OwnWords, PictureOptions } from '../../graphics/picture.js';
import {
  countriesParameter,
  everywhere,
  flagOf,
  flagParameter,
  lineOfText,
  oneOf,
  yearsParameter,
} from '../parameters/parameters.js';

export const NARROWEST = 200;
export const WIDEST = 3_000;
export const USUAL_WIDTH = 800;
/** Width and height of what social media, newsletters and printers ask for; `print` is 8 by 5⅓ inches at 300 dots. A square and a story are drawn for their format, the others are fitted into. */
const SIZES = {
  '1200x628': [1_200, 628],
  '800x418': [800, 418],
  square: [1_080, 1_080],
  story: [1_080, 1_920],
  print: [2_400, 1_600],
} as const;
type Preset = keyof typeof SIZES;
export const PRESETS = Object.keys(SIZES) as [Preset, ...Preset[]];
/** That of previews of links. */
export const PREVIEW = { size: '1200x628', width: 1_200, height: 628 } as const;
const SCALES = ['1', '2'] as const;
const OWN_SIZE = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/;

const isPreset = (size: string): size is Preset => Object.hasOwn(SIZES, size);

function sizeNamed(size: string, context: z.RefinementCtx): string {
  const [, width, height] = OWN_SIZE.exec(size) ?? [];
  if (isPreset(size)) return size;
  const isInRange = [width, height].every((side) => Number(side) >= NARROWEST && Number(side) <= WIDEST);
  if (width !== undefined && isInRange) return size;
  const message = `must be one of ${PRESETS.join(', ')}, or a width and a height from ${NARROWEST} to ${WIDEST}, as 900x600`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const sizeOf = (size: string): readonly [number, number] => {
  const [width = USUAL_WIDTH, height = USUAL_WIDTH] = size.split('x').map(Number);
  return isPreset(size) ? SIZES[size] : [width, height];
};

function beyondLimits(notes: readonly Annotation[], format: keyof typeof NOTE_LIMITS): string | null {
  const { most, longest } = NOTE_LIMITS[format];
  const room = format === 'page' ? 'a picture has' : 'a square has';
  if (notes.length > most) return `has ${notes.length} notes; ${room} room for ${most}`;
  const long = notes.find(({ text }) => text.length > longest);
  return long
    ? `has a note of ${long.text.length} characters (${long.at}); ${room} room for ${longest}`
    : null;
}

/** `KH 2022: Automatic downgrade | 30% 40%: Text`. */
const annotations = lineOfText((NOTE_LIMITS.page.longest + 40) * (NOTE_LIMITS.page.most + 1))
  .transform((text, context): { readonly written: string; readonly notes: readonly Annotation[] } => {
    const parts = text.split('|').map((part) => {
      const [at = '', ...words] = part.split(':');
      return {
        at: at.replaceAll(/\s+/g, ' ').trim().toUpperCase(),
        text: words.join(':').normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
      };
    });
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (parts.some(({ at, text }) => at === '' || text === ''))
      return wrong('must be a place and a text with a colon between: KH 2022: Text');
    const fault = beyondLimits(parts, 'page');
    if (fault !== null) return wrong(fault);
    return { written: parts.map((part) => `${part.at}: ${part.text}`).join(' | '), notes: parts };
  })
  .meta({ type: 'string', examples: ['2022: Automatic downgrade'] });

const outOfRange = `must be a whole number from ${NARROWEST} to ${WIDEST}`;

const ownWords = (most: number) =>
  lineOfText(most)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .refine((text) => text !== '', 'is empty')
    .meta({ type: 'string', maxLength: most });

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
  size: z
    .string()
    .transform((size, context) => sizeNamed(size, context))
    .optional()
    .meta({
      // Each with its type, for generators that do not look for it beside anyOf.
      anyOf: [
        { type: 'string', enum: [...PRESETS] },
        { type: 'string', pattern: OWN_SIZE.source },
      ],
      examples: ['square', '900x600'],
    })
    .describe(
      'Width and height, by name or in pixels (`900x600`), instead of width: `square` and `story` are drawn for social media, with no type under 40 px; into all others the graphic is fitted',
    ),
  scale: oneOf(SCALES)
    .default('1')
    .describe(`2: a PNG of twice the width and height; at most ${WIDEST} pixels wide`),
  theme: oneOf(THEMES).default('light').describe('Colours for a light or a dark page'),
  lang: oneOf(LANGUAGES)
    .default(OWN_LANGUAGE)
    .describe('Language of all words and names (ISO 639-1); pt is that of Brazil'),
  names: oneOf(NAME_LANGUAGES)
    .optional()
    .describe('Language of the names of countries alone (ISO 639-1); that of lang without it'),
  title: ownWords(LONGEST_WORDS.title)
    .transform((text) => flagOf(text) ?? text)
    .default(true)
    .describe('Headline of your own; false: no headline. The source line always stays'),
  subtitle: ownWords(LONGEST_WORDS.subtitle)
    .optional()
    .describe('Subtitle of your own; ours then stands below the graphic'),
  note: ownWords(LONGEST_WORDS.note).optional().describe('Note of your own, above ours'),
  margin: flagParameter
    .default(true)
    .describe('false: no space around the graphic, for a page whose text it stands in line with'),
  background: oneOf(['theme', 'transparent'])
    .default('theme')
    .describe('transparent: what is behind the graphic is seen'),
  legend: flagParameter.default(true).describe('false: without the key'),
  annotate: annotations
    .optional()
    .describe(
      `Up to ${NOTE_LIMITS.page.most} notes of ${NOTE_LIMITS.page.longest} characters (a square: ${NOTE_LIMITS.square.most} of ${NOTE_LIMITS.square.longest}). Each has a number at its place, and stands below the graphic: a country, a report year, both, or a point in percent of width and height, then a colon and the text; separated by |`,
    ),
  text: oneOf(['text', 'outlines'])
    .default('text')
    .describe('outlines: an SVG whose letters are shapes, for programs without the fonts'),
};

/** True if placements that are not known well are marked. */
export const marks = flagParameter
  .default(true)
  .describe('false: without the cut corner of what rests on one source or is disputed');

export const marksOnMap = flagParameter
  .default(false)
  .describe('true: land whose placement rests on one source or is disputed is paler, with a dashed outline');

export const digits = flagParameter
  .default(false)
  .describe('true: years on the watch list have the number of the counted year');

export const emphasis = yearsParameter
  .optional()
  .describe('Report years that stand out, such as those of a claim: in bold, with a line beside their cells');

export const labels = flagParameter
  .default(true)
  .describe('false: no names in the map but of countries that stand out');

export const highlight = countriesParameter(MOST_HIGHLIGHTED)
  .optional()
  .describe('Codes or names of countries that stand out');

export type GraphicQuery = z.output<z.ZodObject<typeof graphicParameters>> & {
  readonly marks?: boolean;
  readonly digits?: boolean;
  readonly labels?: boolean;
  readonly highlight?: readonly string[];
};

/** Pixels of the form for one of the graphic. */
export const scaleOf = ({ scale }: GraphicQuery): number => Number(scale);

/**
 * The options of a graphic from its checked query.
 * @throws Problem `invalid-parameter` when two of them contradict each other
 */
export function pictureOptions(query: GraphicQuery): PictureOptions {
  const { width, size, theme, lang, names, title, subtitle, note, asOf, highlight = [] } = query;
  if (width !== undefined && size !== undefined)
    refuse('width', 'cannot be given together with size, which names a width too', width);
  if (title === false && subtitle !== undefined)
    refuse('subtitle', 'cannot be given together with title=false, which leaves it out', subtitle);
  const notes = query.annotate?.notes ?? [];
  const tooMuch = size === 'square' ? beyondLimits(notes, 'square') : null;
  if (tooMuch !== null) refuse('annotate', tooMuch, query.annotate?.written);
  const [presetWidth, presetHeight] = size === undefined ? [] : sizeOf(size);
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
    format: size === 'square' || size === 'story' ? size : 'page',
    theme,
    language: lang,
    names: names ?? lang,
    title: title !== false,
    own,
    margin: query.margin,
    transparent: query.background === 'transparent',
    legend: query.legend,
    annotations: notes,
    marks: query.marks ?? true,
    digits: query.digits ?? false,
    labels: query.labels ?? true,
    highlight,
    asOf: asOf ?? null,
  };
}

const refuse = (parameter: string, message: string, value: unknown): never =>
  refuseParameter(parameter, message, String(value));

export function refuseIdle({ scale, text }: GraphicQuery, form: 'svg' | 'png'): void {
  if (form === 'svg' && scale !== '1') refuse('scale', 'is for PNG only: an SVG has any size', scale);
  if (form === 'png' && text !== 'text') refuse('text', 'is for SVG only: a PNG has no text', text);
}
