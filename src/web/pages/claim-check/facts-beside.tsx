import { Fragment } from 'preact';
import type { AnnotatedSentence, AnnotatedText, Facts } from '../../../texts/response-schema.js';
import { Link } from '../../parts/inline.js';
import { describeFacts, type FactLine } from './fact-lines.js';

/** Facts of a sentence, in a column beside it; collapsed below it on a phone. */
export function FactsBeside({ answer, sentence }: { answer: AnnotatedText; sentence: AnnotatedSentence }) {
  const facts = sentence.facts as Facts;
  const lines = describeFacts(answer, facts);
  const subjects = [...new Set(lines.flatMap((line) => line.subjects.map(({ name }) => name)))];
  return (
    <>
      <aside class="facts" aria-label={`Facts: ${subjects.join(', ')}`}>
        <Lines lines={lines} form={facts.form} />
      </aside>
      <details class="facts-folded">
        <summary>Facts: {subjects.join(', ')}</summary>
        <Lines lines={lines} form={facts.form} />
      </details>
    </>
  );
}

function Lines({ lines, form }: { lines: readonly FactLine[]; form: string }) {
  return (
    <>
      {lines.map(({ subjects, runs, note }, index) => (
        <p class="fact" key={`${subjects[0]?.name}${note}`}>
          {subjects.map(({ name, path }, place) => (
            <b key={name}>
              {path === null ? name : <Link to={path}>{name}</Link>}
              {place < subjects.length - 1 && ', '}
            </b>
          ))}{' '}
          {runs.map(({ label, tier, text }) => (
            <Fragment key={label + text}>
              <span class="fact-run">
                <span class="fact-years">{label}</span>{' '}
                {text !== '' && <span class={`tier tier-${tier?.toLowerCase() ?? 'none'}`}>{text}</span>}
              </span>{' '}
            </Fragment>
          ))}
          {note}
          {index === lines.length - 1 && (
            <>
              {' '}
              <a class="on-screen" href={form}>
                Check a claim
              </a>
            </>
          )}
        </p>
      ))}
    </>
  );
}
