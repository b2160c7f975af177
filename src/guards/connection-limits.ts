import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { compile } from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { networkOf } from './client-keys.js';
import { isOperational } from './probes.js';

/** Connections beyond the limit that may ask how the service is, and nothing else. */
const RESERVED = 32;

interface ConnectionCounts {
  readonly max: number;
  readonly maxPerClient: number;
  readonly trustedProxies: readonly string[] | undefined;
}

/** Node's own server looks at the same to find idle connections. */
const isIdle = (socket: Socket & { readonly _httpMessage?: unknown }): boolean => socket._httpMessage == null;

/**
 * Bounds the connections of each client, for IPv6 of its /64, and of all: idle ones of the client with most of them are
 * closed first. Beyond both bounds a few places are left in which only health can be asked.
 */
export const connectionLimits = fp(
  async (app: FastifyInstance, { max, maxPerClient, trustedProxies = [] }: ConnectionCounts) => {
    const isProxy = compile([...trustedProxies]);
    /** By client, the oldest connection first. */
    const open = new Map<string, Set<Socket>>();
    const reserved = new Set<Socket>();
    let total = 0;
    const closeIdleOf = (sockets: Iterable<Socket>): boolean => {
      for (const socket of sockets) {
        if (!isIdle(socket)) continue;
        socket.destroy();
        return true;
      }
      return false;
    };
    const add = (client: string, socket: Socket) => {
      const own = open.get(client) ?? new Set();
      open.set(client, own.add(socket));
      total += 1;
      socket.once('close', () => {
        total -= 1;
        own.delete(socket);
        if (own.size === 0) open.delete(client);
      });
    };
    const reserve = (socket: Socket) => {
      const [oldest] = reserved;
      if (reserved.size >= RESERVED) oldest?.destroy();
      reserved.add(socket);
      socket.once('close', () => reserved.delete(socket));
    };
    (app.server as Server).on('connection', (socket: Socket) => {
      const { remoteAddress: address = '' } = socket;
      const client = networkOf(address);
      const own = open.get(client);
      if (own !== undefined && own.size >= maxPerClient && !isProxy(address, 0) && !closeIdleOf(own)) {
        socket.destroy();
        return;
      }
      if (total < max || closeIdleOf(greediest(open))) add(client, socket);
      else reserve(socket);
    });
    app.addHook('onRequest', (request, reply, done) => {
      if (reserved.size === 0 || !reserved.has(request.socket) || isOperational(request)) {
        done();
        return;
      }
      reply.header('connection', 'close');
      done(new Problem('overloaded', `${max} connections are open already. Ask again later.`));
    });
  },
  { name: 'connection-limits' },
);

function greediest(open: ReadonlyMap<string, Set<Socket>>): Iterable<Socket> {
  let most: ReadonlySet<Socket> = new Set();
  for (const own of open.values()) if (own.size > most.size) most = own;
  return most;
}
