import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { SERVICE_VERSION } from '../domain/service.js';
import { type DatasetState, QUERY_REJECTED } from '../http/worker-protocol.js';
import { accessLog } from './access-log.js';
import { logOutput } from './log-output.js';
import { logSlowRequests } from './slow-requests.js';
import { traceContext } from './trace-context.js';

/** In seconds. A cache hit takes a fraction of the first bucket; a workbook may reach the last. */
const DURATION_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10];
const COST_BUCKETS = [10, 100, 1_000, 5_000, 10_000, 25_000, 50_000];
const MILLISECONDS = 1_000;

interface Measured {
  readonly cache: {
    readonly stats: Readonly<Record<'hits' | 'misses' | 'entries' | 'bytes', number>>;
  };
  readonly upstream: {
    readonly state: DatasetState;
    readonly stats: Readonly<Record<'queued' | 'abandoned', number>> & {
      readonly exits: Readonly<Record<string, number>>;
    };
  };
  readonly rasterPool: { readonly queued: number };
}

/** Metrics of one instance, named by Prometheus conventions. */
export class Metrics {
  readonly registry = new Registry();
  readonly #registers = [this.registry];

  readonly requestDuration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its response, by route template',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATION_BUCKETS,
    registers: this.#registers,
  });
  readonly rateLimited = this.#counter(
    'rate_limited_requests_total',
    'Requests rejected because their client had exceeded its quota',
  );
  readonly timedOut = this.#counter(
    'answer_timeouts_total',
    'Requests aborted because they took too long; one that several clients share counts once',
  );
  readonly quotaStoreLost = new Gauge({
    name: 'rate_limit_shared_store_lost',
    help: '1 while Redis is unreachable and each instance counts requests separately',
    registers: this.#registers,
  });
  readonly graphqlCost = new Histogram({
    name: 'graphql_query_cost',
    help: 'Cost of executed queries',
    buckets: COST_BUCKETS,
    registers: this.#registers,
  });
  readonly graphqlRejected = this.#counter(
    'graphql_refused_queries_total',
    'GraphQL requests rejected before execution',
  );

  /** @param cost as reported by the worker, or `REFUSED` */
  observeGraphql(cost: string): void {
    if (cost === QUERY_REJECTED) this.graphqlRejected.inc();
    else this.graphqlCost.observe(Number(cost));
  }

  /** Registers metrics that are read on each scrape: process, response cache, queues, release. */
  constructor({ cache, upstream, rasterPool }: Measured) {
    collectDefaultMetrics({ register: this.registry });
    this.#read('answer_cache_entries', 'Responses in the cache', () => cache.stats.entries);
    this.#read('answer_cache_bytes', 'Size of the cached responses in bytes', () => cache.stats.bytes);
    this.#count('answer_cache_hits_total', 'Cache hits', () => cache.stats.hits);
    this.#count('answer_cache_misses_total', 'Cache misses', () => cache.stats.misses);
    this.#read('work_queue_waiting', 'Requests waiting for the worker', () => upstream.stats.queued);
    this.#count(
      'work_queue_abandoned_total',
      'Requests cancelled because their clients had disconnected',
      () => upstream.stats.abandoned,
    );
    this.#read('drawings_waiting', 'Images waiting to be rendered', () => rasterPool.queued);
    this.#countEach(
      'workers_ended_total',
      'Workers that exited, by reason',
      'reason',
      () => upstream.stats.exits,
    );
    this.#countEach(
      'log_lines_dropped_total',
      'Lines left out of the log: standard output could not be written, or there were too many equal ones',
      'reason',
      () => logOutput.dropped,
    );
    this.#read(
      'dataset_release_published_timestamp_seconds',
      'Publication time of the current release',
      () => Date.parse(upstream.state.publishedAt) / MILLISECONDS,
    );
    this.#read(
      'dataset_checked_timestamp_seconds',
      'Time of the last successful check for new releases',
      () => Date.parse(upstream.state.checkedAt) / MILLISECONDS,
    );
    this.#read(
      'dataset_upcoming_report_out',
      '1 while a report is out that the current release does not contain',
      () => Number(upstream.state.upcomingReport === 'out'),
    );
    this.#read(
      'dataset_upcoming_report_overdue',
      '1 while the report after the newest is past its due date and its publication is unconfirmed',
      () => Number(upstream.state.upcomingReport === 'overdue'),
    );
    this.#read(
      'dataset_damaged_releases',
      'Releases that are incomplete or damaged in the store, or could not be stored',
      () => upstream.state.damagedReleases.length,
    );
    this.#read('dataset_newest_report_year', 'Year of the newest report', () => upstream.state.newestReport);
    const registers = this.#registers;
    new Gauge({
      name: 'build_info',
      help: 'Version of the service and of Node.js',
      labelNames: ['version', 'node'],
      registers,
    }).set({ version: SERVICE_VERSION, node: process.version }, 1);
    new Gauge({
      name: 'dataset_release_info',
      help: 'Version of the current release',
      labelNames: ['version'],
      registers,
      collect() {
        this.reset();
        this.set({ version: upstream.state.version }, 1);
      },
    });
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: this.#registers });
  }

  #count(name: string, help: string, value: () => number): void {
    new Counter({
      name,
      help,
      registers: this.#registers,
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  }

  #countEach(
    name: string,
    help: string,
    label: string,
    values: () => Readonly<Record<string, number>>,
  ): void {
    new Counter({
      name,
      help,
      labelNames: [label],
      registers: this.#registers,
      collect() {
        this.reset();
        for (const [each, value] of Object.entries(values())) this.inc({ [label]: each }, value);
      },
    });
  }

  #read(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: this.#registers,
      collect() {
        this.set(value());
      },
    });
  }
}

const NO_ROUTE = 'none';

const requestDurations = fp(
  async (app: FastifyInstance, { metrics }: { readonly metrics: Metrics }) => {
    app.addHook('onResponse', (request, reply, done) => {
      metrics.requestDuration.observe(
        {
          method: request.method,
          route: request.servedRoute ?? NO_ROUTE,
          status: String(reply.statusCode),
        },
        reply.elapsedTime / MILLISECONDS,
      );
      done();
    });
  },
  { name: 'request-durations' },
);

declare module 'fastify' {
  interface FastifyInstance {
    metricsAddress: AddressInfo | null;
  }
}

interface MetricsServerOptions {
  readonly metrics: Metrics;
  readonly host: string;
  readonly port: number;
}

/** Serves `/metrics` on a separate port: not public, and reachable when the main port is not. */
const metricsServer = fp(
  async (app: FastifyInstance, { metrics, host, port }: MetricsServerOptions) => {
    const { registry } = metrics;
    const server = createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      try {
        const body = await registry.metrics();
        response.writeHead(200, { 'content-type': registry.contentType }).end(body);
      } catch (err) {
        app.log.error({ err }, 'cannot collect metrics');
        response.writeHead(500).end();
      }
    });
    app.decorate('metricsAddress', null);
    app.addHook('onReady', async () => {
      server.listen(port, host);
      await once(server, 'listening').catch((cause: Error) => {
        throw new Error(
          `Metrics cannot be served on METRICS_HOST ${host}, METRICS_PORT ${port}: ${cause.message}.`,
          { cause },
        );
      });
      app.metricsAddress = server.address() as AddressInfo;
    });
    app.addHook('onClose', async () => {
      server.close();
      server.closeAllConnections();
    });
  },
  { name: 'metrics-server' },
);

interface OperationsOptions {
  /** `null` disables metrics. */
  readonly measured: { readonly metrics: Metrics; readonly host: string; readonly port: number } | null;
  readonly accessLogShare: number;
  readonly slowAnswerMs: number;
  readonly tracing: { readonly endpoint: string; readonly share: number } | null;
}

/** Registers trace context, logging of slow responses and, as configured, metrics, access log and tracing. */
export const operations = fp(
  async (app: FastifyInstance, { measured, accessLogShare, slowAnswerMs, tracing }: OperationsOptions) => {
    await app.register(traceContext);
    if (measured) {
      await app.register(requestDurations, measured);
      await app.register(metricsServer, measured);
    }
    await app.register(logSlowRequests, { ms: slowAnswerMs });
    if (accessLogShare > 0) await app.register(accessLog, { share: accessLogShare });
    if (tracing) {
      // Load only if it is used: it takes time and memory.
      const { openTelemetry } = await import('./open-telemetry.js');
      await app.register(openTelemetry, tracing);
    }
  },
  { name: 'operations' },
);
