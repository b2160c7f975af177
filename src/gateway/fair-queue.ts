import { LRUCache } from 'lru-cache';
import { clientNetworks } from '../guards/client-keys.js';
import type { Waiters } from './waiters.js';

/** Work that is done once for all its waiters. */
export class Job<Task> {
  readonly flows = new Set<Flow<Task>>();
  expectedMs = 0;

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
  /** When its next job starts, on the parent's virtual clock: CPU time received per unit of weight. */
  startMs = 0;
  /** The virtual clock of its children. */
  clockMs = 0;
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

  get isEmpty(): boolean {
    return this.jobs.length === 0 && this.children.size === 0;
  }
}

const MAX_IDLE_FLOWS = 20_000;
const MAX_KINDS = 1_000;
const DEFAULT_EXPECTED_MS = 20;
/** Weight of a new measurement in the moving average. */
const SMOOTHING = 0.3;

/**
 * Start-time fair queueing of CPU time (Goyal, Vin, Cheng 1996), among networks (/48 and /56 of IPv6, /24 of IPv4)
 * and among the clients of each. The clock shows the start of the job served last, and a new flow starts at it: it
 * neither waits for earlier usage of others nor starves them. The job that would finish first goes first.
 */
export class FairQueue<Task> {
  readonly #root = new Flow<Task>('', undefined);
  readonly #idle = new LRUCache<string, Flow<Task>>({ max: MAX_IDLE_FLOWS });
  /** Moving averages of CPU time, by kind. */
  readonly #averages = new LRUCache<string, number>({ max: MAX_KINDS });
  readonly #jobs = new Set<Job<Task>>();

  get length(): number {
    return this.#jobs.size;
  }

  enqueue(job: Job<Task>): void {
    this.#jobs.add(job);
    for (const client of job.waiters.clients()) this.#join(job, client);
    job.waiters.onJoin = (client) => {
      if (this.#jobs.has(job)) this.#join(job, client);
    };
  }

  /** Queues a job for another client: it runs as soon as any of its clients is next. */
  #join(job: Job<Task>, client: string): void {
    let flow = this.#root;
    for (const key of clientNetworks(client)) flow = this.#getChild(flow, key);
    if (job.flows.has(flow)) return;
    job.flows.add(flow);
    flow.jobs.push(job);
  }

  #getChild(flow: Flow<Task>, key: string): Flow<Task> {
    const idle = this.#idle.get(key);
    const child = flow.children.get(key) ?? (idle?.parent === flow ? idle : new Flow<Task>(key, flow));
    this.#idle.set(key, child);
    if (!flow.children.has(key)) child.startMs = Math.max(child.startMs, flow.clockMs);
    flow.children.set(key, child);
    return child;
  }

  /** Removes and returns the jobs that match. */
  take(matches: (job: Job<Task>) => boolean): Job<Task>[] {
    const taken = [...this.#jobs].filter(matches);
    for (const job of taken) this.#remove(job);
    return taken;
  }

  #remove(job: Job<Task>): void {
    this.#jobs.delete(job);
    for (const flow of job.flows) {
      flow.jobs.splice(flow.jobs.indexOf(job), 1);
      for (const { child, parent } of pathFrom(flow)) if (child.isEmpty) parent.children.delete(child.key);
    }
  }

  /**
   * Removes the job that goes next. If nobody waits for it any longer, all such jobs are removed before: looking for
   * them each time would take longer than the rest.
   */
  dequeue(onAbandoned: (jobs: readonly Job<Task>[]) => void = () => {}): Job<Task> | undefined {
    let job = this.#firstIn(this.#root);
    if (job?.waiters.areCancelled) {
      onAbandoned(this.take(({ waiters }) => waiters.areCancelled));
      job = this.#firstIn(this.#root);
    }
    if (!job) return undefined;
    for (const flow of job.flows)
      for (const { child, parent } of pathFrom(flow))
        parent.clockMs = Math.max(parent.clockMs, child.startMs);
    // Estimated now rather than when it was queued, because many jobs of a new kind may arrive at once.
    job.expectedMs = this.#expectedMs(job);
    this.#charge(job, job.expectedMs);
    this.#remove(job);
    return job;
  }

  #firstIn(flow: Flow<Task>): Job<Task> | undefined {
    let first: Job<Task> | undefined;
    let earliest = Number.POSITIVE_INFINITY;
    for (const child of flow.children.values()) {
      const job = child.jobs[0] ?? this.#firstIn(child);
      if (!job) continue;
      const end = child.startMs + this.#expectedMs(job) / child.weight;
      if (end < earliest) [first, earliest] = [job, end];
    }
    return first;
  }

  #expectedMs({ kind, minMs }: Job<Task>): number {
    return Math.max(this.#averages.get(kind) ?? DEFAULT_EXPECTED_MS, minMs);
  }

  /** @param cpuMs CPU time that the job has used */
  recordUsage(job: Job<Task>, cpuMs: number): void {
    const average = this.#averages.get(job.kind) ?? cpuMs;
    this.#averages.set(job.kind, average + SMOOTHING * (cpuMs - average));
    this.#charge(job, cpuMs - job.expectedMs);
  }

  #charge({ flows }: Job<Task>, ms: number): void {
    for (const flow of flows)
      for (const { child } of pathFrom(flow)) child.startMs += ms / flows.size / child.weight;
  }
}

/** A flow and its ancestors, each with its parent. */
function* pathFrom<Task>(flow: Flow<Task>): Generator<{ child: Flow<Task>; parent: Flow<Task> }> {
  for (let child = flow; child.parent; child = child.parent) yield { child, parent: child.parent };
}
