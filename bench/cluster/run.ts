import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { CLUSTER_NEEDS, startCluster } from '../../test/cluster/cluster.js';
import { missing } from '../../test/support/needs.js';
import { START_ARGUMENTS } from '../../test/support/start-command.js';
import { measureThroughput } from './throughput.js';

/* Starts the cluster from Debian packages with the production build, for trying it out. Ctrl-C stops it. */

const HELP = `npx tsx bench/cluster/run.ts [options]
  --throughput   measures with 3, 2 and 1 instances, prints the ratio and ends (needs wrk)`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, throughput: { type: 'boolean' } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const what = missing(...CLUSTER_NEEDS);
if (what) {
  console.error(`The cluster cannot be started: it ${what}.`);
  process.exit(1);
}
const cluster = await startCluster({ server: START_ARGUMENTS, release: ['dist/cli/release.js'] });
try {
  const { front, instances, primary, replica } = cluster;
  console.log(`front     ${front.origin}`);
  for (const { origin } of instances) console.log(`instance  ${origin}`);
  console.log(`primary   ${primary.url}\nreplica   ${replica.url}`);
  if (values.throughput) await measureThroughput(cluster);
  else {
    console.log(
      `\nPublish with DATABASE_URL=${primary.url} npm run release -- publish <folder>. Ctrl-C ends all.`,
    );
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  }
} finally {
  await cluster.stop();
}
