import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import type { AnswerCache } from '../http/answer-cache.js';
import type { Making } from '../http/making.js';
import { asProblem } from '../http/problem-handler.js';
import { validate } from '../http/validation.js';
import { fitted, type Said } from './fitted.js';
import { problemText } from './rpc-errors.js';

export interface ToolContext {
  readonly app: FastifyInstance;
  readonly making: Making;
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
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
      context.making.request.log.error({ err: error, traceId: context.making.request.id }, 'tool failed');
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
