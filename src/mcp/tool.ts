import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { Problem, problemPath } from '../domain/problem.js';
import {
  asProblem,
  beginProblem,
  logInternal,
  problemDocument,
  sendProblem,
} from '../http/problem-handler.js';
import { validate } from '../http/validation.js';

/** Codes of JSON-RPC 2.0; the first of those that are left to servers is what the protocol's own transport takes. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const INTERNAL_ERROR = -32_603;
const SERVER_ERROR = -32_000;

/**
 * Answers a message that was refused before anybody read it, by a guard or as no message: with an error of JSON-RPC
 * that holds the problem. A request that is no POST holds no message, and gets the problem itself.
 */
export const answerRefusal =
  (originOf: (request: FastifyRequest) => string) =>
  (error: Error | FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = asProblem(error, request.routeOptions.bodyLimit);
    logInternal(problem, error, request);
    if (request.method !== 'POST') return sendProblem(reply, problem);
    return beginProblem(reply, problem)
      .type('application/json')
      .send(refusalOf(problem, originOf(request), codeOf(error, problem.status)));
  };

export const refusalOf = (
  problem: Problem,
  origin: string,
  code = codeOf(problem, problem.status),
): object => ({
  jsonrpc: '2.0',
  error: { code, message: problem.detail, data: problemText(problem, origin) },
  // Nobody has read the message, so nobody knows its id.
  id: null,
});

function codeOf(error: Error | FastifyError, status: number): number {
  if ('code' in error && error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return PARSE_ERROR;
  if (status === 400) return INVALID_REQUEST;
  return status === 500 ? INTERNAL_ERROR : SERVER_ERROR;
}

/** The problem document of REST, with the code that GraphQL gives, and an address that leads somewhere. */
export function problemText(problem: Problem, origin: string): Record<string, unknown> {
  return { code: problem.code, ...problemDocument(problem), type: `${origin}${problemPath(problem.code)}` };
}

interface Said<Answer = object> {
  readonly answer: Answer;
  readonly sentence: string;
}

/** Bytes that the answer of a tool may have as JSON: models have no room for more. */
export const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * The answer of a tool within the bytes that it may have: the longest of its lists are cut, and it says so.
 * @throws Problem `invalid-parameter` for an answer that has no list to cut
 */
function fitted({ answer, sentence }: Said): Said {
  const bytes = sizeOf(answer);
  if (bytes <= MAX_ANSWER_BYTES) return { answer, sentence };
  const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const lengths = lists.map(([name, list]) => ({ name, list, bytes: sizeOf(list) }));
  const ofLists = lengths.reduce((sum, each) => sum + each.bytes, 0);
  const room = MAX_ANSWER_BYTES - (bytes - ofLists) - ROOM_TO_SAY_SO;
  if (room <= 0) throw tooLarge(bytes, answer);
  const leftOut: Record<string, number> = {};
  const cut: Record<string, unknown> = { ...answer };
  for (const { name, list, bytes: own } of lengths) {
    const kept = firstWithin(list, (room * own) / ofLists);
    if (kept.length === list.length) continue;
    leftOut[name] = list.length - kept.length;
    cut[name] = kept;
  }
  const numbers = Object.entries(leftOut).map(([name, number]) => `${number} of ${name}`);
  const rest = `${numbers.join(' and ')} are left out, for an answer may have ${MAX_ANSWER_BYTES / 1024} KB: ask for less at a time, or read all of it at ${addressOf(answer)}.`;
  return { answer: { ...cut, leftOut }, sentence: `${sentence} ${rest}` };
}

const ROOM_TO_SAY_SO = 500;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const addressOf = (answer: object): string =>
  'url' in answer ? String(answer.url) : 'the address of the same question in the REST API';

function firstWithin(list: readonly unknown[], bytes: number): unknown[] {
  let sum = 2;
  const end = list.findIndex((item) => {
    sum += sizeOf(item) + 1;
    return sum > bytes;
  });
  return end === -1 ? [...list] : list.slice(0, end);
}

const tooLarge = (bytes: number, answer: object): Problem =>
  new Problem(
    'invalid-parameter',
    `The answer has ${bytes} bytes; ${MAX_ANSWER_BYTES} are allowed. Ask for less, or read it at ${addressOf(answer)}.`,
    { bytes, maximum: MAX_ANSWER_BYTES },
  );

export interface ToolContext {
  readonly app: FastifyInstance;
  readonly request: FastifyRequest;
  readonly catalogue: Catalogue;
  readonly origin: string;
}

export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For the model: the answer, and when to use the tool. */
  readonly description: string;
  /** Strict: what it does not know is refused. A single value is taken where it has a list. */
  readonly input: Input;
  /** Makes of an argument what the schema has, where models write it in another way. */
  readonly prepare?: Readonly<Partial<Record<keyof z.input<Input>, (given: unknown) => unknown>>>;
  readonly answer: (input: z.output<Input>, context: ToolContext) => Promise<Said>;
}

export const tool = <Input extends z.ZodObject>(declared: Tool<Input>): Tool => declared as unknown as Tool;

/** Result of a call in the protocol's form: a sentence and the answer as text, and the answer as an object. */
export interface ToolResult {
  [key: string]: unknown;
  /** As REST answers, at the `url` in it: OpenAPI describes it. Errors have none. */
  structuredContent?: Record<string, unknown>;
  content: { type: 'text'; text: string }[];
  isError?: true;
}

/**
 * Calls a tool. A problem is a result too, so that the model reads what was wrong and can ask again.
 * @param input the arguments of the call, unchecked
 */
export async function callTool(tool: Tool, input: object, context: ToolContext): Promise<ToolResult> {
  try {
    refuseLoneSurrogates(input);
    const said = await tool.answer(validate(tool.input, prepared(tool, input), 'tool'), context);
    return resultOf(fitted(said));
  } catch (error) {
    const problem = asProblem(error as Error);
    if (problem.code === 'internal-error')
      context.request.log.error({ err: error, traceId: context.request.id }, 'tool failed');
    return { content: textOf(problem.detail, problemText(problem, context.origin)), isError: true };
  }
}

const resultOf = ({ answer, sentence }: Said): ToolResult => ({
  structuredContent: { ...answer },
  content: textOf(sentence, answer),
});

const textOf = (sentence: string, answer: object): ToolResult['content'] => [
  { type: 'text', text: `${onOneLine(sentence)}\n${JSON.stringify(answer)}` },
];

/**
 * A half of a character is valid in JSON, and in no address.
 * @throws Problem `invalid-parameter`
 */
function refuseLoneSurrogates(value: unknown): void {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new Problem(
      'invalid-parameter',
      'A text of the arguments holds half a character (a lone surrogate).',
    );
  if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) refuseLoneSurrogates(each);
}

/** A pattern for the blanks around a line break would be tried at each blank. */
const onOneLine = (sentence: string): string =>
  sentence
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

function prepared({ input: { shape }, prepare = {} }: Tool, input: object): object {
  const named = Object.entries(input).map(([name, value]) => {
    const given = prepare[name]?.(value) ?? value;
    const isSingle = !Array.isArray(given) && given != null && typeof given !== 'object';
    return [name, isSingle && isList(shape[name]) ? [given] : given];
  });
  return Object.fromEntries(named);
}

function isList(schema: unknown): boolean {
  const def = (schema as z.ZodType | undefined)?.def as { type: string; innerType?: z.ZodType } | undefined;
  if (def?.innerType) return isList(def.innerType);
  return def?.type === 'array';
}
