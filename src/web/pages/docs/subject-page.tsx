import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { Problem } from '../../../http/problem.js';
import { SEND_SCRIPT } from '../../assets.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { CodeBlock } from '../../parts/code-block.js';
import { Joined } from '../../parts/inline.js';
import { Scrolling, TableHead } from '../../parts/table.js';
import { WithCode } from '../../parts/with-hosts.js';
import { DocsContents } from './docs-page.js';
import { CODE_LANGUAGES, type CodeLanguage, exampleCode, LANGUAGE_NAMES } from './example-code.js';
import { type DescribedField, getTags, type OperationView, type ParameterView } from './operations.js';

const MIN_IN_COMMON = 5;

/** Factors out the parameters shared by all operations of a page. */
function partCommon(operations: readonly OperationView[]): {
  readonly common: readonly ParameterView[];
  readonly parted: readonly OperationView[];
} {
  const [first, ...others] = operations;
  const isIn = (parameters: readonly ParameterView[], wanted: ParameterView): boolean =>
    parameters.some((each) => isDeepStrictEqual(each, wanted));
  const common = (first?.parameters ?? []).filter((each) =>
    others.every(({ parameters }) => isIn(parameters, each)),
  );
  if (others.length === 0 || common.length < MIN_IN_COMMON) return { common: [], parted: operations };
  const parted = operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.filter((each) => !isIn(common, each)),
  }));
  return { common, parted };
}

function Operation({
  view,
  origin,
  language,
  common,
  isOpen,
}: {
  view: OperationView;
  origin: string;
  language: CodeLanguage;
  common: string | null;
  isOpen: boolean;
}) {
  return (
    <details class="fold operation" open={isOpen}>
      <summary>
        <h2>{view.summary}</h2>
        <code>
          {view.method} {view.path}
        </code>
      </summary>
      {/* The operation's URL fragment expands it. */}
      <div id={view.id}>
        <p>
          <WithCode text={view.description} />
        </p>
        {view.parameters.length > 0 && (
          <details>
            <summary>Parameters ({view.parameters.length})</summary>
            <Parameters of={view.parameters} heading={`${view.summary}: parameters`} />
          </details>
        )}
        {common !== null && (
          <p>
            Also <a href={common}>what each of them takes</a>.
          </p>
        )}
        {view.example && (
          <>
            <CodeBlock label={LANGUAGE_NAMES[language]} code={exampleCode(language, view.example, origin)} />
            <p data-send={view.example.address} data-title={view.summary}>
              <a href={view.example.address}>Send it</a>
            </p>
            {view.example.answer !== null && (
              <details>
                <summary>Response</summary>
                <CodeBlock label="Response" code={view.example.answer} />
              </details>
            )}
          </>
        )}
        {view.fields.length > 0 && (
          <details>
            <summary>Fields of the response</summary>
            <Fields of={view.fields} />
          </details>
        )}
        <p class="small">
          Formats: {view.forms.join(', ')}. Can go wrong:{' '}
          <Joined
            of={view.problems.map((code) => (
              <a key={code} href={`/problems/${code}`}>
                {code}
              </a>
            ))}
          />
          .
        </p>
      </div>
    </details>
  );
}

function Parameters({ of, heading }: { of: readonly ParameterView[]; heading: string }) {
  return (
    <Scrolling label={heading}>
      <table>
        <TableHead of={['Parameter', 'What it does', 'Allowed']} />
        <tbody>
          {of.map((parameter) => (
            <tr key={`${parameter.where}${parameter.name}`}>
              <th scope="row">
                <code>{parameter.name}</code>
                <span class="small muted">
                  {' '}
                  {parameter.where}
                  {parameter.required ? ', required' : ''}
                </span>
              </th>
              <td>
                <WithCode text={parameter.description} />
              </td>
              <td>
                {parameter.allowed.length > 0
                  ? parameter.allowed.map((word) => <Word key={word} of={word} />)
                  : parameter.type}
                {parameter.standard !== null && (
                  <span class="small muted"> default: {parameter.standard}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Word({ of }: { of: string }) {
  return (
    <>
      <code>{of}</code>{' '}
    </>
  );
}

function Fields({ of }: { of: readonly DescribedField[] }) {
  return (
    <ul class="fields">
      {of.map((field) => (
        <li key={field.name}>
          <code>{field.name}</code> <span class="small muted">{field.type}</span>
          {field.description && <> – {field.description}</>}
          {field.fields.length > 0 && <Fields of={field.fields} />}
        </li>
      ))}
    </ul>
  );
}

const COMMON = 'common';

export const docsSubjectPage = (openapi: () => Promise<OpenAPIV3_1.Document>) =>
  page({
    path: '/docs/:subject',
    params: z.strictObject({ subject: z.string() }),
    query: z.strictObject({ language: z.enum(CODE_LANGUAGES).default('curl') }),
    html: async ({ params: { subject }, query: { language }, ...context }) => {
      const tags = getTags(await openapi());
      const tag = tags.find(({ id }) => id === subject);
      if (!tag)
        throw new Problem('not-found', `No documentation page "${subject}".`, {
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
