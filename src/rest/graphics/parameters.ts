import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import { LANGUAGES, NAME_LANGUAGES, OWN_LANGUAGE } from '../../graphics/languages.js';
import { THEMES } from '../../graphics/palette.js';
import type { PictureOptions } from '../../graphics/picture.js';
import { everywhere, flagParameter, oneOf } from '../parameters/parameters.js';

export const NARROWEST = 200;
export const WIDEST = 3_000;
export const USUAL_WIDTH = 800;
/** Sizes that sharing on social media and in newsletters asks for. */
export const PRESETS = ['1200x628', '800x418'] as const;

const outOfRange = `must be a whole number from ${NARROWEST} to ${WIDEST}`;

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
    .describe('Width and height in pixels, into which the graphic is fitted; instead of width'),
  theme: oneOf(THEMES).default('light').describe('Colours for a light or a dark page'),
  lang: oneOf(LANGUAGES).default(OWN_LANGUAGE).describe('Language of all words and names (ISO 639-1)'),
  names: oneOf(NAME_LANGUAGES)
    .optional()
    .describe('Language of the names of countries alone (ISO 639-1); that of lang without it'),
  title: flagParameter.default(true).describe('false: without headline; the source line always stays'),
};

export type GraphicQuery = z.output<z.ZodObject<typeof graphicParameters>>;

/**
 * The options of a graphic from its checked query.
 * @throws Problem `invalid-parameter` when width and size are both given
 */
export function pictureOptions({
  width,
  size,
  theme,
  lang,
  names,
  title,
  asOf,
}: GraphicQuery): PictureOptions {
  if (width !== undefined && size !== undefined) {
    const message = 'cannot be given together with size, which names a width too';
    throw new Problem('invalid-parameter', `width ${message}.`, {
      errors: [{ parameter: 'width', message, value: String(width) }],
    });
  }
  const [presetWidth, presetHeight] = size?.split('x').map(Number) ?? [];
  return {
    width: presetWidth ?? width ?? USUAL_WIDTH,
    height: presetHeight ?? null,
    theme,
    language: lang,
    names: names ?? lang,
    title,
    asOf: asOf ?? null,
  };
}
