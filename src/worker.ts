import { setImmediate as nextTick } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { InjectOptions } from 'fastify';
import { buildApp, gatewayProblemTemplates } from './app.js';
import { collectGarbage } from './collect-garbage.js';
import { makeFilesInBackground } from './formats/release/background.js';
import type { WorkerCommand, WorkerMessage } from './gateway/worker-thread.js';
import { handleWorkerRequest, toDatasetState } from './http/worker-protocol.js';
import { preparations } from './news/news.js';
import { StoreLog } from './operations/store-log.js';
import { IS_BUILT } from './paths.js';
import { ownProcessorMs, threadId } from './processor-time.js';
import { completeFiles } from './releases/complete-files.js';
import { openReleaseCatalogue, toFiles } from './releases/open-catalogue.js';
import { toLocation } from './releases/open-store.js';
import { fillStore, openFilledStore } from './releases/seeds.js';
import { toSentence } from './releases/store-errors.js';
import { builtDocument } from './rest/openapi/plugin.js';
import type { Settings } from './settings.js';

/* Worker thread: runs the complete application for requests from the gateway. */

const port = parentPort;
if (port === null) throw new Error('worker.ts must be started as a worker thread of the service');
const { settings } = workerData as { readonly settings: Settings };
const post = (message: WorkerMessage, moved: ArrayBuffer[] = []) => port.postMessage(message, moved);

async function start(): Promise<void> {
  const store = await openFilledStore(toLocation(settings), console.error);
  const catalogue = await openReleaseCatalogue(store);
  const app = await buildApp({
    catalogue,
    settings,
    pingDatabase: () => store.ping(),
    files: toFiles(store),
    // The document in dist/ belongs to the last build.
    ...(IS_BUILT && { builtDocument }),
  });
  await app.ready();
  const postState = () => post({ kind: 'state', state: toDatasetState(catalogue) });
  const storeLog = new StoreLog(app.log, catalogue.entries);
  const refresh = () => {
    Promise.resolve(store.examine?.())
      .then(() => catalogue.refresh())
      .then(() => {
        storeLog.answered(catalogue.entries, catalogue.current.version);
        postState();
      })
      .catch((error) => storeLog.failed(error));
  };
  const stopWatching = await store.watch(refresh);
  const complete = () =>
    completeFiles(store, makeFilesInBackground, console.error).catch((err) =>
      app.log.warn({ err }, 'cannot check whether files of releases are missing'),
    );
  const threadCpuMs = ownProcessorMs();
  const handlers: {
    readonly [Kind in WorkerCommand['kind']]: (command: Extract<WorkerCommand, { kind: Kind }>) => unknown;
  } = {
    async request({ id, request }) {
      const reply = await handleWorkerRequest(app, request, threadCpuMs);
      const { body: bytes } = reply;
      // Transfer the buffer instead of copying it; a part of a shared buffer has to be copied first.
      const body = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
      post({ kind: 'response', id, response: { ...reply, body } }, [body.buffer as ArrayBuffer]);
    },
    ping: ({ id }) => post({ kind: 'pong', id }),
    idle() {
      catalogue.trimMemory();
      collectGarbage();
    },
    publishSeeds: () =>
      fillStore(store).then(complete, (err) =>
        app.log.error({ err }, 'cannot publish the releases of the build'),
      ),
    async close() {
      await stopWatching();
      await app.close();
      await store.close();
      port?.close();
    },
  };
  port?.on('message', (command: WorkerCommand) => void handlers[command.kind](command as never));
  postState();
  post({ kind: 'ready', threadId: threadId(), problemTemplates: gatewayProblemTemplates() });
  refresh();
  void complete();
  const { current } = catalogue;
  for (const prepare of preparations(current)) {
    await nextTick();
    prepare();
  }
  for (const request of firstRequests(current.newestYear)) {
    await nextTick();
    await app.inject({ headers: { accept: 'text/html' }, ...request });
  }
}

/** Requests of which the first takes 0.1 to 0.2 s: names in all languages, the world and its maps, names in texts. */
const firstRequests = (year: number): readonly InjectOptions[] => [
  { url: '/search?q=a' },
  { url: `/reports/${year}` },
  { url: '/charts?kind=map&annotate=KH:a' },
  { method: 'POST', url: '/annotate', headers: { 'content-type': 'text/plain' }, payload: 'Laos' },
];

try {
  await start();
} catch (error) {
  post({ kind: 'failed', message: toSentence(error) });
  process.exit(1);
}
