import type { AddressInfo } from 'node:net';
import closeWithGrace from 'close-with-grace';
import { AnsweringPool } from './gateway/answering-pool.js';
import { DrawingThread } from './gateway/drawing.js';
import { buildGateway } from './gateway/gateway.js';
import { programFile } from './paths.js';
import { readSettings } from './settings.js';

/** The three addresses to try first. */
const TRY = ['/countries/KH/tiers', '/tiers.csv?year=2022&tier=3', '/docs'];

/** Signals that do not end the service: to publish, and to write a heap snapshot (see the runbook). */
const KEPT_SIGNALS: ('SIGHUP' | 'SIGUSR2')[] = ['SIGHUP', 'SIGUSR2'];

/** For how long a service that stops still takes requests, so that clients that keep connections hear of it. */
const DRAIN_MS = 1_000;

/** Processor time that a question may take in one piece; the longest that is allowed takes an eighth of it. */
const DEADLINE_MS = 2_000;
/** A worker that needs more is ended, and its question refused. */
const WORKER_HEAP_MB = 192;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const pool = new AnsweringPool({
    program: programFile('worker'),
    workers: settings.WORKERS,
    workerData: { settings },
    deadlineMs: DEADLINE_MS,
    patienceMs: settings.HANDLER_TIMEOUT_MS,
    heapMb: WORKER_HEAP_MB,
    onFault: (sentence) => console.error(sentence),
  });
  await pool.start();
  const app = await buildGateway({ settings, answering: pool, drawing: new DrawingThread() });
  // Publishes what was laid into the seeds' folder since.
  process.on('SIGHUP', () => pool.fill());
  closeWithGrace({ delay: settings.SHUTDOWN_GRACE_MS, skip: KEPT_SIGNALS }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'stopping after an error');
    else await app.drain(Math.min(DRAIN_MS, settings.SHUTDOWN_GRACE_MS / 2));
    await app.close();
    await pool.close();
  });
  await app.ready();
  await app
    .listen({ host: settings.HOST, port: settings.PORT })
    .catch((cause: Error) => cannotListen(`HOST ${settings.HOST}, PORT ${settings.PORT}`, cause));
  const { address, family, port } = app.server.address() as AddressInfo;
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const kind = settings.DATABASE_URL === undefined ? 'folder' : 'postgresql';
  console.log(
    [
      `tip-tiers, release ${pool.state.version}, listens on ${origin} (${kind}). Try:`,
      ...TRY.map((path) => `  ${origin}${path}`),
      ...(settings.PUBLIC_URL !== undefined && settings.CONTACT === undefined
        ? ['Set CONTACT: readers of a public instance need an address to which they can send corrections.']
        : []),
    ].join('\n'),
  );
}

const cannotListen = (where: string, cause: Error): never => {
  throw new Error(`The service cannot listen on ${where}: ${cause.message}.`, { cause });
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
