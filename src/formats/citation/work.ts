import { DATASET_TITLE } from '../../domain/dataset-name.js';
import { DATASET_LICENSE } from '../edition/about.js';

/** Who the dataset is cited as; `CITATION.cff` says the same. */
export const DATASET_AUTHOR = 'Tip·Tiers contributors';
const UNDERLYING_WORK = 'U.S. Department of State, Trafficking in Persons Report';

export interface CitedWork {
  readonly title: string;
  /** Pinned, with scheme and host. */
  readonly url: string;
  readonly version: string;
  readonly publishedOn: string;
}

const yearOf = ({ publishedOn }: CitedWork): string => publishedOn.slice(0, 'YYYY'.length);

export function shortText(work: CitedWork): string {
  return `${DATASET_AUTHOR} (${yearOf(work)}), ${work.title}, release ${work.version}. ${work.url}`;
}

export function longText(work: CitedWork): string {
  return (
    `${DATASET_AUTHOR} (${yearOf(work)}). “${work.title}”. In: ${DATASET_TITLE}, release ${work.version}, ` +
    `published ${work.publishedOn} [data set]. Compiled from ${UNDERLYING_WORK}, and other sources. ` +
    `${DATASET_LICENSE.name}. ${work.url}`
  );
}
