import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RouteServices } from '../http/catalogue-answer.js';
import { NO_STORE } from '../http/freshness.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { Problem } from '../http/problem.js';
import { refusalForm } from '../http/refusal-forms.js';
import { noParameters, refuseDeep } from '../http/validation.js';
import { answerRefusal, refusalOf } from './refusals.js';

const MCP_URL = '/mcp';
const PROTOCOL_FIELDS = ['accept', 'content-type', 'mcp-protocol-version'];

export const MCP_DOOR = {
  [MCP_URL]: refusalForm({ method: 'POST', contentTypes: ['application/json; charset=utf-8'] }, (problem) =>
    refusalOf(problem),
  ),
};

/**
 * Model Context Protocol over Streamable HTTP, without sessions. Any origin is allowed, as in REST:
 * everything is public and read-only, and neither cookies nor addresses grant access.
 */
export async function mcp(app: FastifyInstance, { catalogue }: RouteServices): Promise<void> {
  app.setErrorHandler(answerRefusal);
  app.post(MCP_URL, { schema: { querystring: noParameters } }, async (request, reply) => {
    // Recent protocol versions have no batches, and a batch would get many requests for the price of one.
    if (Array.isArray(request.body))
      throw new Problem('bad-request', 'Batches are not supported: send one message per request.');
    refuseDeep(request.body);
    const { origin } = request.asked;
    // The SDK is large, so load it on first use.
    const { answerMessage } = await import('./server.js');
    const asking = { app, client: request, origin, release: catalogue.current };
    const response = await answerMessage(request.body, asWebRequest(request, origin), asking);
    const contentType = response.headers.get('content-type');
    reply.code(response.status).headers({ ...COMMON_HEADERS, 'cache-control': NO_STORE });
    if (contentType !== null) reply.type(contentType);
    return reply.send(await response.text());
  });
}

function asWebRequest({ method, headers }: FastifyRequest, origin: string): Request {
  const given = PROTOCOL_FIELDS.filter((name) => headers[name] !== undefined);
  const fields = given.map((name): [string, string] => [name, String(headers[name])]);
  return new Request(`${origin}${MCP_URL}`, { method, headers: fields });
}
