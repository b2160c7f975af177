import type { FastifyRequest } from 'fastify';
import { Slice } from '../domain/own-turn.js';

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
    settle?(points: number): void | Promise<void>;
    /** True if the client was told that its answer takes too long. The guards say so. */
    isGivenUp?: boolean;
  }
}

/** Whoever pays for work: a client, or the work that is done for one. */
export interface Payer {
  charge?(points: number): void | Promise<void>;
}

/** Work under way: rests between its parts, and pays for what turns out to cost more than was told before. */
export class Making extends Slice {
  constructor(
    readonly request: FastifyRequest,
    isGone: () => boolean,
    public paid: number,
  ) {
    super(isGone);
  }

  charge(points: number): void | Promise<void> {
    this.paid += points;
    return this.request.charge?.(points);
  }
}
