import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import t from 'tap';
import { needs } from '../support/needs.js';
import { end, freePort, start, until } from '../support/processes.js';
import { program } from '../support/program.js';
import { directoryFor, settingsFor } from '../support/stores.js';
import { UNHURRIED } from '../support/unhurried.js';

/** Longer than stopping takes, shorter than the hard limit. */
const STOP_MS = 20_000;
const options = { timeout: 300_000 };

interface Logging {
  readonly port: number;
  readonly child: ChildProcess;
  /** Sends requests that each write a line. */
  log(requests: number): Promise<void>;
  dropped(): Promise<number>;
}

/** A service that logs each request to a file descriptor. */
async function startLogging(t: Test, stdout: number): Promise<Logging> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const { child } = start(process.execPath, program('server'), {
    env: {
      ...UNHURRIED,
      ...settingsFor(await directoryFor(t)),
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      ACCESS_LOG_SHARE: '1',
    },
    stdout,
  });
  t.teardown(() => end(child, 'SIGKILL'));
  const get = (address: string, at = port) => fetch(`http://127.0.0.1:${at}${address}`);
  await until('it responds', async () => (await get('/health/live')).ok);
  return {
    port,
    child,
    async log(requests) {
      for (let number = 0; number < requests; number++)
        t.equal((await get(`/countries/KH?lang=en&x=${number}`)).status, 400);
      t.equal((await get('/countries/KH/tiers')).status, 200);
    },
    async dropped() {
      const text = await (await get('/metrics', metricsPort)).text();
      return Number(/^log_lines_dropped_total\{reason="unwritable"\} (\d+)/m.exec(text)?.[1]);
    },
  };
}

async function stopsInTime(t: Test, { child }: Logging): Promise<void> {
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
  child.kill('SIGTERM');
  const [code] = await ended;
  t.equal(code, 0);
}

t.test('starts, serves and stops with its output on a full disk', options, async (t) => {
  const full = openSync('/dev/full', 'w');
  t.teardown(() => closeSync(full));
  const service = await startLogging(t, full);
  await service.log(20);
  t.ok((await service.dropped()) > 20);
  await stopsInTime(t, service);
});

t.test(
  'serves while the disk below its log is full, and logs again afterwards',
  { ...options, ...needs('mount') },
  async (t) => {
    const disk = await mkdtemp(path.join(tmpdir(), 'tip-tiers-log-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    t.teardown(async () => {
      execFileSync('umount', ['--lazy', disk]);
      await rm(disk, { recursive: true, force: true });
    });
    const file = path.join(disk, 'service.log');
    const log = openSync(file, 'a');
    t.teardown(() => closeSync(log));
    const service = await startLogging(t, log);
    await service.log(3);
    const ballast = path.join(disk, 'ballast');
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast, Buffer.alloc(bavail * bsize));
    // What is left of the last block takes some lines.
    await service.log(60);
    const dropped = await service.dropped();
    t.ok(dropped > 0, `${dropped}`);
    await rm(ballast);
    await service.log(3);
    const messages = (await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => line.includes('could not be'));
    t.equal(messages.length, 1);
    t.match(JSON.parse(messages[0] ?? ''), { level: 40, lines: dropped });
    await stopsInTime(t, service);
  },
);

t.test('serves and stops when nobody reads its log any more, or the reader stalls', options, async (t) => {
  for (const isClosed of [true, false])
    await t.test(isClosed ? 'closed pipe' : 'stalled reader', async (t) => {
      const fifo = path.join(t.testdir(), 'pipe');
      execFileSync('mkfifo', [fifo]);
      const input = openSync(fifo, 'r+');
      const reader = spawn('sleep', ['600'], { stdio: [input, 'ignore', 'ignore'] });
      t.teardown(() => end(reader, 'SIGKILL'));
      const output = openSync(fifo, 'w');
      const service = await startLogging(t, output);
      for (const descriptor of [input, output]) closeSync(descriptor);
      if (isClosed) await end(reader, 'SIGKILL');
      // More lines than a pipe holds.
      await Promise.all(Array.from({ length: 8 }, () => service.log(60)));
      if (isClosed) t.ok((await service.dropped()) > 0);
      await stopsInTime(t, service);
    });
});
