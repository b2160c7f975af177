import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { instanceFor } from '../support/instance.js';
import { load } from '../support/load.js';
import { needs } from '../support/needs.js';
import { newPostgresServer } from '../support/postgres-server.js';
import { run, until } from '../support/processes.js';
import { sourceProgram } from '../support/program.js';

const options = { ...needs('postgresql'), timeout: 300_000 };
const WITHOUT_MS = 2_000;

t.test('fails no request while PostgreSQL stops, crashes and restarts', options, async (t) => {
  const database = await newPostgresServer();
  t.teardown(() => database.remove());
  const instance = await instanceFor(t, { DATABASE_URL: database.url });
  const ready = async () => (await fetch(`${instance.origin}/health/ready`)).status;
  let number = 0;
  const readers = load(
    () =>
      `${instance.origin}/countries/BI/tiers?from=${2001 + (number % 25)}&limit=${26 + (Math.floor(number++ / 25) % 900)}`,
  );
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    t.equal(await ready(), 200);
    await database.stop(signal);
    // It is checked every second.
    await until(`it is not ready after ${signal}`, async () => (await ready()) === 503);
    t.equal((await fetch(`${instance.origin}/health/live`)).status, 200);
    await sleep(WITHOUT_MS);
    await database.start();
    await until('it is ready again', async () => (await ready()) === 200);
  }
  const publish = sourceProgram('test/faults/fixtures/publish-until.ts');
  const location = JSON.stringify({ url: database.url });
  await run(process.execPath, [...publish, await writeRelease(t.testdir()), location]);
  await until('a release published afterwards is served', async () => {
    const { headers } = await fetch(`${instance.origin}/countries/BI/tiers`);
    return headers.get('dataset-release') === CORRECTION;
  });
  await readers.stop();
  t.strictSame(readers.failures, []);
  t.ok(readers.requests > 50, `${readers.requests} requests`);
});
