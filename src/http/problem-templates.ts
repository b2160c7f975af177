import { Problem, type ProblemCode } from './problem.js';
import type { ProblemTemplate } from './worker-protocol.js';

const GATEWAY_PROBLEMS: readonly ProblemCode[] = [
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
const DETAIL_PLACEHOLDER = '{detail}';
const EXTENSIONS_PLACEHOLDER = '{members}';

/**
 * Builds the templates with which the gateway formats problems for an endpoint that has its own error format.
 * @param format converts a problem to the endpoint's JSON
 */
export function problemTemplate(
  endpoint: Pick<ProblemTemplate, 'method' | 'contentTypes'>,
  format: (problem: Problem) => object,
): ProblemTemplate {
  const templates = GATEWAY_PROBLEMS.map((code): [string, string] => [
    code,
    JSON.stringify(format(new Problem(code, DETAIL_PLACEHOLDER, { [EXTENSIONS_PLACEHOLDER]: 0 }))),
  ]);
  return { ...endpoint, templates: Object.fromEntries(templates) };
}

/** Fills a template in: the response body for a problem, in the endpoint's own error format. */
export function renderProblemTemplate({ templates }: ProblemTemplate, problem: Problem): string {
  const extensions = Object.entries(problem.extensions).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const detail = JSON.stringify(problem.detail).slice(1, -1);
  // Replacer functions, because `$` is special in replacement strings.
  return (templates[problem.code] ?? templates['internal-error'] ?? '')
    .replace(`,"${EXTENSIONS_PLACEHOLDER}":0`, () => extensions.map((member) => `,${member}`).join(''))
    .replaceAll(DETAIL_PLACEHOLDER, () => detail);
}
