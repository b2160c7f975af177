import type { ComponentChildren } from 'preact';
import type { TextRequest } from '../../../texts/annotate.js';
import {
  type AnnotatedSentence,
  type AnnotatedText,
  MAX_TEXT_BYTES,
  type Mention,
} from '../../../texts/answer.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { FaultOfField, FaultOfForm, Field, type FieldFault } from '../../parts/form-fields.js';
import { isMarked, MARKS, Margin, type Marked } from './margin.js';

function Legend({ answer: { counts, inForce, published } }: { answer: AnnotatedText }) {
  return (
    <div class="text-legend">
      <p>
        <strong>What has no mark was not judged.</strong> The rows beside a sentence show what the reports
        say; compare them yourself.{' '}
        {published === null
          ? 'No day of publication is given, so that a sentence without a year is not judged.'
          : `On the day of publication (${published}) the ${inForce} report was the newest.`}
      </p>
      <ul>
        {(Object.keys(MARKS) as Marked[]).map((outcome) => (
          <li key={outcome}>
            <mark class={`reads reads-${outcome}`}>words</mark> {MARKS[outcome].sign} {MARKS[outcome].word}:{' '}
            {counts[outcome]}
          </li>
        ))}
        <li>
          sentences that speak of placements: {counts.withFacts} of {counts.sentences}
        </li>
      </ul>
    </div>
  );
}

/** The text as it was sent, in pieces that end with a sentence with facts, which stand beside it. */
function Annotated({ answer, text }: { answer: AnnotatedText; text: string }) {
  const { sentences } = answer;
  const pieces: { from: number; sentences: AnnotatedSentence[] }[] = [];
  let from = 0;
  let own: AnnotatedSentence[] = [];
  for (const sentence of sentences) {
    own.push(sentence);
    if (sentence.facts === null) continue;
    pieces.push({ from, sentences: own });
    [from, own] = [sentence.end, []];
  }
  if (own.length > 0) pieces.push({ from, sentences: own });
  return (
    <div class="annotated">
      {pieces.map((piece, index) => {
        const to = pieces[index + 1]?.from ?? text.length;
        const last = piece.sentences.at(-1);
        return (
          <section class="annotated-piece" key={piece.from}>
            <blockquote>
              {wordsOf(text, piece.from + blanksAt(text.slice(piece.from, to)), to, piece.sentences)}
            </blockquote>
            {last?.facts && <Margin answer={answer} sentence={last} text={text} />}
          </section>
        );
      })}
    </div>
  );
}

const blanksAt = (words: string): number => words.length - words.trimStart().length;

function wordsOf(
  text: string,
  from: number,
  to: number,
  sentences: readonly AnnotatedSentence[],
): ComponentChildren {
  const readings = sentences.flatMap((each) => each.readings).filter(({ outcome }) => isMarked(outcome));
  const mentions = sentences.flatMap((each) => (each.facts === null ? [] : each.mentions));
  const parts: ComponentChildren[] = [];
  let at = from;
  for (const reading of readings.sort((a, b) => a.start - b.start)) {
    if (reading.start < at || !isMarked(reading.outcome)) continue;
    const { sign, word } = MARKS[reading.outcome];
    parts.push(
      ...named(text, at, reading.start, mentions),
      <mark class={`reads reads-${reading.outcome}`} key={`reading ${reading.start}`}>
        {named(text, reading.start, reading.end, mentions)}
      </mark>,
      <span class="reads-word" key={`word ${reading.start}`}>
        {' '}
        {sign} {word}
      </span>,
    );
    at = reading.end;
  }
  return [...parts, ...named(text, at, to, mentions)];
}

function named(text: string, from: number, to: number, mentions: readonly Mention[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = from;
  for (const { start, end, type } of mentions) {
    if (start < at || end > to) continue;
    parts.push(
      text.slice(at, start),
      <span class={`mention mention-${type}`} key={start}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return [...parts, text.slice(at, to)];
}

export const TEXT_PAGE = '/claim-check/text';
export const TEXT_FORM = 'text-form';

/** One box for a sentence or an article. It is sent as a body, so that no address, cache or log has it. */
export function TextForm({
  text,
  published,
  fault = null,
}: {
  text: string;
  published: string;
  fault?: FieldFault | null;
}) {
  return (
    <form class="form text-form" id={TEXT_FORM} action={TEXT_PAGE} method="post">
      <FaultOfForm fault={fault} />
      <Field
        name="published"
        label="Published on (a day, a month or a year)"
        hint="Without it, a sentence that names no year is not judged."
        value={published}
        fault={fault}
        input={{ inputMode: 'numeric', maxLength: 10, placeholder: '2025-09-30' }}
      />
      <p class="field">
        <label for="text">A sentence or a whole article, in English</label>
        <textarea
          id="text"
          name="text"
          rows={7}
          maxLength={MAX_TEXT_BYTES}
          required
          placeholder="Cambodia was downgraded to Tier 3 in 2022 after three years on the watch list."
        >
          {text}
        </textarea>
        <FaultOfField name="text" fault={fault} />
      </p>
      <button type="submit">Show the facts</button>
      <p class="note">The text is read once and forgotten: it is neither stored nor logged.</p>
    </form>
  );
}

/** Texts to try, as the press writes. Each is at an address of its own: it is ours, so it may be in one. */
export const EXAMPLES: readonly {
  readonly name: string;
  readonly published: string;
  readonly text: string;
}[] = [
  {
    name: 'An agency report',
    published: '2022-07-20',
    text: `The State Department downgraded Vietnam, Cambodia, Brunei and Macau to Tier 3 in its annual report on human trafficking.

Cambodia spent three years on the watch list. Officials in Phnom Penh called the ranking unfair.

Malaysia remained on Tier 3 for the second year in a row, and Iceland moved up to Tier 1. Cambodia was on Tier 3 in 2005, too.`,
  },
  {
    name: 'A wrong tier',
    published: '2022-07-20',
    text: 'Denmark was placed on Tier 3 in the 2022 report.',
  },
  {
    name: 'Counts and records',
    published: '2025-10-05',
    text: 'Twenty countries were on Tier 3 in 2025. In 2016, 27 countries were on Tier 3, the most ever. There were 25 countries on the Tier 2 Watch List in the 2025 report.',
  },
  {
    name: 'A motive',
    published: '2015-07-28',
    text: 'The State Department removed Malaysia from Tier 3 in 2015 to clear the way for a trade pact.',
  },
  {
    name: 'A region and a waiver',
    published: '2025-10-05',
    text: 'South Africa and Brazil were moved to the Tier 2 Watch List. No waiver is left for some countries in Southeast Asia. Laos was downgraded to Tier 3, and Vietnam remained on Tier 2.',
  },
];

export function Examples() {
  return (
    <p class="examples">
      Try:{' '}
      {EXAMPLES.map(({ name }, index) => (
        <a key={name} href={`/claim-check?example=${index + 1}`}>
          {name}
        </a>
      ))}
    </p>
  );
}

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
