import {
  limitOf,
  PROBLEM_TYPES,
  Problem,
  type ProblemCode,
  problemPath,
  type ServiceLimits,
} from '../../domain/problem.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { WithAddresses } from '../parts/with-hosts.js';

const CODES = Object.keys(PROBLEM_TYPES) as ProblemCode[];

export const documentOf = (code: ProblemCode, limits: ServiceLimits) => ({
  type: problemPath(code),
  ...PROBLEM_TYPES[code],
  limit: limitOf(code, limits),
});

export const problemsPage = (limits: ServiceLimits) =>
  page({
    path: '/problems',
    json: () => ({ problems: CODES.map((code) => documentOf(code, limits)) }),
    html: (context) => (
      <Article
        context={context}
        title="Problems"
        description="Every kind of error that the API can answer with, and what to do about it."
        lead={
          <>
            An answer that is an error is a problem document (RFC 9457, <code>application/problem+json</code>
            ). Its <code>type</code> leads to one of these pages. GraphQL gives the same word as{' '}
            <code>extensions.problem</code> of an error, and <code>/mcp</code> in the data of an error of
            JSON-RPC.
          </>
        }
      >
        <section aria-label="Every kind">
          {CODES.map((code) => (
            <details key={code} class="fold">
              <summary>
                {PROBLEM_TYPES[code].title} <span>{PROBLEM_TYPES[code].status}</span>
              </summary>
              <p>
                <WithAddresses text={PROBLEM_TYPES[code].help} />{' '}
                <a href={problemPath(code)}>
                  <code>{code}</code>
                </a>
              </p>
            </details>
          ))}
        </section>
      </Article>
    ),
  });

/** @throws Problem `not-found` with the kinds that there are */
export function known(code: string): ProblemCode {
  if (Object.hasOwn(PROBLEM_TYPES, code)) return code as ProblemCode;
  throw new Problem('not-found', `There is no kind of problem called "${code}".`, { available: CODES });
}
