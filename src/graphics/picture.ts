import type { Language } from './languages.js';
import type { Markup } from './markup.js';
import type { Palette, Theme } from './palette.js';
import type { TypeSizes } from './type-sizes.js';
import type { Words } from './words/words.js';

/** Words that a publisher gives a graphic in place of ours. */
export interface OwnWords {
  readonly title?: string;
  readonly subtitle?: string;
  readonly note?: string;
}

/** How a graphic is wanted; what it shows is not said here. */
export interface PictureOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels; `null`: as high as the graphic needs. */
  readonly height: number | null;
  readonly theme: Theme;
  /** Language of all fixed words. */
  readonly language: Language;
  /** Language of the names of countries. */
  readonly names: string;
  /** Whether the graphic has its own headline; the source line it always has. */
  readonly title: boolean;
  readonly own?: OwnWords;
  /** Whether placements that are not known well are marked: so without it. The source line always counts them. */
  readonly marks?: boolean;
  /** Codes of countries that are made to stand out. */
  readonly highlight?: readonly string[];
  /** The day as of which the release was asked (YYYY-MM-DD), which the source line then says. */
  readonly asOf: string | null;
}

/** Room for the body of a graphic. */
export interface Space {
  readonly width: number;
  /** `null`: as high as it needs. A body that can, fills a given height. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly sizes: TypeSizes;
  readonly words: Words;
}

/** What was drawn, from 0,0 downwards. */
export interface Body {
  readonly markup: Markup;
  readonly height: number;
}

/** A graphic before it is set into its frame. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string | null;
  /** All that the graphic says, for those who cannot see it. */
  readonly description: string;
  /** Notes under the body. */
  readonly notes: readonly string[];
  readonly body: (space: Space) => Body;
}

/** A finished graphic. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}
