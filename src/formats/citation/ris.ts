import { DATASET_TITLE } from '../../domain/dataset-name.js';
import { DATASET_LICENSE } from '../edition/about.js';
import { type CitedWork, DATASET_AUTHOR } from './work.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Ended by CR LF as the format demands. */
export function toRis(work: CitedWork): string {
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['AU', DATASET_AUTHOR],
    ['TI', work.title],
    ['T2', DATASET_TITLE],
    ['PY', work.publishedOn.slice(0, 'YYYY'.length)],
    ['DA', `${work.publishedOn.replaceAll('-', '/')}/`],
    ['ET', work.version],
    ['C1', DATASET_LICENSE.name],
    ['UR', work.url],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
