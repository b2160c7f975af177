import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { MAX_TEXT_BODY_BYTES } from '../domain/body-limits.js';
import { Problem } from '../domain/problem.js';
import { connectionLimits } from '../guards/connection-limits.js';
import { connectionLimitsOf, connectionOptions, drainOnDemand, setUpServer } from '../guards/connections.js';
import { guards } from '../guards/plugin.js';
import { readAbsoluteForm } from '../guards/request-target.js';
import { Answer } from '../http/answer.js';
import { prefersPage } from '../http/asked.js';
import type { Reply } from '../http/exchange.js';
import { chooseCoding } from '../http/negotiation.js';
import { originTeller } from '../http/origin.js';
import { asProblem, beginProblem, reportedProblem, sendProblem } from '../http/problem-handler.js';
import { filledForm } from '../http/refusal-forms.js';
import { refusalPage } from '../http/refusal-page.js';
import { sendAnswer, sendWithRange } from '../http/send.js';
import { Metrics, operations } from '../operations/metrics.js';
import { traceIdOf } from '../operations/trace-context.js';
import type { Settings } from '../settings.js';
import { acceptKey, chosenType } from './accept-key.js';
import { AnswerCache, type Kept } from './answer-cache.js';
import { type Answering, Ended } from './answering-pool.js';
import type { DrawingThread } from './drawing.js';
import { askOf, without, withoutConnection } from './hand-on.js';
import { serveHealth } from './health.js';

const MEGABYTE = 1024 * 1024;
/** A point of the quota pays for so much time of a core, */
const MS_A_POINT = 80;
/** and for so many bytes of an answer. */
const BYTES_A_POINT = MEGABYTE;

const PLUGIN_TIMEOUT_MS = 60_000;

const OF_CODING = ['etag', 'content-digest', 'content-length', 'connection', 'date', 'keep-alive'];
const COMPRESSED = /^(?:image\/png|font\/|application\/(?:zip|vnd\.(?:apache|openxml)))/;
/** Made once, and fetched with the first page. */
const OF_EVERY_PAGE = /^text\/(?:css|javascript)/;

interface GatewayParts {
  readonly settings: Settings;
  readonly answering: Answering;
  readonly drawing: DrawingThread;
}

/** Guards, the cache, and the line to the workers that make answers. It makes none itself, and knows no route. */
export async function buildGateway({ settings, answering, drawing }: GatewayParts): Promise<FastifyInstance> {
  const limits = connectionLimitsOf(settings, MAX_TEXT_BODY_BYTES);
  const app = fastify({
    ...connectionOptions(limits),
    logger: { level: settings.LOG_LEVEL },
    // Metrics count and time requests; a line for every request would cost more than the answer.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: traceIdOf,
    // A logger for each request costs a tenth of a ready answer; the few lines that need it name the trace themselves.
    childLoggerFactory: (logger) => logger,
    rewriteUrl: (request) => {
      readAbsoluteForm(request);
      return request.url ?? '/';
    },
    // Redis may take long to answer on a busy machine.
    pluginTimeout: PLUGIN_TIMEOUT_MS,
    routerOptions: { maxParamLength: limits.headerBytes, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      refuse(request, reply, asProblem(error));
    },
  });
  setUpServer(app);
  await app.register(connectionLimits, {
    max: limits.maxConnections,
    maxPerClient: limits.maxConnectionsPerClient,
    trustedProxies: limits.trustedProxies,
  });
  drainOnDemand(app);
  const originOf = originTeller(settings.PUBLIC_URL);
  const refuse = refuserOf(app, answering);
  app.setErrorHandler((error: Error, request, reply) =>
    refuse(request, reply, reportedProblem(error, request)),
  );
  const answers = new AnswerCache(settings.ANSWER_CACHE_MB * MEGABYTE);
  const metrics = await watchAndGuard(app, settings, { answers, answering, drawing });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const told of ['servedRoute', 'tookMs', 'queryCost']) app.decorateRequest(told, undefined);
  serveHealth(app, answering);
  serveAnswers(app, new Answers({ settings, answering, drawing, originOf, answers, metrics }));
  app.addHook('onClose', () => drawing.close());
  return app;
}

/** Tells a problem as the door that was asked tells its own, to a browser as a page, to all others as a document. */
function refuserOf(app: FastifyInstance, answering: Answering) {
  app.decorate('problemPage', (problem, request) => (prefersPage(request) ? refusalPage(problem) : null));
  return (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply => {
    const form = answering.refusals[(request.originalUrl ?? '').split('?', 1)[0] ?? ''];
    if (!form || (form.method !== undefined && form.method !== request.method))
      return sendProblem(reply, problem);
    return beginProblem(reply, problem)
      .type(chosenType(request.headers.accept, form.contentTypes))
      .send(filledForm(form, problem));
  };
}

/** Hooks that run before anything is answered. */
async function watchAndGuard(
  app: FastifyInstance,
  settings: Settings,
  measured: ConstructorParameters<typeof Metrics>[0],
): Promise<Metrics | null> {
  const { METRICS_PORT: port, METRICS_HOST: host, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings;
  const metrics = port === undefined ? null : new Metrics(measured);
  await app.register(operations, {
    measured: metrics && port !== undefined ? { metrics, host, port } : null,
    accessLogShare: settings.ACCESS_LOG_SHARE,
    slowAnswerMs: settings.SLOW_ANSWER_MS,
    tracing: endpoint === undefined ? null : { endpoint, share: settings.OTEL_TRACES_SHARE },
  });
  await app.register(guards, {
    maxBodyBytes: MAX_TEXT_BODY_BYTES,
    requestsPerMinute: settings.RATE_LIMIT_MAX,
    redisUrl: settings.REDIS_URL,
    hasTls: settings.PUBLIC_URL?.startsWith('https:') === true,
    observer: {
      onRateLimited: () => metrics?.rateLimited.inc(),
      onQuotaStore: (isLost) => metrics?.quotaStoreLost.set(isLost ? 1 : 0),
    },
  });
  return metrics;
}

interface AnswersParts extends GatewayParts {
  readonly originOf: (request: FastifyRequest) => string;
  readonly answers: AnswerCache;
  readonly metrics: Metrics | null;
}

/** An answer that is being made, and all who wait for it. */
interface Ordered {
  readonly making: Promise<Reply>;
  readonly askers: FastifyRequest[];
}

/** Ready answers, and those that are being made. */
class Answers {
  readonly #parts: AnswersParts;
  readonly #pending = new Map<string, Ordered>();

  constructor(parts: AnswersParts) {
    this.#parts = parts;
  }

  /** The key of a request: two with the same have the same answer. */
  spelled(request: FastifyRequest): string {
    const { settings, originOf } = this.#parts;
    const { originalUrl, headers } = request;
    const body = request.body as Buffer | undefined;
    // Answers of a service without an address of its own name the host that was asked.
    const host = settings.PUBLIC_URL === undefined ? originOf(request) : '';
    const key = `${acceptKey(headers.accept)} ${host} ${originalUrl}`;
    if (request.method !== 'POST') return key;
    if (body === undefined) return `POST ${key}`;
    return `POST ${key} ${headers['content-type']} ${createHash('sha256').update(body).digest('base64')}`;
  }

  ready(spelled: string): Kept | undefined {
    const { mark, turnsAt } = this.#parts.answering.state;
    // Until a worker has told the new state nothing is kept.
    const isOver = turnsAt !== null && Date.now() >= turnsAt;
    return this.#parts.answers.get(spelled, isOver ? 'over' : mark);
  }

  /** Has an answer made, once for all who ask for the same at a time; the first of them pays. */
  async make(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { answers, metrics, settings } = this.#parts;
    const spelled = this.spelled(request);
    const isShared = request.method === 'GET' || request.method === 'HEAD';
    // An answer of an earlier state is not for who asks now.
    const shared = `${this.#parts.answering.state.mark} ${spelled}`;
    const ordered = isShared ? this.#pending.get(shared) : undefined;
    const askers = ordered?.askers ?? [];
    askers.push(request);
    const making = ordered?.making ?? this.#ask(request, askers);
    if (isShared && !ordered) this.#share(shared, { making, askers });
    // While it waits here its connection stands still by our doing, and is not to be ended for it.
    limitPause(request, 0);
    const made = await making
      .catch(async (error) => {
        // Who has a worker ended pays for its time.
        if (error instanceof Ended) {
          const { code, ms } = error;
          if (code === 'answer-timeout') metrics?.timedOut.inc();
          request.log.warn({ traceId: request.id, ms: Math.round(ms) }, `answer given up: ${error.detail}`);
          if (!ordered) {
            request.tookMs = error.ms;
            await this.#pay(request, error.ms, 0);
          }
        }
        throw error;
      })
      .finally(() => limitPause(request, settings.SOCKET_TIMEOUT_MS));
    request.servedRoute = made.route;
    if (!ordered) {
      request.tookMs = made.ms;
      request.queryCost = made.cost;
      await this.#pay(request, made.ms, made.body.length);
      if (made.cost !== undefined) metrics?.observeGraphql(made.cost);
    }
    const body = Buffer.from(made.body.buffer, made.body.byteOffset, made.body.length);
    // A response with a validator is an answer: it has codings, conditions and ranges, kept or not.
    if (made.headers.etag === undefined)
      return reply.code(made.status).headers(withoutConnection(made.headers)).send(body);
    const kept = (ordered && this.ready(spelled)) || {
      answer: new Answer(body, without(made.headers, OF_CODING), {
        compressible: !COMPRESSED.test(made.headers['content-type'] ?? ''),
        thorough: OF_EVERY_PAGE.test(made.headers['content-type'] ?? ''),
      }),
      route: made.route,
    };
    if (!ordered && made.place !== undefined) answers.set(spelled, made.place, kept);
    return send(request, reply, kept.answer);
  }

  #share(shared: string, ordered: Ordered): void {
    this.#pending.set(shared, ordered);
    const forget = () => this.#pending.delete(shared);
    ordered.making.then(forget, forget);
  }

  async #ask(request: FastifyRequest, askers: readonly FastifyRequest[]): Promise<Reply> {
    const { answering, drawing } = this.#parts;
    const { clientKey = request.ip } = request;
    // One that leaves takes the answer from nobody else.
    const isGone = () => askers.every(({ raw }) => raw.socket?.destroyed === true);
    const made = await answering.ask(clientKey, askOf(request), isGone);
    if (made.draw === undefined) return made;
    const sheet = Buffer.from(made.body.buffer, made.body.byteOffset, made.body.length).toString();
    const { bytes: body, ms } = await drawing.run({ sheet, as: made.draw });
    return { ...made, body, ms: made.ms + ms };
  }

  /** Takes what an answer took from the quota of its client. Who has overdrawn it waits, with all that he has asked. */
  async #pay(request: FastifyRequest, ms: number, bytes: number): Promise<void> {
    const points = Math.max(Math.ceil(ms / MS_A_POINT), Math.ceil(bytes / BYTES_A_POINT)) - 1;
    if (points < 1) return;
    const quota = await request.settle?.(points);
    if (quota?.exceeded !== true) return;
    const problem = new Problem('too-many-requests', 'What this client has asked took all of its quota.');
    this.#parts.answering.refuse(request.clientKey ?? request.ip, problem);
  }
}

/** @param ms for which its connection may stand still; 0: without limit. A request that is injected has none. */
const limitPause = ({ socket }: FastifyRequest, ms: number): void => {
  (socket as Partial<Socket>).setTimeout?.(ms);
};

const sendReady = (request: FastifyRequest, reply: FastifyReply, answer: Answer) =>
  answer.plain.headers['accept-ranges'] === undefined
    ? sendAnswer(request, reply, answer)
    : sendWithRange(request, reply, answer);

async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  if (request.method === 'POST') {
    // Its client cannot have it already.
    const { headers, body } = await answer.variant(chooseCoding(request.headers['accept-encoding']));
    return reply.headers(headers).send(body);
  }
  return sendReady(request, reply, answer);
}

function serveAnswers(app: FastifyInstance, answers: Answers): void {
  const make = (request: FastifyRequest, reply: FastifyReply) => answers.make(request, reply);
  app.get('*', {
    // Ready answers need no other hook, and no promise.
    onRequest: (request, reply, done) => {
      const ready = answers.ready(answers.spelled(request));
      if (ready === undefined) {
        done();
        return;
      }
      request.wasReady = true;
      request.servedRoute = ready.route;
      const sent = sendReady(request, reply, ready.answer);
      if (sent instanceof Promise) sent.catch(done);
    },
    handler: make,
  });
  app.post('*', (request, reply) => {
    const ready = answers.ready(answers.spelled(request));
    if (ready === undefined) return make(request, reply);
    request.servedRoute = ready.route;
    return send(request, reply, ready.answer);
  });
  app.route({
    method: app.supportedMethods.filter((method) => !['GET', 'HEAD', 'POST'].includes(method)) as 'PUT'[],
    url: '*',
    // Before a body is read: no door takes one so.
    onRequest: (request, reply, done) => {
      make(request, reply).catch(done);
    },
    handler: () => undefined,
  });
  // A method that Fastify has no route for.
  app.setNotFoundHandler(make);
}
