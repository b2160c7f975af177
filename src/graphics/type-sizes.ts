/** For what a graphic is laid out: a page or a download of any width, a square of social media, or the preview of a link. */
export type PictureFormat = 'page' | SocialFormat;
export type SocialFormat = 'square' | 'preview';

export interface TypeSizes {
  readonly title: number;
  readonly subtitle: number;
  readonly body: number;
  readonly small: number;
  readonly note: number;
  readonly margin: number;
}

const PHONE: TypeSizes = { title: 20, subtitle: 14, body: 13, small: 12, note: 11.5, margin: 16 };
const COLUMN: TypeSizes = { title: 26, subtitle: 16, body: 14.5, small: 13, note: 12.5, margin: 24 };
const PAGE: TypeSizes = { title: 32, subtitle: 18, body: 16, small: 14, note: 13.5, margin: 28 };

/** Wider pages are scaled. */
export const WIDEST_LAYOUT = 1_200;

const COLUMN_FROM = 500;
const PAGE_FROM = 950;

const pageSizes = (width: number): TypeSizes =>
  width < COLUMN_FROM ? PHONE : width < PAGE_FROM ? COLUMN : PAGE;

export interface SocialSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Of a headline beside the picture; one across has the title's. */
  readonly besideTitle: number;
  /** Of the lines of a text, of what pages have. */
  readonly lines: number;
  /** Between cells. */
  readonly gap: number;
  /** Width of the line of a chart, and radius of its dots. */
  readonly line: number;
  readonly dot: number;
  readonly sizes: TypeSizes;
}

const even = (type: number) => ({ subtitle: type, body: type, small: type, note: type });

/** Both have one size of type, which can be read in a feed, and a headline. */
export const SOCIAL: Readonly<Record<SocialFormat, SocialSize>> = {
  square: {
    width: 1_080,
    height: 1_080,
    top: 48,
    bottom: 40,
    besideTitle: 66,
    lines: 0.9,
    gap: 2.5,
    line: 9,
    dot: 13,
    sizes: { title: 66, ...even(40), margin: 56 },
  },
  preview: {
    width: 1_200,
    height: 628,
    top: 32,
    bottom: 26,
    besideTitle: 42,
    lines: 0.96,
    gap: 2,
    line: 6,
    dot: 9,
    sizes: { title: 46, ...even(28), margin: 40 },
  },
};

export const typeSizes = (width: number, format: PictureFormat): TypeSizes =>
  format === 'page' ? pageSizes(width) : SOCIAL[format].sizes;

export const LINE_HEIGHT = 1.28;
/** Line height for scripts that stack signs and letters above and below the line. */
const STACKED_LINE_HEIGHT = 1.55;
const STACKED =
  /[\p{sc=Arabic}\p{sc=Bengali}\p{sc=Devanagari}\p{sc=Khmer}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Thai}]/u;

/** Line height of a text, in ems. */
export const getLineHeight = (text: string): number =>
  STACKED.test(text) ? STACKED_LINE_HEIGHT : LINE_HEIGHT;
