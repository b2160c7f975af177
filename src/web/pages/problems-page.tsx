import { z } from 'zod';
import {
  getLimit,
  PROBLEM_TYPES,
  Problem,
  type ProblemCode,
  problemPath,
  type ServiceLimits,
} from '../../http/problem.js';
import { Redirect } from '../../http/redirect.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { Facts } from '../parts/facts.js';
import { WithAddresses } from '../parts/with-hosts.js';

const CODES = Object.keys(PROBLEM_TYPES) as ProblemCode[];

const findDocument = (code: ProblemCode, limits: ServiceLimits) => ({
  type: problemPath(code),
  ...PROBLEM_TYPES[code],
  limit: getLimit(code, limits),
});

export const problemsPage = (limits: ServiceLimits) =>
  page({
    path: '/problems',
    json: () => ({ problems: CODES.map((code) => findDocument(code, limits)) }),
    html: (context) => (
      <Article
        context={context}
        title="Problems"
        description="Every problem type of the API, and what to do about it."
        lead={
          <>
            An error is a problem document (RFC 9457, <code>application/problem+json</code>
            ). Its <code>type</code> links to this page, and its <code>detail</code> describes this
            occurrence. GraphQL has the code in <code>extensions.problem</code> of an error, and{' '}
            <code>/mcp</code> in the data of a JSON-RPC error.
          </>
        }
      >
        <section aria-label="Problem types">
          {CODES.map((code) => (
            <Kind key={code} code={code} limits={limits} />
          ))}
        </section>
      </Article>
    ),
  });

/**
 * The `type` of a problem: JSON for API clients; browsers are redirected to the section of the problems page.
 */
export const problemPage = (limits: ServiceLimits) =>
  page({
    path: '/problems/:code',
    params: z.strictObject({ code: z.string() }),
    json: ({ params }) => findDocument(known(params.code), limits),
    html: ({ params }) => new Redirect(`/problems#${known(params.code)}`, 303),
  });

function Kind({ code, limits }: { code: ProblemCode; limits: ServiceLimits }) {
  const { title, status, help } = PROBLEM_TYPES[code];
  return (
    <details class="fold">
      <summary>
        <h2>{title}</h2> <span>{status}</span>
      </summary>
      <div id={code}>
        <p>
          <WithAddresses text={help} />
        </p>
        <Facts
          of={[
            ['Limit', getLimit(code, limits)],
            ['type in REST', <code key="rest">{problemPath(code)}</code>],
            ['code in GraphQL', <code key="graphql">{code}</code>],
          ]}
        />
      </div>
    </details>
  );
}

/** @throws Problem `not-found` with the available codes */
function known(code: string): ProblemCode {
  if (Object.hasOwn(PROBLEM_TYPES, code)) return code as ProblemCode;
  throw new Problem('not-found', `Unknown problem type "${code}".`, { available: CODES });
}
