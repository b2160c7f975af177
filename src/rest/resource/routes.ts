import type { FastifyInstance } from 'fastify';
import type { Release } from '../../dataset/release.js';
import { isFileFormat } from '../../formats/format.js';
import type { Answer } from '../../http/answer.js';
import type { Making } from '../../http/making.js';
import { type Question, serveKept } from '../../http/serve-kept.js';
import { operationOf } from '../openapi/operation.js';
import { isData, isText, makeFileAnswer, makeTextAnswer, pageAnswer } from './make-answer.js';
import { pinnedEdition } from './pinned-edition.js';
import type { Resource } from './resource.js';
import { type ResolvedRequest, ResourceHandler, type Services } from './resource-handler.js';
import { addressesOf } from './resource-shape.js';

/** Files for other software take longer to make than text. */
const WEIGHT_OF_FILE = 5;

/** Serves a resource at its path, floating and pinned, with every method answered. */
export function serve(app: FastifyInstance, resource: Resource, services: Services): void {
  const handler = new ResourceHandler(resource, services);
  const { weight = () => 1 } = resource;
  for (const url of addressesOf(resource)) {
    serveKept(app, services, {
      url,
      schema: operationOf(resource, url),
      formats: handler.formats,
      elsewhere: handler.elsewhere,
      namesHost: handler.namesHost,
      read(request, state) {
        const parsed = handler.parse(request);
        const { version } = parsed;
        const readIn = (edition: Release): Question => {
          const resolved = handler.resolve(request, parsed, edition, state);
          return {
            address: resolved.canonical,
            price: isFileFormat(parsed.format) ? WEIGHT_OF_FILE : weight(request.query),
            make: (making) => make(resource, resolved, { ...services, making }, edition),
          };
        };
        return version === undefined
          ? readIn(state.current)
          : pinnedEdition(request, services.catalogue, version).then(readIn);
      },
    });
  }
}

/** At once where that can be: a promise costs as much as a short answer. */
function make(
  resource: Resource,
  resolved: ResolvedRequest,
  { pages, making }: Services & { readonly making: Making },
  edition: Release,
): Answer | Promise<Answer> {
  const { context } = resolved;
  const question = resolved.question();
  const answer = (gathered: unknown) => {
    const full = { ...question, gathered };
    if (isText(context)) return makeTextAnswer(resource, full, context);
    if (isData(context)) return makeFileAnswer(resource, full, context, making);
    const search = new URLSearchParams(context.queryText);
    return pages
      .make(resource, { ...full, ...context, search, slice: making })
      .then((page) => pageAnswer(page, edition, context));
  };
  const { gather, parts } = resource;
  const ready = parts ? making.through(parts(question)) : undefined;
  // At once where nothing is waited for: a later turn would begin all of a client's pipelined work together.
  if (!gather && !ready) return answer(undefined);
  return Promise.all([gather?.(question, making), ready]).then(([gathered]) => answer(gathered));
}
