import t from 'tap';
import { listen, seedAppFor } from '../support/seed-app.js';
import { NEWEST, newestReleaseData, seeds } from '../support/seeds.js';

t.test('serves metrics on a separate port', async (t) => {
  const app = await seedAppFor(t, { METRICS_PORT: '0', RATE_LIMIT_MAX: '11' });
  const { origin } = await listen(app);
  const metrics = `http://127.0.0.1:${app.metricsAddress?.port}/metrics`;
  const read = async () => {
    const response = await fetch(metrics);
    t.equal(response.status, 200);
    t.match(response.headers.get('content-type'), /^text\/plain; version=/);
    return response.text();
  };
  const value = (text: string, series: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length),
    );
  const duration = (method: string, route: string, status: number) =>
    `http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

  const request = async (path: string, init?: RequestInit) =>
    (await fetch(`${origin}${path}`, init)).arrayBuffer();
  const [kh, th] = ['/countries/KH/tiers', '/countries/TH/tiers'];
  for (const path of [kh, th, kh, '/.git/config', '/wp-login.php']) await request(path);
  const query = { method: 'POST', headers: { 'content-type': 'application/json' } };
  // The second and third are cache hits.
  const body = JSON.stringify({ query: '{ dataset { country(country: "KH") { name } } }' });
  for (let time = 0; time < 3; time++) await request('/graphql', { ...query, body });
  await request('/graphql', { ...query, body: '{"query":"{ nothing }"}' });
  for (let time = 0; time < 4; time++) await request('/countries/KH/tiers');

  for (const path of ['/health/live', '/health/ready']) await request(path);

  const text = await read();
  t.equal(value(text, duration('GET', '/health/live', 200)), 1, 'alerts leave out probes by their route');
  t.equal(value(text, duration('GET', '/health/ready', 200)), 1);
  t.equal(value(text, duration('GET', '/countries/:country/tiers', 200)), 5, 'by route template');
  t.equal(value(text, duration('GET', 'none', 404)), 2, 'scans share one label');
  t.equal(value(text, duration('GET', 'none', 429)), 2, 'rejected before routing');
  t.equal(value(text, 'rate_limited_requests_total'), 2);
  t.equal(value(text, 'work_queue_abandoned_total'), 0);
  t.equal(value(text, 'answer_cache_misses_total'), 3);
  t.equal(value(text, 'answer_cache_hits_total'), 5);
  t.equal(value(text, 'answer_cache_entries'), 3);
  t.ok(value(text, 'answer_cache_bytes') > 1_000);
  t.equal(value(text, 'graphql_query_cost_count'), 1);
  t.equal(value(text, 'graphql_query_cost_sum'), 302);
  t.equal(value(text, 'graphql_refused_queries_total'), 1);
  t.equal(value(text, `dataset_release_info{version="${NEWEST}"}`), 1);
  t.equal(value(text, 'dataset_newest_report_year'), (await newestReleaseData()).tables.reports.at(-1)?.year);
  const { state } = (await seeds()).current.upcomingReport ?? {};
  t.equal(value(text, 'dataset_upcoming_report_out'), Number(state === 'out'));
  t.equal(value(text, 'dataset_upcoming_report_overdue'), Number(state === 'overdue'));
  t.ok(value(text, 'dataset_checked_timestamp_seconds') > 1_700_000_000);
  t.ok(value(text, 'process_resident_memory_bytes') > 0);
  t.notMatch(text, /wp-login|\.git/, 'client URLs never become labels');
});

t.test('serves no metrics on the public port, and none by default', async (t) => {
  const app = await seedAppFor(t);
  t.equal((await app.inject('/metrics')).statusCode, 404);
  t.notOk(app.hasDecorator('metricsAddress'));
});

t.test('fails to start if the metrics port is in use', async (t) => {
  const first = await seedAppFor(t, { METRICS_PORT: '0' });
  await t.rejects(seedAppFor(t, { METRICS_PORT: String(first.metricsAddress?.port) }), {
    message: /^Metrics cannot be served on .* METRICS_PORT/,
    cause: { code: 'EADDRINUSE' },
  });
});
