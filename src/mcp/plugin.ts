import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { Problem } from '../http/problem.js';
import { problemTemplate } from '../http/problem-templates.js';
import { assertNestingDepth, noParameters } from '../http/validation.js';
import type { RouteServices } from '../rest/serve.js';
import { toRejection, toToolError } from './tool-errors.js';

const MCP_URL = '/mcp';
const PROTOCOL_FIELDS = ['accept', 'content-type', 'mcp-protocol-version'];

export const MCP_PROBLEM_TEMPLATES = {
  [MCP_URL]: problemTemplate(
    { method: 'POST', contentTypes: ['application/json; charset=utf-8'] },
    (problem) => toRejection(problem),
  ),
};

/**
 * Model Context Protocol over Streamable HTTP, without sessions. Any origin is allowed, as in REST:
 * everything is public and read-only, and neither cookies nor addresses grant access.
 */
export async function mcp(app: FastifyInstance, { catalogue }: RouteServices): Promise<void> {
  app.setErrorHandler(toToolError);
  app.post(MCP_URL, { schema: { querystring: noParameters } }, async (request, reply) => {
    // Recent protocol versions have no batches, and a batch would get many requests for the price of one.
    if (Array.isArray(request.body))
      throw new Problem('bad-request', 'Batches are not supported: send one message per request.');
    assertNestingDepth(request.body);
    const { origin } = request.negotiated;
    // The SDK is large, so load it on first use.
    const { answerMessage } = await import('./server.js');
    const context = { app, client: request, origin, release: catalogue.current };
    const response = await answerMessage(request.body, asWebRequest(request, origin), context);
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
