import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool as ToolDescription,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { callTool } from './call-tool.js';
import { INSTRUCTIONS, SERVER_INFO } from './server-info.js';
import type { ToolContext } from './tool.js';
import { TOOLS } from './tools/index.js';

const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** What a client is told of the tools; made once. All of them only read, and only this dataset. */
const DESCRIPTIONS = TOOLS.map(({ name, title, description, input }) => ({
  name,
  title,
  description,
  inputSchema: z.toJSONSchema(input, { io: 'input' }) as ToolDescription['inputSchema'],
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
 * of its own, which costs less than to keep one for everybody who ever asked.
 *
 * @param message the body, parsed
 * @param request what the transport checks: Accept, Content-Type, MCP-Protocol-Version
 */
export async function answerMessage(
  message: unknown,
  request: Request,
  context: ToolContext,
): Promise<Response> {
  const server = new Server(SERVER_INFO, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: DESCRIPTIONS }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = BY_NAME.get(params.name);
    if (tool) return callTool(tool, params.arguments ?? {}, context);
    const names = [...BY_NAME.keys()].join(', ');
    throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}"; there are ${names}.`);
  });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}
