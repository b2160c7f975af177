import t from 'tap';
import { InvalidSettings, readSettings, settingsTable, settingsText } from '../../src/settings.js';

const message = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    return error instanceof InvalidSettings ? error.message : String(error);
  }
};

t.test('reports all invalid settings at once', (t) => {
  const text = message({ PORT: 'many', RATE_LIMIT_MAX: '0', LOG_LEVEL: 'loud' });
  t.match(text, /PORT.*"many"/);
  t.match(text, /RATE_LIMIT_MAX.*"0"/);
  t.match(text, /LOG_LEVEL.*"loud"/);
  t.end();
});

t.test('suggests the setting for a misspelled name, along with other errors', (t) => {
  const text = message({
    PORTT: '8080',
    PROT: '8080',
    HSOT: '0.0.0.0',
    LOGLEVEL: 'info',
    REDIS_URI: 'redis://x',
    DATA_DIR: 'x',
    RATE_LIMIT_MAX: 'all',
  });
  t.match(text, 'PORTT is not a setting. Did you mean PORT?');
  t.match(text, 'PROT is not a setting. Did you mean PORT?');
  t.match(text, 'HSOT is not a setting. Did you mean HOST?');
  t.match(text, 'LOGLEVEL is not a setting. Did you mean LOG_LEVEL?');
  t.match(text, 'REDIS_URI is not a setting. Did you mean REDIS_URL?');
  t.match(text, /RATE_LIMIT_MAX.*"all"/);
  const others = {
    HOME: '/root',
    HOSTNAME: 'a',
    PGHOST: 'a',
    PGPORT: '1',
    POST: '1',
    LOG_LEVEL: 'info',
    LOG_LEVELS: 'x',
  };
  t.equal(
    message({ ...others, HTTP_PROXY: 'x', API_PORT: '1', PORTT: '' }),
    '',
    'variables of other programs are ignored',
  );
  t.end();
});

t.test('suggests our setting for a common name of other programs', (t) => {
  for (const [name, setting] of [
    ['DB_URL', 'DATABASE_URL'],
    ['REDIS', 'REDIS_URL'],
    ['TRUST_PROXIES', 'TRUST_PROXY'],
    ['RATE_LIMIT', 'RATE_LIMIT_MAX'],
    ['CONTACT_URL', 'CONTACT'],
  ] as const)
    t.match(message({ [name]: 'x' }), `${name} is not a setting. Did you mean ${setting}?`);
  t.equal(message({ DB_URL: 'x', DATABASE_URL: 'postgresql://a@b/c' }), '', 'unless ours is set as well');
  t.end();
});

t.test('describes every setting in the table and in the help text', (t) => {
  const names = Object.keys(readSettings({}));
  const table = settingsTable();
  for (const name of names)
    t.match(table, new RegExp(`^\\| \`${name}\` \\| [^|]+ \\| \`.+\` \\| [A-Z0-9].{10,}\\. \\|$`, 'm'), name);
  t.match(table, /^\| `DATABASE_URL` \| URL \| none \| PostgreSQL/m);
  t.match(settingsText(), '  RATE_LIMIT_MAX (600)\n      Points per client');
  t.end();
});

t.test('requires a separate port for metrics', (t) => {
  t.match(
    message({ METRICS_PORT: '3000', LOG_LEVEL: 'loud' }),
    /LOG_LEVEL.*\nPORT and METRICS_PORT are both 3000/,
  );
  t.match(message({ PORT: '9464', METRICS_PORT: '9464', HOST: '0.0.0.0' }), 'both 9464');
  t.equal(message({ PORT: '0', METRICS_PORT: '0' }), '', 'two random ports differ');
  t.equal(message({ METRICS_PORT: '3000', METRICS_HOST: '10.0.0.1' }), '');
  t.end();
});

t.test('rejects an invalid PUBLIC_URL, along with other errors', (t) => {
  for (const value of ['tiers.example.org', 'foo', 'https://tiers.example/x', 'ftp://tiers.example']) {
    const text = message({ PUBLIC_URL: value, PORT: 'many' });
    t.match(text, /PUBLIC_URL.* must be/, value);
    t.match(text, 'PORT', value);
  }
  t.equal(readSettings({ PUBLIC_URL: 'https://tiers.example/' }).PUBLIC_URL, 'https://tiers.example/');
  t.end();
});

t.test('rejects proxy settings that would let clients choose their address', (t) => {
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

t.test('accepts only decimal digits as numbers and states the required URL scheme', (t) => {
  for (const value of [' ', '1e3', '0x50', '80.5', '+80', '-1', '65536'])
    t.match(message({ PORT: value }), /PORT .* must be/, value);
  t.match(message({ DATABASE_URL: 'mysql://localhost/x' }), 'must be a postgresql:// URL');
  t.match(
    { ...readSettings({ PORT: '0', RATE_LIMIT_MAX: '7', TRACE_SAMPLE_SHARE: '0.25' }) },
    { PORT: 0, RATE_LIMIT_MAX: 7 },
  );
  t.end();
});

t.test('never repeats a password', (t) => {
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    const text = message({ [name]: 'http://api:very-secret@db.example/x' });
    t.match(text, name);
    t.notMatch(text, /very-secret/);
  }
  t.end();
});

t.test('treats an empty variable as unset', (t) => {
  t.strictSame(readSettings({ PORT: '', REDIS_URL: '' }), readSettings({}));
  t.end();
});
