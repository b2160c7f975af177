import { isIP } from 'node:net';
import { distance } from 'fastest-levenshtein';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { faultSentence } from './domain/sentences.js';

/** A decimal number. Other notations that JavaScript accepts (`1e3`, `0x50`, a space) are mistakes. */
const number = (pattern: RegExp, message: string) => z.string().regex(pattern, message).transform(Number);
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
    `must be IP addresses or networks, such as 10.0.0.0/8, or ${NETWORKS.join(', ')}, separated by commas`,
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
  HOST: setting('Address to listen on; 0.0.0.0 for all addresses', z.string().min(1).default(LOOPBACK)),
  PORT: setting('Port to listen on; 0 for any free port', port.default(USUAL_PORT)),
  PUBLIC_URL: setting(
    'Public origin of the service, for embeds and citations; default: the host of each request',
    z
      .url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL', abort: true })
      .refine(isOrigin, 'must be a scheme and a host only, such as https://tiers.example')
      .optional(),
  ),
  SECURITY_CONTACT: setting(
    'Contact for vulnerability reports, in security.txt; default: the page that explains how to report',
    z.url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' }).optional(),
  ),
  PUBLISHER: setting(
    'Person or organization that is responsible for this instance, for /about',
    z.string().trim().min(1).max(200).optional(),
  ),
  CONTACT: setting(
    'Contact for corrections of the data, shown at /corrections; startup warns if a public instance has none',
    z.url({ protocol: /^(https|mailto|tel)$/, error: 'must be a mailto:, https:// or tel: URI' }).optional(),
  ),
  DATABASE_URL: setting(
    'PostgreSQL 15 or later, as a postgresql:// URL; without it releases are stored in DATA_DIR',
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }).optional(),
  ),
  DATA_DIR: setting(
    'Data directory, with a folder for each release; created if missing',
    z.string().min(1).default('.data'),
  ),
  LOG_LEVEL: setting(
    'Minimum log level',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  ),
  LOG_FORMAT: setting(
    'json for one JSON object per line, or pretty; default: pretty on a terminal, otherwise json',
    z.enum(['json', 'pretty']).optional(),
  ),
  ANSWER_CACHE_MB: setting('Megabytes of cached responses in memory', megabytes.default(32)),
  DATABASE_TIMEOUT_MS: setting(
    'Timeout of PostgreSQL queries in milliseconds',
    whole(100, 60_000).default(5_000),
  ),
  RATE_LIMIT_MAX: setting(
    'Points per client and minute: one for a request, more if it takes long; a 304 response costs none while some are left',
    count.default(600),
  ),
  REDIS_URL: setting(
    'Redis for quotas shared by all instances; without it each instance counts separately',
    z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
  ),
  TRUST_PROXY: setting(
    'Proxies whose X-Forwarded-For is trusted: comma-separated addresses and networks; default: none',
    trustedProxies.optional(),
  ),
  MAX_CONNECTIONS: setting(
    'Maximum number of connections; beyond it, connections of the network with most are closed',
    count.default(4_096),
  ),
  MAX_CONNECTIONS_PER_CLIENT: setting(
    'Maximum number of connections per client (IPv6: per /64), an eighth of it while half of all are in use; connections of trusted proxies are not counted',
    count.default(512),
  ),
  MAX_HEADER_BYTES: setting(
    'Maximum size of the request line and header fields in bytes',
    whole(8_192, 65_536).default(16_384),
  ),
  HEADERS_TIMEOUT_MS: setting(
    'Time for a client to send the header fields, in milliseconds',
    milliseconds.default(10_000),
  ),
  REQUEST_TIMEOUT_MS: setting(
    'Time for a client to send a complete request, in milliseconds',
    milliseconds.default(15_000),
  ),
  SOCKET_TIMEOUT_MS: setting(
    'Maximum idle time of a connection during a request or response, in milliseconds',
    milliseconds.default(30_000),
  ),
  KEEP_ALIVE_TIMEOUT_MS: setting(
    'Maximum idle time of a connection between requests, in milliseconds; must exceed that of the proxy in front',
    milliseconds.default(72_000),
  ),
  HANDLER_TIMEOUT_MS: setting(
    'Maximum time to produce a response, in milliseconds',
    milliseconds.default(10_000),
  ),
  METRICS_PORT: setting(
    'Port of /metrics for Prometheus; 0 for any free port; without it nothing is measured',
    port.optional(),
  ),
  METRICS_HOST: setting('Address of that port; keep it private', z.string().min(1).default(LOOPBACK)),
  ACCESS_LOG_SHARE: setting(
    'Share of requests to log, at any LOG_LEVEL: 0.01 is one in a hundred',
    share.default(0),
  ),
  SLOW_ANSWER_MS: setting(
    'Responses slower than this many milliseconds are logged, with their route and a URL to repeat the request',
    milliseconds.default(1_000),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    'OpenTelemetry collector for spans (OTLP over HTTP); without it nothing is traced',
    z.url({ protocol: /^https?$/, error: 'must be an https:// or http:// URL' }).optional(),
  ),
  OTEL_TRACES_SHARE: setting('Share of traces to record, unless the caller decides', share.default(0.05)),
  SHUTDOWN_GRACE_MS: setting(
    'Time for requests in progress to finish when the service stops, in milliseconds',
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
    const value = SECRET.includes(name) ? '' : ` ("${given[name]}")`;
    return `Invalid setting ${name}${value}: it ${faultSentence(issue)}.`;
  });
  sentences.push(...slipsIn(environment), ...findClash(given));
  if (result.success && sentences.length === 0) return result.data;
  throw new InvalidSettings(sentences.join('\n'));
}

const SHORT = 4;
const sorted = (name: string): string => [...name].sort().join('');

/**
 * True if a variable is probably a misspelt setting; other programs have variables, too. In short names a replaced
 * letter makes another word (POST is not a misspelling of PORT), but letters in another order do not (PROT is).
 */
const isSlip = (name: string, setting: string): boolean =>
  setting.length > SHORT
    ? distance(name, setting) <= 2
    : sorted(name) === sorted(setting) || (name.length !== setting.length && distance(name, setting) === 1);

/** Names that other programs use for the same setting. */
const OTHER_NAMES: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  DATABASE_URL: ['DB_URL', 'PG_URL', 'POSTGRES_URL', 'POSTGRESQL_URL'],
  TRUST_PROXY: ['TRUST_PROXIES', 'TRUSTED_PROXIES'],
  REDIS_URL: ['REDIS'],
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
      const intended = unset.find(
        (setting) => OTHER_NAMES[setting as keyof Settings]?.includes(name) || isSlip(name, setting),
      );
      return intended ? [`${name} is not a setting. Did you mean ${intended}?`] : [];
    });
}

/** Wildcard addresses. */
const ALL = ['0.0.0.0', '::'];

/** A sentence if the service and its metrics would listen on the same port. */
function findClash(given: Environment): readonly string[] {
  const { PORT = String(USUAL_PORT), METRICS_PORT, HOST = LOOPBACK, METRICS_HOST = LOOPBACK } = given;
  const isSameHost = HOST === METRICS_HOST || ALL.includes(HOST) || ALL.includes(METRICS_HOST);
  return PORT === METRICS_PORT && PORT !== '0' && isSameHost
    ? [`PORT and METRICS_PORT are both ${PORT}: use different ports.`]
    : [];
}

interface SettingRow {
  readonly name: string;
  readonly type: string;
  /** Default value; empty if there is none. */
  readonly value: string;
  readonly meaning: string;
}

/** The type of a value for an operator, such as "1 to 16", "URL" or the allowed words. */
function describeType(schema: z.ZodType): string {
  const { type, format, minimum, maximum, enum: words } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  if (type === 'number') return `${minimum} to ${maximum}`;
  if (format === 'uri') return 'URL';
  return type === 'string' ? 'text' : 'list';
}

const settingRows = (): readonly SettingRow[] =>
  Object.entries(Settings.shape).map(([name, schema]) => ({
    name,
    type: describeType(schema),
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
    '| variable | type | default | meaning |',
    '| --- | --- | --- | --- |',
    ...settingRows().map(
      ({ name, type, value, meaning }) =>
        `| \`${name}\` | ${type} | ${value === '' ? 'none' : `\`${value}\``} | ${meaning}. |`,
    ),
  ].join('\n');
