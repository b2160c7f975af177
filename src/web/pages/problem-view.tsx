import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { PROBLEM_TYPES, type Problem, problemPath } from '../../domain/problem.js';
import { formatSuffixOf } from '../../http/format-suffix.js';
import { preferredFormat } from '../../http/negotiation.js';
import { Document } from '../layout/document.js';
import { htmlOf, PAGE_HEADERS } from '../layout/html-headers.js';
import { CountryLink } from '../parts/country-link.js';
import { SearchForm } from '../parts/search-form.js';
import { problemForm } from './problem-form.js';

const Suggestions = z.array(z.object({ iso2: z.string(), iso3: z.string(), name: z.string() }));

interface Shown {
  readonly catalogue: Catalogue;
  readonly originOf: (request: FastifyRequest) => string;
}

export const problemPageFor =
  ({ catalogue, originOf }: Shown) =>
  (problem: Problem, request: FastifyRequest) => {
    if (!prefersPage(request)) return null;
    // Those who are refused for asking too much are not to cost more by it.
    if (isConstant(problem)) return refusal(problem);
    const context = { release: catalogue.current, origin: originOf(request), path: '' };
    const suggestions = Suggestions.safeParse(problem.extensions.suggestions);
    const { title, status } = PROBLEM_TYPES[problem.code];
    const form = problemForm(problem, request.originalUrl, context.release);
    return {
      headers: PAGE_HEADERS,
      body: htmlOf(
        <Document context={context} title={title} description={problem.detail}>
          <p class="kicker">Error {status}</p>
          <h1>{title}</h1>
          <p class="standfirst">{problem.detail}</p>
          {form}
          {!form && suggestions.success && suggestions.data.length > 0 && (
            <ul>
              {suggestions.data.map((country) => (
                <li key={country.iso2}>
                  <CountryLink country={country} />
                </li>
              ))}
            </ul>
          )}
          {!form && problem.code === 'unknown-country' && <SearchForm />}
          <p>
            <a href={problemPath(problem.code)}>What this error means</a> · <a href="/">Front page</a>
          </p>
        </Document>,
      ),
    };
  };

const isConstant = ({ code }: Problem): boolean => code === 'too-many-requests' || code === 'overloaded';

/** The same bytes for everybody: `Retry-After` says when to come back. */
const refusal = ({ code }: Problem) => {
  const { title, status, help } = PROBLEM_TYPES[code];
  return {
    headers: PAGE_HEADERS,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Error ${status}. ${help}</p><p><a href="${problemPath(code)}">What this error means</a></p></html>`,
  };
};

/** A suffix asks for a form of its own, whatever the browser accepts. */
function prefersPage({ originalUrl, headers }: FastifyRequest): boolean {
  const suffix = formatSuffixOf(originalUrl);
  if (suffix !== undefined) return suffix === 'html';
  if (headers.accept?.includes('text/html') !== true) return false;
  return preferredFormat(headers.accept, ['json', 'html']) === 'html';
}
