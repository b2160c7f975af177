import t from 'tap';
import { newTraceId, readTraceParent } from '../../src/operations/trace-context.js';
import { sharedApp } from '../support/seed-app.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

t.test('parses traceparent as specified', async (t) => {
  t.strictSame(readTraceParent(PARENT), { traceId: TRACE, parentId: '00f067aa0ba902b7', sampled: true });
  t.equal(readTraceParent(PARENT.replace(/01$/, '00'))?.sampled, false);
  t.equal(readTraceParent(`cc${PARENT.slice(2)}-what-is-to-come`)?.traceId, TRACE, 'a later version');
  for (const bad of [
    undefined,
    '',
    'x',
    `ff${PARENT.slice(2)}`,
    PARENT.toUpperCase(),
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    [PARENT, PARENT],
  ]) {
    t.equal(readTraceParent(bad), null, String(bad));
  }
});

t.test('generates unique, valid trace IDs', async (t) => {
  const ids = Array.from({ length: 10_000 }, newTraceId);
  t.equal(new Set(ids).size, ids.length);
  t.ok(ids.every((id) => /^[\da-f]{32}$/.test(id) && !/^0+$/.test(id)));
});

t.test('continues the trace of the caller', async (t) => {
  const app = await sharedApp();
  const { headers } = await app.inject({ url: '/countries/KH', headers: { traceparent: PARENT } });
  t.match(headers.traceparent, new RegExp(`^00-${TRACE}-[\\da-f]{16}-01$`));
  t.notMatch(headers.traceparent, '00f067aa0ba902b7', 'with a new parent ID');
  const bad = await app.inject({ url: '/countries/KH', headers: { traceparent: 'nonsense' } });
  t.equal(bad.statusCode, 200);
  t.match(bad.headers.traceparent, /^00-[\da-f]{32}-[\da-f]{16}-00$/, 'a new trace replaces an invalid one');
});

t.test('sends a trace ID with errors, but not with cacheable responses', async (t) => {
  const app = await sharedApp();
  t.equal((await app.inject('/countries/KH')).headers.traceparent, undefined);
  const ids = await Promise.all(
    ['/nothing', '/nothing', '/tiers?tier=9', '/graphql'].map(async (url) => {
      const { headers } = await app.inject(url);
      t.match(headers.traceparent, /^00-[\da-f]{32}-[\da-f]{16}-00$/, url);
      return String(headers.traceparent).slice(3, 35);
    }),
  );
  t.equal(new Set(ids).size, ids.length, 'all IDs differ');
});
