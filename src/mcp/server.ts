import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { newerReportNote } from '../dataset/newer-report-words.js';
import type { Release } from '../dataset/release.js';
import { EVIDENCE_GRADES, EvidenceGrade } from '../domain/evidence.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { tooLong } from '../domain/parameters.js';
import { renamedTo } from '../domain/renamed.js';
import { faultSentence } from '../domain/sentences.js';
import { DATASET_NAME, DATASET_TITLE, SERVICE_VERSION } from '../domain/service.js';
import { longTexts } from '../http/validation.js';
import { country } from '../rest/resources/countries.js';
import { report } from '../rest/resources/reports.js';
import { MAX_TEXT_BYTES } from '../texts/answer.js';
import { type Asking, ask, Refused, type Values } from './ask.js';
import { TOOLS } from './tools/index.js';

const ONLY_READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const mimeType = 'application/json';

/**
 * Answers one message of the Model Context Protocol. Nothing is kept between two messages: each has a server of its own,
 * which costs less than to keep one for every client.
 *
 * @param message the body, parsed
 * @param request what the transport checks: Accept, Content-Type, MCP-Protocol-Version
 */
export async function answerMessage(message: unknown, request: Request, asking: Asking): Promise<Response> {
  const fault = faultOf(message) ?? refusalOfTool(message) ?? refusalOfPrompt(message);
  if (fault) return Response.json(fault);
  const server = serverFor(asking, await asking.editionOf({}));
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}

/** Requests whose params the SDK would refuse with the JSON of a schema's complaints. */
const METHODS = new Map<unknown, z.ZodType>([
  ['tools/call', CallToolRequestSchema],
  ['resources/read', ReadResourceRequestSchema],
  ['prompts/get', GetPromptRequestSchema],
]);

function faultOf(message: unknown): object | undefined {
  if (typeof message !== 'object' || message === null || !('method' in message && 'id' in message)) return;
  const { id, method, params } = message as { id: unknown; method: unknown; params?: unknown };
  const long = [...longTexts(undefined, { params })].find(({ path }) => path[1] !== 'arguments');
  const [issue] = METHODS.get(method)?.safeParse({ method, params }).error?.issues ?? [];
  const path = long?.path ?? issue?.path;
  if (!path) return;
  const given = path.reduce<unknown>((part, key) => (part as Values | undefined)?.[String(key)], message);
  const what = long
    ? tooLong(long.length)
    : given === undefined
      ? 'is missing'
      : issue && faultSentence(issue);
  const sentence = `${String(method)}: ${path.join('.')} ${what}.`;
  return { jsonrpc: '2.0', id, error: { code: ErrorCode.InvalidParams, message: sentence } };
}

/** The SDK says of a tool that there is none; a model that knows an older version is told which one it wants. */
function refusalOfTool(message: unknown): object | undefined {
  const asked = CallToolRequestSchema.safeParse(message).data?.params.name;
  const id = (message as { readonly id?: unknown } | null)?.id;
  if (asked === undefined || id === undefined || TOOLS.some(({ name }) => name === asked)) return;
  const now = renamedTo('MCP', asked, (renamed) => TOOLS.some(({ name }) => name === renamed));
  const text = `There is no tool ${asked}. ${now ?? `There are ${TOOLS.map(({ name }) => name).join(', ')}.`}`;
  return { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text }], isError: true } };
}

/** The SDK would find one of every name that all objects have. */
function refusalOfPrompt(message: unknown): object | undefined {
  const asked = GetPromptRequestSchema.safeParse(message).data?.params.name;
  const id = (message as { readonly id?: unknown } | null)?.id;
  if (asked === undefined || id === undefined || PROMPTS.some(({ name }) => name === asked)) return;
  const sentence = `There is no prompt ${asked}. There are ${PROMPTS.map(({ name }) => name).join(', ')}.`;
  return { jsonrpc: '2.0', id, error: { code: ErrorCode.InvalidParams, message: sentence } };
}

const INSTRUCTIONS = [
  `${DATASET_TITLE}, with the clock of the Tier 2 Watch List (22 U.S.C. 7107(b)). Read-only.`,
  'Tiers: 1, 2, 2WL (Tier 2 Watch List), 3, SC (special case). The report of a year is published in that year.',
  `Every fact has an evidence grade (${EVIDENCE_GRADES.join(', ')}). ${EvidenceGrade.description ?? ''}.`,
  'Say the grade when it is single_source or derived, and do not turn not_known into yes or no.',
  'get_status says which report is the newest here, and whether a newer one is out.',
  'The first line of an answer is a sentence, the rest is JSON; detail: true gives all of it. A list takes a single value too.',
  'Every answer names the release that gave it and a url pinned to that release: cite that url. Its facts never change.',
].join('\n');

const PROMPTS = [
  {
    name: 'check_article',
    title: 'Check an article',
    description: 'Check every claim about the Trafficking in Persons Report in a text, before it is printed',
    argument: ['text', 'The text', MAX_TEXT_BYTES],
    textOf: (text: string) =>
      `Check what the text below says of the Trafficking in Persons Report. Call annotate_text, with the day of publication if you know it. Go through the sentences with facts: compare each with its rows, quote its words, and say whether the rows bear it out, deny it, or cannot tell. A reading tells what was already held against the rows; a sentence without one was not judged. Ask verify_claim where more than rows decide (a waiver, a record, a first time), and cite the url. Never turn not_known, or not judged, into yes or no.\n\n${text}`,
  },
  {
    name: 'brief_country',
    title: 'Brief me on a country',
    description: 'Tier history, place on the watch-list clock and what comes next for one country',
    argument: ['country', 'Code or name of the country', MAX_NAME_LENGTH],
    textOf: (name: string) =>
      `Write a brief on ${name} in the Trafficking in Persons Report, for a reporter: its tier history (get_history), where it stands on the watch-list clock and what the next report may say (get_eligibility), what happened to others in its position (find_precedents), and whether a newer report is out (get_status). Say the evidence grade where it is single_source or derived, name the edition, and cite the url of each answer.`,
  },
] as const;

const TEMPLATES = { country, report };

function serverFor(asking: Asking, { newer, newestYear }: Release): McpServer {
  const info = { name: DATASET_NAME, title: DATASET_TITLE, version: SERVICE_VERSION };
  const instructions = [INSTRUCTIONS, newerReportNote(newer, newestYear) ?? []].flat().join('\n');
  const server = new McpServer(info, { instructions });
  for (const { name, title, description, input, call } of TOOLS)
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { title, ...ONLY_READS } },
      (given) => call(given as never, asking),
    );
  for (const [name, resource] of Object.entries(TEMPLATES)) {
    const [, folder = '', parameter = ''] = /^\/(\w+)\/:(\w+)$/.exec(resource.path) ?? [];
    const uri = new ResourceTemplate(`tip-tiers://${folder}/{${parameter}}`, { list: undefined });
    const { summary: title, description } = resource;
    server.registerResource(name, uri, { title, description, mimeType }, async (href, variables) => {
      try {
        const values = Object.entries(variables).map(([key, value]) => [
          key,
          decodeURIComponent(String(value)),
        ]);
        const answer = await ask(resource, Object.fromEntries(values), asking);
        return { contents: [{ uri: href.href, mimeType, text: JSON.stringify(answer) }] };
      } catch (error) {
        if (error instanceof Refused)
          throw new McpError(ErrorCode.InvalidParams, error.message, error.problem);
        throw error;
      }
    });
  }
  for (const { name, title, description, argument, textOf } of PROMPTS) {
    const [argumentName, told, most] = argument;
    const argsSchema = {
      [argumentName]: z
        .string()
        .min(1)
        .max(most, `${argumentName} has more than ${most} characters`)
        .describe(told),
    };
    server.registerPrompt(name, { title, description, argsSchema }, (given) => ({
      description,
      messages: [{ role: 'user', content: { type: 'text', text: textOf(String(given[argumentName])) } }],
    }));
  }
  return server;
}
