import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { newInstance } from '../support/instance.js';
import { program } from '../support/program.js';
import { directoryFor, settingsFor } from '../support/stores.js';

const CLIENTS = 16;
const ANSWERS_BEFORE = 10 * CLIENTS;
const MOST_WAITING_MS = 60_000;
const GRACE_MS = 10_000;
const PATHS = ['/countries/KH/tiers', '/tiers', '/eligibility', '/tiers.csv'];

type Outcome = 'answered' | 'not begun' | string;

/** Asks over a connection that is kept; tells an answer that was cut from a request that was not taken any more. */
function ask(origin: string, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    const path = PATHS[Math.floor(Math.random() * PATHS.length)];
    const asked = request(`${origin}${path}`, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', (error) => resolve(`${path}: cut after ${bytes} bytes: ${error.message}`));
      response.on('end', () => {
        const length = Number(response.headers['content-length'] ?? bytes);
        if (response.statusCode !== 200) resolve(`${path}: status ${response.statusCode}`);
        else resolve(bytes === length ? 'answered' : `${path}: ${bytes} of ${length} bytes`);
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // Refused before anything was asked. A connection that is reset, a kept one too, has lost a request.
      resolve(error.code === 'ECONNREFUSED' ? 'not begun' : `${path}: ${error.code ?? error.message}`);
    });
    asked.end();
  });
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(
    `${signal} under load: no request is lost, no answer is cut, and it ends well and in time`,
    async (t) => {
      const instance = await newInstance(program('server'), {
        ...settingsFor(await directoryFor(t)),
        SHUTDOWN_GRACE_MS: String(GRACE_MS),
      });
      t.teardown(() => instance.stop('SIGKILL'));
      await instance.start();
      const agent = new Agent({ keepAlive: true });
      t.teardown(() => agent.destroy());
      let isOver = false;
      const outcomes = new Map<Outcome, number>();
      const client = async () => {
        while (!isOver) {
          const outcome = await ask(instance.origin, agent);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (outcome === 'not begun') return;
        }
      };
      const clients = Array.from({ length: CLIENTS }, client);
      const giveUpAt = Date.now() + MOST_WAITING_MS;
      while ((outcomes.get('answered') ?? 0) < ANSWERS_BEFORE && Date.now() < giveUpAt) await sleep(50);
      const began = Date.now();
      t.equal(await instance.stop(signal), 0, instance.output());
      t.ok(Date.now() - began < GRACE_MS, `after ${Date.now() - began} ms`);
      isOver = true;
      await Promise.all(clients);
      const { answered = 0, 'not begun': _, ...failures } = Object.fromEntries(outcomes);
      t.strictSame(failures, {});
      t.ok(answered > CLIENTS, `${answered} answers`);
    },
  );
}
