import type { Language } from './languages.js';
import {
  type Attributes,
  drawLayer,
  element,
  type Marks,
  NOTHING,
  translateMarks,
  translation,
} from './marks/mark.js';
import { hasMark } from './marks/walk.js';
import type { Palette, Theme } from './palette.js';
import { type Sheet, writeSheet } from './sheet.js';
import type { PictureFormat, TypeSizes } from './type-sizes.js';
import type { Words } from './words.js';

/** Maximum characters of a title: two lines. */
export const LONGEST_TITLE = 90;

export interface OwnWords {
  readonly title?: string;
  readonly subtitle?: string;
  readonly note?: string;
}

/** A publisher's note below a graphic, with a number at its target. */
export interface Annotation {
  /**
   * A country code, a report year, both (`KH 2022`), or a point in percent of width and height (`30% 40%`).
   */
  readonly at: string;
  readonly text: string;
}

export interface PictureOptions {
  readonly width: number;
  /** Pixels; `null` for the natural height. */
  readonly height: number | null;
  /** Layout format; default `page`. */
  readonly format?: PictureFormat;
  readonly theme: Theme;
  readonly language: Language;
  /**
   * Whether to draw the title. False for pages with a heading of their own; the source line is always drawn.
   */
  readonly title: boolean;
  readonly own?: OwnWords;
  /** True to label in the drawing what the title names. */
  readonly labels?: boolean;
  readonly highlight?: readonly string[];
  readonly annotations?: readonly Annotation[];
  /** Date (YYYY-MM-DD) of an as-of request, given in the source line. */
  readonly asOf: string | null;
}

export interface LayoutContext {
  readonly width: number;
  /** `null`: as high as it needs. A body that can, fills a given height. */
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
  /** Overrides the disc's default radius. */
  readonly radius?: number;
  /** End of a leader, if the target is smaller than the disc. */
  readonly from?: Point;
}

/** A drawing that starts at 0,0 and extends downwards. */
export interface Body {
  readonly marks: Marks;
  readonly height: number;
  readonly anchors?: ReadonlyMap<string, Anchor>;
}

export const NO_BODY: Body = { marks: NOTHING, height: 0 };

/** Translates a body by `x`, `y`. */
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

/** Bodies below each other; empty ones take no space. */
export function stacked(bodies: readonly Body[], gap: number): Body {
  let bottom = 0;
  const marks = bodies
    .filter(({ height }) => height > 0)
    .map((body, index) => {
      if (index > 0) bottom += gap;
      const at = bottom;
      bottom += body.height;
      return translateMarks(0, at, body.marks);
    });
  return { marks, height: bottom };
}

/** A layer of the image at `x`, `y`; none if it is empty. */
export const drawPart = (name: string, x: number, y: number, marks: Marks): Marks =>
  hasMark(marks) ? drawLayer(name, { transform: translation(x, y) }, marks) : NOTHING;

export interface Picture {
  readonly sheet: Sheet;
  /** Serialized lazily with its embedded fonts: pages may need only the height. */
  readonly svg: string;
  /** True if any element has a `title`. */
  readonly isTitled: boolean;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /**
   * Notice that the graphic is based on the newest report in the release while a later one is overdue or out;
   * `null` if neither.
   */
  readonly mark: string | null;
  readonly description: string;
}

/**
 * A picture that is laid out when its sheet is needed, as many pages need no more than its title.
 * @param layOut called once
 */
export function toPicture(
  layOut: () => Sheet,
  texts: Pick<Picture, 'width' | 'title' | 'mark' | 'description'>,
): Picture {
  let sheet: Sheet | undefined;
  let svg: string | undefined;
  return {
    ...texts,
    get sheet() {
      sheet ??= layOut();
      return sheet;
    },
    get height() {
      return this.sheet.height;
    },
    get isTitled() {
      return hasMark(this.sheet.marks, ({ name }) => name === 'title');
    },
    get svg() {
      svg ??= writeSheet(this.sheet);
      return svg;
    },
  };
}
