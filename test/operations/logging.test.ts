import type { FastifyBaseLogger } from 'fastify';
import t from 'tap';
import { plainLine } from '../../src/operations/logging.js';
import { StoreLog } from '../../src/operations/store-log.js';

t.test('formats a plain line with time, level, message and fields, lists and stacks below', async (t) => {
  const entry = { level: 40, time: 0, pid: 1, hostname: 'a', msg: 'it is so' };
  t.equal(plainLine(JSON.stringify(entry)), '1970-01-01T00:00:00.000Z warn it is so\n');
  const more = {
    ...entry,
    ms: 12,
    route: '/tiers',
    nothing: null,
    addresses: ['one', 'two'],
    err: { stack: 'Error: x\n    at y' },
  };
  t.equal(
    plainLine(JSON.stringify(more)),
    '1970-01-01T00:00:00.000Z warn it is so ms=12 route=/tiers nothing=null\n  one\n  two\n  Error: x\n      at y\n',
  );
  t.match(plainLine('{"level":35,"time":0}'), /Z 35\n$/);
});

const release = (version: string, reason: string | null = null) => ({
  ...{ version, based_on: null, published_at: '2025-01-01T00:00:00Z', notes: [], sha256: '' },
  state: reason === null ? ('published' as const) : ('withdrawn' as const),
  withdrawn_reason: reason,
  withdrawn_at: reason && '2025-01-02T00:00:00Z',
});

t.test("logs each change of a release or of the store's state once", async (t) => {
  const logged: unknown[][] = [];
  const log = {
    child: (_: object, { level }: { level: string }) => {
      t.equal(level, 'info', 'independent of LOG_LEVEL');
      return {
        info: (...line: unknown[]) => logged.push(['info', ...line]),
        warn: (...line: unknown[]) => logged.push(['warn', ...line]),
      };
    },
  } as unknown as FastifyBaseLogger;
  const storeLog = new StoreLog(log, [release('1.0.0')]);
  storeLog.answered([release('1.0.0')], '1.0.0');
  t.strictSame(logged, []);
  storeLog.failed(new Error('it is gone'));
  storeLog.failed(new Error('it is gone'));
  storeLog.answered([release('1.0.0'), release('1.1.0')], '1.1.0');
  storeLog.answered([release('1.0.0'), release('1.1.0', 'a fault')], '1.0.0');
  storeLog.answered([release('1.0.0'), release('1.1.0', 'a fault')], '1.0.0');
  t.match(logged, [
    ['warn', { reason: 'It is gone' }, /is unreachable/],
    ['info', /is reachable again/],
    ['info', { release: '1.1.0', current: '1.1.0' }, 'release loaded'],
    ['warn', { release: '1.1.0', current: '1.0.0', reason: 'a fault' }, 'release withdrawn'],
  ]);
  t.equal(logged.length, 4);
});
