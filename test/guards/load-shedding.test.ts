import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { listen, seedAppFor } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** Holds up the event loop, which is what too much work does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

t.test('under a load that lasts requests are turned away, health is not, and it ends', slow, async (t) => {
  const app = await seedAppFor(t, { MAX_EVENT_LOOP_DELAY_MS: '40' });
  const { origin } = await listen(app);
  const ask = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { response, body: await response.json() };
  };
  t.equal((await ask('/countries/KH')).response.status, 200);

  const load = setInterval(() => block(150), 1);
  t.teardown(() => clearInterval(load));
  const giveUpAt = Date.now() + 20_000;
  let shed = await ask('/countries/KH');
  while (shed.response.status === 200 && Date.now() < giveUpAt) shed = await ask('/countries/KH');
  t.equal(shed.response.status, 503);
  t.match(shed.response.headers.get('retry-after'), /^\d+$/);
  t.equal(shed.response.headers.get('cache-control'), 'no-store');
  t.match(shed.body, { type: '/problems/overloaded', status: 503 });
  const graphql = await ask('/graphql?query={__typename}');
  t.equal(graphql.response.status, 503);
  t.match(graphql.response.headers.get('retry-after'), /^\d+$/);
  t.match(graphql.body, { errors: [{ extensions: { problem: 'overloaded' } }] });
  t.equal((await ask('/health/live')).response.status, 200);
  t.equal((await ask('/health/ready')).response.status, 200);

  clearInterval(load);
  const { response } = await (async () => {
    for (;;) {
      await sleep(300);
      const asked = await ask('/countries/KH');
      if (asked.response.status === 200 || Date.now() > giveUpAt + 20_000) return asked;
    }
  })();
  t.equal(response.status, 200);
});

t.test('one long answer turns nobody away', slow, async (t) => {
  const app = await seedAppFor(t, { MAX_EVENT_LOOP_DELAY_MS: '200' });
  const { origin } = await listen(app);
  block(1_000);
  for (let time = 0; time < 4; time++) {
    t.equal((await fetch(`${origin}/countries/KH`)).status, 200);
    await sleep(100);
  }
});
