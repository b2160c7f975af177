import { z } from 'zod';
import { parseServiceUrl } from '../../http/internal-request.js';
import { cursorOffset } from '../../kit/pagination.js';
import { type Found, MAX_QUERY } from '../../rest/search/find.js';
import { callPath, MAX_ANSWER_BYTES, type Read, readFitting, rejectArgument } from '../call-api.js';
import { extractMainText } from '../main-text.js';
import { describeRows, type ToolHandlers, type ToolOutputs } from '../tool.js';

/*
 * The `search` and `fetch` tools that assistants expect of a research source: results with ids, and the text
 * of one.
 */

/** Maximum characters of text that `fetch` returns at a time. */
export const MAX_TEXT = MAX_ANSWER_BYTES / 2;

export const searchOutputs: ToolOutputs = {
  search: { results: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })) },
  fetch: {
    id: z.string(),
    title: z.string(),
    text: z.string(),
    metadata: z.object({ release: z.string(), whole: z.boolean(), next: z.string().nullable() }),
  },
};

export const search: ToolHandlers = {
  async search({ query = '' }, context) {
    if (query.length > MAX_QUERY) rejectArgument('query', `has more than ${MAX_QUERY} characters`);
    if (query.trim() === '') rejectArgument('query', 'is empty: give a name, a word or a year');
    const { answer } = await callPath('/search.json', { q: query }, context);
    const results = (answer.items as readonly Found[]).flatMap(({ name, path, note }) =>
      path === null
        ? []
        : [{ id: path, title: note ? `${name}: ${note}` : name, url: `${context.origin}${path}` }],
    );
    const [first] = results;
    const sentence = first
      ? `Found for "${query}": ${results.length} ${results.length === 1 ? 'result' : 'results'}, the best: ${first.title.replace(/\.$/, '')}.`
      : `No results for "${query}". Use get_report, list_watch_list or list_outcomes for lists of countries.`;
    return { answer: { results }, sentence };
  },

  async fetch({ id = '' }, context) {
    const path = parseServiceUrl(id, context.origin, 'id');
    const { hash, search: query } = new URL(id, context.origin);
    const part = hash.slice(1);
    const read = await readFitting(path, MAX_TEXT, context);
    const { answer = {}, isPage, url, release } = read;
    const start = Number(FROM.exec(part)?.[1] ?? 0);
    const whole = isPage ? extractMainText(read.text, start > 0 ? '' : part) : read.text;
    const {
      text,
      next,
      part: phrase,
    } = whole.length > MAX_TEXT || start > 0
      ? piece(whole, start, path, url, read.answer !== undefined)
      : { text: whole, ...partOfList(read, new URLSearchParams(query).get('cursor') ?? undefined) };
    const firstLine = isPage ? whole.split('\n', 1)[0] : path;
    const title = String(answer.name ?? answer.title ?? answer.sentence ?? firstLine);
    const metadata = { release, whole: next === null && start === 0 && phrase === '', next };
    return {
      answer: { id, title, text, url, metadata },
      sentence: [`${title}: ${url}`, phrase].filter((each) => each !== '').join(' · '),
    };
  },
};

/** Describes rows of a list with more pages before or after. */
function partOfList({ answer, rows, total, next: link }: Read, cursor: string | undefined) {
  const next = link ?? null;
  if (rows === undefined || (next === null && cursor === undefined)) return { next, part: '' };
  if (answer) return { next, part: describeRows(answer, cursor) };
  const before = cursor === undefined ? 0 : cursorOffset(cursor);
  const phrase = `Rows ${before + 1} to ${before + rows}${total === undefined ? '' : ` of ${total}`}${next ? `; next: ${next}` : ' (last page).'}`;
  return { next, part: phrase };
}

const FROM = /^from=(\d+)$/;

/** A part of a long text in whole lines, and the id of the next: `/docs#from=32000`. */
function piece(whole: string, start: number, path: string, url: string, isJson: boolean) {
  if (isJson)
    rejectArgument('id', `has ${whole.length} characters of JSON, more than fit: take it from ${url}`);
  const rest = whole.slice(start, start + MAX_TEXT);
  const isLast = start + rest.length >= whole.length;
  const end = isLast ? whole.length : start + (rest.lastIndexOf('\n') + 1 || rest.length);
  const next = isLast ? null : `${path}#from=${end}`;
  const phrase = `Characters ${start + 1} to ${end} of ${whole.length}${next ? `; next: ${next}` : ' (last page).'}`;
  return { text: whole.slice(start, end), next, part: phrase };
}
