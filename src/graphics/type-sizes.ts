/** Sizes of type, in pixels of the layout. */
export interface TypeSizes {
  readonly title: number;
  readonly subtitle: number;
  /** Labels and values. */
  readonly body: number;
  /** Axes, notes and the source line. */
  readonly small: number;
  /** Space between the edge and everything. */
  readonly margin: number;
}

const PHONE: TypeSizes = { title: 17, subtitle: 13, body: 12, small: 10.5, margin: 12 };
const COLUMN: TypeSizes = { title: 21, subtitle: 14, body: 13, small: 11.5, margin: 20 };
const PAGE: TypeSizes = { title: 27, subtitle: 17, body: 14, small: 12.5, margin: 28 };

const COLUMN_FROM = 500;
const PAGE_FROM = 950;

/** Type for a layout of that width. */
export function typeSizes(width: number): TypeSizes {
  if (width < COLUMN_FROM) return PHONE;
  return width < PAGE_FROM ? COLUMN : PAGE;
}

/** Distance of baselines, in ems. */
export const LINE_HEIGHT = 1.28;
/** That of scripts that set signs and letters over and under their letters. */
const STACKED_LINE_HEIGHT = 1.55;
const STACKED =
  /[\p{sc=Arabic}\p{sc=Bengali}\p{sc=Devanagari}\p{sc=Khmer}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Thai}]/u;

/** Distance of the baselines of a line and of the lines beside it, in ems. */
export const lineHeightOf = (text: string): number =>
  STACKED.test(text) ? STACKED_LINE_HEIGHT : LINE_HEIGHT;
