import { type Problem, problemPath } from '../domain/problem.js';
import { problemDocument } from '../http/problem-handler.js';

/** The problem document of REST, with the code that GraphQL gives, and an address that leads somewhere. */
export function problemText(problem: Problem, origin: string): Record<string, unknown> {
  return { code: problem.code, ...problemDocument(problem), type: `${origin}${problemPath(problem.code)}` };
}
