import { listed } from '../../engine/english.js';
import { shortened } from '../../http/validation.js';
import { rowsBefore } from '../../rest/resource/paging.js';
import type { ListResource, RowWords } from '../../rest/resource/resource.js';
import { RESOURCES } from '../../rest/resources/index.js';
import { argument, argumentsOf, pageArguments } from '../arguments.js';
import { ask, refuse } from '../ask.js';
import { tool } from '../tool.js';
import { conditions } from './words.js';

interface Item extends Readonly<Record<string, unknown>> {
  readonly country?: { readonly name: string };
  readonly year?: number;
}

interface ListOfRows {
  readonly resource: ListResource;
  readonly words: RowWords<Item>;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replaceAll('-', '_');

const LISTS: Readonly<Record<string, ListOfRows>> = Object.fromEntries(
  RESOURCES.flatMap((resource) =>
    resource.kind === 'list' && resource.rows
      ? [[nameOf(resource.path), { resource, words: resource.rows as RowWords<Item> }]]
      : [],
  ),
);

const NAMES = Object.keys(LISTS);
/** The sentence names so many rows; more of them are in the list. */
const MOST_NAMED = 12;
const MOST_COUNTED = 15;

const takes = ({ resource }: ListOfRows): string[] => [
  ...Object.keys(argumentsOf([resource])),
  ...Object.keys(pageArguments),
];

export const listRows = tool({
  name: 'list_rows',
  title: 'Rows of a list',
  description: `The rows of one list: ${Object.values(LISTS)
    .map(({ words: { told, noun } }) => told ?? noun[1])
    .join(', ')}. An argument that the list does not have is refused with those that it has.`,
  input: {
    list: argument({ type: 'string', enum: NAMES, description: 'Which list' }),
    ...argumentsOf(Object.values(LISTS).map(({ resource }) => resource)),
    ...pageArguments,
  },
  needed: ['list'],
  answer: async ({ list = '', release, asOf, ...asked }, asking) => {
    const own = LISTS[list] ?? refuse('list', `is "${shortened(list)}"; there are ${listed(NAMES, 'and')}`);
    const others = Object.keys(asked).filter(
      (name) => asked[name] !== undefined && !takes(own).includes(name),
    );
    if (others.length > 0)
      refuse(listed(others, 'and'), `cannot narrow the list ${list}: it takes ${listed(takes(own), 'and')}`);
    const page = { limit: USUAL, ...asked };
    const answer = await ask(own.resource, { release, asOf, ...page }, asking);
    const { knownGaps = [] } = answer as { knownGaps?: readonly { year?: number; fiscalYear?: number }[] };
    const years = [...new Set(knownGaps.map(({ year, fiscalYear }) => String(year ?? fiscalYear)))];
    const which = years.length > MOST_NAMED ? '' : ` of ${listed(years, 'and')}`;
    const open = years.length === 0 ? '' : ` Not all is known${which}: see knownGaps.`;
    return { answer, sentence: `${sentenceOf(own.words, answer, asked)}${open}` };
  },
});

const USUAL = '50';

function sentenceOf(
  words: RowWords<Item>,
  { total, items }: { readonly total: number; readonly items: readonly Item[] },
  { cursor, ...asked }: Readonly<Record<string, string | undefined>>,
): string {
  if (words.sentence && items.length === total && total > 0) return words.sentence(items);
  const [one, several] = words.noun;
  const told = conditions(asked);
  const begin = `${total} ${total === 1 ? one : several}${told === '' ? '' : ` (${told})`}`;
  const before = cursor === undefined ? 0 : rowsBefore(cursor);
  const part =
    before > 0
      ? `, rows ${before + 1} to ${before + items.length} here`
      : items.length < total
        ? `, the first ${items.length} of them here`
        : '';
  return `${begin}${part}${restOf(words, items, total)}.`;
}

function restOf({ by, row }: RowWords<Item>, items: readonly Item[], total: number): string {
  if (items.length === 0) return '';
  if (row && total <= MOST_COUNTED) return `: ${listed(items.map(row), 'and')}`;
  const named = items.flatMap(({ country, year, fiscalYear, [by ?? '']: word }) =>
    country ? [[country.name, year ?? fiscalYear, word].filter((each) => each != null).join(' ')] : [],
  );
  if (named.length > 0 && total <= MOST_NAMED) return `: ${listed(named, 'and')}`;
  if (by === undefined || items.length < total) return '';
  const counted = new Map<string, number>();
  for (const item of items) counted.set(String(item[by]), (counted.get(String(item[by])) ?? 0) + 1);
  return `: ${listed(
    [...counted].map(([word, count]) => `${count} ${word}`),
    'and',
  )}`;
}
