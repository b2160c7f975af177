import { ownPath } from '../../http/loopback-request.js';
import { type Found, MAX_QUERY } from '../../rest/search/find.js';
import { askPath, MAX_ANSWER_BYTES, readPath, refuse } from '../ask.js';
import { mainTextOf } from '../main-text.js';
import type { ToolAnswers } from '../tool.js';

/* The pair that assistants expect of a source which they read for research: results with ids, and the text of one. */

const MAX_TEXT = MAX_ANSWER_BYTES / 2;

export const search: ToolAnswers = {
  async search({ query = '' }, asking) {
    if (query.length > MAX_QUERY) refuse('query', `has more than ${MAX_QUERY} characters`);
    if (query.trim() === '') refuse('query', 'is empty: give a name, a word or a year');
    const { answer } = await askPath('/search.json', { q: query }, asking);
    const results = (answer.items as readonly Found[]).flatMap(({ name, path, note }) =>
      path === null
        ? []
        : [{ id: path, title: note ? `${name}: ${note}` : name, url: `${asking.origin}${path}` }],
    );
    const [first] = results;
    const sentence = first
      ? `Found for "${query}": ${results.length} ${results.length === 1 ? 'result' : 'results'}, the best: ${first.title.replace(/\.$/, '')}.`
      : `Nothing is called "${query}": ask list_rows, get_report or list_watch_list for lists of countries.`;
    return { answer: { results }, sentence };
  },

  async fetch({ id = '' }, asking) {
    const path = ownPath(id, asking.origin);
    const { answer = {}, text: whole, isPage, url, release } = await readPath(path, asking);
    const part = new URL(id, asking.origin).hash.slice(1);
    const text = isPage ? mainTextOf(whole, part) : whole;
    const firstLine = isPage ? text.split('\n', 1)[0] : path;
    const title = String(answer.name ?? answer.title ?? answer.sentence ?? firstLine);
    const metadata = { release, whole: text.length <= MAX_TEXT };
    return {
      answer: { id, title, text: text.slice(0, MAX_TEXT), url, metadata },
      sentence: `${title}: ${url}`,
    };
  },
};
