import { Problem, type ProblemCode } from '../domain/problem.js';
import type { RefusalForm } from './exchange.js';

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

/** Stand in a template for what is not known before. */
const DETAIL = '{detail}';
const MEMBERS = '{members}';

/**
 * How a door with a form of its own tells what the gateway refuses.
 * @param present the door's own way to say a problem, as JSON
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

/** The body of a refusal in a door's own form. */
export function filledForm({ templates }: RefusalForm, problem: Problem): string {
  const members = Object.entries(problem.extensions).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const detail = JSON.stringify(problem.detail).slice(1, -1);
  // By functions: a dollar sign would mean something in a text.
  return (templates[problem.code] ?? templates['internal-error'] ?? '')
    .replace(`,"${MEMBERS}":0`, () => members.map((member) => `,${member}`).join(''))
    .replaceAll(DETAIL, () => detail);
}
