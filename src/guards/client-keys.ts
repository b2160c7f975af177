import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

/** A household or a server has an IPv6 /64 and may use any address in it for each request. */
const IPV6_PREFIX_GROUPS = 4;
/** Maximum number of clients counted individually, which bounds memory. */
const MAX_CLIENTS = 50_000;

/** Size of the cache of networks by address: computing one takes a hundred times as long as looking it up. */
const MAX_CACHED_ADDRESSES = 10_000;

/** Shared by all clients beyond both limits, so that they are still served. */
const OVERFLOW_KEY = 'crowd';

/**
 * Derives a client's key from its IP address, using the /64 prefix for IPv6.
 * Once too many clients are active, new ones are counted by network (/48, /24),
 * so an attacker with many addresses uses up the quota of its own network.
 */
export class ClientKeys {
  readonly #prefixes = new LRUCache<string, string>({ max: MAX_CACHED_ADDRESSES });
  readonly #clients: ActiveKeys;
  readonly #networks: ActiveKeys;

  /** @param ttlMs how long a key counts as active */
  constructor(ttlMs: number, maxClients = MAX_CLIENTS) {
    this.#clients = new ActiveKeys(ttlMs, maxClients);
    this.#networks = new ActiveKeys(ttlMs, maxClients);
  }

  /** @param address IP address as text */
  keyFor(address: string): string {
    let client = this.#prefixes.get(address);
    if (client === undefined) {
      client = clientNetwork(address);
      this.#prefixes.set(address, client);
    }
    if (this.#clients.admits(client)) return client;
    const [network = client] = clientNetworks(client);
    return this.#networks.admits(network) ? network : OVERFLOW_KEY;
  }
}

const PURGE_INTERVAL_MS = 1_000;

/** Tracks active keys, so that the memory for their counts is bounded. */
class ActiveKeys {
  readonly #keys: LRUCache<string, true>;
  #purgedAt = 0;

  constructor(ttl: number, max: number) {
    this.#keys = new LRUCache({ max, ttl, ttlResolution: 1_000 });
  }

  /** True if the key is active or can become active. */
  admits(key: string): boolean {
    if (this.#keys.has(key)) return true;
    if (this.#keys.size >= this.#keys.max) this.#purge();
    if (this.#keys.size >= this.#keys.max) return false;
    this.#keys.set(key, true);
    return true;
  }

  #purge(): void {
    const now = performance.now();
    if (now - this.#purgedAt < PURGE_INTERVAL_MS) return;
    this.#purgedAt = now;
    this.#keys.purgeStale();
  }
}

/**
 * The client's address as text, or its /64 prefix for IPv6;
 * `unknown` for anything a proxy passes that is not an IP address.
 */
export function clientNetwork(address: string): string {
  try {
    // IPv4 addresses, which have no groups, may arrive IPv4-mapped.
    const plain = ipaddr.process(address).toNormalizedString();
    return plain.split(':').slice(0, IPV6_PREFIX_GROUPS).join(':');
  } catch {
    return 'unknown';
  }
}

/** The networks of a client, from the widest to the client itself: /48 and /56 for IPv6, /24 for IPv4. */
export function clientNetworks(client: string): readonly string[] {
  const groups = client.split(':');
  if (groups.length === IPV6_PREFIX_GROUPS) {
    const [one, two, three, four = '0'] = groups;
    const wide = `${one}:${two}:${three}::/48`;
    return [wide, `${wide}/${four.padStart(4, '0').slice(0, 2)}`, client];
  }
  // A key that is already a network ends in a prefix length, so the pattern does not match.
  const [, prefix] = IPV4.exec(client) ?? [];
  return prefix === undefined ? [client] : [`${prefix}.0/24`, client];
}

const IPV4 = /^(\d+\.\d+\.\d+)\.\d+$/;
