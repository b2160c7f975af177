import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { unzipSync } from 'fflate';
import t from 'tap';
import type { Archive } from '../../../src/domain/file-record.js';
import type { ReleaseData } from '../../../src/domain/tables.js';
import { makeFilesInBackground } from '../../../src/formats/release/background.js';
import { releaseFiles } from '../../../src/formats/release/release-files.js';
import { zipFiles } from '../../../src/releases/archive.js';
import { program } from '../../support/program.js';
import { seedReleases } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';

const whole = (await seedReleases())[0] as ReleaseData;
const release: ReleaseData = {
  header: whole.header,
  tables: {
    ...whole.tables,
    placements: whole.tables.placements.slice(0, 10),
    placement_votes: whole.tables.placement_votes.slice(0, 10),
    watchlist_extensions: [],
  },
};

t.test('builds the same files in the background without blocking the event loop', slow, async (t) => {
  const here = await releaseFiles(release);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  const apart = await makeFilesInBackground(release);
  clearInterval(timer);
  t.ok(turns > 10, `${turns} event loop iterations`);
  t.same(apart, zipFiles(here));
  const bodies = unzipSync(apart.zip);
  for (const { name, body } of here) t.ok(Buffer.from(bodies[name] ?? []).equals(body), name);
});

t.test('reports errors of the background process and builds the next release', slow, async (t) => {
  const broken = { ...release, tables: { ...release.tables, reports: null as unknown as [] } };
  await t.rejects(makeFilesInBackground(broken), {
    message: /^the files of release 1\.0\.0 could not be made: .*TypeError/s,
  });
  t.ok((await makeFilesInBackground(release)).records.length > 0);
});

t.test('survives a signal to the process group while building files', async (t) => {
  const { child, ended } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  t.same(await once(child, 'message'), ['hears', undefined]);
  const made = once(child, 'message');
  child.send(release);
  child.kill('SIGTERM');
  child.kill('SIGINT');
  const [archive] = (await made) as [Archive];
  t.same(archive.records, zipFiles(await releaseFiles(release)).records);
  t.same(await ended, [0, null]);
});

t.test('exits together with the service', async (t) => {
  const { child, ended } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  await once(child, 'message');
  child.disconnect();
  await t.resolves(ended);
});

/** Reports when the process listens for signals. */
const TELLING =
  "data:text/javascript,process.on('newListener', (name) => name === 'SIGTERM' && setImmediate(() => process.send('hears')))";

function begun() {
  const child = spawn(process.execPath, ['--import', TELLING, ...program('formats/release/process')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  return { child, ended: once(child, 'exit') };
}
