import http from 'node:http';

export interface RequestContext {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A response as received, not decoded. */
export interface Received {
  readonly status: number;
  /** Alternating names and values, as received. */
  readonly rawHeaders: readonly string[];
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

const PATIENCE_MS = 20_000;

/** @throws Error if there is no valid HTTP response in time */
export async function exchange(
  origin: string,
  { path, method = 'GET', headers, body }: RequestContext,
  agent?: http.Agent,
): Promise<Received> {
  const { hostname, port } = new URL(origin);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { hostname, port, path, method, headers: { ...headers }, timeout: PATIENCE_MS };
    const request = http.request({ ...options, ...(agent && { agent }) }, resolve);
    request.on('timeout', () =>
      request.destroy(new Error(`no answer in ${PATIENCE_MS} ms to ${method} ${path}`)),
    );
    request.on('error', reject);
    request.end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const { statusCode = 0, rawHeaders } = response;
  return { status: statusCode, rawHeaders, headers: response.headers, body: Buffer.concat(chunks) };
}
