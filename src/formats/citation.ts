import { asOfReport } from '../dataset/upcoming-report-words.js';
import { toProseText } from '../domain/sentences.js';
import { DATASET_NAME, DATASET_TITLE } from '../domain/service.js';
import { capitalize } from '../engine/english.js';
import { CITATION_TYPES } from './format.js';
import { DATASET_LICENSE } from './release/about.js';

/** Author in citations, the same as in `CITATION.cff`. */
export const DATASET_AUTHOR = 'Tip·Tiers contributors';
const UNDERLYING_WORK = 'U.S. Department of State, Trafficking in Persons Report';

export interface CitedWork {
  readonly title: string;
  /** Newest report that the work is about, if any. */
  readonly newestYear: number | null;
  /** Absolute, and pinned to a release. */
  readonly url: string;
  readonly version: string;
  readonly publishedOn: string;
}

const getYear = ({ publishedOn }: CitedWork): string => publishedOn.slice(0, 'YYYY'.length);

const toNote = ({ newestYear }: CitedWork): readonly string[] =>
  newestYear === null ? [] : [capitalize(asOfReport(newestYear))];
const afterTitle = ({ newestYear }: CitedWork): string =>
  newestYear === null ? '' : `, ${asOfReport(newestYear)}`;

/** A full reference as text. */
export function citationText(work: CitedWork): string {
  // A claim brings its own full stop.
  const title = `“${work.title}”${afterTitle(work)}.`.replace('.”.', '.”');
  return (
    `${DATASET_AUTHOR} (${getYear(work)}). ${title} In: ${toProseText(DATASET_TITLE)}, release ${work.version}, ` +
    `published ${work.publishedOn} [data set]. Compiled from ${UNDERLYING_WORK}, and other sources. ` +
    `${DATASET_LICENSE.name}. ${work.url}`
  );
}

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

/** A key of letters, digits and dashes, accepted by every BibTeX. */
const toKey = ({ title, version }: CitedWork): string =>
  [DATASET_NAME, version, title]
    .join('-')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** UTF-8. URLs are not escaped: their field is verbatim. */
function toBibtex(work: CitedWork): string {
  const [year, month] = work.publishedOn.split('-');
  const fields: readonly (readonly [string, string])[] = [
    // Double braces keep a corporate author together and preserve the capitals of a title.
    ['author', `{${escaped(DATASET_AUTHOR)}}`],
    ['title', `{${escaped(work.title)}}`],
    ['howpublished', escaped(`Data set: ${DATASET_TITLE}`)],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['version', escaped(work.version)],
    ...toNote(work).map((note) => ['note', escaped(note)] as const),
    ['url', work.url],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${toKey(work)},\n${lines.join('')}}\n`;
}

interface CitationStyle {
  readonly description: string;
  readonly contentType: string;
  readonly write: (work: CitedWork) => string;
}

export const CITATION_STYLES = {
  text: {
    description: 'a reference as text',
    contentType: CITATION_TYPES.text,
    write: (work) => `${citationText(work)}\n`,
  },
  bibtex: { description: 'BibTeX', contentType: CITATION_TYPES.bibtex, write: toBibtex },
} as const satisfies Record<string, CitationStyle>;

type CitationStyleName = keyof typeof CITATION_STYLES;
export const CITATION_STYLE_NAMES = Object.keys(CITATION_STYLES) as [
  CitationStyleName,
  ...CitationStyleName[],
];
