import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import closeWithGrace from 'close-with-grace';
import type { FastifyBaseLogger } from 'fastify';
import { ComputeWorker } from './gateway/compute-worker.js';
import { buildGateway } from './gateway/gateway.js';
import { RasterPool } from './gateway/raster-pool.js';
import { lifecycleLog, lineWriter } from './operations/logging.js';
import { programFile } from './paths.js';
import { readSettings, settingsText } from './settings.js';

/** URLs to try first, logged on startup. */
const TRY = ['/countries/KH/tiers', '/tiers.csv?year=2022&tier=3', '/docs'];

/**
 * Signals that do not stop the service: one publishes seeds, one writes a heap snapshot (see the runbook).
 */
const KEPT_SIGNALS: ('SIGHUP' | 'SIGUSR2')[] = ['SIGHUP', 'SIGUSR2'];

/**
 * How long requests are still accepted during shutdown, so that keep-alive clients receive
 * `Connection: close`.
 */
const DRAIN_MS = 1_000;

/** CPU time that a request may use without yielding; the most expensive one allowed takes an eighth of it. */
const CPU_LIMIT_MS = 2_000;
/** A worker that needs more is terminated and its request rejected. */
const WORKER_HEAP_MB = 192;

const HELP = `tip-tiers: an API for the tier history of the Trafficking in Persons Report.

Usage: npm start. Settings are environment variables:`;

async function main(): Promise<void> {
  const given = readSettings(process.env);
  const settings = { ...given, LOG_FORMAT: given.LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json') };
  // A full disk or a closed pipe; what cannot be written is lost.
  process.stderr.on('error', () => {});
  const write = lineWriter(settings);
  let log: FastifyBaseLogger | undefined;
  const worker = new ComputeWorker({
    program: programFile('worker'),
    workerData: { settings },
    cpuLimitMs: CPU_LIMIT_MS,
    timeoutMs: settings.HANDLER_TIMEOUT_MS,
    heapMb: WORKER_HEAP_MB,
    onLine: (line) => write(`${line}\n`),
    onError: (sentence) => (log ? log.error(sentence) : console.error(sentence)),
  });
  await worker.start();
  const app = await buildGateway({ settings, upstream: worker, rasterPool: new RasterPool() });
  log = lifecycleLog(app.log);
  // Publish releases added to the seed folder since startup.
  process.on('SIGHUP', () => worker.publishSeeds());
  const { close } = closeWithGrace(
    { delay: settings.SHUTDOWN_GRACE_MS, skip: KEPT_SIGNALS },
    async ({ err }) => {
      killAfter(settings.SHUTDOWN_GRACE_MS + DRAIN_MS);
      if (err) app.log.fatal({ err }, 'stopping after an error');
      else await app.drain(Math.min(DRAIN_MS, settings.SHUTDOWN_GRACE_MS / 2));
      await app.close();
      await worker.close();
      log?.info(err ? 'stopped after an error' : 'stopped');
    },
  );
  endWithShellOfNpm(close);
  await app.ready();
  await app
    .listen({ host: settings.HOST, port: settings.PORT })
    .catch((cause: Error) => cannotListen(`HOST ${settings.HOST}, PORT ${settings.PORT}`, cause));
  const { address, family, port } = app.server.address() as AddressInfo;
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const kind = settings.DATABASE_URL === undefined ? 'folder' : 'postgresql';
  log.info(
    { addresses: TRY.map((path) => `${origin}${path}`) },
    `tip-tiers, release ${worker.state.version}, listens on ${origin} (${kind})`,
  );
  if (settings.PUBLIC_URL !== undefined && settings.CONTACT === undefined)
    log.warn('Set CONTACT so that readers of this public instance can send corrections.');
}

/** Ends the process from a thread of its own, should this one hang. */
function killAfter(ms: number): void {
  const program =
    'setTimeout(() => process.kill(process.pid, "SIGKILL"), require("worker_threads").workerData)';
  new Worker(program, { eval: true, workerData: ms }).unref();
}

/** Read before the first `await`. */
const PARENT = process.ppid;
const PARENT_CHECK_INTERVAL_MS = 250;

/**
 * npm sends signals to the shell that it started, and some shells don't forward them: the service would keep
 * running and occupy its port.
 */
function endWithShellOfNpm(close: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const checking = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(checking);
    close();
  }, PARENT_CHECK_INTERVAL_MS).unref();
}

const cannotListen = (where: string, cause: Error): never => {
  throw new Error(`Cannot listen on ${where}: ${cause.message}.`, { cause });
};

try {
  if (process.argv.includes('--help')) console.log(`${HELP}\n\n${settingsText()}`);
  else await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
