import { countryRow } from '../dataset/fact-rows.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { possibleUpcomingReport, reportInForce } from '../dataset/report-in-force.js';
import { DomainError, invalidArgument } from '../domain/errors.js';
import { groupBy } from '../domain/group-by.js';
import { MAX_TEXT_BYTES } from '../domain/text-limits.js';
import { findNames } from './names.js';
import type { AnnotatedText } from './response-schema.js';
import { type Span, type Token, tokenize } from './tokens.js';

export interface TextRequest {
  readonly text: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; today if omitted. */
  readonly published?: string | undefined;
}

/**
 * The countries and report years named in a text, and the history of each country on the day of publication.
 * Linear in the length of the text.
 * @throws `invalid-argument` for an empty or malformed text, or a date before the first report; `text-too-long`
 */
export function annotate(release: ReleaseView, { text, published }: TextRequest): AnnotatedText {
  assertText(text);
  const sentences = tokenize(text);
  const newest = published === undefined ? release.newestYear : reportInForce(release, published);
  const possible = possibleUpcomingReport(release, published);
  const toSpan = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  const names = findNames(release, sentences);
  const certain = groupBy(
    names.filter(({ kind, why }) => kind === 'name' && why === null),
    ({ countries }) => countries[0] ?? '',
  );
  const related = groupBy(
    names.filter(
      ({ kind, why, countries }) =>
        kind !== 'name' && why === null && !countries.some((iso2) => certain.has(iso2)),
    ),
    ({ start, end }) => text.slice(start, end),
  );
  const ambiguous = groupBy(
    names.filter(({ kind, why }) => kind === 'name' && why !== null),
    ({ start, end }) => text.slice(start, end),
  );
  const years = groupBy(sentences.flatMap(findYears), ({ text }) => text);
  return {
    release: release.version,
    published: published ?? null,
    inForce: possible ? possible.inForce : newest,
    note: possible ? `${NOTE} ${possible.why[0]?.toUpperCase()}${possible.why.slice(1)}.` : NOTE,
    countries: [...certain].map(([iso2, spans]) => ({
      ...countryRow(release, iso2, newest),
      count: spans.length,
      spans: spans.map(toSpan),
    })),
    related: [...related].map(([name, spans]) => ({
      name,
      kind: spans[0]?.kind === 'capital' ? 'capital' : 'adjective',
      countries: [...(spans[0]?.countries ?? [])],
      spans: spans.map(toSpan),
    })),
    ambiguous: [...ambiguous].map(([name, spans]) => ({
      name,
      why: spans[0]?.why ?? 'person',
      countries: [...(spans[0]?.countries ?? [])],
      spans: spans.map(toSpan),
    })),
    reports: [...years]
      .map(([year, spans]) => ({ year: Number(year), spans: spans.map(toSpan) }))
      .filter(({ year }) => release.years.includes(year)),
  };
}

const NOTE = 'Names only: nothing was judged. Check a claim with /verify.';

/** Numbers of four digits, but neither sums nor fiscal years. */
const findYears = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    ({ text }, at) =>
      /^20\d\d$/.test(text) &&
      !/^(?:[$\u20ac\u00a3]|fiscal|fy)$/.test(
        (tokens[at - 1]?.norm === 'year' ? tokens[at - 2] : tokens[at - 1])?.norm ?? '',
      ),
  );

function assertText(text: string): void {
  if (!/\S/.test(text)) throw rejectText('must not be empty');
  if (/\p{Surrogate}/u.test(text))
    throw rejectText('must be Unicode: it has half a character (a lone surrogate)');
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES)
    throw new DomainError(
      'text-too-long',
      `The maximum for a text is ${MAX_TEXT_BYTES.toLocaleString('en')} bytes; send longer texts in parts.`,
    );
}

const rejectText = (message: string): DomainError<'invalid-argument'> => invalidArgument('text', message);
