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
    const waiting = new Map<Socket, (() => void)[]>();
    const answer = () => {
      const end = performance.now() + SLICE_MS;
      for (const [socket, own] of waiting) {
        waiting.delete(socket);
        const next = own.shift();
        // Behind all others, and still a part of this loop.
        if (own.length > 0) waiting.set(socket, own);
        next?.();
        if (performance.now() > end) break;
      }
      if (waiting.size > 0) setImmediate(answer);
    };
    app.addHook('onRequest', (request, _reply, done) => {
      // Who asks whether the process lives does not wait for those who ask it for more.
      if (isOperational(request)) {
        done();
        return;
      }
      const { socket } = request;
      if (waiting.size === 0) setImmediate(answer);
      const own = waiting.get(socket);
      if (own) own.push(done);
      else waiting.set(socket, [done]);
    });
  },
  { name: 'turn' },
);
