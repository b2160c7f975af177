import type { Server } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import ipaddr from 'ipaddr.js';
import { Problem } from '../domain/problem.js';
import { networkOf } from './client-keys.js';
import { isOperational } from './probes.js';

/** Connections beyond the limit that may ask how the service is, and nothing else. */
const RESERVED = 32;

/** The names that a list of proxies may have for networks, as Fastify knows them. */
const NETWORKS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.1/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

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
    const isProxy = inNetworks(trustedProxies);
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
      if (own !== undefined && own.size >= maxPerClient && !isProxy(address) && !closeIdleOf(own)) {
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

/** @param written addresses, networks, and the names of some */
function inNetworks(written: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const each of written.flatMap((name) => NETWORKS[name] ?? [name])) {
    const [network, bits] = each.includes('/') ? ipaddr.parseCIDR(each) : [ipaddr.parse(each), undefined];
    const family = network.kind();
    if (bits === undefined) list.addAddress(network.toString(), family);
    else list.addSubnet(network.toString(), bits, family);
  }
  return (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
