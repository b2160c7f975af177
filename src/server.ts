import type { AddressInfo } from 'node:net';
import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.js';
import { prepareRelease } from './claims/news.js';
import type { Release } from './dataset/release.js';
import { Slice } from './domain/own-turn.js';
import { earlierDatabase, sentenceOf } from './editions/edition-store.js';
import { catalogueOf, fillStore, locationOf, openFilledStore } from './editions/seeds.js';
import { builtDocument } from './rest/openapi/plugin.js';
import { readSettings } from './settings.js';

/** The three addresses to try first. */
const TRY = ['/countries/KH/tiers', '/tiers.csv?year=2022&tier=3', '/docs'];

/** Signals that do not end the service: to publish, and to write a heap snapshot (see the runbook). */
const KEPT_SIGNALS: ('SIGHUP' | 'SIGUSR2')[] = ['SIGHUP', 'SIGUSR2'];

/** For how long a service that stops still takes requests, so that clients that keep connections hear of it. */
const DRAIN_MS = 1_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const store = await openFilledStore(locationOf(settings), console.error);
  if (store.kind === 'folder') {
    const found = await earlierDatabase(settings.DATA_DIR, store);
    if (found !== null) console.error(found);
  }
  const catalogue = await catalogueOf(store);
  const app = await buildApp({
    catalogue,
    settings,
    pingDatabase: () => store.ping(),
    fileRecords: store.files,
    builtDocument,
  });
  const prepareDownloads = () =>
    app
      .prepareDownloads()
      .catch((err) => app.log.warn({ err }, 'downloads cannot be prepared; they are made when asked for'));
  const takeUp = async () => {
    if (!(await catalogue.refresh())) return;
    await prepareDataset(catalogue.current);
    void prepareDownloads();
  };
  const stopWatching = await store.watch(() => {
    takeUp().catch((err) =>
      app.log.warn({ err }, 'releases cannot be looked for; what is loaded goes on being served'),
    );
  });
  // Publishes what was laid into the seeds' folder since.
  process.on('SIGHUP', () => {
    fillStore(store).catch((err) => app.log.error({ err }, 'the seeds cannot be published'));
  });
  closeWithGrace({ delay: settings.SHUTDOWN_GRACE_MS, skip: KEPT_SIGNALS }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'stopping after an error');
    else await app.drain(Math.min(DRAIN_MS, settings.SHUTDOWN_GRACE_MS / 2));
    await app.close();
    await stopWatching();
    await store.close();
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
      `tip-tiers, release ${catalogue.current.version}, listens on ${origin} (${store.kind}). Try:`,
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
  await new Slice().through(prepareRelease(release));
}

try {
  await main();
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
