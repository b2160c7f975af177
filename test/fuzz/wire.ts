import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface MadeUp {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly body: Buffer;
}

const PATIENCE_MS = 20_000;
const OVERLOADED = 503;
/** A service that turns requests away for longer than this is not overloaded but broken. */
const MOST_REPEATS = 10;

export class Wire {
  readonly #agent: http.Agent;
  readonly #origin: string;

  constructor(origin: string, localAddress?: string) {
    this.#origin = origin;
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: 16, ...(localAddress && { localAddress }) });
  }

  /** Requests that were turned away for overload, and asked again. */
  turnedAway = 0;

  /**
   * Asks, and asks again when it is turned away with `Retry-After`: a slow machine is no fault of the service.
   * @throws Error when there is no answer in time, or one that is not HTTP
   */
  async ask(request: MadeUp): Promise<Answered> {
    for (let repeats = 0; ; repeats++) {
      const answered = await this.#askOnce(request);
      const seconds = Number(answered.headers['retry-after']);
      if (answered.status !== OVERLOADED || !(seconds > 0) || repeats === MOST_REPEATS) return answered;
      this.turnedAway++;
      await sleep(seconds * 1_000);
    }
  }

  #askOnce({ method, target, headers, body }: MadeUp): Promise<Answered> {
    const { hostname, port } = new URL(this.#origin);
    return new Promise((resolve, reject) => {
      const request = http.request(
        { hostname, port, agent: this.#agent, method, path: target, headers, timeout: PATIENCE_MS },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            try {
              const raw = Buffer.concat(chunks);
              const coding = response.headers['content-encoding'];
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                raw,
                body: decode(raw, coding),
              });
            } catch (error) {
              reject(error);
            }
          });
        },
      );
      request.on('timeout', () =>
        request.destroy(new Error(`no answer in ${PATIENCE_MS} ms to ${method} ${target}`)),
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function decode(raw: Buffer, coding: string | undefined): Buffer {
  if (coding === undefined || raw.length === 0) return raw;
  if (coding === 'br') return brotliDecompressSync(raw);
  if (coding === 'gzip') return gunzipSync(raw);
  throw new Error(`a content coding that was not asked for: ${coding}`);
}
