import { possibleUpcomingReport } from '../../../dataset/report-in-force.js';
import type { UpcomingReport } from '../../../dataset/upcoming-report.js';
import { dayInWords } from '../../../domain/dates.js';
import { numberWord } from '../../../engine/english.js';
import type { TextRequest } from '../../../texts/annotate.js';
import type { AnnotatedText } from '../../../texts/response-schema.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { Copy } from '../../parts/copy.js';
import { Examples } from './examples.js';
import { describeFacts, formatLine } from './fact-lines.js';
import { FactsBeside } from './facts-beside.js';
import { TEXT_FORM, TextForm } from './text-form.js';

interface HeadProps {
  readonly answer: AnnotatedText;
  readonly newestYear: number;
  readonly upcomingReport: UpcomingReport | null;
}

function Head({ answer, newestYear, upcomingReport }: HeadProps) {
  const { counts, inForce, published } = answer;
  const sentences = counts.sentences === 1 ? 'one sentence' : `${counts.sentences} sentences`;
  const withFacts = counts.withFacts === 0 ? 'none' : numberWord(counts.withFacts);
  return (
    <>
      <h1>The facts beside your text</h1>
      <p class="standfirst">
        The text has {sentences}, {withFacts} with facts. Nothing is judged: read each against the rankings
        beside it.
      </p>
      <p class="note">
        {published === null
          ? `No date given: if no report is named, the ${newestYear} report is shown, the newest here.`
          : upcomingReport
            ? `Dated ${formatDate(published)}${inForce === upcomingReport.year ? `, after the ${upcomingReport.year} report came out` : `: the ${upcomingReport.year} report may have been out by then`}. Its rankings are not here: facts up to the ${upcomingReport.year - 1} report.`
            : `Dated ${formatDate(published)}: facts up to the ${inForce} report.`}{' '}
        <a href="#another">{published === null ? 'Give the date' : 'Change the date'}</a> ·{' '}
        <a href="#another">Another text</a>
        {counts.withFacts > 0 && (
          <>
            {' '}
            · <Copy text={toTable(answer)} label="Copy all as a table" />
          </>
        )}
      </p>
    </>
  );
}

/** A month or year alone stays as given. */
const formatDate = (published: string): string =>
  published.length === 'YYYY-MM-DD'.length ? dayInWords(published) : published;

/** Tab-separated rows of sentences with facts, for pasting into a spreadsheet. */
const toTable = (answer: AnnotatedText): string =>
  answer.sentences
    .flatMap(({ text, facts }) =>
      facts === null ? [] : [[text, ...describeFacts(answer, facts).map(formatLine)]],
    )
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');

export function renderAnnotatedPage(
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
        newestYear={context.release.newestYear}
        upcomingReport={
          published === ''
            ? null
            : (possibleUpcomingReport(context.release, published)?.upcomingReport ?? null)
        }
      />
      <ol class="annotated">
        {answer.sentences.map((sentence) => (
          <li key={sentence.start}>
            <p class="annotated-text">{sentence.text}</p>
            {sentence.facts !== null && <FactsBeside answer={answer} sentence={sentence} />}
          </li>
        ))}
      </ol>
      <details class="fold on-screen" id="another">
        <summary>
          <b>Another text</b>
        </summary>
        <TextForm text={text} published={published} />
        <Examples />
      </details>
      <p class="note">
        Years are those of the reports. The text is not stored. As JSON: <code>POST /annotate</code>. Source:
        U.S. State Department, Trafficking in Persons Reports.
      </p>
    </Document>
  );
}
