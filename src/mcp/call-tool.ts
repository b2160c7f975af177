import { asProblem } from '../http/problem-handler.js';
import { validate } from '../http/validation.js';
import { problemText } from './problem-text.js';
import type { Tool, ToolContext } from './tool.js';

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
