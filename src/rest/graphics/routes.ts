import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CatalogueState } from '../../dataset/catalogue.js';
import type { Answer } from '../../http/answer.js';
import { REDIRECT } from '../../http/headers.js';
import { Redirect } from '../../http/redirect.js';
import { type KeptServices, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { PINNED_PREFIX } from '../resource/resource-shape.js';
import { answerGraphicError } from './error-pictures.js';
import { GRAPHICS, type Graphic } from './graphics.js';
import { graphicOperation, graphicQuerySchema } from './operation.js';
import { type GraphicQuery, pictureOptions } from './parameters.js';
import { PICTURE_FORMS, type PictureForm, pictureAnswer } from './picture-answer.js';

/** What a picture costs that has to be drawn, in points of the quota. */
const WEIGHTS: Readonly<Record<PictureForm, number>> = { svg: 2, png: 5 };

/** Serves every graphic at its path, floating and pinned, as SVG and as PNG. */
export function serveGraphics(app: FastifyInstance, services: KeptServices): void {
  for (const graphic of GRAPHICS) {
    const query = graphicQuerySchema(graphic);
    for (const form of PICTURE_FORMS) {
      for (const prefix of ['', PINNED_PREFIX]) {
        serveKept(app, services, {
          url: `${prefix}${graphic.path}.${form}`,
          schema: graphicOperation(graphic, form, prefix !== ''),
          options: { errorHandler: answerGraphicError(form) },
          weight: () => WEIGHTS[form],
          make: (request, state) => make(request, { graphic, form, query, services, state }),
        });
      }
    }
  }
}

interface Making {
  readonly graphic: Graphic;
  readonly form: PictureForm;
  readonly query: z.ZodObject;
  readonly services: KeptServices;
  readonly state: CatalogueState;
}

async function make(
  request: FastifyRequest,
  { graphic, form, query, services: { catalogue }, state }: Making,
): Promise<Answer | Redirect> {
  const { release: version, ...path } = request.params as Record<string, string>;
  const edition = version === undefined ? state.current : await catalogue.get(version);
  if (path.country !== undefined) {
    const { iso2 } = edition.countries.find(path.country);
    const prefix = version === undefined ? '' : `/releases/${version}`;
    const location = `${prefix}${filled(graphic.path, { country: iso2 })}.${form}${searchOf(request)}`;
    if (iso2 !== path.country) return new Redirect(location, 308, REDIRECT);
  }
  const params = validate(graphic.params as z.ZodObject, path, 'path');
  const asked = validate(query, request.query, 'query') as GraphicQuery;
  const options = pictureOptions(asked);
  const release = options.asOf === null ? edition : edition.asOf(options.asOf);
  const picture = graphic.draw({ release, params, query: asked, options });
  return pictureAnswer(picture, edition, {
    form,
    address: `${filled(graphic.path, path)}.${form}${searchOf(request)}`,
    pinned: version !== undefined,
    lastModified: version === undefined ? state.changedAt : edition.header.published_at,
  });
}

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The query as it was written, with its question mark. */
function searchOf(request: FastifyRequest): string {
  const queryAt = request.originalUrl.indexOf('?');
  return queryAt === -1 ? '' : request.originalUrl.slice(queryAt);
}
