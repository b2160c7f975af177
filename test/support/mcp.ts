import type { FastifyInstance } from 'fastify';
import { sharedApp } from './seed-app.js';

interface Called {
  readonly isError: boolean;
  /** The sentence. */
  readonly text: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Sends one message to the MCP endpoint and returns the response. */
export async function postMessage(method: string, params: object, app?: FastifyInstance) {
  const response = await (app ?? (await sharedApp())).inject({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
    payload: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  return response.json();
}

export async function callTool(name: string, given: object, app?: FastifyInstance): Promise<Called> {
  const { result } = await postMessage('tools/call', { name, arguments: given }, app);
  const [text, json] = String(result.content[0].text).split('\n');
  return { isError: result.isError ?? false, text: text ?? '', answer: JSON.parse(json ?? '{}') };
}
