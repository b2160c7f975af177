import { randomBytes } from 'node:crypto';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { readTraceParent } from './trace-context.js';

interface OpenTelemetryOptions {
  readonly endpoint: string;
  /** Sampling rate for traces, 0 to 1, if the caller has not decided. */
  readonly share: number;
  readonly exporter?: SpanExporter;
}

const SERVICE_NAME = 'tip-tiers';
const SPAN_ID_BYTES = 8;
/** A hanging collector must not delay shutdown. */
const EXPORT_TIMEOUT_MS = 2_000;
const FIRST_SERVER_ERROR = 500;

/** Records a span per request and exports it with OTLP over HTTP. */
export const openTelemetry = fp(
  async (app: FastifyInstance, { endpoint, share, exporter }: OpenTelemetryOptions) => {
    /**
     * Makes root spans use the request id as trace id, as in
     * the log. Safe, because spans are started synchronously.
     */
    let traceId = '';
    const provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': SERVICE_NAME }),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
      idGenerator: {
        generateTraceId: () => traceId,
        generateSpanId: () => randomBytes(SPAN_ID_BYTES).toString('hex'),
      },
      spanProcessors: [
        new BatchSpanProcessor(
          exporter ??
            new OTLPTraceExporter({
              url: new URL('v1/traces', withSlash(endpoint)).href,
              timeoutMillis: EXPORT_TIMEOUT_MS,
            }),
        ),
      ],
    });
    const tracer = provider.getTracer(SERVICE_NAME);
    const spans = new WeakMap<FastifyRequest, Span>();
    app.addHook('onRequest', (request, _reply, done) => {
      traceId = request.id;
      const span = tracer.startSpan(
        request.method,
        {
          kind: SpanKind.SERVER,
          attributes: {
            'http.request.method': request.method,
            'url.path': request.originalUrl.split('?', 1)[0] ?? '',
          },
        },
        getParent(request),
      );
      if (span.isRecording()) {
        request.spanId = span.spanContext().spanId;
        spans.set(request, span);
      }
      done();
    });
    app.addHook('onResponse', (request, reply, done) => {
      const span = spans.get(request);
      const { servedRoute: route = '' } = request;
      span?.updateName(`${request.method} ${route}`.trim());
      span?.setAttributes({ 'http.route': route, 'http.response.status_code': reply.statusCode });
      if (reply.statusCode >= FIRST_SERVER_ERROR) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      done();
    });
    app.addHook('onClose', async () => {
      await provider.shutdown().catch((err) => app.log.warn({ err }, 'the last spans are lost'));
    });
  },
  { name: 'open-telemetry', dependencies: ['trace-context'] },
);

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

function getParent(request: FastifyRequest) {
  const parent = readTraceParent(request.headers.traceparent);
  if (!parent) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: parent.traceId,
    spanId: parent.parentId,
    traceFlags: parent.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
    isRemote: true,
  });
}
