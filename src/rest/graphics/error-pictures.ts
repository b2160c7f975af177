import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { PROBLEM_TYPES, type ProblemCode } from '../../domain/problem.js';
import { errorPicture } from '../../graphics/error-picture.js';
import { pngInBackground } from '../../graphics/raster/png.js';
import { asProblem, beginProblem, logInternal, sendProblem } from '../../http/problem-handler.js';
import { PICTURE_TYPES, type PictureForm, SVG_HEADERS } from './picture-answer.js';

/** Error types for machines; a client that prefers pictures to none of them gets one. */
const FOR_MACHINES = ['application/problem+json', 'application/json'];

/** A refusal that spares the service work must not make it any: a PNG is drawn in a thread that others wait for. */
const SPARING: readonly ProblemCode[] = ['too-many-requests', 'overloaded'];

/** True if the client shows pictures, as a browser does that fills an `<img>`. */
function wantsPicture(accept: string | undefined, form: PictureForm): boolean {
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
    logInternal(problem, error, request);
    const headers = { vary: 'Accept' };
    if (!wantsPicture(request.headers.accept, form)) return sendProblem(reply, problem, headers);
    const { svg } = errorPicture(PROBLEM_TYPES[problem.code].title, problem.detail);
    const png = form === 'png' && !SPARING.includes(problem.code) ? await pngOrNothing(svg) : null;
    if (form === 'png' && png === null) return sendProblem(reply, problem, headers);
    const own = png === null ? SVG_HEADERS : { 'content-type': PICTURE_TYPES.png };
    return beginProblem(reply, problem)
      .headers({ ...own, ...headers })
      .send(png ?? svg);
  };

const pngOrNothing = (svg: string): Promise<Buffer | null> => pngInBackground(svg).catch(() => null);
