import { spawn } from 'node:child_process';
import { once } from 'node:events';
import t from 'tap';
import { program } from '../support/program.js';
import { slow } from '../support/slow.js';
import { directoryFor, settingsFor } from '../support/stores.js';

async function logOf(
  t: Parameters<typeof directoryFor>[0],
  environment: Record<string, string>,
  paths: readonly string[],
): Promise<Record<string, unknown>[]> {
  const where = settingsFor(await directoryFor(t));
  const service = spawn(process.execPath, program('server'), {
    env: { PATH: process.env.PATH, PORT: '0', ...where, ...environment },
  });
  t.teardown(() => service.kill('SIGKILL'));
  let output = '';
  const started = new Promise<string>((resolve, reject) => {
    service.stdout.on('data', (chunk) => {
      output += chunk;
      const origin = /listens on (\S+)/.exec(output)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    service.on('exit', () => reject(new Error(output)));
  });
  const origin = await started;
  for (const path of paths) {
    const headers = { authorization: 'Bearer very-secret', cookie: 'session=very-secret' };
    await (await fetch(`${origin}${path}`, { headers })).arrayBuffer();
  }
  service.kill('SIGTERM');
  await once(service, 'close');
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

t.test('some requests get a line, which names the route and nothing personal', slow, async (t) => {
  const paths = Array.from({ length: 20 }, (_, time) => `/verify?country=KH&q=very-secret-${time}`);
  const lines = await logOf(t, { ACCESS_LOG_SHARE: '1', SLOW_ANSWER_MS: '600000' }, [
    ...paths,
    '/countries/KH',
  ]);
  t.equal(lines.length, 21);
  for (const line of lines) {
    t.strictSame(Object.keys(line).sort(), [
      'hostname',
      'level',
      'method',
      'ms',
      'msg',
      'pid',
      'route',
      'status',
      'time',
      'traceId',
    ]);
  }
  t.match(lines.at(-1), { method: 'GET', route: '/countries/:country', status: 200 });
  t.notMatch(JSON.stringify(lines), /very-secret|127\.0\.0\.1/);
});

t.test('without a setting no request gets a line', slow, async (t) => {
  t.strictSame(await logOf(t, { SLOW_ANSWER_MS: '600000' }, ['/countries/KH', '/nothing']), []);
});

t.test('an answer slower than a setting gets a line that says how to ask again', slow, async (t) => {
  const paths = ['/search?q=very-secret', '/tiers.xlsx?limit=1500&from=2001'];
  const lines = await logOf(t, { SLOW_ANSWER_MS: '10' }, paths);
  t.match(
    lines.find(({ route }) => route === '/tiers'),
    {
      msg: 'slow answer',
      method: 'GET',
      status: 200,
      askAgain: '/tiers.xlsx?limit=1500&from=2001',
      ms: Number,
      coreMs: Number,
      traceId: String,
    },
  );
  t.notMatch(JSON.stringify(lines), /very-secret|127\.0\.0\.1/);
});
