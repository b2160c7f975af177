import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * Baseline for all measurements: a node:http server that sends the same bytes and headers for every request.
 * Runs in its own process, with the response in the file named by the first argument.
 */

export interface BareAnswer {
  readonly status: number;
  /** Alternating names and values. */
  readonly rawHeaders: readonly string[];
  /** Base64. */
  readonly body: string;
}

/** Written by node:http itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive']);

const { status, rawHeaders, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareAnswer;
const bytes = Buffer.from(body, 'base64');
const headers = Object.fromEntries(
  rawHeaders.flatMap((name, index) => {
    const isName = index % 2 === 0 && !OWN_HEADERS.has(name.toLowerCase());
    return isName ? [[name, rawHeaders[index + 1] ?? '']] : [];
  }),
);

const server = http.createServer((request, response) => {
  const answer = () => {
    response.writeHead(status, headers);
    response.end(bytes);
  };
  if (request.method === 'POST') request.on('end', answer).resume();
  else answer();
});
server.listen(0, '127.0.0.1', () => {
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
