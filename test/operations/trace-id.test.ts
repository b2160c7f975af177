import t from 'tap';
import { newTraceId } from '../../src/operations/trace-context.js';

t.test('no id comes twice, and each is one', async (t) => {
  const ids = Array.from({ length: 10_000 }, newTraceId);
  t.equal(new Set(ids).size, ids.length);
  t.ok(ids.every((id) => /^[\da-f]{32}$/.test(id) && !/^0+$/.test(id)));
});
