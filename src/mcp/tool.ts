import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { asProblem } from '../http/problem-handler.js';
import { validate } from '../http/validation.js';
import { problemText } from './rpc-errors.js';

/** On whose behalf, and from what, a tool answers. */
export interface ToolContext {
  readonly app: FastifyInstance;
  /** The request that brought the call. */
  readonly client: FastifyRequest;
  readonly catalogue: Catalogue;
  /** Scheme and host by which the client reaches the service. */
  readonly origin: string;
}

/** Something that a model can ask of the dataset. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, for the model. */
  readonly description: string;
  /** Strict: what it does not know is refused. */
  readonly input: Input;
  /** @throws Problem */
  readonly answer: (input: z.output<Input>, context: ToolContext) => Promise<object>;
}

/** Declares a tool; infers the type of its input from its schema. */
export const tool = <Input extends z.ZodObject>(declared: Tool<Input>): Tool => declared as unknown as Tool;

/** What becomes of a call, as the protocol has it: the answer as an object, and the same as text. */
export interface ToolResult {
  [key: string]: unknown;
  structuredContent: Record<string, unknown>;
  content: { type: 'text'; text: string }[];
  isError?: true;
}

/**
 * Calls a tool. A problem is a result too, so that the model reads what was wrong and can ask again.
 * @param input the arguments of the call, unchecked
 */
export async function callTool(tool: Tool, input: unknown, context: ToolContext): Promise<ToolResult> {
  try {
    return resultOf(await tool.answer(validate(tool.input, input, 'tool'), context));
  } catch (error) {
    const problem = asProblem(error as Error);
    if (problem.code === 'internal-error')
      context.client.log.error({ err: error, traceId: context.client.id }, 'tool failed');
    return { ...resultOf(problemText(problem, context.origin)), isError: true };
  }
}

const resultOf = (answer: object): ToolResult => ({
  structuredContent: { ...answer },
  content: [{ type: 'text', text: JSON.stringify(answer) }],
});
