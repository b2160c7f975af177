import { parse } from 'node:querystring';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { prefersHtml } from '../../http/content-negotiation.js';
import { stripFormatSuffix } from '../../http/format-suffix.js';
import { PROBLEM_TYPES, type Problem, problemPath } from '../../http/problem.js';
import { searchText } from '../../http/query-string.js';
import { Document } from '../layout/document.js';
import { PAGE_HEADERS, toHtml } from '../layout/html-headers.js';
import { CountryLink } from '../parts/country-link.js';
import { toFault } from '../parts/field-faults.js';
import { SearchForm } from '../parts/search-form.js';
import { withoutRelease } from '../reading/urls.js';

const CLAIM = { page: '/claim-check', says: 'Make a claim with a form' };
const WHAT_IF = { page: '/what-if', says: 'Assume a history with a form' };

/** Pages with a form for URLs that are tedious to type, including API endpoints. */
export const FORMS: Readonly<Record<string, typeof CLAIM>> = {
  '/verify': CLAIM,
  '/claim-check': CLAIM,
  '/what-if': WHAT_IF,
};

interface RejectionProps {
  readonly problem: Problem;
  /** The requested URL. */
  readonly address: string;
  readonly release: ReleaseView;
}

const YearErrors = z.array(z.object({ parameter: z.literal(['year', 'from', 'to']) })).min(1);

/** True if the request named a year without a report here. */
const namesNoReport = ({ code, extensions }: Problem): boolean =>
  code === 'unknown-report' ||
  code === 'report-not-in-release' ||
  (code === 'invalid-parameter' && YearErrors.safeParse(extensions.errors).success);

/** The same address for each report. */
function ReportChoices({ address, release }: Omit<RejectionProps, 'problem'>) {
  const { pathname, searchParams } = new URL(stripFormatSuffix(address), 'http://localhost');
  const others = [...searchParams].filter(([name]) => !['year', 'from', 'to', 'cursor'].includes(name));
  const path = pathname.replace(/^\/releases\/[^/]+/, '');
  const isInPath = /\/\d+(?=\/|$)/.test(path);
  return (
    <ul class="acts">
      {release.years.toReversed().map((year) => (
        <li key={year}>
          <a
            href={
              isInPath
                ? `${path.replace(/\/\d+(?=\/|$)/, `/${year}`)}${searchText(others)}`
                : `${path}${searchText([...others, ['year', String(year)]])}`
            }
          >
            {year}
          </a>
        </li>
      ))}
    </ul>
  );
}

const Suggestions = z.array(z.object({ iso2: z.string(), iso3: z.string(), name: z.string() }));

/** Next steps after an error: similar names, and the page with a form. */
function WaysOn({ problem, address, release }: RejectionProps) {
  const [path = '', queryText = ''] = stripFormatSuffix(address).split('?', 2);
  const action = withoutRelease(path);
  const form = FORMS[action];
  if (form) {
    const typed = Object.fromEntries(
      Object.entries(parse(queryText)).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const { countries } = release;
    const { suggestions } = toFault(problem, { action, typed, countryField: 'country', countries });
    return (
      <>
        {suggestions.length > 0 && (
          <ul>
            {suggestions.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a class="btn" href={form.page}>
            {form.says}
          </a>
        </p>
      </>
    );
  }
  if (namesNoReport(problem)) return <ReportChoices address={address} release={release} />;
  const suggestions = Suggestions.safeParse(problem.extensions.suggestions);
  return (
    <>
      {suggestions.success && suggestions.data.length > 0 && (
        <ul>
          {suggestions.data.map((country) => (
            <li key={country.iso2}>
              <CountryLink country={country} />
            </li>
          ))}
        </ul>
      )}
      {(problem.code === 'unknown-country' || action === '/search') && <SearchForm />}
    </>
  );
}

interface PageSource {
  readonly catalogue: Catalogue;
  readonly resolveOrigin: (request: FastifyRequest) => string;
}

/** Returns a function that renders a problem as a page, or `null` for clients that don't prefer HTML. */
export const problemPageFor =
  ({ catalogue, resolveOrigin }: PageSource) =>
  (problem: Problem, request: FastifyRequest) => {
    if (!prefersHtml(request)) return null;
    const context = { release: catalogue.current, origin: resolveOrigin(request), path: '' };
    const { title, status } = PROBLEM_TYPES[problem.code];
    return {
      headers: PAGE_HEADERS,
      body: toHtml(
        <Document context={context} title={title} description={problem.detail}>
          <p class="kicker">Error {status}</p>
          <h1>{title}</h1>
          <p class="standfirst">
            {namesNoReport(problem) && problem.code !== 'report-not-in-release'
              ? `There is no report of that year. Choose one of ${context.release.firstYear} to ${context.release.newestYear}.`
              : problem.detail}
          </p>
          <WaysOn problem={problem} address={request.originalUrl} release={context.release} />
          <p>
            <a href={problemPath(problem.code)}>What this error means</a> · <a href="/">Front page</a>
          </p>
        </Document>,
      ),
    };
  };
