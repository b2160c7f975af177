import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { upcomingReportNote } from '../dataset/upcoming-report-words.js';
import { joinWords } from '../engine/english.js';
import { toLoggedProblem } from '../http/problem-handler.js';
import { cursorOffset } from '../kit/pagination.js';
import { type ArgumentWords, fillTemplate, type ToolWords } from './agent-words.js';
import { operation, toArguments } from './arguments.js';
import {
  call,
  cursorIn,
  MAX_ANSWER_BYTES,
  RejectedCall,
  type ResponseValues,
  rejectArgument,
  type ToolContext,
  type UrlResponse,
} from './call-api.js';
import { type ObjectSchema, outputSchema, responseShape } from './output.js';
import { problemText } from './tool-errors.js';
import { serializeAs } from './words.js';

export interface ToolResponse {
  readonly answer: UrlResponse;
  /** Answers the request in words, naming its filters. */
  readonly sentence: string;
}

/** Arguments as URL parameters. */
export type ToolArguments = Readonly<Record<string, string | undefined>>;

/** Handler of a tool that needs several endpoints, or more than one member of a response. */
type ToolHandler = (given: ToolArguments, context: ToolContext, words: ToolWords) => Promise<ToolResponse>;

export type ToolHandlers = Readonly<Record<string, ToolHandler>>;

/** Result members that are not in the responses of the tool's endpoints. */
export type ToolOutputs = Readonly<Record<string, z.ZodRawShape>>;

export interface Tool extends ToolWords {
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  readonly call: (given: ResponseValues, context: ToolContext) => Promise<CallToolResult>;
}

/** Builds a tool. Argument names are checked here, values by the endpoint. */
export function tool(
  words: ToolWords,
  handler: ToolHandler = callOperation,
  response: z.ZodRawShape = responseShape((words.operations ?? []).map(operation)),
): Tool {
  const { name, required = [] } = words;
  const schemas = toArguments(words);
  return {
    ...words,
    inputSchema: {
      type: 'object',
      properties: schemas,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    outputSchema: outputSchema(response),
    call: async (given, context) => {
      try {
        assertKnownArguments(name, given, schemas);
        for (const argument of required) if (given[argument] == null) rejectArgument(argument, 'is missing');
        const written = Object.entries(schemas)
          .filter(([key]) => Object.hasOwn(given, key))
          .map(([key, schema]) => [key, serializeAs(given[key], schema)]);
        const values: ToolArguments = Object.fromEntries(written);
        return toResult(await handler(values, context, words), values.cursor);
      } catch (error) {
        const problem =
          error instanceof RejectedCall
            ? error.problem
            : problemText(toLoggedProblem(error as Error, context.client));
        return { content: toText(String(problem.detail), problem), isError: true };
      }
    },
  };
}

/** Default handler: requests the first endpoint, and fills the template of the first line. */
export const callOperation: ToolHandler = async ({ detail, ...requested }, context, words) => {
  const { operations: [id = ''] = [], include, omitted = [], summary = '' } = words;
  const isDetailed = detail === 'true';
  const given = { ...requested, ...(isDetailed && include && { include }) };
  const answer = await call(operation(id), given, context);
  return {
    answer: isDetailed ? answer : omitKeys(answer, ...omitted),
    sentence: fillTemplate(summary, answer),
  };
};

const toText = (sentence: string, answer: object): CallToolResult['content'] => [
  { type: 'text', text: `${sentence.replaceAll(/\s+/g, ' ').trim()}\n${JSON.stringify(answer)}` },
];

/** Says which rows of a list a response contains, and how to get the next ones. */
export function describeRows({ items, total, next }: UrlResponse, cursor?: string): string {
  if (!Array.isArray(items) || typeof total !== 'number' || items.length === 0) return '';
  if (items.length === total) return `${total === 1 ? 'The only row is' : `All ${total} rows are`} included.`;
  const before = cursor === undefined ? 0 : cursorOffset(cursorIn(cursor));
  const shown = `Rows ${before + 1} to ${before + items.length} of ${total}`;
  return `${shown}${next ? `; next: ${next}` : ' (last page).'}`;
}

function toResult({ answer, sentence }: ToolResponse, cursor: string | undefined): CallToolResult {
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  if (bytes > MAX_ANSWER_BYTES)
    rejectArgument(
      'answer',
      `is ${bytes} bytes long; the maximum is ${MAX_ANSWER_BYTES}. Request less at a time`,
    );
  const { upcomingReport } = answer;
  const note = upcomingReport ? upcomingReportNote(upcomingReport, upcomingReport.year - 1) : null;
  return {
    structuredContent: { ...answer },
    content: toText(`${sentence} ${describeRows(answer, cursor)} ${note ?? ''}`, answer),
  };
}

function assertKnownArguments(tool: string, given: ResponseValues, schemas: ArgumentWords): void {
  const others = Object.keys(given).filter((name) => !Object.hasOwn(schemas, name));
  if (others.length > 0) {
    rejectArgument(
      joinWords(others, 'and'),
      `is not an argument of ${tool}; its arguments are ${joinWords(Object.keys(schemas), 'and')}`,
    );
  }
  // A lone surrogate is valid in JSON, but not in a URL.
  for (const [name, value] of Object.entries(given))
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      rejectArgument(name, 'holds half a character (a lone surrogate)');
}

/**
 * Copies an object without some members.
 * @param names of members, nested ones as in `summary.byTier`
 */
export function omitKeys<Whole extends object>(value: Whole, ...names: readonly string[]): Whole {
  const left = Object.entries(value).flatMap(([name, member]) => {
    const within = names.flatMap((each) => (each.startsWith(`${name}.`) ? each.slice(name.length + 1) : []));
    if (names.includes(name)) return [];
    return [[name, within.length > 0 && member !== null ? omitKeys(member, ...within) : member]];
  });
  return Object.fromEntries(left) as Whole;
}
