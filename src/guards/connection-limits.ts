import type { IncomingMessage, Server } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.js';

/** A household or a server has a /64 of IPv6, and may take any of its addresses for each request. */
const IPV6_PREFIX_GROUPS = 4;
/** Clients that are counted apart at a time: this bounds the memory of their counts. */
const MAX_CLIENTS = 50_000;
/** Counted together when there are more: nobody is refused service for being new, and memory stays bounded. */
const CROWD = 'crowd';

/** Addresses whose network is remembered: to find it costs a hundred times as much as to look it up. */
const ADDRESSES_REMEMBERED = 10_000;

/**
 * Names the client behind an address: the address itself, for IPv6 its /64.
 * Beyond a number of clients at a time the further ones are one.
 */
export class ClientKeys {
  readonly #networks = new LRUCache<string, string>({ max: ADDRESSES_REMEMBERED });
  readonly #known: LRUCache<string, true>;
  readonly #maxClients: number;

  /** @param rememberMs how long a client's count lives */
  constructor(rememberMs: number, maxClients = MAX_CLIENTS) {
    this.#maxClients = maxClients;
    this.#known = new LRUCache({ max: maxClients, ttl: rememberMs, ttlResolution: 1_000 });
  }

  of(address: string): string {
    let network = this.#networks.get(address);
    if (network === undefined) {
      network = networkOf(address);
      this.#networks.set(address, network);
    }
    if (this.#known.has(network)) return network;
    if (this.#known.size >= this.#maxClients) this.#known.purgeStale();
    if (this.#known.size >= this.#maxClients) return CROWD;
    this.#known.set(network, true);
    return network;
  }
}

/** A proxy that names no sensible address counts as one client. */
function networkOf(address: string): string {
  try {
    // An IPv4 address may come written as IPv6.
    const plain = ipaddr.process(address);
    if (plain.kind() === 'ipv4') return plain.toString();
    return plain.toNormalizedString().split(':').slice(0, IPV6_PREFIX_GROUPS).join(':');
  } catch {
    return 'unknown';
  }
}

const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/i;
const HOST = 'host';
/** Letters, digits and what separates them; IPv6 in brackets; a port, which may be empty (RFC 3986, 3.2.3). */
const HOST_FORM = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const knownHosts = new LRUCache<string, true>({ max: 1_000 });

/**
 * Reads an address in absolute form, as proxies are asked, in the usual one; its host is the one that counts
 * (RFC 9112, 3.2.2). Called before the router sees the request.
 */
export function readAbsoluteForm(request: IncomingMessage & { originalUrl?: string }): void {
  const { url = '/' } = request;
  if (url.startsWith('/')) return;
  const [, host, rest] = ABSOLUTE_FORM.exec(url) ?? [];
  if (host === undefined || rest === undefined) return;
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  request.originalUrl = request.url;
}

/** True if a request names exactly one host: others may have read it as a request to another (RFC 9112, 3.2). */
function namesOneHost({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): boolean {
  let named = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === HOST.length && name.toLowerCase() === HOST) named++;
  }
  return named < 2 && (headers.host !== undefined || httpVersionMinor === 0);
}

function isHost(host: string): boolean {
  if (knownHosts.has(host)) return true;
  const isOne = host === '' || (HOST_FORM.test(host) && URL.canParse(`http://${host}`));
  if (isOne) knownHosts.set(host, true);
  return isOne;
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/** The parts of a Transfer-Encoding that Node reads; it takes any other for the body itself. */
const CHUNKED = 'chunked';

/** Refuses requests of which it is not clear to which host they are, for what, or where their body ends. */
export const oneHost = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { raw, method } = request;
      const { host = '', 'transfer-encoding': coding } = raw.headers;
      if (!namesOneHost(raw))
        done(new Problem('bad-request', 'A request of HTTP/1.1 has one field Host, and one only.'));
      else if (!isHost(host)) done(new Problem('bad-request', 'Host does not name a host.'));
      else if (!isHost(request.host ?? '') || !SCHEMES.has(request.protocol))
        // What a trusted proxy hands on of its client stands in addresses that are copied.
        done(new Problem('bad-request', 'X-Forwarded-Host or X-Forwarded-Proto names no host or scheme.'));
      else if (raw.url?.startsWith('*') && method !== 'OPTIONS')
        done(new Problem('bad-request', 'An asterisk is an address for OPTIONS only.'));
      else if (coding !== undefined && coding.toLowerCase() !== CHUNKED)
        done(
          new Problem('unsupported-transfer-coding', 'Transfer-Encoding may be chunked, and nothing else.'),
        );
      else done();
    });
  },
  { name: 'one-host' },
);

/** The three signals of `rest/discovery/health.ts`, and nothing that looks like them. */
const OPERATIONAL: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/health/fresh',
]);

/** Probes are answered whatever the load, and are free. */
export const isOperational = ({ raw }: FastifyRequest): boolean => OPERATIONAL.has(raw.url);

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
