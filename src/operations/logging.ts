import { isMainThread } from 'node:worker_threads';
import { type FastifyBaseLogger, LogController } from 'fastify';
import type { Settings } from '../settings.js';
import { logOutput } from './log-output.js';

/** Options of a Fastify instance: JSON lines or plain text on standard output. */
export const loggingOptions = ({ LOG_LEVEL: level, LOG_FORMAT: format }: Settings) => ({
  logger: { level, stream: { write: lineWriter({ LOG_FORMAT: format }) } },
  // Metrics count and time requests; logging each one would cost more than a cached response.
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
  // A child logger per request costs a tenth of a cache hit;
  // the few lines that need the trace id add it themselves.
  childLoggerFactory: (logger: FastifyBaseLogger) => logger,
});

/** Writes JSON lines in the format that is set. A thread leaves that to the process. */
export const lineWriter = ({ LOG_FORMAT }: Pick<Settings, 'LOG_FORMAT'>): ((line: string) => void) => {
  const format = isMainThread && LOG_FORMAT === 'pretty' ? plainLine : undefined;
  return (line) => logOutput.write(line, format);
};

/** For the few lines that an operator needs at any `LOG_LEVEL`: startup, releases, the store. */
export const lifecycleLog = (log: FastifyBaseLogger): FastifyBaseLogger => log.child({}, { level: 'info' });

const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};
/** Fields shown separately or not at all. */
const EVERYWHERE = ['level', 'time', 'pid', 'hostname', 'msg', 'err'];

/** Formats a log line for people: scalar fields on the line, lists and stack traces below it. */
export function plainLine(line: string): string {
  const entry = JSON.parse(line) as Readonly<Record<string, unknown>> & {
    readonly level: number;
    readonly time: number;
    readonly err?: { readonly stack?: string };
  };
  const fields = Object.entries(entry).filter(([name]) => !EVERYWHERE.includes(name));
  const short = fields.filter(([, value]) => !Array.isArray(value));
  const below = [
    ...fields.flatMap(([, value]) => (Array.isArray(value) ? value : [])),
    ...(entry.err?.stack?.split('\n') ?? []),
  ];
  const head = [
    new Date(entry.time).toISOString(),
    LEVELS[entry.level] ?? entry.level,
    entry.msg,
    ...short.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
  ];
  return [head.filter(Boolean).join(' '), ...below.map((each) => `  ${each}`), ''].join('\n');
}
