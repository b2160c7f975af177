import { CodeBlock } from '../../parts/code-block.js';
import { Joined } from '../../parts/joined.js';
import { Scrolling } from '../../parts/scrolling.js';
import { WithCode } from '../../parts/sentences.js';
import { TableHead } from '../../parts/table-head.js';
import { type CodeLanguage, exampleCode, LANGUAGE_NAMES } from './example-code.js';
import type { OperationView, ParameterView } from './operations.js';
import type { Described } from './schema-fields.js';

export function Operation({
  view,
  origin,
  language,
  common,
  isOpen,
}: {
  view: OperationView;
  origin: string;
  language: CodeLanguage;
  /** Where the other parameters are told, which all on the page take. */
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
      {/* The address of an operation opens it. */}
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
                <summary>Its answer</summary>
                <CodeBlock label="Its answer" code={view.example.answer} />
              </details>
            )}
          </>
        )}
        {view.fields.length > 0 && (
          <details>
            <summary>Fields of the answer</summary>
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

export function Parameters({ of, heading }: { of: readonly ParameterView[]; heading: string }) {
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

function Fields({ of }: { of: readonly Described[] }) {
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
