import type { ComponentChildren } from 'preact';
import type { NewerReport } from '../../../dataset/newer-report.js';
import { newerReportMeant } from '../../../dataset/report-meant.js';
import { dayInWords } from '../../../domain/dates.js';
import { capitalized, counted, numberWord } from '../../../engine/english.js';
import type { TextRequest } from '../../../texts/annotate.js';
import type { AnnotatedSentence, AnnotatedText, Mention } from '../../../texts/answer.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { Examples } from './examples.js';
import { MARKS, Margin, markOf, type SentenceMark } from './margin.js';
import { TEXT_FORM, TextForm } from './text-form.js';

function headlineOf(counts: Readonly<Record<SentenceMark, number>>, late: number | null): string {
  const { agrees, part, differs, open } = counts;
  const all = agrees + part + differs + open;
  if (all === 0) return 'No sentence speaks of a ranking';
  const of = (count: number) => `${capitalized(numberWord(count))} of ${counted(all, 'sentence')}`;
  const verb = (count: number, word: string) => `${of(count)} ${word}${count === 1 ? 's' : ''}`;
  if (late !== null && open + part > 0)
    return `${of(agrees + differs)} can be judged without the ${late} report`;
  if (differs > 0) return `${verb(differs, 'differ')} from the rankings`;
  if (agrees > 0) return `${verb(agrees, 'agree')} with the rankings, none differs`;
  return part > 0 ? `${verb(part, 'agree')} in part, none differs` : `${of(all)} could not be judged`;
}

function Head({
  answer: { sentences, inForce, published },
  newer,
}: {
  answer: AnnotatedText;
  newer: NewerReport | null;
}) {
  const ranked = sentences.filter(({ facts }) => facts !== null);
  const counts = { agrees: 0, part: 0, differs: 0, open: 0 };
  for (const sentence of ranked) counts[markOf(sentence)]++;
  const without = sentences.length - ranked.length;
  return (
    <>
      <h1>{headlineOf(counts, newer?.year ?? null)}</h1>
      <p class="standfirst">
        {published === null
          ? 'No day of publication is given, so a sentence without a year is not judged.'
          : newer
            ? `Published ${dayOrYear(published)}${inForce === newer.year ? `, after the ${newer.year} report came out` : `. The ${newer.year} report may have been out by then`}. This edition ends with ${newer.year - 1}, so a sentence without a year is not judged.`
            : `Published ${dayOrYear(published)}: the newest report then was that of ${inForce}.`}{' '}
        <a href="#another">{published === null ? 'Give the date' : 'Change the date'}</a>
      </p>
      <ul class="text-legend">
        {(Object.keys(MARKS) as SentenceMark[]).map((mark) => (
          <li key={mark} class={`legend-${mark}`}>
            <b>
              {MARKS[mark].sign} {counts[mark]}
            </b>{' '}
            {MARKS[mark].word}
          </li>
        ))}
        {without > 0 && <li class="muted">{without} without a ranking</li>}
      </ul>
    </>
  );
}

/** A month and a year stay as they were sent. */
const dayOrYear = (published: string): string =>
  published.length === 'YYYY-MM-DD'.length ? dayInWords(published) : published;

/** The text as it was sent: sentences with a ranking with their facts, others folded in their place. */
function Annotated({ answer, text }: { answer: AnnotatedText; text: string }) {
  const pieces: AnnotatedSentence[][] = [];
  for (const sentence of answer.sentences) {
    const last = pieces.at(-1);
    if (sentence.facts === null && last?.[0]?.facts === null) last.push(sentence);
    else pieces.push([sentence]);
  }
  return (
    <div class="annotated">
      {pieces.map(([first, ...more]) => {
        if (!first) return null;
        if (first.facts !== null)
          return (
            <section class={`annotated-piece piece-${markOf(first)}`} key={first.start}>
              <blockquote>{wordsOf(text, first)}</blockquote>
              <Margin answer={answer} sentence={first} />
            </section>
          );
        const count = more.length + 1;
        return (
          <details class="without" key={first.start}>
            <summary>
              {capitalized(numberWord(count))} {count === 1 ? 'sentence' : 'sentences'} without a ranking
            </summary>
            <p>{text.slice(first.start, more.at(-1)?.end ?? first.end)}</p>
          </details>
        );
      })}
    </div>
  );
}

function wordsOf(text: string, { start, end, readings, mentions }: AnnotatedSentence): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = start;
  for (const reading of readings.toSorted((a, b) => a.start - b.start)) {
    if (reading.start < at || reading.outcome === 'open') continue;
    parts.push(
      ...named(text, at, reading.start, mentions),
      <mark class={`reads reads-${reading.outcome}`} key={`reading ${reading.start}`}>
        {named(text, reading.start, reading.end, mentions)}
      </mark>,
    );
    at = reading.end;
  }
  return [...parts, ...named(text, at, end, mentions)];
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

export function annotatedPage(
  context: PageContext,
  { text, published = '' }: TextRequest,
  answer: AnnotatedText,
) {
  return (
    <Document
      context={context}
      title="Your text, with the facts beside it"
      description="A text on the TIP Report with the placements of the countries that it names beside each sentence."
      form={TEXT_FORM}
    >
      <p class="kicker">
        <a href="/claim-check">Check a claim</a>
      </p>
      <Head
        answer={answer}
        newer={published === '' ? null : (newerReportMeant(context.release, published)?.newer ?? null)}
      />
      <Annotated answer={answer} text={text} />
      <details class="fold on-screen" id="another">
        <summary>
          <b>Check another text</b>
        </summary>
        <TextForm text={text} published={published} />
        <Examples />
      </details>
      <p class="note">
        Underlined: what was checked, with a double line where it differs. It is read once and forgotten. For
        machines: <code>POST /annotate</code>.
      </p>
    </Document>
  );
}
