import type { ComponentChildren } from 'preact';
import type { NewerReport } from '../../../dataset/newer-report.js';
import { newerReportMeant } from '../../../dataset/report-meant.js';
import { dayInWords } from '../../../domain/dates.js';
import { capitalized, counted, numberWord } from '../../../engine/english.js';
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
import { MARKS, Margin } from './margin.js';

type Outcome = keyof typeof MARKS;

/** A sentence has a tick only where all of it was read. */
function outcomeOf({ readings }: AnnotatedSentence): Outcome {
  const has = (outcome: Outcome) => readings.some((reading) => reading.outcome === outcome);
  return has('differs') ? 'differs' : has('agrees') && !has('open') ? 'agrees' : 'open';
}

function headlineOf(counts: Readonly<Record<Outcome, number>>, late: number | null): string {
  const all = counts.agrees + counts.differs + counts.open;
  if (all === 0) return 'No sentence speaks of a ranking';
  const of = (count: number) => `${capitalized(numberWord(count))} of ${counted(all, 'sentence')}`;
  if (late !== null && counts.open > 0)
    return `${of(all - counts.open)} can be judged without the ${late} report`;
  if (counts.differs > 0)
    return `${of(counts.differs)} ${counts.differs === 1 ? 'differs' : 'differ'} from the rankings`;
  return counts.agrees > 0
    ? `${of(counts.agrees)} ${counts.agrees === 1 ? 'agrees' : 'agree'} with the rankings, none differs`
    : `${of(all)} could not be judged`;
}

function Head({
  answer: { sentences, inForce, published },
  newer,
}: {
  answer: AnnotatedText;
  newer: NewerReport | null;
}) {
  const ranked = sentences.filter(({ facts }) => facts !== null);
  const counts = { agrees: 0, differs: 0, open: 0 };
  for (const sentence of ranked) counts[outcomeOf(sentence)]++;
  const without = sentences.length - ranked.length;
  return (
    <>
      <h1>{headlineOf(counts, newer?.year ?? null)}</h1>
      <p class="standfirst">
        {published === null
          ? 'No day of publication is given, so a sentence without a year is not judged.'
          : newer
            ? `Published ${dayOrYear(published)}${newer.state === 'out' ? `, after the ${newer.year} report came out` : `. The ${newer.year} report may have been out by then`}. This edition ends with ${newer.year - 1}, so a sentence without a year is not judged.`
            : `Published ${dayOrYear(published)}: the newest report then was that of ${inForce}.`}{' '}
        <a href="#another">{published === null ? 'Give the date' : 'Change the date'}</a>
      </p>
      <ul class="text-legend">
        {(Object.keys(MARKS) as Outcome[]).map((outcome) => (
          <li key={outcome} class={`legend-${outcome}`}>
            <b>
              {MARKS[outcome].sign} {counts[outcome]}
            </b>{' '}
            {MARKS[outcome].word}
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
            <section class={`annotated-piece piece-${outcomeOf(first)}`} key={first.start}>
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
