import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { type Instance, instanceFor } from '../support/instance.js';
import { load } from '../support/load.js';
import { until } from '../support/processes.js';
import { PROGRAM_FOLDER, program } from '../support/program.js';
import { directoryFor, settingsFor } from '../support/stores.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Number of kills during publishing; raise it for a long run. */
const KILLS = Number(process.env.KILLS ?? 1);

async function serviceWithSeeds(t: Test): Promise<{ instance: Instance; seeds: string }> {
  const folder = t.testdir({});
  for (const name of [PROGRAM_FOLDER, 'seeds', 'tsconfig.json'])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  for (const name of ['assets', 'migrations', 'package.json', 'CHANGELOG.md', 'node_modules'])
    await symlink(path.join(ROOT, name), path.join(folder, name));
  const settings = {
    ...settingsFor(await directoryFor(t)),
    TSX_TSCONFIG_PATH: path.join(folder, 'tsconfig.json'),
  };
  const instance = await instanceFor(t, settings, program('server', folder));
  return { instance, seeds: path.join(folder, 'seeds') };
}

async function layDown({ pid }: Instance, seeds: string): Promise<void> {
  await writeRelease(seeds);
  if (pid === null) throw new Error('the service does not run');
  process.kill(pid, 'SIGHUP');
}

const served = async ({ origin }: Instance): Promise<string | null> => {
  const answer = await fetch(`${origin}/countries/BI/tiers`);
  return answer.ok ? answer.headers.get('dataset-release') : null;
};

t.test('publishes a new seed release on SIGHUP without a failed request', async (t) => {
  const { instance, seeds } = await serviceWithSeeds(t);
  let number = 0;
  const readers = load(() => `${instance.origin}/countries/BI/tiers?from=${2001 + (number++ % 25)}`);
  await layDown(instance, seeds);
  const begun = Date.now();
  await until('the release is served', async () => (await served(instance)) === CORRECTION);
  t.comment(`published after ${Date.now() - begun} ms`);
  await readers.stop();
  t.strictSame(readers.failures, []);
});

t.test('publishes at the next start if killed while publishing on SIGHUP', async (t) => {
  for (let kill = 0; kill < KILLS; kill++) {
    const { instance, seeds } = await serviceWithSeeds(t);
    await layDown(instance, seeds);
    // Reading the seeds takes about 300 ms, and so does writing.
    await sleep(1_000 * ((kill + Math.random()) / KILLS));
    await instance.stop('SIGKILL');
    await instance.start();
    t.equal(await served(instance), CORRECTION);
    const { items } = (await (await fetch(`${instance.origin}/countries/BI/tiers?from=2025`)).json()) as {
      items: { tier: string }[];
    };
    t.match(items, [{ tier: '2WL' }]);
    t.equal((await fetch(`${instance.origin}/releases/1.0.0/countries/BI/tiers`)).status, 200);
    await instance.stop('SIGKILL');
  }
});
