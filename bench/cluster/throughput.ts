import os from 'node:os';
import type { Cluster } from '../../test/cluster/cluster.js';
import { HISTORY, load } from '../load.js';

const EFFORT = { connections: 32, seconds: 8 };
const WARM_UP = { connections: 32, seconds: 3 };
/** Unique requests: none is in the proxy's cache, and the engine computes each. */
const REQUESTS = [{ path: `/countries/US/clock?history=${HISTORY}` }];

/** Measures the whole cluster and smaller ones; prints requests per second relative to one instance. */
export async function measureThroughput({ front, instances }: Cluster): Promise<void> {
  const rates = new Map<number, number>();
  for (let running = instances.length; running >= 1; running--) {
    await load(front.origin, REQUESTS, WARM_UP);
    rates.set(running, (await load(front.origin, REQUESTS, EFFORT)).requestsPerSecond);
    await instances[running - 1]?.stop();
  }
  const one = rates.get(1) ?? Number.NaN;
  console.log('\n| instances | requests a second | ratio |\n| --- | --- | --- |');
  for (const [running, rate] of [...rates].reverse())
    console.log(`| ${running} | ${rate.toFixed(0)} | ${(rate / one).toFixed(2)} |`);
  console.log(
    `\nWhat-ifs that were never requested before, through nginx. This machine has ${os.cpus().length} cores, which nginx, Redis, ` +
      'the load and all instances share: the ratio says what is gained here, not what an instance on a machine of its own adds.',
  );
}
