import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Answer, chooseCoding } from './answer.js';
import type { FairQueue } from './fair-queue.js';
import { isInnerRequest, Making } from './loopback-request.js';

/** A point of the quota pays for so much time of a core, */
const MS_A_POINT = 80;
/** and for so many bytes of an answer. */
export const BYTES_A_POINT = 1024 * 1024;
const QUICK_MS = 5;
/** Factor by which a long answer is forgotten when the next ones are short. */
const FORGETTING = 0.9;
/** A connection that has so many bytes left to read gets nothing more made. */
const MAX_UNREAD_BYTES = 1024 * 1024;

export class Expected {
  #ms = 0;

  get isQuick(): boolean {
    return this.#ms < QUICK_MS;
  }

  took(ms: number): void {
    this.#ms = Math.max(ms, this.#ms * FORGETTING);
  }
}

export interface Work<T> {
  /** Points of the quota by the size of the question, the one of every request among them. */
  readonly price?: number;
  /** Recent durations of the door's work; without them, it always waits in the queue. */
  readonly expected?: Expected;
  /** All who wait for the result; the first pays. */
  readonly askers?: readonly FastifyRequest[];
  /** @param making to rest on, for work that takes longer than a slice: it ends the work when all who asked have gone */
  readonly make: (making: Making) => T | Promise<T>;
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
  { price = 1, expected, askers = [request], make }: Work<T>,
): T | Promise<T> {
  const isGone = () => askers.every(hasGone);
  const making = new Making(request, isGone, price);
  const settle = (made?: T): void | Promise<void> => {
    making.pause();
    expected?.took(making.usedMs);
    const bytes = made instanceof Answer ? made.plain.body.length : 0;
    const due =
      Math.max(Math.ceil(making.usedMs / MS_A_POINT), Math.ceil(bytes / BYTES_A_POINT), 1) - making.paid;
    return due > 0 ? request.settle?.(due) : undefined;
  };
  // To compress a long answer is work too, and it is done once.
  const compressed = (made: T): T | Promise<T> => {
    if (!(made instanceof Answer)) return made;
    const variant = made.variant(chooseCoding(request.headers['accept-encoding']));
    return variant instanceof Promise ? variant.then(() => made) : made;
  };
  const work = () => {
    making.begin();
    return settled(() => {
      const made = make(making);
      return made instanceof Promise ? made.then(compressed) : compressed(made);
    }, settle);
  };
  const run = () =>
    // A part of work that has its turn already would wait in the queue for itself.
    isInnerRequest(request)
      ? work()
      : queue.run({
          client: request.clientKey ?? request.ip,
          isQuick: price <= 1 && expected?.isQuick === true,
          isGone,
          work,
        });
  const charged = price > 1 ? request.charge?.(price - 1) : undefined;
  const isRead =
    (request.raw.socket?.writableLength ?? 0) < MAX_UNREAD_BYTES ? undefined : untilRead(request);
  if (charged instanceof Promise || isRead) return Promise.all([charged, isRead]).then(run);
  return run();
}

/** Does work, and what follows it whether it fails or not; at once, where nothing of it takes waiting. */
function settled<T>(work: () => T | Promise<T>, then: (made?: T) => void | Promise<void>): T | Promise<T> {
  let made: T | Promise<T>;
  try {
    made = work();
  } catch (error) {
    void then();
    throw error;
  }
  if (made instanceof Promise) return awaited(made, then);
  const following = then(made);
  return following ? following.then(() => made) : made;
}

async function awaited<T>(making: Promise<T>, then: (made?: T) => void | Promise<void>): Promise<T> {
  let made: T | undefined;
  try {
    made = await making;
    return made;
  } finally {
    await then(made);
  }
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

const hasGone = ({ raw, isGivenUp }: FastifyRequest): boolean =>
  isGivenUp === true || raw.socket?.destroyed === true;

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
