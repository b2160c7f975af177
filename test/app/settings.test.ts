import t from 'tap';
import { InvalidSettings, readSettings } from '../../src/settings.js';

const message = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    return error instanceof InvalidSettings ? error.message : String(error);
  }
};

t.test('a setting that is not usable stops the start, all of them at once', (t) => {
  const text = message({ PORT: 'many', RATE_LIMIT_MAX: '0', LOG_LEVEL: 'loud' });
  t.match(text, /PORT.*"many"/);
  t.match(text, /RATE_LIMIT_MAX.*"0"/);
  t.match(text, /LOG_LEVEL.*"loud"/);
  t.end();
});

t.test('what would let clients choose their address cannot be set', (t) => {
  for (const value of ['true', '1', '*', '10.0.0.0/99', 'proxy.example', 'loopback,']) {
    t.match(message({ TRUST_PROXY: value }), 'TRUST_PROXY', value);
  }
  t.strictSame(readSettings({ TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::1' }).TRUST_PROXY, [
    'loopback',
    '10.0.0.0/8',
    '2001:db8::1',
  ]);
  t.end();
});

t.test('a number is decimal digits, and an address says of which kind it must be', (t) => {
  for (const value of [' ', '1e3', '0x50', '80.5', '+80', '-1', '65536'])
    t.match(message({ PORT: value }), /PORT .* must be/, value);
  t.match(message({ DATABASE_URL: 'mysql://localhost/x' }), 'must be a postgresql:// URL');
  t.match(
    { ...readSettings({ PORT: '0', MAX_EVENT_LOOP_DELAY_MS: '0', TRACE_SAMPLE_SHARE: '0.25' }) },
    { PORT: 0, MAX_EVENT_LOOP_DELAY_MS: 0 },
  );
  t.end();
});

t.test('no password is repeated', (t) => {
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    const text = message({ [name]: 'http://api:very-secret@db.example/x' });
    t.match(text, name);
    t.notMatch(text, /very-secret/);
  }
  t.end();
});

t.test('an empty variable is none', (t) => {
  t.strictSame(readSettings({ PORT: '', REDIS_URL: '' }), readSettings({}));
  t.end();
});
