import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CatalogueState } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import { isFileFormat } from '../../formats/format.js';
import type { Answer } from '../../http/answer.js';
import { REDIRECT } from '../../http/headers.js';
import { Redirect } from '../../http/redirect.js';
import { requestedFormat } from '../../http/requested-format.js';
import { serveKept } from '../../http/serve-kept.js';
import { operationOf } from '../openapi/operation.js';
import { isData, isText, makeFileAnswer, makeTextAnswer, pageAnswer } from './make-answer.js';
import type { Resource } from './resource.js';
import { type ParsedRequest, ResourceHandler, type Services } from './resource-handler.js';
import { pathsOf } from './resource-shape.js';

/** Files for other software take longer to make than text. */
const WEIGHT_OF_FILE = 5;

/** Serves a resource at its path, floating and pinned, with every method answered. */
export function serve(app: FastifyInstance, resource: Resource, services: Services): void {
  const handler = new ResourceHandler(resource, services);
  const { weight = () => 1 } = resource;
  for (const url of pathsOf(resource)) {
    serveKept(app, services, {
      url,
      schema: operationOf(resource, url),
      suffixes: true,
      variant: (request) => handler.variantOf(request),
      weight: (request) =>
        isFileFormat(requestedFormat(request, handler.formats)) ? WEIGHT_OF_FILE : weight(request.query),
      make(request, state) {
        const parsed = handler.parse(request);
        const { version } = parsed;
        const makeFrom = (edition: Release) => make(request, parsed, { handler, services, edition, state });
        return version === undefined
          ? makeFrom(state.current)
          : services.catalogue.get(version).then(makeFrom);
      },
    });
  }
}

interface Making {
  readonly handler: ResourceHandler;
  readonly services: Services;
  readonly edition: Release;
  readonly state: CatalogueState;
}

/** At once where that can be: a promise costs as much as a short answer. */
function make(
  request: FastifyRequest,
  parsed: ParsedRequest,
  { handler, services, edition, state }: Making,
): Answer | Redirect | Promise<Answer> {
  const { resource } = handler;
  const { canonical, question, context } = handler.resolve(request, parsed, edition, state);
  if (canonical !== request.originalUrl) return new Redirect(canonical, 308, REDIRECT);
  const answer = (gathered: unknown) => {
    const full = { ...question, gathered };
    if (isText(context)) return makeTextAnswer(resource, full, context);
    if (isData(context)) return makeFileAnswer(resource, full, context);
    const search = new URLSearchParams(context.queryText);
    return pageAnswer(services.pages.make(resource, { ...full, ...context, search }), edition, context);
  };
  return resource.gather
    ? resource.gather(question).then(async (gathered) => answer(gathered))
    : answer(undefined);
}
