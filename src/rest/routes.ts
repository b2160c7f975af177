import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import type { AnswerCache } from './answer-cache.js';
import { canonicalAddress, pathOf, redirectTo } from './canonical-address.js';
import { canonicalQueryOf } from './canonical-query.js';
import { type Asked, isData, makeAnswer, pageAnswer } from './make-answer.js';
import { operationOf } from './openapi/operation.js';
import { answerOtherMethods } from './other-methods.js';
import { requestedFormat } from './requested-format.js';
import type { Resource } from './resource.js';
import type { ResourcePages } from './resource-pages.js';
import { formatsOf, isInRelease, namesHost, pathsOf, querySchemaOf } from './resource-shape.js';
import { sendAnswer } from './send.js';
import { checked } from './validation.js';

/** What the routes serve from. */
export interface Served {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  readonly pages: ResourcePages;
  /** Scheme and host by which the reader of a request reaches the service. */
  readonly originOf: (request: FastifyRequest) => string;
}

/** Serves a resource at its path, floating and pinned, with every method answered. */
export function serve(app: FastifyInstance, resource: Resource, served: Served): void {
  const querySchema = querySchemaOf(resource);
  const asking = { resource, querySchema, canonicalQuery: canonicalQueryOf(querySchema) };
  for (const url of pathsOf(resource)) {
    app.route({
      method: 'GET',
      url,
      schema: operationOf(resource, url),
      onRequest: async (request, reply) => {
        const ready = served.answers.get(keyOf(request, resource, served));
        return ready && sendAnswer(request, reply, ready);
      },
      handler: (request, reply) => answer(request, reply, asking, served),
    });
    answerOtherMethods(app, url);
  }
}

/**
 * Key of the ready answer: the state of the catalogue, the address and, where the address does not say it, the format.
 * A page names its host, and so do some data.
 */
function keyOf(
  request: FastifyRequest,
  resource: Resource,
  { catalogue, pages, originOf }: Served,
  revision = catalogue.revision,
): string {
  const format = requestedFormat(request, formatsHere(resource, pages));
  const origin = format === 'html' || namesHost(resource) ? originOf(request) : '';
  return `${revision} ${format} ${origin}${request.originalUrl}`;
}

/** The formats of a resource, its page included; the default first. */
function formatsHere(resource: Resource, pages: ResourcePages): readonly FormatName[] {
  const formats = formatsOf(resource);
  return pages.has(resource) ? [...formats, 'html'] : formats;
}

/** What a route asks, and in what one form it is asked. */
interface Asking {
  readonly resource: Resource;
  readonly querySchema: z.ZodObject;
  readonly canonicalQuery: ReturnType<typeof canonicalQueryOf>;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { resource, querySchema, canonicalQuery }: Asking,
  served: Served,
): Promise<FastifyReply> {
  const { catalogue, answers, pages } = served;
  const { release: version, ...path } = request.params as Record<string, string>;
  const params = checked(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
  const query = checked(querySchema, request.query, 'query');
  const { current, revision, changedAt } = catalogue;
  const edition = version === undefined ? current : await catalogue.get(version);
  const canonical = canonicalAddress(request, resource, edition, {
    version,
    path,
    query: canonicalQuery(edition, query, request.query as Record<string, unknown>),
  });
  if (canonical !== request.originalUrl) return redirectTo(reply, canonical);
  const asOf = query.asOf as string | undefined;
  const release = asOf === undefined ? edition : edition.asOf(asOf);
  const formats = formatsHere(resource, pages);
  const hasSuffix = request.raw.formatSuffix !== undefined;
  const asked: Asked = {
    path: pathOf(resource, path),
    search: searchOf(request),
    format: requestedFormat(request, formats),
    hasSuffix,
    isNegotiated: !hasSuffix && formats.length > 1,
    pinned: version !== undefined,
    inRelease: isInRelease(resource),
    origin: served.originOf(request),
    lastModified: version === undefined ? changedAt : edition.header.published_at,
  };
  const asking = { release, asOf, params, query, catalogue, gathered: undefined };
  const question = { ...asking, gathered: await resource.gather?.(asking) };
  const made = isData(asked)
    ? await makeAnswer(resource, question, asked)
    : pageAnswer(pages.make(resource, { ...question, ...asked }), edition, asked);
  // The catalogue may have changed while the answer was made.
  answers.set(keyOf(request, resource, served, revision), made);
  return sendAnswer(request, reply, made);
}

function searchOf(request: FastifyRequest): URLSearchParams {
  const queryAt = request.originalUrl.indexOf('?');
  return new URLSearchParams(queryAt === -1 ? '' : request.originalUrl.slice(queryAt));
}
