import t, { type Test } from 'tap';
import { getOrigin, startServer } from '../support/server.js';
import { slow } from '../support/slow.js';
import { directoryFor, settingsFor } from '../support/stores.js';

async function captureLog(
  t: Test,
  environment: Record<string, string>,
  paths: readonly string[],
): Promise<Record<string, unknown>[]> {
  const where = settingsFor(await directoryFor(t));
  const service = startServer(t, { ...where, LOG_LEVEL: 'warn', ...environment });
  const origin = await getOrigin(service);
  const headers = { authorization: 'Bearer very-secret', cookie: 'session=very-secret' };
  for (const path of paths) await (await fetch(`${origin}${path}`, { headers })).arrayBuffer();
  service.child.kill('SIGTERM');
  await service.exited;
  const lines = service
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line)).filter(({ msg }) => !/listens on|^stopped$/.test(msg));
}

t.test('logs sampled requests by route, without personal data', slow, async (t) => {
  const paths = Array.from({ length: 20 }, (_, time) => `/verify?country=KH&q=very-secret-${time}`);
  const environment = { ACCESS_LOG_SHARE: '1', SLOW_ANSWER_MS: '600000' };
  const lines = await captureLog(t, environment, [...paths, '/countries/KH']);
  t.equal(lines.length, 21);
  for (const line of lines)
    t.equal(Object.keys(line).sort().join(' '), 'hostname level method ms msg pid route status time traceId');
  t.match(lines.at(-1), { method: 'GET', route: '/countries/:country', status: 200 });
  t.notMatch(JSON.stringify(lines), /very-secret|127\.0\.0\.1/);
});

t.test('logs no requests by default', slow, async (t) => {
  t.strictSame(await captureLog(t, { SLOW_ANSWER_MS: '600000' }, ['/countries/KH', '/nothing']), []);
});

t.test('logs slow responses with a URL that repeats the request', slow, async (t) => {
  const paths = ['/search?q=very-secret', '/tiers.xlsx?limit=1000&from=2001'];
  const lines = await captureLog(t, { SLOW_ANSWER_MS: '10' }, paths);
  const line = lines.find(({ route }) => route === '/tiers');
  t.match(line, { msg: 'slow response', method: 'GET', status: 200, retryUrl: paths[1] });
  t.match(line, { ms: Number, coreMs: Number, traceId: String });
  t.notMatch(JSON.stringify(lines), /very-secret|127\.0\.0\.1/);
});
