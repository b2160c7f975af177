import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.js';
import { prepareRelease } from './claims/prepare.js';
import type { Release } from './dataset/release.js';
import { readSettings } from './settings.js';
import {
  fileRecordsOf,
  keepForNextStart,
  locationOf,
  openForServing,
  prepareDatabase,
} from './start/bootstrap.js';
import { sentenceOf } from './store/errors.js';
import { watchReleases } from './store/watch-releases.js';

/** The three addresses to try first. */
const TRY = ['/countries/KH/tiers', '/tiers.csv?year=2022&tier=3', '/docs'];

/** Signals that do not end the service: to publish, and to write a heap snapshot (see the runbook). */
const KEPT_SIGNALS: ('SIGHUP' | 'SIGUSR2')[] = ['SIGHUP', 'SIGUSR2'];

/** For how long a service that stops still takes requests, so that clients that keep connections hear of it. */
const DRAIN_MS = 1_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { database, catalogue } = await openForServing(locationOf(settings));
  const app = await buildApp({
    catalogue,
    settings,
    pingDatabase: () => database.ping(),
    fileRecords: fileRecordsOf(database),
  });
  const keep = () =>
    keepForNextStart(database, catalogue).catch((err) =>
      app.log.warn({ err }, 'what the next start needs cannot be kept; it will ask the database'),
    );
  const prepareDownloads = () =>
    app
      .prepareDownloads()
      .catch((err) => app.log.warn({ err }, 'downloads cannot be prepared; they are made when asked for'));
  const stopWatching = await watchReleases(database, {
    onChange: async () => {
      if (!(await catalogue.refresh())) return;
      await keep();
      await prepareDataset(catalogue.current);
      void prepareDownloads();
    },
    onError: (err) =>
      app.log.warn({ err }, 'releases cannot be looked for; what is loaded goes on being served'),
  });
  // Publishes what was laid into the seeds' folder since: the way to publish into an embedded database without a stop.
  process.on('SIGHUP', () => {
    prepareDatabase(database).catch((err) => app.log.error({ err }, 'the seeds cannot be published'));
  });
  closeWithGrace({ delay: settings.SHUTDOWN_GRACE_MS, skip: KEPT_SIGNALS }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'stopping after an error');
    else await app.drain(Math.min(DRAIN_MS, settings.SHUTDOWN_GRACE_MS / 2));
    await app.close();
    await stopWatching();
    await database.close();
  });
  // Made ready first: a port of the metrics that is in use is not taken for that of the service.
  await app.ready();
  await app
    .listen({ host: settings.HOST, port: settings.PORT })
    .catch((cause: Error) => cannotListen(`HOST ${settings.HOST}, PORT ${settings.PORT}`, cause));
  const { address, family, port } = app.server.address() as AddressInfo;
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  console.log(
    [
      `tip-tiers, release ${catalogue.current.version}, listens on ${origin} (${database.kind}). Try:`,
      ...TRY.map((path) => `  ${origin}${path}`),
    ].join('\n'),
  );
  await prepareDataset(catalogue.current);
  await prepareDownloads();
}

const cannotListen = (where: string, cause: Error): never => {
  throw new Error(`The service cannot listen on ${where}: ${cause.message}.`, { cause });
};
/** Works out what many answers are made from; requests are answered between the parts. */
async function prepareDataset(release: Release): Promise<void> {
  for (const _ of prepareRelease(release)) await setImmediate();
}

try {
  await main();
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
