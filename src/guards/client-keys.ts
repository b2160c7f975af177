import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

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
export function networkOf(address: string): string {
  try {
    // An IPv4 address, which has no groups, may come written as IPv6.
    const plain = ipaddr.process(address).toNormalizedString();
    return plain.split(':').slice(0, IPV6_PREFIX_GROUPS).join(':');
  } catch {
    return 'unknown';
  }
}
