import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { EVIDENCE_GRADES, EvidenceGrade } from '../domain/evidence.js';
import { tooLong } from '../domain/parameters.js';
import { faultSentence } from '../domain/sentences.js';
import { DATASET_NAME, DATASET_TITLE, SERVICE_VERSION } from '../domain/service.js';
import { longTexts } from '../http/validation.js';
import { inputSchemaOf, PROMPTS, promptOf, RESOURCE_TEMPLATES, readResource } from './resources.js';
import { callTool, type ToolContext } from './tool.js';
import { TOOLS } from './tools/index.js';

const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** The list of tools for clients; made once. All of them only read, and only this dataset. */
const DESCRIPTIONS = TOOLS.map(({ name, title, description, input }) => ({
  name,
  title,
  description,
  inputSchema: inputSchemaOf(input),
  annotations: {
    title,
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  },
}));

/**
 * Answers one message of the Model Context Protocol. Nothing is kept between two messages: each has a server
 * of its own, which costs less than to keep one for every client.
 *
 * @param message the body, parsed
 * @param request what the transport checks: Accept, Content-Type, MCP-Protocol-Version
 */
export async function answerMessage(
  message: unknown,
  request: Request,
  context: ToolContext,
): Promise<Response> {
  const fault = faultOfParams(message);
  if (fault) return refused(fault);
  const server = new Server(SERVER_INFO, {
    capabilities: { tools: {}, resources: {}, prompts: {} },
    instructions: INSTRUCTIONS,
  });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: DESCRIPTIONS }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = BY_NAME.get(params.name);
    if (tool) return callTool(tool, params.arguments ?? {}, context);
    const names = [...BY_NAME.keys()].join(', ');
    throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}"; there are ${names}.`);
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: RESOURCE_TEMPLATES,
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => readResource(params.uri, context));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: PROMPTS }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
    promptOf(params.name, params.arguments ?? {}),
  );
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}

/** The methods whose params the library would refuse in the words of its schemas, as a fault of ours. */
const METHODS = new Map<unknown, z.ZodType>([
  ['tools/call', CallToolRequestSchema],
  ['resources/read', ReadResourceRequestSchema],
  ['prompts/get', GetPromptRequestSchema],
]);

function faultOfParams(message: unknown): { readonly id: unknown; readonly sentence: string } | null {
  if (typeof message !== 'object' || message === null || !('method' in message && 'id' in message))
    return null;
  const { id, method, params } = message as { id: unknown; method: unknown; params?: unknown };
  const long = [...longTexts(undefined, { method, params })].find(({ path }) => path[1] !== 'arguments');
  if (long) return { id, sentence: `${shown(method)}: ${long.path.join('.')} ${tooLong(long.length)}.` };
  const [issue] = METHODS.get(method)?.safeParse({ method, params }).error?.issues ?? [];
  if (!issue) return null;
  const given = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    message,
  );
  const what = given === undefined ? 'is missing' : faultSentence(issue);
  return { id, sentence: `${shown(method)}: ${issue.path.join('.')} ${what}.` };
}

const shown = (method: unknown): string => String(method).slice(0, LONGEST_METHOD);
const LONGEST_METHOD = 100;

const refused = ({ id, sentence }: NonNullable<ReturnType<typeof faultOfParams>>): Response =>
  Response.json({ jsonrpc: '2.0', id, error: { code: ErrorCode.InvalidParams, message: sentence } });

const SERVER_INFO = { name: DATASET_NAME, title: DATASET_TITLE, version: SERVICE_VERSION };

const INSTRUCTIONS = [
  `${DATASET_TITLE}, with the clock of the Tier 2 Watch List (22 U.S.C. 7107(b)). Read-only.`,
  'Tiers: 1, 2, 2WL (Tier 2 Watch List), 3, SC (special case). The report of a year is published in that year.',
  `Every fact has an evidence grade (${EVIDENCE_GRADES.join(', ')}). ${EvidenceGrade.description ?? ''}.`,
  'Say the grade when it is single_source or derived, and do not turn not_known into yes or no.',
  'The first line of an answer is a sentence, the rest is JSON; detail: true gives all of it. A list takes a single value too.',
  'Every answer names the release that gave it and a url that always gives the same answer: cite that url.',
].join('\n');
