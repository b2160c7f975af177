import { z } from 'zod';
import { invalidArgument } from '../../domain/errors.js';
import { LONGEST_WORDS } from '../../graphics/captions.js';
import { MAX_HIGHLIGHTED } from '../../graphics/highlight.js';
import { LANGUAGES, type Language, OWN_LANGUAGE } from '../../graphics/languages.js';
import { NOTE_LIMITS } from '../../graphics/numbered-notes.js';
import { THEMES } from '../../graphics/palette.js';
import type { Annotation, OwnWords, PictureOptions } from '../../graphics/picture.js';
import { SOCIAL, type SocialFormat } from '../../graphics/type-sizes.js';
import {
  commonParameters,
  countriesParameter,
  enumParameter,
  flagParameter,
  parseFlag,
  singleLineText,
} from '../../kit/parameters.js';

export const NARROWEST = 200;
export const WIDEST = 3_000;
export const USUAL_WIDTH = 800;
/** A square and a link preview have layouts of their own; a page has any other size. */
export type Preset = SocialFormat;
export const PRESETS = Object.keys(SOCIAL).sort() as [Preset, ...Preset[]];
/** The size of pictures of links. */
export const PREVIEW = {
  size: 'preview',
  width: SOCIAL.preview.width,
  height: SOCIAL.preview.height,
} as const;

/** Query of a graphic in a social format. It leaves out notes, which may be too long for one. */
export const socialSearch = (
  search: Iterable<readonly [name: string, value: string]>,
  size: Preset,
): (readonly [name: string, value: string])[] => [
  ...[...search].filter(([name]) => name !== 'annotate'),
  ['size', size],
];

const OWN_SIZE = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/;

const isPreset = (size: string): size is Preset => Object.hasOwn(SOCIAL, size);

function parseSize(size: string, context: z.RefinementCtx): string {
  const [, width, height] = OWN_SIZE.exec(size) ?? [];
  const isInRange = [width, height].every((side) => Number(side) >= NARROWEST && Number(side) <= WIDEST);
  if (isPreset(size) || isInRange) return size;
  context.addIssue({
    code: 'custom',
    message: `must be one of ${PRESETS.join(', ')}, or a width and a height from ${NARROWEST} to ${WIDEST}, as 900x600`,
  });
  return z.NEVER;
}

const getSize = (size: string): readonly [number, number] => {
  if (isPreset(size)) return [SOCIAL[size].width, SOCIAL[size].height];
  const [width = USUAL_WIDTH, height = USUAL_WIDTH] = size.split('x').map(Number);
  return [width, height];
};

function beyondLimits(notes: readonly Annotation[], format: keyof typeof NOTE_LIMITS): string | null {
  const { most, longest } = NOTE_LIMITS[format];
  const available = format === 'page' ? 'a picture has' : 'a square or preview has';
  if (notes.length > most) return `has ${notes.length} notes; ${available} room for ${most}`;
  const long = notes.find(({ text }) => text.length > longest);
  return long
    ? `has a note of ${long.text.length} characters (${long.at}); ${available} room for ${longest}`
    : null;
}

/** For example `KH 2022: Automatic downgrade | 30% 40%: Text`. */
const annotations = singleLineText((NOTE_LIMITS.page.longest + 40) * (NOTE_LIMITS.page.most + 1))
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
  singleLineText(most)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .refine((text) => text !== '', 'is empty')
    .meta({ type: 'string', maxLength: most });

export const languageParameter = (languages: readonly Language[]) =>
  enumParameter(languages as readonly [Language, ...Language[]])
    .default(OWN_LANGUAGE)
    .describe(
      languages.length > 1
        ? 'Language of all text and names (ISO 639-1); pt is Brazilian Portuguese'
        : 'Language of all text: English only, as its sentences exist in no other',
    );

export const graphicParameters = {
  ...commonParameters,
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
    .transform((size, context) => parseSize(size, context))
    .optional()
    .meta({
      // Repeat the type in each branch, for generators that ignore a type beside `anyOf`.
      anyOf: [
        { type: 'string', enum: [...PRESETS] },
        { type: 'string', pattern: OWN_SIZE.source },
      ],
      examples: ['square', '900x600'],
    })
    .describe(
      'Width and height, by name or in pixels (`900x600`), instead of width: `square` is laid out for social media (1080 × 1080), `preview` for link previews (1200 × 628)',
    ),
  theme: enumParameter(THEMES)
    .default('light')
    .describe('Colors for a light or a dark page, or grey with one accent, Tier 3'),
  lang: languageParameter(LANGUAGES),
  title: ownWords(LONGEST_WORDS.title)
    .transform((text) => parseFlag(text) ?? text)
    .default(true)
    .describe(
      'Your own title, instead of ours and its subtitle; false: no title and no margin, for a page that has both. The source line is always shown',
    ),
  subtitle: ownWords(LONGEST_WORDS.subtitle).optional().describe('Your own subtitle'),
  note: ownWords(LONGEST_WORDS.note)
    .optional()
    .describe('Your own note, instead of ours; what the chart would mislead without stays'),
  annotate: annotations
    .optional()
    .describe(
      `Up to ${NOTE_LIMITS.page.most} notes of ${NOTE_LIMITS.page.longest} characters (a square or preview: ${NOTE_LIMITS.square.most} of ${NOTE_LIMITS.square.longest}). Each is numbered in the graphic and printed below it. Format: a country, a report year, both, or a point in percent of width and height, then a colon and the text; separated by |`,
    ),
};

export const labels = flagParameter.default(true).describe('false: label only highlighted countries');

export const highlight = countriesParameter(MAX_HIGHLIGHTED)
  .optional()
  .describe('Codes or names of countries to highlight');

export type GraphicQuery = z.output<z.ZodObject<typeof graphicParameters>> & {
  readonly labels?: boolean;
  readonly highlight?: readonly string[];
};

/**
 * Options of a graphic from its validated query.
 * @throws Problem `invalid-parameter` for contradicting parameters
 */
export function toImageOptions(query: GraphicQuery): PictureOptions {
  const { width, size, theme, lang, title, subtitle, note, asOf, highlight = [] } = query;
  if (width !== undefined && size !== undefined) reject('width', 'must not be combined with size', width);
  if (title === false && subtitle !== undefined)
    reject('subtitle', 'must not be combined with title=false', subtitle);
  const notes = query.annotate?.notes ?? [];
  const format = size !== undefined && isPreset(size) ? size : 'page';
  const tooMuch = format === 'page' ? null : beyondLimits(notes, 'square');
  if (tooMuch !== null) reject('annotate', tooMuch, query.annotate?.written);
  const [presetWidth, presetHeight] = size === undefined ? [] : getSize(size);
  const own: OwnWords = {
    ...(typeof title === 'string' && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(note !== undefined && { note }),
  };
  return {
    width: presetWidth ?? width ?? USUAL_WIDTH,
    height: presetHeight ?? null,
    format,
    theme,
    language: lang,
    title: title !== false,
    own,
    annotations: notes,
    labels: query.labels ?? true,
    highlight,
    asOf: asOf ?? null,
  };
}

const reject = (parameter: string, message: string, value: unknown): never => {
  throw invalidArgument(parameter, message, { value: String(value) });
};
