import type { ComponentChildren } from 'preact';
import type { AnnotatedSentence, AnnotatedText, Mention } from '../../../texts/answer.js';
import { Margin } from './margin.js';
import { isMarked, MARKS, type Marked } from './marks.js';

export function Legend({ answer: { counts, inForce, published } }: { answer: AnnotatedText }) {
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
export function Annotated({ answer, text }: { answer: AnnotatedText; text: string }) {
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
