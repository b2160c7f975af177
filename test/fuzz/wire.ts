import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { exchange } from '../bench/exchange.js';

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
  async ask({ target, ...request }: MadeUp): Promise<Answered> {
    for (let repeats = 0; ; repeats++) {
      const asked = { ...request, path: target };
      const { status, headers, body: raw } = await exchange(this.#origin, asked, this.#agent);
      const seconds = Number(headers['retry-after']);
      if (status !== OVERLOADED || !(seconds > 0) || repeats === MOST_REPEATS)
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
  throw new Error(`a content coding that was not asked for: ${coding}`);
}
