import type { OpenAPIV3_1 } from 'openapi-types';
import { LICENSE_URL } from '../../../http/headers.js';
import { noParameters } from '../../../rest/parameters/parameters.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { citationOf } from '../../parts/citation.js';
import { CodeBlock } from '../../parts/code-block.js';
import { EvidenceGrades } from '../../parts/evidence-grades.js';
import { Operation } from './operation.js';
import { tagsOf } from './operations.js';
import { Principles } from './principles.js';

const anchorOf = (tag: string): string => `tag-${tag.toLowerCase().replaceAll(/\W+/g, '-')}`;

/**
 * The docs of the whole API, from its OpenAPI document.
 * @param openapi gives the document, once the application is ready
 */
export const docsPage = (openapi: () => Promise<OpenAPIV3_1.Document>) =>
  page({
    path: '/docs',
    params: noParameters,
    query: noParameters,
    html: async (context) => {
      const tags = tagsOf(await openapi()).filter(({ operations }) => operations.length > 0);
      return (
        <Document
          context={context}
          title="The API"
          description="Every address of the tip-tiers API: parameters, answers, errors, and a real example of each."
          alternates={[{ type: 'application/json', href: '/openapi.json', title: 'OpenAPI 3.1' }]}
        >
          <div class="with-contents">
            <nav class="contents" aria-label="On this page">
              <ul>
                <li>
                  <a href="#principles">How it works</a>
                </li>
                {tags.map((tag) => (
                  <li key={tag.name}>
                    <a href={`#${anchorOf(tag.name)}`}>{tag.name}</a>
                  </li>
                ))}
                <li>
                  <a href="#evidence">Evidence grades</a>
                </li>
                <li>
                  <a href="#cite">Cite and reuse</a>
                </li>
              </ul>
            </nav>
            <div class="docs">
              <h1>The API</h1>
              <p class="standfirst">
                Read-only, open to everyone, no key. The same facts by <a href="#principles">REST</a> as JSON
                and CSV, and by GraphQL: <a href="/graphiql">GraphiQL</a> lets you write queries,{' '}
                <a href="/openapi.json">openapi.json</a> describes REST to machines, and{' '}
                <a href="/use-it-in">snippets</a> take it into spreadsheets, charts and code.
              </p>
              <Principles context={context} />
              {tags.map((tag) => (
                <section key={tag.name} aria-labelledby={anchorOf(tag.name)}>
                  <h2 id={anchorOf(tag.name)}>{tag.name}</h2>
                  <p>{tag.description}.</p>
                  {tag.operations.map((view) => (
                    <Operation key={view.id} view={view} origin={context.origin} />
                  ))}
                </section>
              ))}
              <section aria-labelledby="evidence">
                <h2 id="evidence">Evidence grades</h2>
                <p>Every placement has a grade that says how sure it is, and its sources.</p>
                <EvidenceGrades />
              </section>
              <section aria-labelledby="cite">
                <h2 id="cite">Cite and reuse</h2>
                <p>
                  The data are licensed <a href={LICENSE_URL}>CC BY 4.0</a>. Name the edition, so that readers
                  find the facts as you saw them:
                </p>
                <CodeBlock
                  label="Citation"
                  code={citationOf(context, { title: 'All placements', path: '/tiers' })}
                  wrap
                />
              </section>
            </div>
          </div>
        </Document>
      );
    },
  });
