import type { CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { type Language, nameIn } from './languages.js';
import { inSentence, type Markup } from './markup.js';
import type { Palette, Theme } from './palette.js';
import { type Words, wordsIn } from './words.js';

/** For what a graphic is laid out: a page or a download of any width, or one of the two formats of social media. */
export type Format = 'page' | 'square' | 'story';

export interface TypeSizes {
  /** The name of a country over its headline, in the formats of social media. */
  readonly name: number;
  readonly title: number;
  readonly subtitle: number;
  readonly body: number;
  readonly small: number;
  readonly note: number;
  readonly margin: number;
}

const PHONE: TypeSizes = { name: 20, title: 20, subtitle: 14, body: 13, small: 12, note: 11.5, margin: 16 };
const COLUMN: TypeSizes = {
  name: 26,
  title: 26,
  subtitle: 16,
  body: 14.5,
  small: 13,
  note: 12.5,
  margin: 24,
};
const PAGE: TypeSizes = { name: 32, title: 32, subtitle: 18, body: 16, small: 14, note: 13.5, margin: 28 };
const SQUARE: TypeSizes = { name: 104, title: 72, subtitle: 46, body: 44, small: 40, note: 40, margin: 64 };
const STORY: TypeSizes = { ...SQUARE, name: 120, margin: 72 };

const COLUMN_FROM = 500;
const PAGE_FROM = 950;

/** Width of the formats of social media, for which they are drawn. */
export const SOCIAL_WIDTH = 1_080;
/** Pixels of a story that the applications cover, above and below. */
export const COVERED = 250;

export function typeSizes(width: number, format: Format): TypeSizes {
  if (format !== 'page') return format === 'square' ? SQUARE : STORY;
  if (width < COLUMN_FROM) return PHONE;
  return width < PAGE_FROM ? COLUMN : PAGE;
}

export const LINE_HEIGHT = 1.28;
/** That of scripts that set signs and letters over and under their letters. */
const STACKED_LINE_HEIGHT = 1.55;
const STACKED =
  /[\p{sc=Arabic}\p{sc=Bengali}\p{sc=Devanagari}\p{sc=Khmer}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Thai}]/u;

/** Distance of the baselines of a line and of the lines beside it, in ems. */
export const lineHeightOf = (text: string): number =>
  STACKED.test(text) ? STACKED_LINE_HEIGHT : LINE_HEIGHT;

export interface OwnWords {
  readonly title?: string;
  readonly subtitle?: string;
  readonly note?: string;
}

/** Words of a publisher below a graphic, with a number at what they speak of. */
export interface Annotation {
  /** The code of a country, a report year, both (`KH 2022`), or a point in percent of width and height (`30% 40%`). */
  readonly at: string;
  readonly text: string;
}

export interface PictureOptions {
  readonly width: number;
  /** Pixels; `null`: as high as the graphic needs. */
  readonly height: number | null;
  /** The layout's format; a page without it. */
  readonly format?: Format;
  readonly theme: Theme;
  readonly language: Language;
  readonly names: string;
  /** True for a graphic with its own headline; the source line it always has. */
  readonly title: boolean;
  readonly own?: OwnWords;
  /** `false`: no space around it, for a page that has its own. */
  readonly margin?: boolean;
  /** True if it lies on what is behind it. */
  readonly transparent?: boolean;
  readonly marks?: boolean;
  readonly legend?: boolean;
  /** True if years on the watch list have the number of the counted year. */
  readonly digits?: boolean;
  /** True if the drawing names what the headline names. */
  readonly labels?: boolean;
  readonly highlight?: readonly string[];
  readonly annotations?: readonly Annotation[];
  /** The day as of which the release was asked (YYYY-MM-DD), which the source line then says. */
  readonly asOf: string | null;
}

export interface Space {
  readonly width: number;
  /** `null`: as high as it needs. A body that can, fills a given height; in the formats of social media it must. */
  readonly height: number | null;
  readonly format: Format;
  readonly palette: Palette;
  readonly sizes: TypeSizes;
  readonly words: Words;
  readonly legend: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the number of a note stands. */
export interface Anchor extends Point {
  /** Of its disc, where it must be smaller or larger than usual. */
  readonly radius?: number;
  /** What it is led back to, where that is smaller than the disc. */
  readonly from?: Point;
}

/** A drawing, from 0,0 downwards. */
export interface Body {
  readonly markup: Markup;
  readonly height: number;
  /** Where the notes of countries and years stand: by code, year, or both. */
  readonly anchors?: ReadonlyMap<string, Anchor>;
}

/** A band of colour over a graphic, from edge to edge, with a word. */
export interface Band {
  readonly word: string;
  readonly draw: (width: number, look: Pick<Space, 'palette' | 'sizes'>) => Body;
}

export interface Drawing {
  /** The name over the headline, where the format has one; `title` then says the rest. */
  readonly name?: string;
  /** It goes where the publisher has a headline of their own. */
  readonly band?: Band;
  readonly title: string;
  readonly titleAlone?: string;
  readonly subtitle: string | null;
  /** True if it is drawn in the formats of social media too, however long. */
  readonly isSubtitleKept?: boolean;
  /** All that the graphic says, for those who cannot see it. */
  readonly description: string;
  /** Notes under the body, the most important first: those that have no room are said in the text alternative alone. */
  readonly notes: readonly string[];
  /** What a note can be about, in words, by code, year, or both, in the order of the rows. */
  readonly places?: () => ReadonlyMap<string, string>;
  readonly body: (space: Space) => Body;
}

export interface Picture {
  /** Written when it is first asked for, with the fonts that it carries: a page asks for the height alone. */
  readonly svg: string;
  /** True if pieces of it have titles. */
  readonly isTitled: boolean;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** Whose the facts of a graphic are; in the formats of social media in short. @param year that of the one report that is shown */
/** The last lines of a picture. */
export interface Foot {
  /** That it is as of the newest report, while a later one is due or out; `null` where there is nothing to say. */
  readonly mark: string | null;
  readonly source: string;
}

/**
 * @param shown.year the one report that is shown, for a line that is short
 * @param shown.last the last report that is shown, `null` for none: pictures that end before the newest have no mark
 */
export function footOf(
  release: Release,
  options: Pick<PictureOptions, 'language' | 'asOf' | 'format'>,
  { year, last = year }: { readonly year?: number; readonly last?: number | null | undefined } = {},
): Foot {
  return {
    mark:
      last === null || (last ?? release.newestYear) < release.newestYear ? null : markOf(release, options),
    source: sourceLine(release, options, year),
  };
}

function markOf(
  { newer, newestYear: year }: Release,
  { language, format = 'page' }: Pick<PictureOptions, 'language' | 'format'>,
): string | null {
  if (newer === null || newer.state === 'awaited') return null;
  const words = wordsIn(language);
  if (newer.state === 'overdue') return words.say('asOf.overdue', { year });
  return words.say(format === 'page' ? 'asOf.out' : 'asOf.outShort', { year, next: newer.year });
}

function sourceLine(
  release: Release,
  { language, asOf, format = 'page' }: Pick<PictureOptions, 'language' | 'asOf' | 'format'>,
  year?: number,
): string {
  const words = wordsIn(language);
  const day = asOf === null ? 'none' : words.day(asOf);
  return format === 'page'
    ? words.say('source', { asOf: day, day: words.day(release.header.published_at) })
    : words.say('sourceShort', { year: year ?? 'none', asOf: day });
}

export const MOST_HIGHLIGHTED = 12;

export const standsOut = ({ highlight = [] }: PictureOptions, { iso2 }: Pick<CountryRef, 'iso2'>): boolean =>
  highlight.includes(iso2);

/**
 * Which countries stand out, as a sentence of the text alternative; empty for none.
 * @param shown all that the graphic shows
 * @throws Problem `invalid-parameter` for one that it does not show
 */
export function tellHighlighted(options: PictureOptions, shown: readonly CountryRef[]): string {
  const { highlight = [], language, names } = options;
  const countries = highlight.map((code) => shown.find(({ iso2 }) => iso2 === code) ?? notShown(code));
  if (countries.length === 0) return '';
  const words = wordsIn(language);
  const told = words.list(countries.map((country) => inSentence(nameIn(names, country))));
  return ` ${words.say('highlighted', { names: told })}`;
}

function notShown(code: string): never {
  const message = `names ${code}, which this graphic does not show`;
  throw new Problem('invalid-parameter', `highlight ${message}.`, {
    errors: [{ parameter: 'highlight', message, value: code }],
  });
}

/** Weight and colour of a row's name: if some stand out, they are bold and the others step back. */
export const nameStyle = (
  isHighlighted: boolean,
  { highlight = [] }: PictureOptions,
  { ink, muted }: Palette,
): { fill: string; bold: boolean } => ({
  bold: isHighlighted,
  fill: isHighlighted || highlight.length === 0 ? ink : muted,
});
