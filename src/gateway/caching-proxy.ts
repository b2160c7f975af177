import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BoundedPool } from '../guards/bounded-pool.js';
import { Problem } from '../http/problem.js';
import type { WorkerResponse } from '../http/worker-protocol.js';
import type { Metrics } from '../operations/metrics.js';
import type { Settings } from '../settings.js';
import { acceptKey } from './accept-key.js';
import { chargeCpu } from './charges.js';
import { MAX_WAIT_MS, MAX_WAITING, MAX_WAITING_PER_CLIENT } from './queue-limits.js';
import type { RasterPool } from './raster-pool.js';
import type { CachedResponse, ResponseCache } from './response-cache.js';
import { nextBatch } from './send-batches.js';
import { sendStored, toWaiter } from './send-response.js';
import { StoredResponse } from './stored-response.js';
import { type Upstream, UpstreamFailure } from './upstream.js';
import { toBuffer, toUpstreamRequest, withoutHopByHop } from './upstream-request.js';
import { type Waiter, Waiters } from './waiters.js';

interface CachingProxyOptions {
  readonly settings: Settings;
  readonly upstream: Upstream;
  readonly rasterPool: RasterPool;
  readonly resolveOrigin: (request: FastifyRequest) => string;
  readonly cache: ResponseCache;
  readonly metrics: Metrics | null;
}

interface UpstreamResult {
  readonly reply: WorkerResponse;
  /** Absent for a response without a validator. */
  readonly cached: CachedResponse | undefined;
}

/** A pending response, shared by every client that waits for it. */
interface InFlightRequest {
  readonly waiters: Waiters<WaitingRequest>;
  readonly result: Promise<UpstreamResult>;
}

interface WaitingRequest extends Waiter {
  readonly request: FastifyRequest;
  readonly since: number;
  readonly reject: (problem: Problem) => void;
}

/** Serves cache hits and forwards everything else; identical requests are forwarded once. */
export class CachingProxy {
  readonly #options: CachingProxyOptions;
  readonly #inFlight = new Map<string, InFlightRequest>();
  readonly #waiting = new BoundedPool<WaitingRequest>({
    max: MAX_WAITING,
    // Evict the newest first.
    priority: ({ since }) => -since,
    evict: ({ reject }) =>
      reject(new Problem('overloaded', 'Too many requests from this client are waiting. Retry later.')),
  });

  constructor(options: CachingProxyOptions) {
    this.#options = options;
  }

  /** Requests with the same key get the same response. */
  requestKey(request: FastifyRequest): string {
    const { settings, resolveOrigin } = this.#options;
    const { originalUrl, headers } = request;
    const body = request.body as Buffer | undefined;
    // Without PUBLIC_URL, responses contain the Host of the request.
    const host = settings.PUBLIC_URL === undefined ? resolveOrigin(request) : '';
    const key = `${acceptKey(headers.accept)} ${host} ${originalUrl}`;
    if (request.method !== 'POST') return key;
    if (body === undefined) return `POST ${key}`;
    return `POST ${key} ${headers['content-type']} ${createHash('sha256').update(body).digest('base64')}`;
  }

  /** The stored response for a request, if it is valid for the current revision. */
  lookUp(requestKey: string): CachedResponse | undefined {
    const { revision, expiresAt } = this.#options.upstream.state;
    // The date has changed: nothing stored is valid until a worker reports the new state.
    const isExpired = expiresAt !== null && Date.now() >= expiresAt;
    return this.#options.cache.get(requestKey, isExpired ? 'over' : revision);
  }

  /** Forwards a request, or joins an identical one in flight. */
  async forward(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { upstream, settings } = this.#options;
    const requestKey = this.requestKey(request);
    const isSafe = request.method === 'GET' || request.method === 'HEAD';
    // Include the revision: a response built from an older one must not be shared.
    const inFlightKey = `${upstream.state.revision} ${requestKey}`;
    const inFlight = isSafe ? this.#inFlight.get(inFlightKey) : undefined;
    // The connection is idle because of us, so don't let its socket time out.
    setSocketTimeout(request, 0);
    const { reply: response, cached } = await this.#wait(request, (waiter) => {
      if (inFlight) {
        inFlight.waiters.add(waiter);
        return inFlight.result;
      }
      const waiters = new Waiters(waiter);
      const result = this.#fetch(request, requestKey, waiters);
      if (isSafe) this.#track(inFlightKey, { waiters, result });
      return result;
    }).finally(() => setSocketTimeout(request, settings.SOCKET_TIMEOUT_MS));
    request.servedRoute = response.route;
    request.queryCost = response.queryCost;
    if (inFlight) await nextBatch();
    // Responses with a validator support content codings, conditional requests and ranges, even if the cache does
    // not keep them.
    if (cached) return sendStored(request, reply, cached.response);
    return reply.code(response.status).headers(withoutHopByHop(response.headers)).send(response.body);
  }

  /** Resolves to the result, or rejects as soon as the client exceeds its limits or has waited too long. */
  async #wait(
    request: FastifyRequest,
    start: (waiter: WaitingRequest) => Promise<UpstreamResult>,
  ): Promise<UpstreamResult> {
    const { client, isCancelled } = toWaiter(request);
    const count = this.#waiting.getTotal(client);
    if (count >= MAX_WAITING_PER_CLIENT)
      throw new Problem('overloaded', `${count} requests from this client are already waiting. Retry later.`);
    let isRejected = false;
    let reject = (_: Problem) => {};
    const rejection = new Promise<never>((_, rejectWith) => {
      reject = rejectWith;
    });
    const waiting: WaitingRequest = {
      request,
      client,
      since: performance.now(),
      isCancelled: () => isRejected || isCancelled(),
      reject(problem) {
        isRejected = true;
        reject(problem);
      },
    };
    this.#waiting.add(client, waiting);
    // On a slow machine, requests take longer than their CPU time.
    const maxResponseMs = MAX_WAIT_MS + this.#options.settings.HANDLER_TIMEOUT_MS;
    const timer = setTimeout(() => {
      const seconds = maxResponseMs / 1_000;
      waiting.reject(new Problem('overloaded', `There was no response within ${seconds} s. Retry later.`));
    }, maxResponseMs).unref();
    try {
      return await Promise.race([start(waiting), rejection]);
    } finally {
      clearTimeout(timer);
      this.#waiting.release(client, waiting);
    }
  }

  #track(key: string, inFlight: InFlightRequest): void {
    this.#inFlight.set(key, inFlight);
    const remove = () => this.#inFlight.delete(key);
    inFlight.result.then(remove, remove);
  }

  /**
   * Fetches a response for all its waiters. The first that still waits is charged, or else the one that started
   * it: a client without quota must not pass its work on to others for free.
   */
  async #fetch(
    request: FastifyRequest,
    requestKey: string,
    waiters: Waiters<WaitingRequest>,
  ): Promise<UpstreamResult> {
    const { upstream, rasterPool, cache, metrics } = this.#options;
    const kind = requestKind(request);
    let cpuMs = 0;
    try {
      const reply = await upstream.request(toUpstreamRequest(request), waiters, kind);
      const { rasterFormat, headers, cacheKey, route, queryCost } = reply;
      cpuMs = reply.cpuMs;
      if (queryCost !== undefined) metrics?.observeGraphql(queryCost);
      let body = toBuffer(reply.body);
      if (rasterFormat !== undefined) {
        const image = await rasterPool.run({ sheet: body }, waiters, kind);
        body = toBuffer(image.bytes);
        cpuMs += image.cpuMs;
      }
      if (headers.etag === undefined) return { reply: { ...reply, body }, cached: undefined };
      const stored =
        rasterFormat === undefined
          ? StoredResponse.fromWorker(body, headers)
          : await StoredResponse.fromRendered(body, headers, waiters);
      const cached = { response: stored, route };
      if (cacheKey !== undefined) cache.set(requestKey, cacheKey, cached);
      return { reply: { ...reply, body }, cached };
    } catch (error) {
      if (error instanceof UpstreamFailure) {
        cpuMs = error.cpuMs;
        if (error.code === 'answer-timeout') metrics?.timedOut.inc();
        request.log.warn({ traceId: request.id, ms: Math.round(cpuMs) }, `request aborted: ${error.detail}`);
      }
      throw error;
    } finally {
      if (cpuMs > 0) await this.#charge(waiters.firstWaiting?.request ?? request, waiters, cpuMs);
    }
  }

  /** Charges CPU time. A client that exceeds its quota loses its pending requests for anything else. */
  async #charge(request: FastifyRequest, waiters: Waiters<WaitingRequest>, cpuMs: number): Promise<void> {
    const quota = await chargeCpu(request, cpuMs);
    if (quota?.exceeded !== true) return;
    const problem = new Problem('too-many-requests', 'Quota exhausted by earlier requests.');
    for (const waiting of [...this.#waiting.getHolders(toWaiter(request).client)])
      if (!waiters.has(waiting)) waiting.reject(problem);
  }
}

/**
 * Groups requests that take about the same time: only the
 * first and last path segments count, the others name items.
 */
function requestKind({ method, originalUrl }: FastifyRequest): string {
  const segments = (originalUrl.split('?', 1)[0] ?? '').split('/');
  const last = segments.length > 2 ? segments.at(-1) : '';
  return `${method} ${segments[1]} ${segments.length} ${last}`;
}

/** @param ms 0 for no timeout. Injected requests have no socket. */
const setSocketTimeout = ({ socket }: FastifyRequest, ms: number): void => {
  (socket as Partial<Socket>).setTimeout?.(ms);
};
