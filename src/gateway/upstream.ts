import { Problem } from '../http/problem.js';
import type {
  DatasetState,
  ProblemTemplates,
  WorkerRequest,
  WorkerResponse,
} from '../http/worker-protocol.js';
import type { Waiters } from './waiters.js';

/** Where the gateway sends cache misses: the worker, or an in-process app in tests. */
export interface Upstream {
  /**
   * @param kind requests of one kind take about the same time
   * @throws Problem `overloaded`; `UpstreamFailure`
   */
  request(request: WorkerRequest, waiters: Waiters, kind: string): Promise<WorkerResponse>;
  /**
   * Skips the queue; for health probes.
   * @throws Problem
   */
  requestDirect(request: WorkerRequest): Promise<WorkerResponse>;
  readonly state: DatasetState;
  readonly problemTemplates: ProblemTemplates;
  readonly stats: UpstreamStats;
}

/** `start`: it exited before it was ready. */
export type ExitReason = 'time' | 'memory' | 'died' | 'start';

interface UpstreamStats {
  readonly queued: number;
  readonly abandoned: number;
  /** Worker exits, by reason. */
  readonly exits: Readonly<Record<ExitReason, number>>;
}

/** A request that timed out, or whose worker exited. */
export class UpstreamFailure extends Problem {
  constructor(
    { code, detail }: Problem,
    readonly cpuMs: number,
  ) {
    super(code, detail);
  }
}
