import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { PROBLEM_TYPES } from '../domain/problem.js';
import { errorPicture } from '../graphics/error-picture.js';
import { PICTURE_TYPES, SVG_HEADERS } from './graphics-answer.js';
import { COMMON_HEADERS, NO_STORE } from './headers.js';
import { asProblem, sendProblem } from './problem-handler.js';

/** What a machine takes an error as; a client that likes pictures no better gets it. */
const FOR_MACHINES = ['application/problem+json', 'application/json'];
const RETRY_AFTER_SECONDS = '5';

/** Whether the client shows pictures, as a browser does that fills an `<img>`. */
export function wantsPicture(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes([
    ...FOR_MACHINES,
    PICTURE_TYPES.svg,
  ]);
  return preferred === PICTURE_TYPES.svg;
}

/**
 * Answers a graphic that cannot be drawn: with a problem document, or for an `<img>` with a picture that
 * says why (always an SVG, which needs no making), both with the status of the problem.
 */
export function answerGraphicError(
  error: Error | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = asProblem(error);
  if (problem.code === 'internal-error') request.log.error({ err: error }, 'a graphic failed');
  const headers = {
    vary: 'Accept',
    ...(problem.code === 'overloaded' ? { 'retry-after': RETRY_AFTER_SECONDS } : {}),
  };
  if (!wantsPicture(request.headers.accept)) return sendProblem(reply, problem, headers);
  const { svg } = errorPicture(PROBLEM_TYPES[problem.code].title, problem.detail);
  return reply
    .code(problem.status)
    .headers({ ...COMMON_HEADERS, ...SVG_HEADERS, ...headers, 'cache-control': NO_STORE })
    .send(svg);
}
