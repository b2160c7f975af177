import { groupBy } from '../../domain/group-by.js';
import { valueForReaders } from '../../domain/vocabulary/value-words.js';
import { listed } from '../../engine/english.js';
import { shortened } from '../../http/validation.js';
import type { ListResource, RowWords } from '../../rest/resource/resource.js';
import { RESOURCES } from '../../rest/resources/index.js';
import { filtersInWords } from '../../rest/titles/filters-in-words.js';
import { TOOL_WORDS, type ToolWords } from '../agent-words.js';
import { notTaken } from '../arguments.js';
import { type Asking, ask, refuse } from '../ask.js';
import type { Given, ToolAnswers } from '../tool.js';

interface ToolRow extends Readonly<Record<string, unknown>> {
  readonly country?: { readonly name: string };
}
type ListWithRows = ListResource & { readonly rows: RowWords<ToolRow> };

const withRows = RESOURCES.filter(
  (each): each is ListWithRows => each.kind === 'list' && each.rows !== undefined,
);
const ofOtherTools = TOOL_WORDS.flatMap(({ asks = [] }) => asks);
const LISTS = new Map(
  withRows
    .filter(({ operationId }) => !ofOtherTools.includes(operationId))
    .map((resource) => [
      resource.path.slice(resource.path.lastIndexOf('/') + 1).replaceAll('-', '_'),
      resource,
    ]),
);
const NAMES = [...LISTS.keys()];

/** Maximum number of rows in the sentence; the list has them all. */
const MOST_NAMED = 12;
const USUAL = '50';

/** Adds the available lists to the texts of `list_rows`. */
export const listRowsWords = (words: ToolWords): ToolWords => ({
  ...words,
  asks: [...LISTS.values()].map(({ operationId }) => operationId),
  own: { list: { ...words.own?.list, enum: NAMES } },
});

/** Names of the lists, for the model. */
export const LISTS_IN_WORDS = [...LISTS.values()].map(({ rows }) => rows.told ?? rows.noun[1]).join(', ');

function sentenceOf(
  words: RowWords<ToolRow>,
  { total, items }: { readonly total: number; readonly items: readonly ToolRow[] },
  told: string,
): string {
  const own = items.length === total && total > 0 ? words.sentence?.(items, told) : undefined;
  if (own) return own;
  return `Found: ${total} ${words.noun[total === 1 ? 0 : 1]}${told}${restOf(words, items, total)}.`;
}

/** The rest of the sentence: the rows if they are few, otherwise counts by label. */
function restOf({ by = '' }: RowWords<ToolRow>, items: readonly ToolRow[], total: number): string {
  const named = items.flatMap(({ country, year, fiscalYear, [by]: word }) => {
    const told = word == null ? [] : [`(${valueForReaders(String(word))})`];
    return country ? [[country.name, year ?? fiscalYear ?? [], ...told].flat().join(' ')] : [];
  });
  if (named.length > 0 && items.length === total && total <= MOST_NAMED) return `: ${listed(named, 'and')}`;
  if (by === '' || items.length === 0 || items.length < total) return '';
  const words = [...groupBy(items, (item) => String(item[by]))].map(
    ([word, of]) => `${valueForReaders(word)} (${of.length})`,
  );
  return `: ${listed(words, 'and')}`;
}

/** Rows of a list, summarized in the first line. */
async function rowsAnswer(list: ListWithRows, asked: Given, asking: Asking) {
  const { release, asOf, cursor, limit = USUAL, ...filters } = asked;
  const { taken, others } = notTaken(filters, list);
  if (others.length > 0)
    refuse(
      listed(others, 'and'),
      `cannot be used with the list of ${list.rows.noun[1]} (allowed: ${taken.join(', ')})`,
    );
  const told = filtersInWords(asking.release, Object.entries(filters));
  const answer = await ask(list, { ...asked, limit }, asking);
  const { knownGaps = [] } = answer as { knownGaps?: readonly { year?: number; fiscalYear?: number }[] };
  const years = [...new Set(knownGaps.map(({ year, fiscalYear }) => String(year ?? fiscalYear)))];
  const which = years.length > MOST_NAMED ? '' : ` of ${listed(years, 'and')}`;
  const open = years.length === 0 ? '' : ` Not all is known${which}: see knownGaps.`;
  return { answer, sentence: `${sentenceOf(list.rows, answer, told)}${open}` };
}

const listOf = (operationId: string): ListWithRows =>
  withRows.find((each) => each.operationId === operationId) as ListWithRows;

export const rows: ToolAnswers = {
  async list_rows({ list = '', ...asked }, asking) {
    const own =
      LISTS.get(list) ?? refuse('list', `is "${shortened(list)}". There are ${listed(NAMES, 'and')}`);
    return rowsAnswer(own, asked, asking);
  },
  list_groups: (asked, asking) =>
    rowsAnswer(listOf(asked.group === undefined ? 'listGroups' : 'listGroupMembers'), asked, asking),
  list_differences: (asked, asking) => rowsAnswer(listOf('listDifferences'), asked, asking),
};
