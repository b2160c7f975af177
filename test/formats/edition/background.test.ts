import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { unzipSync } from 'fflate';
import t from 'tap';
import type { Archive } from '../../../src/domain/file-record.js';
import type { Edition } from '../../../src/domain/tables.js';
import { packed } from '../../../src/editions/archive.js';
import { filesInBackground } from '../../../src/formats/edition/background.js';
import { editionFiles } from '../../../src/formats/edition/edition-files.js';
import { program } from '../../support/program.js';
import { seedEditions } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';

const whole = (await seedEditions())[0] as Edition;
const edition: Edition = {
  header: whole.header,
  tables: {
    ...whole.tables,
    placements: whole.tables.placements.slice(0, 10),
    placement_votes: whole.tables.placement_votes.slice(0, 10),
    watchlist_extensions: [],
  },
};

t.test('files made apart are those made here, in their order, while others go on', slow, async (t) => {
  const here = await editionFiles(edition);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  const apart = await filesInBackground(edition);
  clearInterval(timer);
  t.ok(turns > 10, `${turns} turns`);
  t.same(apart, packed(here));
  const bodies = unzipSync(apart.zip);
  for (const { name, body } of here) t.ok(Buffer.from(bodies[name] ?? []).equals(body), name);
});

t.test('what goes wrong there is told here, and the next edition is made', slow, async (t) => {
  const broken = { ...edition, tables: { ...edition.tables, reports: null as unknown as [] } };
  await t.rejects(filesInBackground(broken), {
    message: /^the files of release 1\.0\.0 could not be made: .*TypeError/s,
  });
  t.ok((await filesInBackground(edition)).records.length > 0);
});

t.test('a signal to the whole group does not end the process that makes files', async (t) => {
  const { child, ended } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  t.same(await once(child, 'message'), ['hears', undefined]);
  const made = once(child, 'message');
  child.send(edition);
  child.kill('SIGTERM');
  child.kill('SIGINT');
  const [archive] = (await made) as [Archive];
  t.same(archive.records, packed(await editionFiles(edition)).records);
  t.same(await ended, [0, null]);
});

t.test('it ends with the service', async (t) => {
  const { child, ended } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  await once(child, 'message');
  child.disconnect();
  await t.resolves(ended);
});

/** Says when the process listens for signals. */
const TELLING =
  "data:text/javascript,process.on('newListener', (name) => name === 'SIGTERM' && setImmediate(() => process.send('hears')))";

function begun() {
  const child = spawn(process.execPath, ['--import', TELLING, ...program('formats/edition/process')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  return { child, ended: once(child, 'exit') };
}
