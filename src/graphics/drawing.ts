import type { KeyItem } from './key.js';
import type { Paragraph } from './paragraphs.js';
import type { Body, LayoutContext } from './picture.js';
import type { SocialFormat } from './type-sizes.js';

/** What a square and a link preview show between their headline and their source. */
export interface SocialScene {
  readonly key: readonly KeyItem[];
  /** Names beside the picture: all, and shorter lists that fit in less space. */
  readonly sides?: readonly (readonly Paragraph[])[];
  /** How to read the picture, what it leaves out, what its signs mean. */
  readonly below: readonly Paragraph[];
  /** Width to height of a picture that has names beside it. */
  readonly shape?: number;
  /** True if a preview has its headline across: a long line of years, or lists. Others stand right of the words. */
  readonly isAcross?: boolean;
  readonly draw: (space: SocialLayoutContext) => Body;
}

export interface SocialLayoutContext extends LayoutContext {
  readonly height: number;
  readonly format: SocialFormat;
}

export interface Drawing {
  /** Whom or where it is of, as the first line of a square and a link preview says it. */
  readonly scope: string;
  /** The one report that it is of; `null` for a series. */
  readonly year: number | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** All that the graphic says, for those who cannot see it. */
  readonly description: string;
  /** Notes without which the drawing misleads: drawn in every shape and size. */
  readonly caveats?: readonly string[];
  /** Notes under a page, the most important first; those that do not fit are in the text alternative only. */
  readonly notes?: readonly string[];
  /** Subjects of notes in words, by code, year, or both, in the order of the rows. */
  readonly places?: () => ReadonlyMap<string, string>;
  readonly body: (space: LayoutContext) => Body;
  /** `null`: headline and source alone. */
  readonly scene: ((space: SocialLayoutContext) => SocialScene) | null;
}
