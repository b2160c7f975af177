import { checkText, type TextRequest } from '../../../dataset/text-claims/check-text.js';
import { searchText } from '../../../domain/address.js';
import { queryOf } from '../../../rest/texts/text-check.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { ClaimBuilder } from './claim-builder.js';
import { MARKS, MarkedText } from './marked-text.js';
import { TextForm } from './text-form.js';

/** A text with its claims marked, and beside each its reason and what was understood, open to correction. */
export async function textPage(context: PageContext, request: TextRequest) {
  const { release } = context;
  const check = await checkText(release, request);
  const { statements, notUnderstood } = check;
  const found = `${statements.length} ${statements.length === 1 ? 'claim' : 'claims'} found`;
  return (
    <Document
      context={context}
      title={`Check a text: ${found}`}
      description="The claims about the TIP Report in a text, each with its verdict."
    >
      <p class="kicker">
        <a href="/claim-check">Check a claim</a>
      </p>
      <h1>{found}</h1>
      <MarkedText text={request.text} check={check} />
      {statements.map((statement, index) => {
        const { verdict, assumptions } = statement;
        const query = queryOf(statement);
        const { sign, word } = MARKS[verdict.verdict];
        return (
          <section class="text-claim" id={`claim-${index + 1}`} key={`${statement.start} ${query}`}>
            <h2>
              <span class={`claim-${verdict.verdict}`}>
                {sign} {word}
              </span>{' '}
              [{index + 1}] {verdict.claim}
            </h2>
            <p>{verdict.sentence}</p>
            {assumptions.length > 0 && <p class="note">Assumed: {assumptions.join(' ')}</p>}
            <p>
              <a href={verdict.citation.path}>The whole verdict, with its sources</a>
            </p>
            <details>
              <summary>Not what is meant? Correct what was understood</summary>
              <ClaimBuilder
                release={release}
                values={Object.fromEntries(new URLSearchParams(query))}
                id={`builder-${index + 1}`}
              />
            </details>
          </section>
        );
      })}
      {notUnderstood.length > 0 && (
        <section>
          <h2>Not understood</h2>
          <p>These passages speak of tiers, the watch list, waivers or downgrades. Check them by hand.</p>
          <ul>
            {notUnderstood.map(({ text, reason, start }) => (
              <li key={start}>
                <q>{text}</q> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>Check another</h2>
      <TextForm text={request.text} published={request.published ?? ''} />
      <p class="note">
        For machines: <code>POST /verify/text</code>, or{' '}
        <code>{`/verify${searchText([['text', '…']])}`}</code> for a sentence.
      </p>
    </Document>
  );
}
