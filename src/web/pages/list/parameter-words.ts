import { headingOf } from './column-words.js';

const LABELS: Readonly<Record<string, string>> = {
  by: 'Count by',
  cameFrom: 'Before that',
  codes: 'Codes of other datasets',
  codeStatus: 'Status of the ISO code',
  country: 'Country or territory',
  fiscalYear: 'Fiscal year',
  from: 'First report',
  group: 'Group of countries',
  knownGaps: 'What is not known',
  membership: 'Members of the group',
  shape: 'Shape',
  since: 'Since edition',
  sort: 'Order of the clock',
  to: 'Last report',
  waiversUsed: 'Waivers used',
};

export const labelOf = (name: string): string => LABELS[name] ?? headingOf(name);

const CODE = /`(\w+)`/g;
/** Parts of a description for programs, and their counterparts on a page. */
const FOR_PROGRAMS: readonly (readonly [api: string, page: string])[] = [
  [' `/eligibility` is another address of this list.', ''],
  [': see `summary.limits`', ': every report is a decision of its own'],
  ['at /countries/{c}/eligibility', 'on the page of its watch-list clock'],
];

export const inWordsOfThePage = (description: string): string =>
  FOR_PROGRAMS.reduce((text, [api, page]) => text.replace(api, page), description).replaceAll(
    CODE,
    (_, name: string) => `“${labelOf(name)}”`,
  );
