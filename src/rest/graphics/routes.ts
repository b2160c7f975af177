import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Answer } from '../../http/answer.js';
import type { AnswerCache } from '../../http/answer-cache.js';
import { COMMON_HEADERS } from '../../http/headers.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { sendAnswer } from '../../http/send.js';
import { validate } from '../../http/validation.js';
import { PINNED_PREFIX } from '../resource/resource-shape.js';
import { answerGraphicError } from './error-pictures.js';
import { GRAPHICS, type Graphic } from './graphics.js';
import { graphicOperation, graphicQuerySchema } from './operation.js';
import { type GraphicQuery, pictureOptions } from './parameters.js';
import { PICTURE_FORMS, type PictureForm, pictureAnswer } from './picture-answer.js';

export interface GraphicsServed {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
}

/** Serves every graphic at its path, floating and pinned, as SVG and as PNG. */
export function serveGraphics(app: FastifyInstance, { catalogue, answers }: GraphicsServed): void {
  const making = new Map<string, Promise<Answer>>();
  for (const graphic of GRAPHICS) {
    for (const form of PICTURE_FORMS) {
      for (const prefix of ['', PINNED_PREFIX]) {
        const url = `${prefix}${graphic.path}.${form}`;
        const schema = graphicOperation(graphic, form, prefix !== '');
        const query = graphicQuerySchema(graphic);
        app.get(url, { schema, errorHandler: answerGraphicError(form) }, (request, reply) =>
          answer(request, reply, { graphic, form, query, catalogue, answers, making }),
        );
        answerOtherMethods(app, url);
      }
    }
  }
}

interface Serving extends GraphicsServed {
  readonly graphic: Graphic;
  readonly form: PictureForm;
  readonly query: z.ZodObject;
  /** Graphics that are being made: whoever asks for one meanwhile waits for the same. */
  readonly making: Map<string, Promise<Answer>>;
}

async function answer(request: FastifyRequest, reply: FastifyReply, serving: Serving): Promise<FastifyReply> {
  const { catalogue, answers, making } = serving;
  const key = `${catalogue.revision} ${request.originalUrl}`;
  const ready = answers.get(key);
  if (ready) return sendAnswer(request, reply, ready);
  const location = await canonicalLocation(request, serving);
  if (location !== null) {
    return reply
      .code(308)
      .headers({ ...COMMON_HEADERS, 'cache-control': 'public, max-age=86400' })
      .header('location', location)
      .send();
  }
  let made = making.get(key);
  if (!made) {
    made = make(request, serving).finally(() => making.delete(key));
    making.set(key, made);
  }
  const answer = await made;
  answers.set(key, answer);
  return sendAnswer(request, reply, answer);
}

async function make(request: FastifyRequest, { graphic, form, query, catalogue }: Serving): Promise<Answer> {
  const { release: version, ...path } = request.params as Record<string, string>;
  const params = validate(graphic.params as z.ZodObject, path, 'path');
  const asked = validate(query, request.query, 'query') as GraphicQuery;
  const options = pictureOptions(asked);
  const { changedAt } = catalogue;
  const edition = await editionOf(catalogue, version);
  const release = options.asOf === null ? edition : edition.asOf(options.asOf);
  const picture = graphic.draw({ release, params, query: asked, options });
  return pictureAnswer(picture, edition, {
    form,
    address: `${filled(graphic.path, path)}.${form}${searchOf(request)}`,
    pinned: version !== undefined,
    lastModified: version === undefined ? changedAt : edition.header.published_at,
  });
}

/** Where a graphic is that was asked for by another name of its country; `null` when the name is canonical. */
async function canonicalLocation(
  request: FastifyRequest,
  { graphic, form, catalogue }: Serving,
): Promise<string | null> {
  const { release: version, ...path } = request.params as Record<string, string>;
  if (path.country === undefined) return null;
  const { iso2 } = (await editionOf(catalogue, version)).countries.find(path.country);
  if (iso2 === path.country) return null;
  const prefix = version === undefined ? '' : `/releases/${version}`;
  return `${prefix}${filled(graphic.path, { country: iso2 })}.${form}${searchOf(request)}`;
}

const editionOf = async (catalogue: Catalogue, version: string | undefined) =>
  version === undefined ? catalogue.current : catalogue.get(version);

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The query as it was written, with its question mark. */
function searchOf(request: FastifyRequest): string {
  const queryAt = request.originalUrl.indexOf('?');
  return queryAt === -1 ? '' : request.originalUrl.slice(queryAt);
}
