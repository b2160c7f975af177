import type { Language } from './languages.js';
import { type Attributes, element, type Marks, translation } from './marks/mark.js';
import { hasMark } from './marks/walk.js';
import type { Palette, Theme } from './palette.js';
import { type Sheet, writeSheet } from './sheet.js';
import type { PictureFormat, TypeSizes } from './type-sizes.js';
import type { Words } from './words.js';

/** More letters are no headline: two lines at most. */
export const LONGEST_TITLE = 90;

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
  readonly format?: PictureFormat;
  readonly theme: Theme;
  readonly language: Language;
  /** False for a page that has its own headline and space around it; the source line is always there. */
  readonly title: boolean;
  readonly own?: OwnWords;
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
  readonly format: PictureFormat;
  readonly palette: Palette;
  readonly sizes: TypeSizes;
  readonly words: Words;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Anchor extends Point {
  /** Of its disc, where it must be smaller or larger than usual. */
  readonly radius?: number;
  /** The point that it is led back to, where that is smaller than the disc. */
  readonly from?: Point;
}

/** A drawing, from 0,0 downwards. */
export interface Body {
  readonly marks: Marks;
  readonly height: number;
  readonly anchors?: ReadonlyMap<string, Anchor>;
}

/** A drawing with its 0,0 elsewhere. */
export const movedBody = (
  x: number,
  y: number,
  { marks, height, anchors }: Body,
  attributes: Attributes = {},
): Body => ({
  height,
  marks: element('g', { transform: translation(x, y), ...attributes }, marks),
  ...(anchors && {
    anchors: new Map([...anchors].map(([code, at]) => [code, { ...at, x: at.x + x, y: at.y + y }])),
  }),
});

export interface Drawing {
  /** The name over the headline, where the format has one; `title` then says the rest. */
  readonly name?: string;
  readonly title: string;
  readonly titleAlone?: string;
  readonly subtitle: string | null;
  /** All that the graphic says, for those who cannot see it. */
  readonly description: string;
  /** Notes without which the drawing misleads: drawn in every size. */
  readonly keptNotes?: readonly string[];
  /** Notes under the body, the most important first: those that have no room are said in the text alternative alone. */
  readonly notes: readonly string[];
  /** Subjects of notes in words, by code, year, or both, in the order of the rows. */
  readonly places?: () => ReadonlyMap<string, string>;
  readonly body: (space: Space) => Body;
}

export interface Picture {
  readonly sheet: Sheet;
  /** Written when it is first asked for, with the fonts that it carries: a page asks for the height alone. */
  readonly svg: string;
  /** True if pieces of it have titles. */
  readonly isTitled: boolean;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** That it is as of the newest report, while a later one is due or out; `null` where there is nothing to say. */
  readonly mark: string | null;
  readonly description: string;
}

export function pictureOf(sheet: Sheet, said: Pick<Picture, 'title' | 'mark' | 'description'>): Picture {
  const { width, height } = sheet;
  let svg: string | undefined;
  return {
    ...said,
    sheet,
    width,
    height,
    get isTitled() {
      return hasMark(sheet.marks, ({ name }) => name === 'title');
    },
    get svg() {
      svg ??= writeSheet(sheet);
      return svg;
    },
  };
}
