import { clientNetworks } from './client-keys.js';

interface BoundedPoolOptions<Holder> {
  readonly max: number;
  /** The holder with the lowest priority is evicted first. */
  readonly priority: (holder: Holder) => number;
  readonly evict: (holder: Holder) => void;
}

interface ClientHoldings<Holder> {
  readonly networks: readonly string[];
  readonly amounts: Map<Holder, number>;
}

/** Amount of a client, a network or, at the root, of all. */
interface Total {
  readonly key: string;
  amount: number;
  /** The networks or clients in it. */
  readonly parts: Set<Total>;
}

/**
 * A bounded amount shared by all clients: connections, bytes or waiting requests. When it is exceeded, the
 * largest client in the largest network loses holders, so latecomers are not rejected.
 */
export class BoundedPool<Holder extends object> {
  readonly #options: BoundedPoolOptions<Holder>;
  readonly #clients = new Map<string, ClientHoldings<Holder>>();
  readonly #root: Total = { key: '', amount: 0, parts: new Set() };
  /** By client and by network. */
  readonly #totals = new Map<string, Total>();

  constructor(options: BoundedPoolOptions<Holder>) {
    this.#options = options;
  }

  get total(): number {
    return this.#root.amount;
  }

  /** Amount held by a client or network. */
  getTotal(client: string): number {
    return this.#totals.get(client)?.amount ?? 0;
  }

  getHolders(client: string): Iterable<Holder> {
    return this.#clients.get(client)?.amounts.keys() ?? [];
  }

  /** @param amount negative to release a part */
  add(client: string, holder: Holder, amount = 1): void {
    let holdings = this.#clients.get(client);
    if (!holdings) {
      holdings = { networks: clientNetworks(client), amounts: new Map() };
      this.#clients.set(client, holdings);
    }
    holdings.amounts.set(holder, (holdings.amounts.get(holder) ?? 0) + amount);
    this.#count(holdings.networks, amount);
    while (this.total > this.#options.max && this.#evictFromLargest());
  }

  /** Releases everything that a holder has. */
  release(client: string, holder: Holder): void {
    const holdings = this.#clients.get(client);
    const amount = holdings?.amounts.get(holder);
    if (holdings === undefined || amount === undefined) return;
    holdings.amounts.delete(holder);
    if (holdings.amounts.size === 0) this.#clients.delete(client);
    this.#count(holdings.networks, -amount);
  }

  #evictFromLargest(): boolean {
    const client = this.#largestClient();
    const [first, ...others] = this.getHolders(client);
    if (first === undefined) return false;
    const { priority, evict } = this.#options;
    let [evicted, lowest] = [first, priority(first)];
    for (const holder of others) {
      const own = priority(holder);
      if (own < lowest) [evicted, lowest] = [holder, own];
    }
    this.release(client, evicted);
    evict(evicted);
    return true;
  }

  #count(networks: readonly string[], amount: number): void {
    this.#root.amount += amount;
    let whole = this.#root;
    for (const key of networks) {
      const part = this.#totals.get(key) ?? { key, amount: 0, parts: new Set() };
      part.amount += amount;
      if (part.amount > 0) {
        this.#totals.set(key, part);
        whole.parts.add(part);
      } else {
        this.#totals.delete(key);
        whole.parts.delete(part);
      }
      whole = part;
    }
  }

  #largestClient(): string {
    let largest = this.#root;
    while (largest.parts.size > 0) {
      let most: Total | undefined;
      for (const part of largest.parts) if (most === undefined || part.amount > most.amount) most = part;
      largest = most as Total;
    }
    return largest.key;
  }
}
