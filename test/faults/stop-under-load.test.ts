import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { exchange } from '../../bench/exchange.js';
import { instanceFor } from '../support/instance.js';
import { directoryFor, settingsFor } from '../support/stores.js';

const CLIENTS = 16;
const ANSWERS_BEFORE = 10 * CLIENTS;
const MAX_WAITING_MS = 60_000;
const GRACE_MS = 10_000;
const PATHS = ['/countries/KH/tiers', '/tiers', '/watchlist', '/tiers.csv'];

type Outcome = 'answered' | 'not begun' | string;

/**
 * Sends a request on a keep-alive connection and distinguishes a truncated response from a request not
 * accepted.
 */
async function send(origin: string, agent: Agent): Promise<Outcome> {
  const path = PATHS[Math.floor(Math.random() * PATHS.length)] ?? '';
  try {
    const { status, headers, body } = await exchange(origin, { path }, agent);
    if (status !== 200) return `${path}: status ${status}`;
    const length = Number(headers['content-length'] ?? body.length);
    return body.length === length ? 'answered' : `${path}: ${body.length} of ${length} bytes`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Refused before a request was sent. A reset connection, even an idle one, counts as a lost request.
    return code === 'ECONNREFUSED' ? 'not begun' : `${path}: ${code ?? message}`;
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`loses no request, truncates no response and stops in time on ${signal} under load`, async (t) => {
    const settings = { ...settingsFor(await directoryFor(t)), SHUTDOWN_GRACE_MS: String(GRACE_MS) };
    const instance = await instanceFor(t, settings);
    const agent = new Agent({ keepAlive: true });
    t.teardown(() => agent.destroy());
    let isOver = false;
    const outcomes = new Map<Outcome, number>();
    const client = async () => {
      while (!isOver) {
        const outcome = await send(instance.origin, agent);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (outcome === 'not begun') return;
      }
    };
    const clients = Array.from({ length: CLIENTS }, client);
    const giveUpAt = Date.now() + MAX_WAITING_MS;
    while ((outcomes.get('answered') ?? 0) < ANSWERS_BEFORE && Date.now() < giveUpAt) await sleep(50);
    const began = Date.now();
    t.equal(await instance.stop(signal), 0, instance.output());
    t.ok(Date.now() - began < GRACE_MS, `after ${Date.now() - began} ms`);
    isOver = true;
    await Promise.all(clients);
    const { answered = 0, 'not begun': _, ...failures } = Object.fromEntries(outcomes);
    t.strictSame(failures, {});
    t.ok(answered > CLIENTS, `${answered} responses`);
  });
}
