import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { buildGateway } from '../../src/gateway/gateway.js';
import { RasterPool } from '../../src/gateway/raster-pool.js';
import type { WorkerResponse } from '../../src/http/worker-protocol.js';
import { readSettings } from '../../src/settings.js';
import { slow } from '../support/slow.js';
import { NO_ENDS, STATE } from './fixtures/workers.js';

/** Enough for a busy machine to read a request. */
const SOCKET_TIMEOUT_MS = 2_000;
/** Longer than the socket timeout. */
const ANSWERED_AFTER_MS = 5_000;

t.test('keeps a connection open beyond the socket timeout while a response is pending', slow, async (t) => {
  const answer = async (): Promise<WorkerResponse> => {
    await sleep(ANSWERED_AFTER_MS);
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('late'), cpuMs: 1 };
  };
  const app = await buildGateway({
    settings: readSettings({ SOCKET_TIMEOUT_MS: `${SOCKET_TIMEOUT_MS}`, LOG_LEVEL: 'silent' }),
    rasterPool: new RasterPool(),
    upstream: {
      request: answer,
      requestDirect: answer,
      problemTemplates: {},
      state: STATE,
      stats: { queued: 0, abandoned: 0, exits: NO_ENDS },
    },
  });
  t.teardown(() => app.close());
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  t.equal(await (await fetch(`${origin}/late`)).text(), 'late');
});
