import { ownPath } from '../../http/loopback-request.js';
import { MAX_QUERY } from '../../rest/search/find.js';
import { argument } from '../arguments.js';
import { askPath, MAX_ANSWER_BYTES, readPath, refuse } from '../ask.js';
import { mainTextOf } from '../main-text.js';
import { tool } from '../tool.js';

/* The pair that assistants expect of a source which they read for research: results with ids, and the text of one. */

interface Found {
  readonly name: string;
  readonly path: string | null;
  readonly note: string | null;
}

export const search = tool({
  name: 'search',
  title: 'Find countries, reports, groups, rules and words',
  description:
    'Finds what the dataset has by a name in any language or spelling: countries, reports, groups, rules, words. Each result has an id for fetch.',
  input: { query: argument({ type: 'string', description: 'A name, a year, or a word' }) },
  needed: ['query'],
  ofEditions: false,
  answer: async ({ query = '' }, asking) => {
    if (query.length > MAX_QUERY) refuse('query', `has more than ${MAX_QUERY} characters`);
    const { answer } = await askPath('/search.json', new Map([['q', query]]), asking);
    const found = (answer.items as Found[]).filter(({ path }) => path !== null);
    const results = found.map(({ name, path, note }) => ({
      id: path,
      title: note ? `${name}: ${note}` : name,
      url: `${asking.origin}${path}`,
    }));
    const [first] = results;
    const sentence = first
      ? `${results.length} ${results.length === 1 ? 'result' : 'results'} for "${query}", the best: ${first.title.replace(/\.$/, '')}.`
      : `Nothing is called "${query}".`;
    return { answer: { results }, sentence };
  },
});

export const fetchDocument = tool({
  name: 'fetch',
  title: 'Read what a search found',
  description:
    'The text of a result of search, or of any address of this service, with its title and url to cite.',
  input: { id: argument({ type: 'string', description: 'An id that search gave, such as /countries/KH' }) },
  needed: ['id'],
  ofEditions: false,
  answer: async ({ id = '' }, asking) => {
    const path = ownPath(id, asking.origin);
    const { answer = {}, text: whole, isPage, about } = await readPath(path, asking);
    const { url, release } = about;
    const part = new URL(id, asking.origin).hash.slice(1);
    const text = isPage ? mainTextOf(whole, part) : whole;
    const title = String(
      answer.name ?? answer.title ?? answer.sentence ?? (isPage ? text.split('\n', 1)[0] : path),
    );
    return {
      answer: {
        id,
        title,
        text: text.slice(0, MAX_TEXT),
        url,
        metadata: { release, whole: text.length <= MAX_TEXT },
      },
      sentence: `${title}: ${url}`,
    };
  },
});

const MAX_TEXT = MAX_ANSWER_BYTES / 2;
