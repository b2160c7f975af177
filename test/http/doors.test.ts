import t from 'tap';
import { buildApp } from '../../src/app.js';
import { schema } from '../../src/graphql/schema.js';
import { FairQueue } from '../../src/http/fair-queue.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { readSettings } from '../../src/settings.js';
import { seeds } from '../support/seeds.js';
import { UNHURRIED } from '../support/unhurried.js';

const MCP_HEADERS = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };

/** Counts what is made in the queue, whichever door it is asked at. */
let made = 0;
const { run } = FairQueue.prototype;
FairQueue.prototype.run = function counted(job) {
  made += 1;
  return run.call(this, job) as never;
};
t.teardown(() => {
  FairQueue.prototype.run = run;
});

const app = await buildApp({
  catalogue: await seeds(),
  settings: readSettings(UNHURRIED),
  pingDatabase: async () => {},
});
t.teardown(() => app.close());

t.test('a route that makes its answers elsewhere is refused', async (t) => {
  t.throws(() => app.get('/elsewhere', () => 'made here'), { message: /GET \/elsewhere .* makeFor/ });
  t.doesNotThrow(() => app.get('/said', { config: { isConstant: true } }, () => 'constant'));
});

t.test('every root field of GraphQL is made there', async (t) => {
  for (const { name, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const before = made;
    // A field that needs more than its name is refused in the same place.
    const query = `{ a${name}: ${name} { __typename } }`;
    const { statusCode } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    t.equal(made, before + 1, `${name} (${args.length} arguments)`);
    t.ok(statusCode < 500, `${name}: ${statusCode}`);
  }
});

t.test('every tool and every resource of MCP is made there', async (t) => {
  const ask = (method: string, params: object) =>
    app.inject({
      method: 'POST',
      url: '/mcp',
      headers: MCP_HEADERS,
      payload: { jsonrpc: '2.0', id: 1, method, params },
    });
  for (const { name } of TOOLS) {
    const before = made;
    t.equal((await ask('tools/call', { name, arguments: {} })).statusCode, 200);
    t.ok(made > before, name);
  }
  for (const uri of ['tip-tiers://countries/KH', 'tip-tiers://reports/2022']) {
    const before = made;
    t.equal((await ask('resources/read', { uri })).json().result.contents.length, 1);
    t.ok(made > before, uri);
  }
});

t.test(
  'what the service asks itself for may not ask in its turn, and does not wait for itself',
  async (t) => {
    const nested = (levels: number): string =>
      levels === 0 ? '/countries/KH/tiers' : `/cite?url=${encodeURIComponent(nested(levels - 1))}`;
    t.equal((await app.inject(nested(1))).statusCode, 200);
    for (const path of ['/cite', '/CITE', '/cite/', '/Cite', '/%63ite']) {
      const inner = `${path}?url=${encodeURIComponent(nested(6))}`;
      const before = made;
      const { statusCode, body } = await app.inject(`/cite?url=${encodeURIComponent(inner)}`);
      t.ok(statusCode === 400 || statusCode === 404, `${path}: ${statusCode}`);
      t.ok(made - before <= 1, `${path} asked ${made - before} times`);
      t.ok(body.length < 10_000, path);
    }
  },
);
