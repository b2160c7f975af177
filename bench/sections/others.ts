import { withApi } from '../api-server.js';
import { ATTACKS, atOnce, dearestQuery, type Statuses, send } from '../attack/attacks.js';
import { beside, percentile } from '../attack/beside.js';
import { inFolder } from '../databases.js';
import type { Options } from '../options.js';
import type { Server } from '../processes.js';
import { atMost, type Row, type Section } from '../report.js';

const MAX_MS = { '/countries/KH/tiers': 50, '/health/live': 20 } as const;
const AT_ONCE = 50;
const KINDS = ['different images', 'different workbooks', 'whole articles'];
const NO_LIMITS = { HANDLER_TIMEOUT_MS: '60000' };

/** Measures how long another client waits while one requests the permitted maximum. */
export async function others({ rounds }: Options): Promise<Section> {
  const statuses: Statuses = new Map();
  const rows: Row[] = [];
  const measure = async (api: Server, what: string, work: () => Promise<unknown>) => {
    const seen = await beside(api, Object.keys(MAX_MS), work);
    for (const [path, most] of Object.entries(MAX_MS)) {
      const measured = seen[path] ?? [];
      const p99 = percentile(measured, 0.99);
      rows.push({
        what: `${what}: ${path}`,
        figures: [
          `${p99.toFixed(0)} ms`,
          `${percentile(measured, 0.5).toFixed(0)} ms`,
          String(measured.length),
        ],
        target: atMost(p99, most, 'ms'),
      });
    }
  };
  await inFolder(({ location }) =>
    withApi(location, NO_LIMITS, async (api) => {
      const dearest = (round: number) =>
        atOnce(AT_ONCE, (index) =>
          send(api.origin, '/graphql', statuses, dearestQuery(round * AT_ONCE + index)),
        );
      // Warm up: the first request of a kind loads code.
      await dearest(0);
      await measure(api, `${AT_ONCE} of the dearest queries under way`, async () => {
        for (let round = 1; round <= rounds; round++) await dearest(round);
      });
      for (const { name, run } of ATTACKS.filter((attack) => KINDS.includes(attack.name)))
        await measure(api, name, () => run(api.origin, statuses));
    }),
  );
  const failed = [...statuses].filter(([status]) => status !== '200');
  if (failed.length > 0) throw new Error(`responses with a status other than 200: ${failed.join('; ')}`);
  return {
    title: 'Latency for other clients',
    about:
      'How long another client waits for a cache hit and for /health while one client sends as many uncached requests as it may.',
    columns: ['p99', 'median', 'requests'],
    rows,
  };
}
