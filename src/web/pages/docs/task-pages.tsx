import type { OpenAPIV3_1 } from 'openapi-types';
import type { Catalogue } from '../../../dataset/catalogue.js';
import { responseAt } from '../../../rest/openapi/examples.js';
import { Document } from '../../layout/document.js';
import { type PageDeclaration, page } from '../../page.js';
import { CodeBlock } from '../../parts/code-block.js';
import { DocsContents } from './docs-page.js';
import { exampleCode } from './example-code.js';
import { getTags } from './operations.js';
import { type DocsTask, TASKS } from './tasks.js';

const INDENT = 2;

/** Pages of the docs by what a reader wants to do, each with the responses of the current release. */
export const taskPages = (
  catalogue: Catalogue,
  openapi: () => Promise<OpenAPIV3_1.Document>,
): readonly PageDeclaration[] =>
  TASKS.map((task) =>
    page({
      path: `/docs/${task.id}`,
      html: async (context) => {
        const responses = await Promise.all(
          task.steps.map(({ call, isShown }) =>
            isShown ? responseAt(catalogue, call, context.origin) : null,
          ),
        );
        return (
          <Document context={context} title={task.title} description={task.lead}>
            <div class="with-contents">
              <DocsContents tags={getTags(await openapi())} current={task} />
              <div class="docs">
                <h1>{task.title}</h1>
                <p class="standfirst">{task.lead}</p>
                <Steps task={task} origin={context.origin} responses={responses} />
              </div>
            </div>
          </Document>
        );
      },
    }),
  );

interface StepsProps {
  readonly task: DocsTask;
  readonly origin: string;
  readonly responses: readonly (string | null)[];
}

function Steps({ task, origin, responses }: StepsProps) {
  return (
    <>
      {task.steps.map(({ text, call, code }, index) => {
        const response = responses[index];
        return (
          <section key={text} aria-label={text}>
            <p>{text}</p>
            <CodeBlock
              label="Request"
              code={
                code?.replaceAll('{origin}', origin) ??
                exampleCode('curl', { address: call, kind: 'list' }, origin)
              }
            />
            {response != null && (
              <CodeBlock
                label="Response"
                code={call.includes('.csv') ? response.trimEnd() : indented(response)}
              />
            )}
          </section>
        );
      })}
    </>
  );
}

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, INDENT);
