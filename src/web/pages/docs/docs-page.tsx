import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { normalizeName } from '../../../domain/names.js';
import { LICENSE_URL } from '../../../http/headers.js';
import { lineOfText, noParameters } from '../../../rest/parameters/parameters.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { EvidenceGrades } from '../../parts/evidence.js';
import { CodeBlock, citationOf } from '../../parts/take-along.js';
import { type TagView, tagsOf } from './operations.js';
import { Principles } from './principles.js';

const MAX_DOCS_QUERY = 100;

interface DocsHit {
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
    about: 'Atom feeds of the watch list and of editions; the search as JSON',
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

function searchDocs(tags: readonly TagView[], text: string): readonly DocsHit[] {
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

export function DocsContents({
  tags,
  current,
}: {
  tags: readonly TagView[];
  /** The subject of this page; `null` for the overview. */
  current: TagView | null;
}) {
  return (
    <nav class="contents" aria-label="Docs">
      <ul>
        <li>
          <a href="/docs" aria-current={current === null ? 'page' : undefined}>
            How it works
          </a>
        </li>
        {tags.map((tag) => (
          <li key={tag.id}>
            <a href={`/docs/${tag.id}`} aria-current={tag.id === current?.id ? 'page' : undefined}>
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const docsPage = (openapi: () => Promise<OpenAPIV3_1.Document>) =>
  page({
    path: '/docs',
    params: noParameters,
    query: z.strictObject({ q: lineOfText(MAX_DOCS_QUERY).default('') }),
    html: async ({ query: { q }, ...context }) => {
      const tags = tagsOf(await openapi());
      const isAsked = q.trim() !== '';
      return (
        <Document
          context={context}
          title="The API"
          description="Every address of the tip-tiers API: parameters, answers, errors, and a real example of each."
          alternates={[{ type: 'application/json', href: '/openapi.json', title: 'OpenAPI 3.1' }]}
        >
          <div class="with-contents">
            <DocsContents tags={tags} current={null} />
            <div class="docs">
              <h1>The API</h1>
              <p class="standfirst">
                Read-only, open to everyone, no key. The same facts by <a href="#principles">REST</a> as JSON
                and CSV, and by GraphQL: <a href="/graphiql">GraphiQL</a> lets you write queries,{' '}
                <a href="/openapi.json">openapi.json</a> describes REST to machines, and{' '}
                <a href="/use-it-in">snippets</a> take it into spreadsheets, charts and code.
              </p>
              <DocsSearch q={q} />
              {isAsked ? (
                <Hits of={searchDocs(tags, q)} q={q} />
              ) : (
                <>
                  <Subjects tags={tags} />
                  <Principles context={context} />
                  <Feeds />
                  <section aria-label="Grades and licence">
                    <details class="fold">
                      <summary>Evidence grades</summary>
                      <div id="evidence">
                        <p>Every placement has a grade that says how sure it is, and its sources.</p>
                        <EvidenceGrades />
                      </div>
                    </details>
                    <details class="fold">
                      <summary>Cite and reuse</summary>
                      <div id="cite">
                        <p>
                          The data are licensed <a href={LICENSE_URL}>CC BY 4.0</a>. Name the edition, so that
                          readers find the facts as you saw them:
                        </p>
                        <CodeBlock
                          label="Citation"
                          code={citationOf(context, { title: 'All placements', path: '/tiers' })}
                          wrap
                        />
                      </div>
                    </details>
                  </section>
                </>
              )}
            </div>
          </div>
        </Document>
      );
    },
  });

function DocsSearch({ q }: { q: string }) {
  return (
    <search>
      <form class="row" action="/docs" method="get">
        <div class="field">
          <label for="docs-q">Search the docs</label>
          <input
            id="docs-q"
            name="q"
            type="text"
            value={q}
            maxlength={MAX_DOCS_QUERY}
            required
            autocomplete="off"
            spellcheck={false}
          />
        </div>
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Hits({ of, q }: { of: readonly DocsHit[]; q: string }) {
  return (
    <section aria-labelledby="hits">
      <h2 id="hits">
        {of.length === 0 ? 'Nothing' : of.length} on “{q}”
      </h2>
      {of.length === 0 && <p>One word may find more.</p>}
      <ul>
        {of.map(({ title, href, about }) => (
          <li key={href}>
            <a href={href}>{title}</a> <span class="small muted">{about}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/docs">All of the docs</a>
      </p>
    </section>
  );
}

function Subjects({ tags }: { tags: readonly TagView[] }) {
  return (
    <section aria-labelledby="subjects">
      <h2 id="subjects">Subjects</h2>
      <dl class="principles">
        {tags.map(({ id, name, description, operations }) => (
          <div key={id}>
            <dt>
              <a href={`/docs/${id}`}>{name}</a>
            </dt>
            <dd>
              {description}.{' '}
              <span class="small muted only-wide">{operations.map(({ path }) => path).join(' · ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Feeds() {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds and search</h2>
      <p>
        Two feeds in Atom: <a href="/watchlist.atom">/watchlist.atom</a> says what each report made of the
        watch list, <a href="/changes.atom">/changes.atom</a> tells of editions and corrections.
      </p>
      <p>
        <a href="/search.json?q=cambodja">/search.json?q=cambodja</a> finds countries in any language and
        spelling, reports, tiers, groups, rules and words.
      </p>
    </section>
  );
}
