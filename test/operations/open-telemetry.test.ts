import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

t.test("exports spans to a collector as part of the caller's trace", async (t) => {
  const received: SentSpan[] = [];
  const collector = createServer(async (request, response) => {
    t.equal(request.url, '/v1/traces');
    let body = '';
    for await (const chunk of request) body += chunk;
    for (const { scopeSpans } of JSON.parse(body).resourceSpans) {
      for (const { spans } of scopeSpans) received.push(...spans);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  t.teardown(() => collector.close());
  const { port } = collector.address() as AddressInfo;
  const app = await seedAppFor(t, {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_TRACES_SHARE: '1',
  });
  const traced = await app.inject({
    url: '/countries/KH?asOf=2023-01-01',
    headers: { traceparent: `00-${TRACE}-${PARENT}-01` },
  });
  const failed = await app.inject('/nothing');
  const unwanted = await app.inject({
    url: '/countries/TH',
    headers: { traceparent: `00-${'a'.repeat(32)}-${PARENT}-00` },
  });
  t.equal(unwanted.statusCode, 200);
  await app.close();

  t.equal(received.length, 2, 'unsampled traces are not recorded');
  const [span, error] = received;
  t.match(span, { traceId: TRACE, parentSpanId: PARENT, name: 'GET /countries/:country', kind: 2 });
  t.match(traced.headers.traceparent, `00-${TRACE}-${span?.spanId}-01`);
  const attributes = Object.fromEntries(
    (span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
  );
  t.match(attributes, { 'http.route': '/countries/:country', 'http.response.status_code': 200 });
  t.equal(attributes['url.path'], '/countries/KH', 'without the query');
  t.match(failed.headers.traceparent, `00-${error?.traceId}-${error?.spanId}-01`);
});

t.test('works without a reachable collector', async (t) => {
  const app = await seedAppFor(t, {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    OTEL_TRACES_SHARE: '1',
  });
  t.equal((await app.inject('/countries/KH')).statusCode, 200);
});
