import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { isOperational } from './request-target.js';

/** Milliseconds after which the event loop looks for new requests, though others wait still. */
const SLICE_MS = 10;

/**
 * Answers the requests of one turn of the event loop together: the same code then runs for one after the other, which
 * takes less time than between reading them. Connections take turns, so that a burst on one of them waits for itself.
 */
export const turn = fp(
  async (app: FastifyInstance) => {
    // A list stays with its connection: what is made anew for each turn would hold on to requests that are over.
    const listOf = new WeakMap<Socket, (() => void)[]>();
    let waiting: (() => void)[][] = [];
    const answer = () => {
      const end = performance.now() + SLICE_MS;
      let turns = 0;
      // It grows meanwhile: a connection that has more to ask goes behind all others, and is still a part of this loop.
      for (const own of waiting) {
        turns++;
        const next = own.shift();
        if (own.length > 0) waiting.push(own);
        next?.();
        if (performance.now() > end) break;
      }
      waiting = waiting.slice(turns);
      if (waiting.length > 0) setImmediate(answer);
    };
    app.addHook('onRequest', (request, _reply, done) => {
      // Who asks whether the process lives does not wait for those who ask it for more.
      if (isOperational(request)) {
        done();
        return;
      }
      const { socket } = request;
      let own = listOf.get(socket);
      if (own === undefined) {
        own = [];
        listOf.set(socket, own);
      }
      if (waiting.length === 0) setImmediate(answer);
      if (own.length === 0) waiting.push(own);
      own.push(done);
    });
  },
  { name: 'turn' },
);
