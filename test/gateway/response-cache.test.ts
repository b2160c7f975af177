import t from 'tap';
import { type CachedResponse, ResponseCache } from '../../src/gateway/response-cache.js';
import type { StoredResponse } from '../../src/gateway/stored-response.js';

const kept = (size = 1): CachedResponse => ({ response: { size } as StoredResponse, route: undefined });

t.test('finds a response under all its aliases and stores it once', async (t) => {
  const cache = new ResponseCache(10_000);
  t.equal(cache.get('/a', 'one'), undefined);
  const answer = kept(7);
  cache.set('/a', 'one place', answer);
  cache.set('/A', 'one place', kept());
  for (const spelling of ['/a', '/A', 'one place']) t.equal(cache.get(spelling, 'one'), answer, spelling);
  t.equal(cache.get('/b', 'one'), undefined);
  t.strictSame(cache.stats, { hits: 3, misses: 2, entries: 1, bytes: 7 + '/a'.length + 1_000 });
});

t.test('drops responses of an older revision and stores none built from another', async (t) => {
  const cache = new ResponseCache(10_000);
  cache.get('/a', 'one');
  cache.set('/a', 'one place', kept());
  cache.set('/A', 'one place', kept());
  for (const spelling of ['/a', '/A']) t.equal(cache.get(spelling, 'two'), undefined, spelling);
  for (const place of ['one place', 'twofold place']) cache.set('/a', place, kept());
  t.equal(cache.stats.entries, 0);
  const made = kept();
  cache.set('/b', 'two place', made);
  t.equal(cache.get('two place', 'two'), made);
  t.equal(cache.get('/A', 'two'), undefined, 'aliases are dropped as well');
  const anew = kept();
  cache.set('/b', 'two place', anew);
  t.equal(cache.get('/b', 'two'), anew, 'an identical request gets the newer response');
  t.equal(cache.get('/a', 'one'), undefined, 'still dropped when the old revision returns');
});

t.test('evicts the least recently used response with all its aliases', async (t) => {
  const cache = new ResponseCache(3_000);
  cache.get('/', 'one');
  const first = kept();
  cache.set('/a', 'one a', first);
  cache.set('/b', 'one b', kept());
  cache.get('/a', 'one');
  cache.set('/c', 'one c', kept());
  t.strictSame(
    [cache.get('/a', 'one'), cache.get('/b', 'one'), cache.get('one b', 'one')],
    [first, undefined, undefined],
  );
  const again = kept();
  cache.set('/B', 'one b', again);
  t.equal(cache.get('one b', 'one'), again);
  cache.set('/d', 'one d', kept(5_000));
  t.equal(cache.get('/d', 'one'), undefined, 'larger than the whole cache');
});
