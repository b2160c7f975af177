import { DATASET_TITLE } from '../../domain/dataset-name.js';
import { DATASET_LICENSE } from '../edition/about.js';
import { type CitedWork, DATASET_AUTHOR } from './work.js';

export function toCslJson(work: CitedWork): string {
  const item = {
    id: work.url,
    type: 'dataset',
    title: work.title,
    'container-title': DATASET_TITLE,
    author: [{ literal: DATASET_AUTHOR }],
    issued: { 'date-parts': [work.publishedOn.split('-').map(Number)] },
    version: work.version,
    note: `License: ${DATASET_LICENSE.name}`,
    URL: work.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
