import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerOtherMethods } from '../../http/other-methods.js';
import { sendAnswer } from '../../http/send.js';
import { operationOf } from '../openapi/operation.js';
import { redirectTo } from './canonical-address.js';
import { isData, makeAnswer, pageAnswer } from './make-answer.js';
import type { Resource } from './resource.js';
import { ResourceHandler, type Services } from './resource-handler.js';
import { pathsOf } from './resource-shape.js';

/** Serves a resource at its path, floating and pinned, with every method answered. */
export function serve(app: FastifyInstance, resource: Resource, served: Services): void {
  const handler = new ResourceHandler(resource, served);
  for (const url of pathsOf(resource)) {
    app.route({
      method: 'GET',
      url,
      schema: operationOf(resource, url),
      onRequest: async (request, reply) => {
        const ready = served.answers.get(handler.keyOf(request));
        return ready && sendAnswer(request, reply, ready);
      },
      handler: (request, reply) => answer(request, reply, handler, served),
    });
    answerOtherMethods(app, url);
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  handler: ResourceHandler,
  { catalogue, answers, pages }: Services,
): Promise<FastifyReply> {
  const { resource } = handler;
  const understood = handler.parse(request);
  const { version } = understood;
  const { current, revision, changedAt } = catalogue;
  const edition = version === undefined ? current : await catalogue.get(version);
  const { canonical, question, asked } = handler.resolve(request, understood, { edition, changedAt });
  if (canonical !== request.originalUrl) return redirectTo(reply, canonical);
  const gathered = { ...question, gathered: await resource.gather?.(question) };
  const made = isData(asked)
    ? await makeAnswer(resource, gathered, asked)
    : pageAnswer(
        pages.make(resource, { ...gathered, ...asked, search: new URLSearchParams(asked.queryText) }),
        edition,
        asked,
      );
  // The catalogue may have changed while the answer was made.
  answers.set(handler.keyOf(request, revision), made);
  return sendAnswer(request, reply, made);
}
