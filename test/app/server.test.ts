import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import t from 'tap';
import { openStore } from '../../src/releases/open-store.js';
import { RECORDED_DIGESTS } from '../seeds/release-digests.js';
import { end, start, until } from '../support/processes.js';
import { program } from '../support/program.js';
import { NEWEST } from '../support/seeds.js';
import { getOrigin, startServer } from '../support/server.js';
import { slow } from '../support/slow.js';
import { directoryFor, POSTGRESQL, postgresFor, settingsFor } from '../support/stores.js';

t.test('fills a new data directory and reuses a filled one', async (t) => {
  const location = await directoryFor(t);
  const settings = settingsFor(location);
  for (const start of ['first', 'second']) {
    const server = startServer(t, settings);
    const origin = await getOrigin(server);
    t.match(server.output(), `tip-tiers, release ${NEWEST}, listens on`, start);
    const { addresses } = JSON.parse(
      server
        .output()
        .split('\n')
        .find((line) => line.startsWith('{')) ?? '',
    );
    t.equal(addresses.length, 3, 'suggests three URLs');
    for (const url of addresses) t.equal((await fetch(url, { redirect: 'follow' })).status, 200, url);
    const body = (await (await fetch(`${origin}/tiers`)).json()) as { total: number };
    t.equal(body.total, 4_235);
    server.child.kill('SIGTERM');
    t.equal(await server.exited, 0, 'exits cleanly on SIGTERM');
    t.equal(server.output().match(/"msg":"stopped"/g)?.length, 1, 'and says so once');
  }
  const store = await openStore(location);
  for (const [version, { files }] of Object.entries(RECORDED_DIGESTS)) {
    const recorded = await store.files.of(version);
    t.strictSame(
      new Map(recorded.map(({ name, sha256 }) => [name, sha256])),
      new Map(Object.entries(files)),
      `the files of ${version} are those of the build`,
    );
  }
});

t.test('serves from two processes on one data directory', async (t) => {
  const settings = settingsFor(await directoryFor(t));
  const origins = await Promise.all([1, 2].map(() => getOrigin(startServer(t, settings))));
  for (const origin of origins) t.equal((await fetch(`${origin}/releases/1.0.0/tiers`)).status, 200);
});

t.test('fails to start with one sentence if a setting is invalid', async (t) => {
  const server = startServer(t, { PORT: 'eighty', DATABASE_URL: 'mysql://secret@localhost/x' });
  t.equal(await server.exited, 1);
  t.match(server.output(), 'Invalid setting PORT ("eighty"): it must be a whole number.');
  t.match(server.output(), 'Invalid setting DATABASE_URL: it must be a postgresql:// URL.');
  t.notMatch(server.output(), /secret| {4}at /, 'no secret and no stack trace');
});

t.test('fails to start if the database is unreachable', async (t) => {
  const server = startServer(t, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' });
  t.equal(await server.exited, 1);
  t.match(server.output(), /PostgreSQL at DATABASE_URL is unreachable/);
});

t.test('distinguishes a rejecting PostgreSQL from an unreachable one', POSTGRESQL.options, async (t) => {
  const url = new URL((await postgresFor(t, 'nothing')).url);
  url.pathname = '/tip_tiers_nowhere';
  const server = startServer(t, { DATABASE_URL: url.href });
  t.equal(await server.exited, 1);
  t.match(
    server.output(),
    /PostgreSQL at DATABASE_URL rejects the connection: database "tip_tiers_nowhere" does not exist/,
  );
});

t.test('fails to start if it cannot listen on the address', async (t) => {
  const server = startServer(t, {
    ...settingsFor(await directoryFor(t)),
    HOST: '192.0.2.1',
  });
  t.equal(await server.exited, 1);
  t.match(server.output(), /Cannot listen on HOST 192\.0\.2\.1, PORT \d+: /);
});

t.test('fails to start if the data directory is not writable', async (t) => {
  const server = startServer(t, { DATA_DIR: '/dev/null/nothing' });
  t.equal(await server.exited, 1);
  t.match(server.output(), /^The data directory \/dev\/null\/nothing cannot be used/m);
});

t.test('fails to start if the file system forbids the data directory', async (t) => {
  if (process.platform !== 'linux') return t.comment('only Linux has such a file system');
  const server = startServer(t, { DATA_DIR: '/proc/nothing/below' });
  t.equal(await server.exited, 1);
  t.match(server.output(), /^The data directory \/proc\/nothing\/below cannot be used: ENOENT/m);
});

t.test('logs JSON or plain lines to standard output', async (t) => {
  const settings = settingsFor(await directoryFor(t));
  for (const [format, isJson] of [
    ['json', true],
    ['pretty', false],
  ] as const) {
    const server = startServer(t, { ...settings, LOG_FORMAT: format, PUBLIC_URL: 'https://tiers.example' });
    await getOrigin(server);
    server.child.kill('SIGTERM');
    t.equal(await server.exited, 0);
    const lines = server.output().trim().split('\n');
    t.ok(lines.length >= 2, `${lines.length} lines`);
    for (const line of lines) t.equal(line.startsWith('{'), isJson, line);
    t.match(server.output(), 'Set CONTACT so that readers of this public instance');
    if (!isJson)
      t.match(
        server.output(),
        /^\S+Z info tip-tiers, release \S+, listens on http:\S+ \(folder\)\n {2}http:/m,
      );
  }
});

t.test('lists its settings with --help', async (t) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...program('server'), '--help']);
  t.match(stdout, /^ {2}PORT \(3000\)\n {6}Port to listen on/m);
  t.match(stdout, /^ {2}DATABASE_URL\n/m);
});

t.test('stops when npm forwards a signal', slow, async (t) => {
  if (!existsSync('dist/server.js')) return t.comment('not built');
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: '0',
    ...settingsFor(await directoryFor(t)),
  };
  const npm = start('npm', ['start', '--silent'], { env: environment });
  t.teardown(() => end(npm.child, 'SIGKILL'));
  const origin = () => /http:\/\/[\d.]+:\d+/.exec(npm.output())?.[0];
  await until('it listens', () => origin() !== undefined);
  npm.child.kill('SIGTERM');
  await until('the port is closed', async () =>
    fetch(`${origin()}/health/live`).then(
      () => false,
      () => true,
    ),
  );
});
