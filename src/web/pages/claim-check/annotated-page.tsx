import type { TextRequest } from '../../../texts/annotate.js';
import type { AnnotatedText } from '../../../texts/answer.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { Annotated, Legend } from './annotated-text.js';
import { Examples } from './examples.js';
import { TEXT_FORM, TextForm } from './text-form.js';

export function annotatedPage(
  context: PageContext,
  { text, published = '' }: TextRequest,
  answer: AnnotatedText,
) {
  return (
    <Document
      context={context}
      title="The facts beside a text"
      description="A text on the TIP Report with the placements of the countries that it names beside each sentence."
      form={TEXT_FORM}
    >
      <p class="kicker">
        <a href="/claim-check">Check a text</a>
      </p>
      <h1>The facts beside the text</h1>
      <Legend answer={answer} />
      <Annotated answer={answer} text={text} />
      <h2>Another text</h2>
      <TextForm text={text} published={published} />
      <Examples />
      <p class="note">
        For machines: <code>POST /annotate</code>, or <code>/annotate?text=…</code> for a sentence.
      </p>
    </Document>
  );
}
