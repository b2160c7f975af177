/** Layout target: a page or download of any width, or a 1:1 social image. */
export type PictureFormat = 'page' | 'square';

export interface TypeSizes {
  /** The country's name above the title, in social formats. */
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

const COLUMN_FROM = 500;
const PAGE_FROM = 950;

/** Layout width of social formats, in pixels. */
export const SOCIAL_WIDTH = 1_080;

/**
 * Type sizes of a layout.
 * @param width layout width in pixels
 */
export function typeSizes(width: number, format: PictureFormat): TypeSizes {
  if (format === 'square') return SQUARE;
  if (width < COLUMN_FROM) return PHONE;
  return width < PAGE_FROM ? COLUMN : PAGE;
}

export const LINE_HEIGHT = 1.28;
/** Line height for scripts that stack signs and letters above and below the line. */
const STACKED_LINE_HEIGHT = 1.55;
const STACKED =
  /[\p{sc=Arabic}\p{sc=Bengali}\p{sc=Devanagari}\p{sc=Khmer}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Thai}]/u;

/** Line height of a text, in ems. */
export const lineHeightOf = (text: string): number =>
  STACKED.test(text) ? STACKED_LINE_HEIGHT : LINE_HEIGHT;
