import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { exchange } from '../exchange.js';

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

const OVERLOADED = 503;
/** A service that rejects requests for longer than this is broken rather than overloaded. */
const MAX_REPEATS = 10;

export class Wire {
  readonly #agent: http.Agent;
  readonly #origin: string;

  constructor(origin: string, localAddress?: string) {
    this.#origin = origin;
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: 16, ...(localAddress && { localAddress }) });
  }

  /** Requests that were rejected for overload and retried. */
  turnedAway = 0;

  /**
   * Sends a request, and retries it after a rejection with `Retry-After`, as a slow machine is no error.
   * @throws Error if there is no valid HTTP response in time
   */
  async send({ target, ...request }: MadeUp): Promise<Answered> {
    for (let repeats = 0; ; repeats++) {
      const sent = { ...request, path: target };
      const { status, headers, body: raw } = await exchange(this.#origin, sent, this.#agent);
      const seconds = Number(headers['retry-after']);
      if (status !== OVERLOADED || !(seconds > 0) || repeats === MAX_REPEATS)
        return { status, headers, raw, body: decode(raw, headers['content-encoding']) };
      this.turnedAway++;
      await sleep(seconds * 1_000);
    }
  }

  close(): void {
    this.#agent.destroy();
  }
}

function decode(raw: Buffer, coding: string | undefined): Buffer {
  if (coding === undefined || raw.length === 0) return raw;
  if (coding === 'br') return brotliDecompressSync(raw);
  if (coding === 'gzip') return gunzipSync(raw);
  throw new Error(`a content coding that was not requested: ${coding}`);
}
