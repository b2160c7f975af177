import { Fragment } from 'preact';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { possibleUpcomingReport } from '../../../dataset/report-in-force.js';
import type { UpcomingReport } from '../../../dataset/upcoming-report.js';
import { dayInWords } from '../../../domain/dates.js';
import { formatCount, joinWords } from '../../../engine/english.js';
import type { TextRequest } from '../../../texts/annotate.js';
import type { AnnotatedText } from '../../../texts/response-schema.js';
import { Document } from '../../layout/document.js';
import type { PageContext } from '../../page.js';
import { Copy } from '../../parts/copy.js';
import { Link } from '../../parts/inline.js';
import { shortLabel, TierBadge } from '../../parts/tier-badge.js';
import { Examples } from './examples.js';
import { TEXT_FORM, TextForm } from './text-form.js';

interface HeadProps {
  readonly answer: AnnotatedText;
  readonly newestYear: number;
  readonly upcomingReport: UpcomingReport | null;
}

function Head({ answer, newestYear, upcomingReport }: HeadProps) {
  const { countries, inForce, published } = answer;
  return (
    <>
      <h1>The countries in your text</h1>
      <p class="standfirst">
        The text names {formatCount(countries.length, 'country or territory', 'countries and territories')}.
        Nothing is judged: read it against their rankings.
      </p>
      <p class="note">
        {published === null
          ? `No date given: rankings up to the ${newestYear} report, the newest here.`
          : upcomingReport
            ? `Dated ${formatDate(published)}${inForce === upcomingReport.year ? `, after the ${upcomingReport.year} report came out` : `: the ${upcomingReport.year} report may have been out by then`}. Its rankings are not here: facts up to the ${upcomingReport.year - 1} report.`
            : `Dated ${formatDate(published)}: facts up to the ${inForce} report.`}{' '}
        <a href="#another">{published === null ? 'Give the date' : 'Change the date'}</a> ·{' '}
        <a href="#another">Another text</a>
        {countries.length > 0 && (
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

type NamedCountry = AnnotatedText['countries'][number];

const spellText = ({ from, to, tier, absence }: NamedCountry['runs'][number]): string =>
  `${from === to ? from : `${from}–${to}`} ${tier === null ? (absence === 'not_known' ? 'not known' : 'not covered') : shortLabel(tier)}`;

/** Tab-separated rows of countries, for pasting into a spreadsheet. */
const toTable = ({ countries }: AnnotatedText): string =>
  countries
    .map(({ name, count, runs }) => [name, count, runs.map(spellText).join(', ')].join('\t'))
    .join('\n');

/** The text with its names marked. */
function MarkedText({ text, answer }: { text: string; answer: AnnotatedText }) {
  const links = [
    ...answer.countries.flatMap(({ iso2, spans }) => spans.map((span) => ({ ...span, path: `#${iso2}` }))),
    ...[...answer.ambiguous, ...answer.related].flatMap(({ spans }) =>
      spans.map((span) => ({ ...span, path: null })),
    ),
  ].sort((a, b) => a.start - b.start);
  return (
    <p class="annotated-text">
      {links.map(({ start, end, path, text: name }, index) => (
        <Fragment key={start}>
          {text.slice(links[index - 1]?.end ?? 0, start)}
          {path === null ? <mark>{name}</mark> : <a href={path}>{name}</a>}
          {index === links.length - 1 && text.slice(end)}
        </Fragment>
      ))}
      {links.length === 0 && text}
    </p>
  );
}

function CountryLine({ name, iso2, count, runs, law, disputed }: NamedCountry) {
  return (
    <li id={iso2}>
      <Link to={`/countries/${iso2}`}>{name}</Link> ({count}×){' '}
      {runs
        .filter(({ absence }) => absence !== 'not_covered')
        .map((run) => (
          <Fragment key={run.from}>
            <span class="fact-run">
              <span class="fact-years">{run.from === run.to ? run.from : `${run.from}–${run.to}`}</span>{' '}
              <TierBadge tier={run.tier ?? 'not_known'} brief />
            </span>{' '}
          </Fragment>
        ))}
      {disputed.length > 0 && `Sources disagree on ${joinWords(disputed.map(String), 'and')}. `}
      <Link to={`/claim-check?country=${iso2}#claim`}>Check a claim</Link>
      {law.length > 0 && (
        <details>
          <summary>
            The law:{' '}
            {joinWords(
              law.map(({ year }) => String(year)),
              'and',
            )}
          </summary>
          {law.map(({ year, sentence }) => (
            <p key={year}>{sentence}</p>
          ))}
        </details>
      )}
    </li>
  );
}

const DOUBTS = {
  several_countries: 'several have the name',
  person: 'a person may be meant',
  us_place: 'a place in the United States may be meant',
  longer_name: 'it may be part of a longer name',
} as const satisfies Record<AnnotatedText['ambiguous'][number]['why'], string>;

/** Names that are not counted as countries, and why. */
function ApartLines({ release, answer }: { release: ReleaseView; answer: AnnotatedText }) {
  const names = (codes: readonly string[]) =>
    joinWords(
      codes.map((iso2) => release.countries.find(iso2).name),
      'or',
    );
  return (
    <>
      {answer.related.map(({ name, kind, countries }) => (
        <p class="note" key={name}>
          “{name}”: {kind === 'capital' ? 'the capital of' : 'an adjective for'} {names(countries)}.
        </p>
      ))}
      {answer.ambiguous.map(({ name, why, countries }) => (
        <p class="note" key={`${name} ${why}`}>
          “{name}” may be {names(countries)}: {DOUBTS[why]}.
        </p>
      ))}
    </>
  );
}

export function renderAnnotatedPage(
  context: PageContext,
  { text, published = '' }: TextRequest,
  answer: AnnotatedText,
) {
  return (
    <Document
      context={context}
      title="Your text, with its countries"
      description="A text on the TIP Report with the rankings of the countries that it names."
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
      <div class="annotated">
        <MarkedText text={text} answer={answer} />
        <div>
          <ul class="annotated-countries">{answer.countries.map(CountryLine)}</ul>
          <ApartLines release={context.release} answer={answer} />
        </div>
      </div>
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
