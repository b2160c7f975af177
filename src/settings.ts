import { isIP } from 'node:net';
import { distance } from 'fastest-levenshtein';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { faultSentence } from './domain/sentences.js';

/** A number in decimal digits: what JavaScript reads as one besides (`1e3`, `0x50`, a space) is a slip. */
const number = (pattern: RegExp, says: string) => z.string().regex(pattern, says).transform(Number);
const whole = (least: number, most: number) =>
  number(/^-?\d+$/, 'must be a whole number').pipe(z.number().min(least).max(most));
const port = whole(0, 65_535);
const megabytes = whole(1, 4_096);
const count = whole(1, 10_000_000);
const share = number(/^\d+(\.\d+)?$/, 'must be a number').pipe(z.number().min(0).max(1));
const milliseconds = whole(10, 600_000);

/** Names that stand for the private networks of their kind. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
/** ipaddr.js reads a bare number as an address; an operator who writes one means a number of proxies. */
const isNetwork = (text: string): boolean =>
  NETWORKS.includes(text) ||
  isIP(text) !== 0 ||
  ((text.includes('.') || text.includes(':')) && ipaddr.isValidCIDR(text));

/** Addresses and networks with commas. To trust everyone would let each client choose its own address. */
const trustedProxies = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim()))
  .refine(
    (values) => values.every(isNetwork),
    `must be addresses or networks, such as 10.0.0.0/8, or ${NETWORKS.join(', ')}, separated by commas`,
  );

/** True if a URL has a scheme and a host only. */
function isOrigin(url: string): boolean {
  // A text that is no URL has a sentence of its own already.
  if (!URL.canParse(url)) return true;
  const { origin } = new URL(url);
  return url === origin || url === `${origin}/`;
}

const LOOPBACK = '127.0.0.1';
const USUAL_PORT = 3000;

/** Every setting of the service: an environment variable each. */
const Settings = z.object({
  /** Address to listen on; 0.0.0.0 for all. */
  HOST: z.string().min(1).default(LOOPBACK),
  /** Port to listen on; 0 takes any free one. */
  PORT: port.default(USUAL_PORT),
  /** Address that the service is known by, for embeds and citations; without it, the host that each request names. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL', abort: true })
    .refine(
      isOrigin,
      'must be a scheme and a host, such as https://tiers.example: nothing else of it is used',
    )
    .optional(),
  /** Address for reports of a weakness, in security.txt; without it, the page that says how. */
  SECURITY_CONTACT: z
    .url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' })
    .optional(),
  /** Address or page to which corrections of the data are sent, for /corrections; a public instance needs one, and says so at its start. */
  CONTACT: z
    .url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' })
    .optional(),
  /** PostgreSQL 15 or newer, as a postgresql:// URL; without it editions are kept in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }).optional(),
  /** Data directory, with a folder for each edition; made when it is missing. */
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** Threads that make answers. With two, nobody waits for a long answer of somebody else; each takes some 100 MB. */
  WORKERS: whole(1, 16).default(1),
  /** Megabytes of ready answers to keep in memory. */
  ANSWER_CACHE_MB: megabytes.default(32),
  /** Milliseconds that PostgreSQL has to answer. */
  DATABASE_TIMEOUT_MS: whole(100, 60_000).default(5_000),
  /** Requests that a client may make in a minute; a 304 counts for nothing. */
  RATE_LIMIT_MAX: count.default(600),
  /** Redis in which all instances count requests together; without it each counts for itself. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
  /** Proxies whose X-Forwarded-For is believed: their addresses and networks, with commas; without it none. */
  TRUST_PROXY: trustedProxies.optional(),
  /** Connections at a time; for further ones connections of the network with most of them are closed. */
  MAX_CONNECTIONS: count.default(4_096),
  /** Connections of one client at a time, for IPv6 of a /64; an eighth of it while half of all are taken; those of trusted proxies are not counted. */
  MAX_CONNECTIONS_PER_CLIENT: count.default(512),
  /** Bytes of all header fields of a request, its first line included. */
  MAX_HEADER_BYTES: whole(8_192, 65_536).default(16_384),
  /** Milliseconds that a client has to send the header fields of a request. */
  HEADERS_TIMEOUT_MS: milliseconds.default(10_000),
  /** Milliseconds that a client has to send a whole request. */
  REQUEST_TIMEOUT_MS: milliseconds.default(15_000),
  /** Milliseconds that a connection may stand still in the middle of a request or an answer. */
  SOCKET_TIMEOUT_MS: milliseconds.default(30_000),
  /** Milliseconds that a connection may be idle between requests; longer than those of the proxy in front. */
  KEEP_ALIVE_TIMEOUT_MS: milliseconds.default(72_000),
  /** Milliseconds that an answer may take to make. */
  HANDLER_TIMEOUT_MS: milliseconds.default(10_000),
  /** Port for Prometheus to fetch /metrics from; 0 takes any free one; without it nothing is measured. */
  METRICS_PORT: port.optional(),
  /** Address of that port: not for the public. */
  METRICS_HOST: z.string().min(1).default(LOOPBACK),
  /** Part of the requests that get a line in the log, whatever LOG_LEVEL is: 0.01 is one in a hundred. */
  ACCESS_LOG_SHARE: share.default(0),
  /** Milliseconds from which an answer gets a line in the log, with its route and how to ask again. */
  SLOW_ANSWER_MS: milliseconds.default(1_000),
  /** Collector that spans are sent to by OTLP over HTTP; without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL' })
    .optional(),
  /** Part of the traces that are recorded, where the caller has not decided. */
  OTEL_TRACES_SHARE: share.default(0.05),
  /** Milliseconds that requests under way have to end when the service is stopped. */
  SHUTDOWN_GRACE_MS: whole(0, 120_000).default(10_000),
});
export type Settings = z.infer<typeof Settings>;

/** Variables by name, such as `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that are never repeated in a message. */
const SECRET = ['DATABASE_URL', 'REDIS_URL'];

/** A setting is not what it must be; the message is for the person who starts the service. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads the settings; an empty variable counts as not set.
 * @param environment such as `process.env`
 * @throws InvalidSettings with a sentence for each bad one, and for each that is misspelt
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.keys(Settings.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = Settings.safeParse(given);
  const issues = result.success ? [] : result.error.issues;
  const sentences = issues.map((issue) => {
    const name = String(issue.path[0]);
    // The value of such a URL may hold a password.
    const value = SECRET.includes(name) ? '' : ` (it is "${given[name]}")`;
    return `The setting ${name} is not usable${value}: it ${faultSentence(issue)}.`;
  });
  sentences.push(...slipsIn(environment), ...clashOf(given));
  if (result.success && sentences.length === 0) return result.data;
  throw new InvalidSettings(sentences.join('\n'));
}

/** Letters that a name may differ from a setting's to be taken for a slip: other programs have variables too. */
const slipsAllowed = (setting: string): number => (setting.length <= 4 ? 1 : 2);

/** A sentence for each variable that is no setting, but nearly bears the name of one that is not set. */
function slipsIn(environment: Environment): readonly string[] {
  const settings = Object.keys(Settings.shape);
  const unset = settings.filter((name) => !environment[name]);
  return Object.keys(environment)
    .filter((name) => environment[name] && !settings.includes(name))
    .flatMap((name) => {
      // A short name with another letter is another word: POST is no slip for PORT.
      const meant = unset.find(
        (setting) =>
          distance(name, setting) <= slipsAllowed(setting) &&
          !(setting.length <= 4 && name.length === setting.length),
      );
      return meant ? [`${name} is no setting: is ${meant} meant?`] : [];
    });
}

/** Addresses that take in all others. */
const ALL = ['0.0.0.0', '::'];

/** A sentence where the service and its metrics would listen on the same port. */
function clashOf(given: Environment): readonly string[] {
  const { PORT = String(USUAL_PORT), METRICS_PORT, HOST = LOOPBACK, METRICS_HOST = LOOPBACK } = given;
  const isSameHost = HOST === METRICS_HOST || ALL.includes(HOST) || ALL.includes(METRICS_HOST);
  return PORT === METRICS_PORT && PORT !== '0' && isSameHost
    ? [`The settings PORT and METRICS_PORT are both ${PORT}: each needs a port of its own.`]
    : [];
}
