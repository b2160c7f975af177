import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { PROBLEM_TYPES } from '../domain/problem.js';
import { errorPicture } from '../graphics/error-picture.js';
import { pngInBackground } from '../graphics/png.js';
import { PICTURE_TYPES, type PictureForm, SVG_HEADERS } from './graphics-answer.js';
import { COMMON_HEADERS, NO_STORE } from './headers.js';
import { asProblem, retryAfter, sendProblem } from './problem-handler.js';

/** What a machine takes an error as; a client that likes pictures no better gets it. */
const FOR_MACHINES = ['application/problem+json', 'application/json'];

/** Whether the client shows pictures, as a browser does that fills an `<img>`. */
export function wantsPicture(accept: string | undefined, form: PictureForm): boolean {
  if (accept === undefined) return false;
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes([
    ...FOR_MACHINES,
    PICTURE_TYPES[form],
  ]);
  return preferred === PICTURE_TYPES[form];
}

/**
 * Answers a graphic that cannot be drawn: with a problem document, or for an `<img>` with a picture of the form that
 * was asked for that says why, both with the status of the problem.
 */
export const answerGraphicError =
  (form: PictureForm) =>
  async (
    error: Error | FastifyError,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const problem = asProblem(error);
    if (problem.code === 'internal-error') request.log.error({ err: error }, 'a graphic failed');
    const headers = { vary: 'Accept', ...retryAfter(problem) };
    if (!wantsPicture(request.headers.accept, form)) return sendProblem(reply, problem, headers);
    const { svg } = errorPicture(PROBLEM_TYPES[problem.code].title, problem.detail);
    const png = form === 'png' ? await pngOrNothing(svg) : null;
    if (form === 'png' && png === null) return sendProblem(reply, problem, headers);
    const own = png === null ? SVG_HEADERS : { 'content-type': PICTURE_TYPES.png };
    return reply
      .code(problem.status)
      .headers({ ...COMMON_HEADERS, ...own, ...headers, 'cache-control': NO_STORE })
      .send(png ?? svg);
  };

/** The picture as a PNG; `null` when no PNG can be made, as when too many are waited for. */
const pngOrNothing = (svg: string): Promise<Buffer | null> => pngInBackground(svg).catch(() => null);
