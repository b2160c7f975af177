import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { errorImage } from '../../graphics/error-image.js';
import rasterize from '../../graphics/raster/rasterize.js';
import { PROBLEM_TYPES, type ProblemCode } from '../../http/problem.js';
import { sendProblem, setProblemHeaders, toLoggedProblem } from '../../http/problem-handler.js';
import { downloadName } from '../../kit/download-name.js';
import type { RouteResponse } from '../../kit/representation.js';
import { type ResolvedRequest, type RouteServices, serve } from '../serve.js';
import { type Graphic, graphicQuerySchema, graphicSchema } from './graphic.js';
import { GRAPHICS } from './graphics.js';
import {
  assertDrawable,
  PICTURE_FORMS,
  PICTURE_HEADERS,
  PICTURE_TYPES,
  type PictureForm,
  SVG_HEADERS,
} from './image-response.js';
import { type GraphicQuery, toImageOptions } from './parameters.js';

/** Error media types; send an image only to clients that prefer one to these. */
const FOR_MACHINES = ['application/problem+json', 'application/json'];

/** Not sent as an image: the client should retry, and shows the text of the graphic meanwhile. */
const SPARING: readonly ProblemCode[] = ['too-many-requests', 'overloaded'];

/** True for clients that prefer an image, such as a browser loading an `<img>`. */
function wantsPicture(accept: string | undefined, form: PictureForm): boolean {
  if (accept === undefined) return false;
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes([
    ...FOR_MACHINES,
    PICTURE_TYPES[form],
  ]);
  return preferred === PICTURE_TYPES[form];
}

/**
 * Responds to a graphic that cannot be drawn: with a problem document, or for an `<img>` with an image of the
 * error in the requested format. Both have the problem's status.
 */
const answerGraphicError =
  (form: PictureForm) =>
  async (
    error: Error | FastifyError,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const problem = toLoggedProblem(error, request);
    if (SPARING.includes(problem.code) || !wantsPicture(request.headers.accept, form))
      return sendProblem(reply, problem);
    const { svg, sheet } = errorImage(PROBLEM_TYPES[problem.code].title, problem.detail);
    const png = form === 'png' ? Buffer.from(await rasterize(sheet)) : null;
    const own = png === null ? SVG_HEADERS : { 'content-type': PICTURE_TYPES.png };
    return setProblemHeaders(reply, problem)
      .headers(own)
      .send(png ?? svg);
  };

/** Serves all graphics as SVG and PNG, unpinned and below `/releases/{release}`. */
export function serveGraphics(app: FastifyInstance, services: RouteServices): void {
  for (const graphic of GRAPHICS)
    for (const form of PICTURE_FORMS)
      serve(app, services, {
        path: graphic.path,
        suffix: `.${form}`,
        params: graphic.params,
        query: graphicQuerySchema(graphic),
        ordered: graphic.ordered,
        schema: { ...graphicSchema(graphic), hide: form !== 'svg' },
        scope: 'release',
        errorHandler: answerGraphicError(form),
        respond: (request) => respond(request as ResolvedRequest<GraphicQuery>, graphic, form),
      });
}

async function respond(
  { release: whole, params, query }: ResolvedRequest<GraphicQuery>,
  graphic: Graphic,
  form: PictureForm,
): Promise<RouteResponse> {
  const options = toImageOptions(query);
  const release = whole.asOf(options.asOf);
  const picture = graphic.draw({ release, params, query, options });
  if (form === 'png') await assertDrawable(options);
  const name = downloadName(release, graphic.path, { ...query, ...params });
  const headers = { ...PICTURE_HEADERS[form], 'content-disposition': `inline; filename="${name}.${form}"` };
  return { body: form === 'svg' ? picture.svg : JSON.stringify(picture.sheet), headers };
}
