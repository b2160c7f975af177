import { DATASET_NAME, DATASET_TITLE } from '../../domain/dataset-name.js';
import { type CitedWork, DATASET_AUTHOR } from './work.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replaceAll(/[\\{}$&#_%~^]/g, (character) => ESCAPES[character] ?? character);

/** A key of letters, digits and dashes, which every BibTeX takes. */
const keyOf = ({ title, version }: CitedWork): string =>
  [DATASET_NAME, version, title]
    .join('-')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** UTF-8. Addresses stand as they are: their field is verbatim. */
export function toBibtex(work: CitedWork): string {
  const [year, month] = work.publishedOn.split('-');
  const fields: readonly (readonly [string, string])[] = [
    // A second pair of braces keeps the name of a group, and the capitals of a title, in one piece.
    ['author', `{${escaped(DATASET_AUTHOR)}}`],
    ['title', `{${escaped(work.title)}}`],
    ['howpublished', escaped(`Data set: ${DATASET_TITLE}`)],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['version', escaped(work.version)],
    ['url', work.url],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(work)},\n${lines.join('')}}\n`;
}
