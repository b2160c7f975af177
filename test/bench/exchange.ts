import http from 'node:http';

export interface RequestContext {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as it came over the wire, not decoded. */
export interface Received {
  readonly status: number;
  /** Names and values in turn, as they were written. */
  readonly rawHeaders: readonly string[];
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export function exchange(
  origin: string,
  { path, method = 'GET', headers, body }: RequestContext,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${origin}${path}`, { method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          rawHeaders: response.rawHeaders,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
