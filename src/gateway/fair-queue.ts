import { LRUCache } from 'lru-cache';
import { clientNetworks } from '../guards/client-keys.js';
import { Problem } from '../http/problem.js';
import type { Waiters } from './waiters.js';

/** Work that is done once for all its waiters. */
export class Job<Task> {
  readonly flows = new Set<Flow<Task>>();
  readonly queuedAt = performance.now();
  expectedMs = 0;
  /** Second attempt, after a worker exited. */
  isRetry = false;

  /**
   * @param kind jobs of one kind take about the same time
   * @param minMs lower bound on the CPU time, in ms
   */
  constructor(
    readonly task: Task,
    readonly kind: string,
    readonly waiters: Waiters,
    readonly minMs = 0,
  ) {}
}

/** A network may weigh as much as this many clients outside it. */
const MAX_WEIGHT_OF_NETWORK = 2;

/** A client, or a network of clients. */
class Flow<Task> {
  /** CPU time received per unit of weight, on the parent's virtual clock. */
  virtualMs = 0;
  /** The virtual clock of its children. */
  clockMs = 0;
  backlogMs = 0;
  readonly jobs: Job<Task>[] = [];
  /** Only those with queued jobs. */
  readonly children = new Map<string, Flow<Task>>();

  constructor(
    readonly key: string,
    readonly parent: Flow<Task> | undefined,
  ) {}

  get weight(): number {
    return Math.min(Math.max(this.children.size, 1), MAX_WEIGHT_OF_NETWORK);
  }
}

const MAX_IDLE_FLOWS = 20_000;
const MAX_KINDS = 1_000;
const DEFAULT_EXPECTED_MS = 20;
/** Weight of a new measurement in the moving average. */
const SMOOTHING = 0.3;

/**
 * Weighted fair queueing of CPU time, among networks (/48 and /56 of IPv6, /24 of IPv4) and among the clients
 * of each. The job with the earliest virtual finish time goes first. A new flow starts at the current virtual
 * time: it neither waits for earlier usage of others nor starves them.
 */
export class FairQueue<Task> {
  readonly #root = new Flow<Task>('', undefined);
  readonly #idle = new LRUCache<string, Flow<Task>>({ max: MAX_IDLE_FLOWS });
  /** Moving averages of CPU time, by kind. */
  readonly #averages = new LRUCache<string, number>({ max: MAX_KINDS });
  readonly #jobs = new Set<Job<Task>>();
  readonly #maxWaitMs: number;

  /** @param maxWaitMs CPU time of other jobs, in ms; a job that would wait longer is rejected */
  constructor(maxWaitMs: number) {
    this.#maxWaitMs = maxWaitMs;
  }

  get length(): number {
    return this.#jobs.size;
  }

  /** @throws Problem `overloaded` if it would wait too long, or all its clients have disconnected */
  enqueue(job: Job<Task>): void {
    const clients = job.waiters.clients();
    if (clients.length === 0) throw new Problem('overloaded', ABANDONED);
    job.expectedMs = this.#expectedMs(job);
    if (!job.isRetry) this.#rejectIfLate(job, clients);
    this.#jobs.add(job);
    job.flows.clear();
    for (const client of clients) this.#join(job, client);
    job.waiters.onJoin = (client) => {
      if (this.#jobs.has(job)) this.#join(job, client);
    };
  }

  /** Queues a job for another client: it runs as soon as any of its clients is next. */
  #join(job: Job<Task>, client: string): void {
    const flow = this.#flowFor(client);
    if (job.flows.has(flow)) return;
    job.flows.add(flow);
    if (job.isRetry) flow.jobs.unshift(job);
    else flow.jobs.push(job);
    for (const { each, parent } of toPath(flow)) {
      each.backlogMs += job.expectedMs;
      if (!parent || parent.children.has(each.key)) continue;
      parent.children.set(each.key, each);
      each.virtualMs = Math.max(each.virtualMs, parent.clockMs);
    }
  }

  #remove(job: Job<Task>): void {
    this.#jobs.delete(job);
    for (const flow of job.flows) {
      flow.jobs.splice(flow.jobs.indexOf(job), 1);
      for (const { each, parent } of toPath(flow)) {
        each.backlogMs -= job.expectedMs;
        if (each.jobs.length === 0 && each.children.size === 0) parent?.children.delete(each.key);
      }
    }
  }

  /**
   * Removes the job that goes next.
   * @param hasCapacityFor false for clients that may not start another job now
   */
  dequeue(hasCapacityFor: (client: string) => boolean = () => true): Job<Task> | undefined {
    const job = this.#firstIn(this.#root, hasCapacityFor);
    if (!job) return undefined;
    this.#remove(job);
    job.expectedMs = this.#expectedMs(job);
    this.#charge(job, job.expectedMs / job.flows.size);
    return job;
  }

  /** Looked up on dequeue rather than enqueue, because many jobs of a new kind may arrive at once. */
  #expectedMs({ kind, minMs }: Job<Task>): number {
    return Math.max(this.#averages.get(kind) ?? DEFAULT_EXPECTED_MS, minMs);
  }

  #firstIn(flow: Flow<Task>, hasCapacityFor: (client: string) => boolean): Job<Task> | undefined {
    let first: Job<Task> | undefined;
    let earliest = Number.POSITIVE_INFINITY;
    for (const child of flow.children.values()) {
      const [own] = child.jobs;
      const job = own && hasCapacityFor(child.key) ? own : this.#firstIn(child, hasCapacityFor);
      if (!job) continue;
      const end = job.isRetry ? -1 : child.virtualMs + this.#expectedMs(job) / child.weight;
      if (end < earliest) [first, earliest] = [job, end];
    }
    return first;
  }

  /** @param cpuMs CPU time that the job has used */
  recordUsage(job: Job<Task>, cpuMs: number): void {
    const average = this.#averages.get(job.kind) ?? cpuMs;
    this.#averages.set(job.kind, average + SMOOTHING * (cpuMs - average));
    this.#charge(job, (cpuMs - job.expectedMs) / job.flows.size);
    for (const other of this.#jobs) if (other.kind === job.kind) this.#updateExpectation(other);
  }

  #updateExpectation(job: Job<Task>): void {
    const expectedMs = this.#expectedMs(job);
    for (const flow of job.flows)
      for (const { each } of toPath(flow)) each.backlogMs += expectedMs - job.expectedMs;
    job.expectedMs = expectedMs;
  }

  /**
   * Advances the clock by the time used per unit of waiting
   * weight, so that a new flow goes neither last nor first.
   */
  #charge(job: Job<Task>, ms: number): void {
    const weights = new Map<Flow<Task>, number>();
    const served = new Set<Flow<Task>>();
    for (const flow of job.flows)
      for (const { each, parent } of toPath(flow)) {
        if (!parent || served.has(each)) continue;
        served.add(each);
        const weight = weights.get(parent) ?? sum(parent.children.values(), (child) => child.weight);
        weights.set(parent, weight + (parent.children.has(each.key) ? 0 : each.weight));
      }
    for (const flow of job.flows)
      for (const { each, parent } of toPath(flow)) {
        each.virtualMs += ms / each.weight;
        if (parent) parent.clockMs += ms / (weights.get(parent) ?? 1);
      }
  }

  /** A shared job is late only if it is late for each of its clients. */
  #rejectIfLate(job: Job<Task>, clients: readonly string[]): void {
    if (this.#root.backlogMs < this.#maxWaitMs) return;
    let waitMs = 0;
    for (const client of clients) {
      waitMs = this.#expectedWait(client, job.expectedMs);
      if (waitMs <= this.#maxWaitMs) return;
    }
    const seconds = Math.ceil(waitMs / 1_000);
    throw new Problem('overloaded', `The request would wait some ${seconds} s. Retry later.`);
  }

  /**
   * Upper bound on the wait: until a client is done, others get
   * no more than their share and no more than they have queued.
   */
  #expectedWait(client: string, ms: number): number {
    let flow = this.#flowFor(client);
    let waitMs = flow.backlogMs + ms;
    for (; flow.parent; flow = flow.parent) {
      const { weight, parent, key } = flow;
      const ownMs = waitMs;
      waitMs += sum(parent.children.values(), (other) =>
        other.key === key ? 0 : Math.min(other.backlogMs, (ownMs * other.weight) / weight),
      );
    }
    return waitMs;
  }

  #flowFor(client: string): Flow<Task> {
    let flow = this.#root;
    for (const key of clientNetworks(client)) {
      const idle = this.#idle.get(key);
      const child: Flow<Task> =
        flow.children.get(key) ?? (idle?.parent === flow ? idle : new Flow<Task>(key, flow));
      this.#idle.set(key, child);
      flow = child;
    }
    return flow;
  }

  /** Removes and returns the jobs that were queued before a given time. */
  expire(before: number): Job<Task>[] {
    const late = [...this.#jobs].filter(({ queuedAt }) => queuedAt < before);
    for (const job of late) this.#remove(job);
    return late;
  }
}

/** A flow and its ancestors. */
function* toPath<Task>(flow: Flow<Task>): Generator<{ each: Flow<Task>; parent: Flow<Task> | undefined }> {
  for (let each: Flow<Task> | undefined = flow; each; each = each.parent) yield { each, parent: each.parent };
}

function sum<Item>(items: Iterable<Item>, value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}

export const ABANDONED = 'All clients that waited for the response have disconnected.';
