import type { OpenAPIV3_1 } from 'openapi-types';
import { LICENSE_URL } from '../../../http/headers.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { toCitation } from '../../parts/citation.js';
import { CodeBlock } from '../../parts/code-block.js';
import { EvidenceGrades } from '../../parts/evidence.js';
import { getTags, type TagView } from './operations.js';
import { Principles } from './principles.js';
import { type DocsTask, TASKS } from './tasks.js';

/** The docs page that belongs to no tag. */
export const COMPATIBILITY = { id: 'compatibility', name: 'Compatibility' } as const;

export function DocsContents({
  tags,
  current,
}: {
  tags: readonly TagView[];
  /** The current page; `null` for the overview. */
  current: TagView | DocsTask | typeof COMPATIBILITY | null;
}) {
  return (
    <nav class="contents" aria-label="Docs">
      <ul>
        <li>
          <a href="/docs" aria-current={current === null ? 'page' : undefined}>
            How it works
          </a>
        </li>
        {TASKS.map(({ id, title }) => (
          <li key={id}>
            <a href={`/docs/${id}`} aria-current={id === current?.id ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
        {[...tags, COMPATIBILITY].map((tag) => (
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
    html: async (context) => {
      const tags = getTags(await openapi());
      return (
        <Document
          context={context}
          title="The API"
          description="Every URL of the tip-tiers API: parameters, responses, errors, and a real example of each."
          alternates={[{ type: 'application/json', href: '/openapi.json', title: 'OpenAPI 3.1' }]}
        >
          <div class="with-contents">
            <DocsContents tags={tags} current={null} />
            <div class="docs">
              <h1>The API</h1>
              <p class="standfirst">
                Read-only, open to everyone, no key. <a href="#principles">REST</a> (JSON, CSV and more) and{' '}
                <a href="/docs/graphql">GraphQL</a> have the same facts. Try queries in{' '}
                <a href="/graphiql">GraphiQL</a>, generate clients from{' '}
                <a href="/openapi.json">openapi.json</a>, or use <a href="/use-it-in">snippets</a> for
                spreadsheets, charts and code.
              </p>
              <Tasks />
              <Subjects tags={tags} />
              <Principles context={context} />
              <Feeds />
              <section aria-label="Grades and licence">
                <details class="fold">
                  <summary>Evidence grades</summary>
                  <div id="evidence">
                    <p>Every placement has its sources, and a grade for how certain it is.</p>
                    <EvidenceGrades />
                  </div>
                </details>
                <details class="fold">
                  <summary>Cite and reuse</summary>
                  <div id="cite">
                    <p>
                      The data are licensed <a href={LICENSE_URL}>CC BY 4.0</a>. Name the release, so that
                      readers find the same facts:
                    </p>
                    <CodeBlock label="Citation" code={toCitation(context, '/tiers')} wrap />
                  </div>
                </details>
              </section>
            </div>
          </div>
        </Document>
      );
    },
  });

function Tasks() {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">What do you want to do?</h2>
      <ul>
        <li>
          <a href="/docs/which-list">Find the list that answers a question</a>
        </li>
        <li>
          <a href="/docs/mcp">Connect a language model</a>
        </li>
        {TASKS.map(({ id, title }) => (
          <li key={id}>
            <a href={`/docs/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
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
      <h2 id="feeds">Changes, errors and search</h2>
      <p>
        The <a href="/changelog">changelog</a> has the changes of the API; <a href="/docs/errors">Errors</a>{' '}
        says what to do about one.
      </p>
      <p>
        <a href="/changes.atom">/changes.atom</a> lists new reports, releases and corrections.
      </p>
      <p>
        <a href="/search?q=cambodja">/search?q=cambodja</a> finds countries by any name in any language,
        reports, tiers, groups, rules and terms.
      </p>
    </section>
  );
}
