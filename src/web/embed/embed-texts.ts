import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import { dayOf } from '../../domain/cells.js';
import { shortText } from '../../formats/citation/work.js';
import type { Picture } from '../../graphics/picture.js';
import { CHANGE_CHART } from '../pages/charts/chart-address.js';
import { type Embeddable, graphicPath } from './embeddable.js';

/** What stands below the picture of an embed. */
export interface EmbedTexts {
  /** How to cite the picture, without its address. */
  readonly citation: string;
  /** Text of the permanent link to the picture, and its address. */
  readonly pinnedWords: string;
  readonly pinned: string;
  /** Text of the link to where the picture is changed. */
  readonly changeWords: string;
  readonly rights: string;
}

export function embedTexts(embeddable: Embeddable, picture: Picture, release: Release): EmbedTexts {
  const { version, header } = release;
  const work = {
    title: picture.title,
    url: '',
    version,
    publishedOn: dayOf(header.published_at),
  };
  return {
    citation: shortText(work).trim(),
    pinnedWords: 'Permanent link',
    pinned: `${graphicPath({ ...embeddable, version })}.svg${searchText(embeddable.search)}`,
    changeWords: CHANGE_CHART,
    rights: 'from the U.S. State Department’s TIP Reports. CC BY 4.0',
  };
}

/** The paragraphs below the picture as they are read. */
export const paragraphsOf = ({ citation, pinnedWords, changeWords, rights }: EmbedTexts): string[] => [
  `${citation} ${pinnedWords}`,
  `Data · ${changeWords} · tip-tiers, ${rights}`,
];
