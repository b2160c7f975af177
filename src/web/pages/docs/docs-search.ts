import { normalizeName } from '../../../domain/names.js';
import type { TagView } from './operations.js';

export const MAX_DOCS_QUERY = 100;

export interface DocsHit {
  readonly title: string;
  readonly href: string;
  readonly about: string;
}

const ARTICLES: readonly (DocsHit & { readonly words?: string })[] = [
  {
    title: 'How it works',
    href: '/docs#principles',
    about: 'Names of countries, formats, pinned editions, asOf, errors',
    words: 'release cite csv json xlsx parquet accept suffix limit cursor paging',
  },
  {
    title: 'Feeds and search',
    href: '/docs#feeds',
    about: 'Atom feeds of countries, groups, the watch list and editions; the search as JSON',
    words: 'rss atom subscribe news find',
  },
  { title: 'GraphQL', href: '/graphiql', about: 'Write a query and send it', words: 'graphiql' },
  {
    title: 'Evidence grades',
    href: '/docs#evidence',
    about: 'How sure a placement is',
    words: 'official corroborated single source disputed',
  },
  { title: 'Cite and reuse', href: '/docs#cite', about: 'The licence, and how to name the edition' },
  {
    title: 'Use it in…',
    href: '/use-it-in',
    about: 'Datawrapper, Flourish, Google Sheets, Excel, R, Python, Observable, DuckDB, agents',
    words: 'mcp embed spreadsheet pandas',
  },
  {
    title: 'Errors',
    href: '/problems',
    about: 'Every kind of problem, and what to do about it',
    words: 'rate limit 400 404 429',
  },
];

export function searchDocs(tags: readonly TagView[], text: string): readonly DocsHit[] {
  const words = normalizeName(text).split(' ');
  const pages = [
    ...ARTICLES,
    ...tags.flatMap(({ id, name, operations }) =>
      operations.map((view) => ({
        title: view.summary,
        href: `/docs/${id}#${view.id}`,
        about: `${view.method} ${view.path}`,
        words: [name, view.id, view.description, ...view.parameters.map((parameter) => parameter.name)].join(
          ' ',
        ),
      })),
    ),
  ];
  const has = (told: string) => {
    const normalized = normalizeName(told);
    return words.every((word) => normalized.includes(word));
  };
  const hits = pages.filter(({ title, about, words: more = '' }) => has(`${title} ${about} ${more}`));
  const [first, then] = [true, false].map((inTitle) => hits.filter(({ title }) => has(title) === inTitle));
  return [...(first ?? []), ...(then ?? [])];
}
