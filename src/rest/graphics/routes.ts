import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { errorImage } from '../../graphics/error-image.js';
import rasterize from '../../graphics/raster/rasterize.js';
import type { RouteServices } from '../../http/catalogue-route.js';
import { PROBLEM_TYPES, type ProblemCode } from '../../http/problem.js';
import { sendProblem, setProblemHeaders, toLoggedProblem } from '../../http/problem-handler.js';
import { searchText } from '../../http/query-string.js';
import {
  canonicalizePathParams,
  createQueryCanonicalizer,
  fillPath,
  resolveNames,
} from '../resource/canonical-url.js';
import { downloadName } from '../resource/download-name.js';
import { PINNED_PREFIX, withReleaseParameter } from '../resource/resource.js';
import { type Graphic, graphicQuerySchema, graphicSchema } from './graphic.js';
import { GRAPHICS } from './graphics.js';
import {
  buildImageResponse,
  PICTURE_FORMS,
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
    const headers = { vary: 'Accept' };
    if (SPARING.includes(problem.code) || !wantsPicture(request.headers.accept, form))
      return sendProblem(reply, problem, headers);
    const { svg, sheet } = errorImage(PROBLEM_TYPES[problem.code].title, problem.detail);
    const png = form === 'png' ? Buffer.from(await rasterize(sheet)) : null;
    const own = png === null ? SVG_HEADERS : { 'content-type': PICTURE_TYPES.png };
    return setProblemHeaders(reply, problem)
      .headers({ ...own, ...headers })
      .send(png ?? svg);
  };

/** Serves all graphics as SVG and PNG, unpinned and below `/releases/{release}`. */
export function serveGraphics(app: FastifyInstance, { catalogue }: RouteServices): void {
  for (const graphic of GRAPHICS) {
    const schema = graphicSchema(graphic);
    const write = createQueryCanonicalizer(graphicQuerySchema(graphic), graphic.ordered);
    for (const form of PICTURE_FORMS) {
      for (const prefix of ['', PINNED_PREFIX]) {
        const route = {
          schema: {
            ...schema,
            ...(prefix !== '' && { params: withReleaseParameter(graphic.params as z.ZodObject) }),
            hide: prefix !== '' || form !== 'svg',
          },
          errorHandler: answerGraphicError(form),
        };
        app.get(`${prefix}${graphic.path}.${form}`, route, (request, reply) =>
          answer(request, reply, { graphic, form, write, catalogue }),
        );
      }
    }
  }
}

interface GraphicToMake {
  readonly graphic: Graphic;
  readonly form: PictureForm;
  readonly write: ReturnType<typeof createQueryCanonicalizer>;
  readonly catalogue: Catalogue;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { graphic, form, write, catalogue }: GraphicToMake,
): Promise<FastifyReply> {
  const { state } = request;
  const { release: version, ...written } = request.params as Record<string, string>;
  const whole = version === undefined ? state.current : await catalogue.get(version);
  const path = canonicalizePathParams(whole, written);
  const requested = resolveNames(whole, request.query as GraphicQuery);
  const address = `${fillPath(graphic, path)}.${form}${searchText(write(requested))}`;
  const canonical = `${version === undefined ? '' : `/releases/${version}`}${address}`;
  const options = toImageOptions(requested);
  const release = whole.asOf(options.asOf);
  const picture = graphic.draw({ release, params: path, query: requested, options });
  const made = await buildImageResponse(picture, whole, {
    form,
    options,
    fileName: downloadName(release, graphic.path, { ...requested, ...path }),
    address,
    canonical,
    pinned: version !== undefined,
    lastModified: version === undefined ? state.changedAt : whole.header.published_at,
  });
  return reply.sendCacheable(made, { address: canonical });
}
