import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const megabytes = z.coerce.number().int().min(1).max(4_096);

/** Every setting of the service: an environment variable each. */
const Settings = z.object({
  /** Address to listen on; 0.0.0.0 for all. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Port to listen on; 0 takes any free one. */
  PORT: port.default(3000),
  /** Address that the service is known by, for embeds and citations; without it, the host that each request names. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** PostgreSQL 15 or newer, as a postgresql:// URL; without it the embedded database is used. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Directory of the embedded database; made when it is missing. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** How much the log tells. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** Megabytes of ready answers to keep in memory. */
  ANSWER_CACHE_MB: megabytes.default(32),
  /** Milliseconds that PostgreSQL has to answer. */
  DATABASE_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  /** Milliseconds that requests under way have to end when the service is stopped. */
  SHUTDOWN_GRACE_MS: z.coerce.number().int().min(0).max(120_000).default(10_000),
});
export type Settings = z.infer<typeof Settings>;

/** A setting is not what it must be; the message is for the person who starts the service. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads the settings; an empty variable counts as not set.
 * @param environment such as `process.env`
 * @throws InvalidSettings with a sentence for each bad one
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(Settings.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    // The value of a database URL may hold a password.
    const value = name === 'DATABASE_URL' ? '' : ` (it is "${given[name]}")`;
    return `The setting ${name} is not usable${value}: ${issue.message}.`;
  });
  throw new InvalidSettings(sentences.join('\n'));
}
