import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { Problem } from '../../../src/domain/problem.js';
import type { Edition } from '../../../src/domain/tables.js';
import {
  editionFilesInBackground,
  editionRecordsInBackground,
} from '../../../src/formats/edition/background.js';
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

/** How many processes that make files there are; the loader of TypeScript has one of its own. */
const processes = (): number =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter((pid) => pid !== '' && /edition\/process\.[jt]s/.test(commandOf(pid))).length;

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

t.test('files made apart are those made here, in their order, with the same records', slow, async (t) => {
  const here = await editionFiles(edition);
  const apart = await editionFilesInBackground(edition);
  t.equal(processes(), 0, 'the process is gone when the files are there');
  t.same(apart, here);
  const records = here.map(({ body, ...record }) => record);
  t.same(await editionRecordsInBackground(edition), records);
});

t.test('the event loop goes on meanwhile', slow, async (t) => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  await editionRecordsInBackground(edition);
  clearInterval(timer);
  t.ok(turns > 10, `${turns} turns`);
});

t.test('so many editions wait and no more; those that wait are served, one at a time', slow, async (t) => {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, processes());
  }, 5);
  const ended = await Promise.allSettled(
    Array.from({ length: 6 }, () => editionRecordsInBackground(edition)),
  );
  clearInterval(timer);
  t.equal(most, 1);
  const refused = ended.filter((each) => each.status === 'rejected');
  t.equal(refused.length, 2);
  for (const { reason } of refused) t.match(reason, new Problem('overloaded', reason.detail));
});

t.test('what goes wrong there is told here, and the next edition is made', slow, async (t) => {
  const broken = { ...edition, tables: { ...edition.tables, reports: null as unknown as [] } };
  await t.rejects(editionFilesInBackground(broken), {
    message: /^the files of release 1\.0\.0 could not be made: .*TypeError/s,
  });
  t.ok((await editionRecordsInBackground(edition)).length > 0);
});

t.test('a signal to the whole group does not end the process that makes files', async (t) => {
  const { child, ended, first } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  let files = 0;
  child.on('message', () => {
    files += 1;
  });
  await first;
  child.kill('SIGTERM');
  child.kill('SIGINT');
  t.same(await ended, [0, null]);
  t.equal(files, (await editionFiles(edition)).length);
});

t.test('it ends with the service', async (t) => {
  const { child, ended, first } = begun();
  t.teardown(() => child.kill('SIGKILL'));
  await first;
  child.disconnect();
  await t.resolves(ended);
});

/** The process, and its first word: from then on it hears signals. */
function begun() {
  const child = spawn(process.execPath, program('formats/edition/process'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.send({ edition, withBodies: false });
  return { child, ended: once(child, 'exit'), first: once(child, 'message') };
}
