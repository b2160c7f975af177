import type { RefusalForm } from './exchange.js';
import { Problem, type ProblemCode } from './problem.js';

const OF_GATEWAY: readonly ProblemCode[] = [
  'answer-timeout',
  'bad-request',
  'header-fields-too-large',
  'internal-error',
  'overloaded',
  'payload-too-large',
  'precondition-failed',
  'range-not-satisfiable',
  'too-many-requests',
  'unsupported-media-type',
  'unsupported-transfer-coding',
  'uri-too-long',
];

/** Placeholders in a template. */
const DETAIL = '{detail}';
const MEMBERS = '{members}';

/**
 * Builds the templates with which the gateway formats problems for an endpoint that has its own error format.
 * @param present converts a problem to the endpoint's JSON
 */
export function refusalForm(
  door: Pick<RefusalForm, 'method' | 'contentTypes'>,
  present: (problem: Problem) => object,
): RefusalForm {
  const templates = OF_GATEWAY.map((code): [string, string] => [
    code,
    JSON.stringify(present(new Problem(code, DETAIL, { [MEMBERS]: 0 }))),
  ]);
  return { ...door, templates: Object.fromEntries(templates) };
}

/** Fills a template in: the response body for a problem, in the endpoint's own error format. */
export function filledForm({ templates }: RefusalForm, problem: Problem): string {
  const members = Object.entries(problem.extensions).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const detail = JSON.stringify(problem.detail).slice(1, -1);
  // Replacer functions, because `$` is special in replacement strings.
  return (templates[problem.code] ?? templates['internal-error'] ?? '')
    .replace(`,"${MEMBERS}":0`, () => members.map((member) => `,${member}`).join(''))
    .replaceAll(DETAIL, () => detail);
}
