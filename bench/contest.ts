import type { RequestContext } from './exchange.js';
import { type Effort, load, type Measured } from './load.js';
import { processorMilliseconds, type Server } from './processes.js';
import { median } from './report.js';

export interface Contender {
  readonly name: string;
  readonly server: Pick<Server, 'origin' | 'pid'>;
  readonly requests: readonly RequestContext[];
}

export interface Result {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  /** Speed relative to the first contender: the median of the rounds' ratios. */
  readonly ratio: number;
  /**
   * CPU time per request of the first contender relative to this one: the same ratio, independent of other
   * load.
   */
  readonly processorRatio: number;
}

interface Round extends Measured {
  readonly processorMsPerRequest: number;
}

const WARM_UP_SECONDS = 1;

/**
 * Puts load on the contenders in turn, round by round (A B A B …), so that changes on the machine affect all
 * alike.
 */
export async function contest(
  contenders: readonly Contender[],
  { rounds, connections, secondsPerRound }: { rounds: number; connections: number; secondsPerRound: number },
): Promise<Result[]> {
  const effort: Effort = { connections, seconds: secondsPerRound };
  for (const { name, server, requests } of contenders) {
    await load(server.origin, requests, { connections, seconds: WARM_UP_SECONDS }).catch((error) => {
      throw new Error(`${name} does not stand the load`, { cause: error });
    });
  }
  const measured: Round[][] = [];
  for (let round = 0; round < rounds; round++) {
    const row: Round[] = [];
    for (const contender of contenders) row.push(await play(contender, effort));
    measured.push(row);
  }
  return contenders.map(({ name }, index) => {
    const own = measured.flatMap((row) => row[index] ?? []);
    const ratios = (of: (own: Round, first: Round) => number) =>
      median(
        measured.map(([first, ...others]) => (first ? of([first, ...others][index] ?? first, first) : 0)),
      );
    return {
      name,
      requestsPerSecond: median(own.map(({ requestsPerSecond }) => requestsPerSecond)),
      p99Ms: median(own.map(({ p99Ms }) => p99Ms)),
      ratio: ratios((mine, first) => mine.requestsPerSecond / first.requestsPerSecond),
      processorRatio: ratios((mine, first) => first.processorMsPerRequest / mine.processorMsPerRequest),
    };
  });
}

async function play({ server, requests }: Contender, effort: Effort): Promise<Round> {
  const before = await processorMilliseconds(server.pid);
  const measured = await load(server.origin, requests, effort);
  const taken = (await processorMilliseconds(server.pid)) - before;
  return { ...measured, processorMsPerRequest: taken / measured.requests };
}
