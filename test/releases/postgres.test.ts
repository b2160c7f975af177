import t from 'tap';
import { assertServerVersion } from '../../src/releases/postgres.js';

t.test('rejects PostgreSQL versions older than 15', async (t) => {
  t.throws(() => assertServerVersion({ number: 140_012, name: '14.12 (Debian)' }), {
    name: 'StoreUnavailable',
    message: 'PostgreSQL at DATABASE_URL is version 14.12 (Debian); 15 or newer is needed',
  });
  for (const number of [150_000, 180_001]) t.doesNotThrow(() => assertServerVersion({ number, name: '' }));
});
