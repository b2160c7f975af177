import { completable } from '@modelcontextprotocol/sdk/server/completable.js';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { ReleaseView } from '../dataset/release-view.js';
import { upcomingReportNote } from '../dataset/upcoming-report-words.js';
import { EVIDENCE_GRADES, EvidenceGrade } from '../domain/evidence.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { faultSentence } from '../domain/sentences.js';
import { DATASET_NAME, DATASET_TITLE, SERVICE_VERSION } from '../domain/service.js';
import { MAX_BODY_BYTES } from '../http/body-limits.js';
import { tooLong } from '../http/parameter-schemas.js';
import { findOversizedTexts } from '../http/validation.js';
import { toTemplate } from '../rest/parameters/path-parameters.js';
import type { Resource } from '../rest/resource/resource.js';
import { country } from '../rest/resources/countries.js';
import { report } from '../rest/resources/reports.js';
import { fillTemplate, INSTRUCTIONS, PROMPTS } from './agent-words.js';
import { call, RejectedCall, type ResponseValues, type ToolContext } from './call-api.js';
import { TOOLS } from './tools/index.js';

const ONLY_READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const mimeType = 'application/json';

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
  ['resources/read', ReadResourceRequestSchema],
  ['prompts/get', GetPromptRequestSchema],
  ['completion/complete', CompleteRequestSchema],
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
  const long = [...findOversizedTexts(undefined, { params })].find(({ path }) => path[1] !== 'arguments');
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
  const [title, grades] = [DATASET_TITLE, EVIDENCE_GRADES.join(', ')];
  const about = fillTemplate(INSTRUCTIONS, { title, grades, gradeMeaning: EvidenceGrade.description });
  const note = upcomingReportNote(context.release.upcomingReport, context.release.newestYear) ?? '';
  const info = { name: DATASET_NAME, title, version: SERVICE_VERSION };
  const server = new McpServer(info, { instructions: `${about}\n${note}`.trim() });
  for (const { name, title, description, input, output, call } of TOOLS)
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: { title, ...ONLY_READS } },
      (given) => call(given, context),
    );
  for (const resource of [country, report]) registerTemplate(server, resource, context);
  for (const { name, title, description, argument, argumentDescription, text } of PROMPTS) {
    const most = argument === 'text' ? MAX_BODY_BYTES : MAX_NAME_LENGTH;
    const given = z
      .string()
      .min(1)
      .max(most, `${argument} has more than ${most} characters`)
      .describe(argumentDescription);
    const complete = COMPLETIONS[argument];
    const completed = complete ? completable(given, (begun) => complete(begun, context.release)) : given;
    server.registerPrompt(name, { title, description, argsSchema: { [argument]: completed } }, (values) => ({
      description,
      messages: [{ role: 'user', content: { type: 'text', text: fillTemplate(text, values) } }],
    }));
  }
  // The SDK would announce list-changed notifications, which need a stream that this server doesn't have.
  const never = { listChanged: false };
  server.server.registerCapabilities({ tools: never, resources: never, prompts: never });
  return server;
}

/** Completions of a partial argument. */
const COMPLETIONS: Readonly<Record<string, (begun: string, release: ReleaseView) => string[]>> = {
  country: (begun, { countries }) => {
    const begins = (text: string) => text.toLowerCase().startsWith(begun.toLowerCase());
    return countries.all
      .filter(({ iso2, iso3, name }) => [iso2, iso3, name].some(begins))
      .map(({ name }) => name)
      .sort();
  },
  year: (begun, { years }) => years.map(String).filter((year) => year.startsWith(begun)),
};

/**
 * Registers a REST resource as an MCP resource: `/countries/:country` becomes
 * `tip-tiers://countries/{country}`.
 */
function registerTemplate(server: McpServer, resource: Resource, context: ToolContext): void {
  const { path, summary: title, description } = resource;
  const pattern = toTemplate(path).replace('/', 'tip-tiers://');
  const complete = Object.keys(resource.params.shape).map((name) => [
    name,
    (begun: string) => COMPLETIONS[name]?.(begun, context.release) ?? [],
  ]);
  const uri = new ResourceTemplate(pattern, { list: undefined, complete: Object.fromEntries(complete) });
  server.registerResource(title, uri, { title, description, mimeType }, async (href, variables) => {
    try {
      const decoded = Object.entries(variables).map(([key, value]) => [key, decodeURIComponent(`${value}`)]);
      const answer = await call(resource, Object.fromEntries(decoded), context);
      return { contents: [{ uri: href.href, mimeType, text: JSON.stringify(answer) }] };
    } catch (error) {
      if (error instanceof RejectedCall)
        throw new McpError(ErrorCode.InvalidParams, error.message, error.problem);
      throw error;
    }
  });
}
