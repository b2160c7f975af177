import { isIP } from 'node:net';
import { distance } from 'fastest-levenshtein';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { faultSentence } from './domain/sentences.js';

/** A decimal number. Other notations that JavaScript accepts (`1e3`, `0x50`, a space) are mistakes. */
const number = (pattern: RegExp, says: string) => z.string().regex(pattern, says).transform(Number);
const whole = (least: number, most: number) =>
  number(/^-?\d+$/, 'must be a whole number').pipe(z.number().min(least).max(most));
const port = whole(0, 65_535);
const megabytes = whole(1, 4_096);
const count = whole(1, 10_000_000);
const share = number(/^\d+(\.\d+)?$/, 'must be a number').pipe(z.number().min(0).max(1));
const milliseconds = whole(10, 600_000);

/** Predefined network names in proxy-addr. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
/** ipaddr.js parses a bare number as an address, but an operator who sets one means a number of proxies. */
const isNetwork = (text: string): boolean =>
  NETWORKS.includes(text) ||
  isIP(text) !== 0 ||
  ((text.includes('.') || text.includes(':')) && ipaddr.isValidCIDR(text));

/** Comma-separated addresses and networks. Trusting everyone would let clients choose their own address. */
const trustedProxies = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim()))
  .refine(
    (values) => values.every(isNetwork),
    `must be addresses or networks, such as 10.0.0.0/8, or ${NETWORKS.join(', ')}, separated by commas`,
  );

/** True if a URL consists of scheme and host only. */
function isOrigin(url: string): boolean {
  // An invalid URL has been reported already.
  if (!URL.canParse(url)) return true;
  const { origin } = new URL(url);
  return url === origin || url === `${origin}/`;
}

const LOOPBACK = '127.0.0.1';
const USUAL_PORT = 3000;

/** @param meaning for operators, in the documentation and in `--help` */
const setting = <Schema extends z.ZodType>(meaning: string, schema: Schema): Schema =>
  schema.describe(meaning);

/** All settings of the service, one environment variable each. */
const Settings = z.object({
  HOST: setting('Address to listen on; 0.0.0.0 for all', z.string().min(1).default(LOOPBACK)),
  PORT: setting('Port to listen on; 0 takes any free one', port.default(USUAL_PORT)),
  PUBLIC_URL: setting(
    'Address that the service is known by, for embeds and citations; without it, the host that each request names',
    z
      .url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL', abort: true })
      .refine(
        isOrigin,
        'must be a scheme and a host, such as https://tiers.example: nothing else of it is used',
      )
      .optional(),
  ),
  SECURITY_CONTACT: setting(
    'Address for reports of a weakness, in security.txt; without it, the page that says how',
    z.url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' }).optional(),
  ),
  CONTACT: setting(
    'Address or page to which corrections of the data are sent, for /corrections; a public instance needs one, and says so at its start',
    z.url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' }).optional(),
  ),
  DATABASE_URL: setting(
    'PostgreSQL 15 or newer, as a postgresql:// URL; without it releases are kept in DATA_DIR',
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }).optional(),
  ),
  DATA_DIR: setting(
    'Data directory, with a folder for each release; made when it is missing',
    z.string().min(1).default('.data'),
  ),
  LOG_LEVEL: setting(
    'Least level of lines in the log',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  ),
  LOG_FORMAT: setting(
    'json for a line of JSON each, pretty for people; without it pretty on a terminal',
    z.enum(['json', 'pretty']).optional(),
  ),
  WORKERS: setting(
    'Threads that make answers. With two, nobody waits for a long answer of somebody else; each takes some 100 MB',
    whole(1, 16).default(1),
  ),
  ANSWER_CACHE_MB: setting('Megabytes of ready answers to keep in memory', megabytes.default(32)),
  DATABASE_TIMEOUT_MS: setting(
    'Milliseconds that PostgreSQL has to answer',
    whole(100, 60_000).default(5_000),
  ),
  RATE_LIMIT_MAX: setting(
    'Requests that a client may make in a minute; a 304 counts for nothing',
    count.default(600),
  ),
  REDIS_URL: setting(
    'Redis in which all instances count requests together; without it each counts for itself',
    z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
  ),
  TRUST_PROXY: setting(
    'Proxies whose X-Forwarded-For is believed: their addresses and networks, with commas; without it none',
    trustedProxies.optional(),
  ),
  MAX_CONNECTIONS: setting(
    'Connections at a time; for further ones connections of the network with most of them are closed',
    count.default(4_096),
  ),
  MAX_CONNECTIONS_PER_CLIENT: setting(
    'Connections of one client at a time, for IPv6 of a /64; an eighth of it while half of all are taken; those of trusted proxies are not counted',
    count.default(512),
  ),
  MAX_HEADER_BYTES: setting(
    'Bytes of all header fields of a request, its first line included',
    whole(8_192, 65_536).default(16_384),
  ),
  HEADERS_TIMEOUT_MS: setting(
    'Milliseconds that a client has to send the header fields of a request',
    milliseconds.default(10_000),
  ),
  REQUEST_TIMEOUT_MS: setting(
    'Milliseconds that a client has to send a whole request',
    milliseconds.default(15_000),
  ),
  SOCKET_TIMEOUT_MS: setting(
    'Milliseconds that a connection may stand still in the middle of a request or an answer',
    milliseconds.default(30_000),
  ),
  KEEP_ALIVE_TIMEOUT_MS: setting(
    'Milliseconds that a connection may be idle between requests; longer than those of the proxy in front',
    milliseconds.default(72_000),
  ),
  HANDLER_TIMEOUT_MS: setting('Milliseconds that an answer may take to make', milliseconds.default(10_000)),
  METRICS_PORT: setting(
    'Port for Prometheus to fetch /metrics from; 0 takes any free one; without it nothing is measured',
    port.optional(),
  ),
  METRICS_HOST: setting('Address of that port: not for the public', z.string().min(1).default(LOOPBACK)),
  ACCESS_LOG_SHARE: setting(
    'Part of the requests that get a line in the log, whatever LOG_LEVEL is: 0.01 is one in a hundred',
    share.default(0),
  ),
  SLOW_ANSWER_MS: setting(
    'Milliseconds from which an answer gets a line in the log, with its route and how to ask again',
    milliseconds.default(1_000),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    'Collector that spans are sent to by OTLP over HTTP; without it there are none',
    z.url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL' }).optional(),
  ),
  OTEL_TRACES_SHARE: setting(
    'Part of the traces that are recorded, where the caller has not decided',
    share.default(0.05),
  ),
  SHUTDOWN_GRACE_MS: setting(
    'Milliseconds that requests under way have to end when the service is stopped',
    whole(0, 120_000).default(10_000),
  ),
});
export type Settings = z.infer<typeof Settings>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings whose values must not appear in messages. */
const SECRET = ['DATABASE_URL', 'REDIS_URL'];

/** Invalid settings; the message is for the operator who starts the service. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads the settings; an empty variable counts as not set.
 * @param environment such as `process.env`
 * @throws InvalidSettings with a sentence for each invalid or misspelt setting
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
    // The URL may contain a password.
    const value = SECRET.includes(name) ? '' : ` (it is "${given[name]}")`;
    return `The setting ${name} is not usable${value}: it ${faultSentence(issue)}.`;
  });
  sentences.push(...slipsIn(environment), ...clashOf(given));
  if (result.success && sentences.length === 0) return result.data;
  throw new InvalidSettings(sentences.join('\n'));
}

/**
 * Maximum edit distance between a variable and a setting to
 * report a misspelling; other programs have variables, too.
 */
const slipsAllowed = (setting: string): number => (setting.length <= 4 ? 1 : 2);

/** Names that other programs use for the same setting. */
const OTHER_NAMES: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  DATABASE_URL: ['DB_URL', 'PG_URL', 'POSTGRES_URL', 'POSTGRESQL_URL'],
  TRUST_PROXY: ['TRUST_PROXIES', 'TRUSTED_PROXIES'],
  RATE_LIMIT_MAX: ['RATE_LIMIT', 'RATE_LIMIT_PER_MINUTE'],
  CONTACT: ['CONTACT_URL', 'CONTACT_EMAIL'],
};

/** A sentence for each variable that resembles a setting which is not set. */
function slipsIn(environment: Environment): readonly string[] {
  const settings = Object.keys(Settings.shape);
  const unset = settings.filter((name) => !environment[name]);
  return Object.keys(environment)
    .filter((name) => environment[name] && !settings.includes(name))
    .flatMap((name) => {
      // In short names a replaced letter makes another word: POST is not a misspelling of PORT.
      const meant = unset.find(
        (setting) =>
          OTHER_NAMES[setting as keyof Settings]?.includes(name) ||
          (distance(name, setting) <= slipsAllowed(setting) &&
            !(setting.length <= 4 && name.length === setting.length)),
      );
      return meant ? [`${name} is no setting: is ${meant} meant?`] : [];
    });
}

/** Wildcard addresses. */
const ALL = ['0.0.0.0', '::'];

/** A sentence if the service and its metrics would listen on the same port. */
function clashOf(given: Environment): readonly string[] {
  const { PORT = String(USUAL_PORT), METRICS_PORT, HOST = LOOPBACK, METRICS_HOST = LOOPBACK } = given;
  const isSameHost = HOST === METRICS_HOST || ALL.includes(HOST) || ALL.includes(METRICS_HOST);
  return PORT === METRICS_PORT && PORT !== '0' && isSameHost
    ? [`The settings PORT and METRICS_PORT are both ${PORT}: each needs a port of its own.`]
    : [];
}

interface SettingRow {
  readonly name: string;
  /** Default value; empty if there is none. */
  readonly value: string;
  readonly meaning: string;
}

const settingRows = (): readonly SettingRow[] =>
  Object.entries(Settings.shape).map(([name, schema]) => ({
    name,
    value: String(schema.parse(undefined) ?? ''),
    meaning: schema.description ?? '',
  }));

/** All settings with their defaults, as text. */
export const settingsText = (): string =>
  settingRows()
    .map(({ name, value, meaning }) => `  ${value === '' ? name : `${name} (${value})`}\n      ${meaning}.\n`)
    .join('');

/** All settings as a Markdown table. */
export const settingsTable = (): string =>
  [
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...settingRows().map(
      ({ name, value, meaning }) =>
        `| \`${name}\` | ${value === '' ? 'none' : `\`${value}\``} | ${meaning}. |`,
    ),
  ].join('\n');
