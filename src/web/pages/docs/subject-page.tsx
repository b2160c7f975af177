import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { Problem } from '../../../domain/problem.js';
import { SEND_SCRIPT } from '../../assets.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { partCommon } from './common-parameters.js';
import { DocsContents } from './docs-contents.js';
import { CODE_LANGUAGES, type CodeLanguage, LANGUAGE_NAMES } from './example-code.js';
import { Operation, Parameters } from './operation.js';
import { tagsOf } from './operations.js';

const COMMON = 'common';

export const docsSubjectPage = (openapi: () => Promise<OpenAPIV3_1.Document>) =>
  page({
    path: '/docs/:subject',
    params: z.strictObject({ subject: z.string() }),
    query: z.strictObject({ language: z.enum(CODE_LANGUAGES).default('curl') }),
    html: async ({ params: { subject }, query: { language }, ...context }) => {
      const tags = tagsOf(await openapi());
      const tag = tags.find(({ id }) => id === subject);
      if (!tag)
        throw new Problem('not-found', `The docs have no page on "${subject}".`, {
          available: tags.map(({ id }) => id),
        });
      const { common, parted } = partCommon(tag.operations);
      return (
        <Document
          context={context}
          title={`${tag.name} · The API`}
          description={`${tag.description}: ${tag.operations.map(({ path }) => path).join(', ')}.`}
        >
          <script type="module" src={SEND_SCRIPT.url} />
          <div class="with-contents">
            <DocsContents tags={tags} current={tag} />
            <div class="docs">
              <h1>{tag.name}</h1>
              <p class="standfirst">{tag.description}.</p>
              <Languages current={language} path={context.path} />
              {common.length > 0 && (
                <details class="fold">
                  <summary>
                    <h2>What each of them takes</h2>
                  </summary>
                  <div id={COMMON}>
                    <Parameters of={common} heading="What each of them takes" />
                  </div>
                </details>
              )}
              {parted.map((view) => (
                <Operation
                  key={view.id}
                  view={view}
                  origin={context.origin}
                  language={language}
                  common={common.length > 0 ? `#${COMMON}` : null}
                  isOpen={parted.length === 1}
                />
              ))}
            </div>
          </div>
        </Document>
      );
    },
  });

function Languages({ current, path }: { current: CodeLanguage; path: string }) {
  return (
    <nav aria-label="Language of the examples">
      <p class="downloads">
        Examples in{' '}
        {CODE_LANGUAGES.map((language) => (
          <a
            key={language}
            href={`${path}?language=${language}`}
            aria-current={language === current ? 'page' : undefined}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        ))}
      </p>
    </nav>
  );
}
