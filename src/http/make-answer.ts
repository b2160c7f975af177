import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Slice } from '../domain/own-turn.js';
import { Answer } from './answer.js';
import type { FairQueue } from './fair-queue.js';
import { isInnerRequest } from './loopback-request.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key by which the client's quota is counted: its address, for IPv6 its /64. The guards give it. */
    clientKey?: string;
    /**
     * Takes points of the client's quota beyond the one of every request. The guards give it.
     * @throws Problem `too-many-requests` when the client has not that much left
     */
    charge?(points: number): void | Promise<void>;
    /** The same for what was made already: it never refuses, the next request of the client pays. */
    settle?(points: number): void;
    /** Whether the client was told that its answer takes too long. The guards say so. */
    isGivenUp?: boolean;
  }
}

/** A point of the quota pays for so much time of a core, */
export const MS_A_POINT = 100;
/** and for so many bytes of an answer. */
export const BYTES_A_POINT = 1024 * 1024;
/** For so long a piece of work may hold the event loop at a time. */
export const SLICE_MS = 10;
/** Work that took less than this lately is begun at once. */
const QUICK_MS = 5;
/** How fast a long answer is forgotten when the next ones are short. */
const FORGETTING = 0.9;
/** A connection that has so many bytes left to read gets nothing more made. */
const MAX_UNREAD_BYTES = 1024 * 1024;

/** How long the work of one door takes, by what it took lately. */
export class Expected {
  #ms = 0;

  get isQuick(): boolean {
    return this.#ms < QUICK_MS;
  }

  took(ms: number): void {
    this.#ms = Math.max(ms, this.#ms * FORGETTING);
  }
}

/** Something that a client asked for and that has to be made. */
export interface Work<T> {
  /** Points of the quota by the size of the question, the one of every request among them. */
  readonly price?: number;
  /** What the door's work took lately; without it, it always waits in the queue. */
  readonly expected?: Expected;
  /** Whether the work takes a price of its own for its time, as GraphQL does by the cost of a query. */
  readonly takesPrice?: boolean;
  /** All who wait for the result; the first pays. */
  readonly askers?: readonly FastifyRequest[];
  /** @param slice to rest on, for work that takes longer than a slice: it ends the work when all who asked have gone */
  readonly make: (slice: Slice) => T | Promise<T>;
}

/**
 * The one place where answers are made, whichever door they were asked at: takes the price before, runs the work in the
 * fair queue, gives it up when the client has gone, and takes afterwards what it took beyond its price.
 *
 * @throws Problem `too-many-requests`, `overloaded`, or whatever the work throws
 */
export function makeFor<T>(
  request: FastifyRequest,
  queue: FairQueue,
  { price = 1, expected, takesPrice = false, askers = [request], make }: Work<T>,
): T | Promise<T> {
  const isGone = () => askers.every(hasGone);
  const slice = new Slice(SLICE_MS, isGone);
  // It is a part of work that has its turn already: in the queue it would wait for itself.
  if (isInnerRequest(request)) return make(slice);
  const settle = (made: T): T => {
    expected?.took(slice.usedMs);
    const ofTime = takesPrice ? 1 : Math.ceil(slice.usedMs / MS_A_POINT);
    const due = Math.max(ofTime, pointsOfBytes(made)) - price;
    if (due > 0) request.settle?.(due);
    return made;
  };
  const run = () =>
    queue.run({
      client: request.clientKey ?? request.ip,
      isQuick: price <= 1 && expected?.isQuick === true,
      isGone,
      work() {
        slice.begin();
        const made = make(slice);
        if (made instanceof Promise) {
          slice.pause();
          return made.then(settle);
        }
        slice.pause();
        return settle(made);
      },
    });
  const charged = price > 1 ? request.charge?.(price - 1) : undefined;
  const isRead = unread(request) < MAX_UNREAD_BYTES ? undefined : untilRead(request);
  if (charged instanceof Promise || isRead) return Promise.all([charged, isRead]).then(run);
  return run();
}

/**
 * Refuses, at the start, every route that would make its answers elsewhere. Must be called before any is registered.
 * @throws Error for a route that says neither `isPriced` nor `isConstant`
 */
export function refuseOtherDoors(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    const makes = [method].flat().some((each) => each === 'GET' || each === 'POST');
    const { isPriced = false, isConstant = false, anySuffix = false } = config ?? {};
    if (makes && !isPriced && !isConstant && !anySuffix)
      throw new Error(`${method} ${url} does not have its answers made by makeFor: see src/http/README.md.`);
  });
}

const pointsOfBytes = (made: unknown): number =>
  made instanceof Answer ? Math.ceil(made.plain.body.length / BYTES_A_POINT) : 1;

const hasGone = ({ raw, isGivenUp }: FastifyRequest): boolean =>
  isGivenUp === true || raw.socket?.destroyed === true;

const unread = ({ raw }: FastifyRequest): number => raw.socket?.writableLength ?? 0;

/** Waits until a client has read what it asked for before; for those that never do, the socket has a time limit. */
function untilRead({ raw: { socket } }: FastifyRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.once('drain', done).once('close', done);
  });
}
