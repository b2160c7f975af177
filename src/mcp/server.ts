import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  JSONRPCMessageSchema,
  ListPromptsRequestSchema,
  ListToolsRequestSchema,
  McpError,
  type Tool as ToolOfProtocol,
} from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { upcomingReportNote } from '../dataset/upcoming-report-words.js';
import { EVIDENCE_GRADES, EvidenceGrade } from '../domain/evidence.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { faultSentence } from '../domain/sentences.js';
import { DATASET_NAME, DATASET_TITLE, SERVICE_VERSION } from '../domain/service.js';
import { MAX_BODY_BYTES } from '../http/body-limits.js';
import { tooLong } from '../http/parameter-schemas.js';
import { Problem } from '../http/problem.js';
import { findLongTexts } from '../http/validation.js';
import { fillTemplate, INSTRUCTIONS, PROMPTS } from './agent-words.js';
import type { ResponseValues, ToolContext } from './call-api.js';
import { TOOLS } from './tools/index.js';

/** Notifications of a changed list would need a stream, which this server doesn't have. */
const NEVER_CHANGED = { listChanged: false };

const annotations = { readOnlyHint: true, openWorldHint: false };

const LISTED_TOOLS = TOOLS.map(({ name, title, description, inputSchema, outputSchema }) => ({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations,
})) as unknown as readonly ToolOfProtocol[];

const LISTED_PROMPTS = PROMPTS.map(({ name, title, description, argument, argumentDescription }) => ({
  name,
  title,
  description,
  arguments: [{ name: argument, description: argumentDescription, required: true }],
}));

/**
 * Handles one MCP message. Stateless: a server per message costs less than keeping one per client.
 *
 * @param message the parsed body
 * @param request headers for the transport to check: Accept, Content-Type, MCP-Protocol-Version
 */
export async function answerMessage(
  message: unknown,
  request: Request,
  context: ToolContext,
): Promise<Response> {
  // The transport would call it a parse error. It rejects text, a body of another media type.
  if (typeof message !== 'string' && !JSONRPCMessageSchema.safeParse(message).success)
    throw new Problem('bad-request', 'The message is not a JSON-RPC 2.0 request or notification.');
  const fault = rejectionMessage(message);
  if (fault) return Response.json(fault);
  const server = serverFor(context);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}

const METHODS = new Map<unknown, z.ZodType>([
  ['tools/call', CallToolRequestSchema],
  ['prompts/get', GetPromptRequestSchema],
]);

/** Rejects with a sentence what the SDK would reject with raw schema errors, or not at all. */
function rejectionMessage(message: unknown): object | undefined {
  const { id, method, params } = (message ?? {}) as {
    id?: unknown;
    method?: unknown;
    params?: ResponseValues;
  };
  const schema = METHODS.get(method);
  if (id === undefined || !schema) return;
  const rejected = (text: string) => ({
    jsonrpc: '2.0',
    id,
    error: { code: ErrorCode.InvalidParams, message: text },
  });
  const long = findLongTexts({ params }).find(({ path }) => path[1] !== 'arguments');
  const [issue] = schema.safeParse({ method, params }).error?.issues ?? [];
  const path = long?.path ?? issue?.path;
  if (path) {
    const given = path.reduce<unknown>(
      (part, key) => (part as ResponseValues | undefined)?.[String(key)],
      message,
    );
    const wrong = given === undefined ? 'is missing' : issue && faultSentence(issue);
    return rejected(`${method}: ${path.join('.')} ${long ? tooLong(long.length) : wrong}.`);
  }
  // Also excludes names inherited by every object.
  const isTool = method === 'tools/call';
  const names = (isTool ? TOOLS : method === 'prompts/get' ? PROMPTS : []).map(({ name }) => name);
  const requested = String(params?.name);
  if (names.length === 0 || names.includes(requested)) return;
  const there = `Available: ${names.join(', ')}.`;
  const text = `Unknown ${isTool ? 'tool' : 'prompt'} ${requested}. ${there}`;
  // Sent as a tool result, so that the model can read it and retry.
  const result = { content: [{ type: 'text', text }], isError: true };
  return isTool ? { jsonrpc: '2.0', id, result } : rejected(text);
}

function serverFor(context: ToolContext): McpServer {
  const about = fillTemplate(INSTRUCTIONS, {
    title: DATASET_TITLE,
    grades: EVIDENCE_GRADES.join(', '),
    gradeMeaning: EvidenceGrade.description,
  });
  const note = upcomingReportNote(context.release.upcomingReport, context.release.newestYear) ?? '';
  const server = new McpServer(
    { name: DATASET_NAME, title: DATASET_TITLE, version: SERVICE_VERSION },
    { instructions: `${about}\n${note}`.trim() },
  );
  // Tools and prompts are the same for every message, so that nothing is registered for each.
  const { server: handlers } = server;
  handlers.registerCapabilities({ tools: NEVER_CHANGED, prompts: NEVER_CHANGED });
  handlers.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...LISTED_TOOLS] }));
  handlers.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) =>
    getNamed(TOOLS, name).call(given, context),
  );
  handlers.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: LISTED_PROMPTS }));
  handlers.setRequestHandler(GetPromptRequestSchema, ({ params: { name, arguments: given = {} } }) =>
    fillPrompt(name, given),
  );
  return server;
}

/** Unknown names are rejected before. */
const getNamed = <Named extends { readonly name: string }>(all: readonly Named[], wanted: string): Named =>
  all.find(({ name }) => name === wanted) as Named;

/** @throws McpError for a missing or too long argument */
function fillPrompt(wanted: string, given: Readonly<Record<string, string>>) {
  const { name, description, argument, text } = getNamed(PROMPTS, wanted);
  const { [argument]: value = '' } = given;
  const most = argument === 'text' ? MAX_BODY_BYTES : MAX_NAME_LENGTH;
  const fault =
    value === '' ? 'is missing' : value.length > most ? `has more than ${most} characters` : undefined;
  if (fault) throw new McpError(ErrorCode.InvalidParams, `${name}: ${argument} ${fault}.`);
  const filled = fillTemplate(text, { [argument]: value });
  return {
    description,
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text: filled } }],
  };
}
