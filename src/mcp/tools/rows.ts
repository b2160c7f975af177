import { groupBy } from '../../domain/group-by.js';
import { valueForReaders } from '../../domain/vocabulary/value-words.js';
import { capitalize, formatSpan, joinWords } from '../../engine/english.js';
import { truncate } from '../../http/validation.js';
import { describeFilters } from '../../kit/filters-in-words.js';
import type { ListResource, RowPhrases } from '../../kit/resource.js';
import { RESOURCES } from '../../resources/index.js';
import { outcomes } from '../../resources/outcomes.js';
import { TOOL_WORDS, type ToolWords } from '../agent-words.js';
import { findUnknownArguments } from '../arguments.js';
import { call, rejectArgument, type ToolContext } from '../call-api.js';
import type { ToolArguments, ToolHandlers } from '../tool.js';

interface ToolRow extends Readonly<Record<string, unknown>> {
  readonly country?: { readonly name: string };
  readonly firstReport?: number;
  readonly lastReport?: number;
}
type ListWithRows = ListResource & { readonly rows: RowPhrases<ToolRow> };

const withRows = RESOURCES.filter(
  (each): each is ListWithRows => each.kind === 'list' && each.rows !== undefined,
);
const ofOtherTools = TOOL_WORDS.flatMap(({ operations = [] }) => operations);
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
const MAX_NAMED = 12;
/** Rows of a list without `limit`. */
export const USUAL_ROWS = 50;

/** Adds the available lists to the texts of `list_rows`. */
export const listRowsWords = (words: ToolWords): ToolWords => ({
  ...words,
  operations: [...LISTS.values()].map(({ operationId }) => operationId),
  ownArguments: { list: { ...words.ownArguments?.list, enum: NAMES } },
});

/** Names of the lists, for the model. */
export const LISTS_IN_WORDS = [...LISTS.values()]
  .map(({ rows }) => rows.qualifier ?? rows.noun[1])
  .join(', ');

function toSentence(
  words: RowPhrases<ToolRow>,
  { total, items }: { readonly total: number; readonly items: readonly ToolRow[] },
  phrase: string,
): string {
  const own = items.length === total && total > 0 ? words.sentence?.(items, phrase) : undefined;
  if (own) return own;
  return `Found: ${total} ${words.noun[total === 1 ? 0 : 1]}${phrase}${getRest(words, items, total)}.`;
}

/** The rest of the sentence: the rows if they are few, otherwise counts by label. */
function getRest({ countBy = '' }: RowPhrases<ToolRow>, items: readonly ToolRow[], total: number): string {
  const named = items.flatMap(({ country, year, fiscalYear, firstReport, lastReport, [countBy]: word }) => {
    const phrase = word == null ? [] : [`(${valueForReaders(String(word))})`];
    const when =
      year ?? fiscalYear ?? (firstReport && lastReport ? formatSpan([firstReport, lastReport]) : []);
    return country ? [[country.name, when, ...phrase].flat().join(' ')] : [];
  });
  if (named.length > 0 && items.length === total && total <= MAX_NAMED) return `: ${joinWords(named, 'and')}`;
  if (countBy === '' || items.length === 0 || items.length < total) return '';
  const words = [...groupBy(items, (item) => String(item[countBy]))].map(
    ([word, of]) => `${valueForReaders(word)} (${of.length})`,
  );
  return `: ${joinWords(words, 'and')}`;
}

interface ListContext {
  readonly knownGaps?: readonly { readonly year?: number; readonly fiscalYear?: number }[];
  /** What a filter leaves out. */
  readonly notCounted?: string | null;
}

/** Rows of a list, summarized in the first line. */
async function rowsAnswer(list: ListWithRows, requested: ToolArguments, context: ToolContext) {
  const { release, asOf, cursor, sort, limit = USUAL_ROWS, ...filters } = requested;
  const { taken, others } = findUnknownArguments(filters, list);
  if (others.length > 0)
    rejectArgument(
      joinWords(others, 'and'),
      `cannot be used with the list of ${list.rows.noun[1]} (allowed: ${taken.join(', ')})`,
    );
  const answer = await call(list, { ...requested, limit }, context);
  // The URL has the year of the newest report.
  const { searchParams: canonical } = new URL(answer.url);
  const inWords = Object.entries(filters).map(
    ([name, value]) => [name, value === 'latest' ? (canonical.get(name) ?? value) : value] as const,
  );
  const phrase = describeFilters(context.release, inWords);
  const { knownGaps = [], notCounted } = answer as ListContext;
  const years = [...new Set(knownGaps.map(({ year, fiscalYear }) => String(year ?? fiscalYear)))];
  const which = years.length > MAX_NAMED ? '' : ` of ${joinWords(years, 'and')}`;
  const open = years.length === 0 ? '' : ` Not all is known${which}: see knownGaps.`;
  const leftOut = notCounted ? ` ${capitalize(notCounted)}.` : '';
  return { answer, sentence: `${toSentence(list.rows, answer, phrase)}${leftOut}${open}` };
}

export const rows: ToolHandlers = {
  async list_rows({ list = '', ...requested }, context) {
    const own =
      LISTS.get(list) ??
      rejectArgument('list', `is "${truncate(list)}". There are ${joinWords(NAMES, 'and')}`);
    return rowsAnswer(own, requested, context);
  },
  list_outcomes: (requested, context) => rowsAnswer(outcomes as ListWithRows, requested, context),
};
