import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { buildApp } from '../app.js';
import type { Catalogue } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import { locationOf } from '../editions/open-store.js';
import { catalogueOf, openFilledStore, seedCatalogue } from '../editions/seeds.js';
import { InvalidSettings, readSettings } from '../settings.js';
import { surfaceOf } from './mirror/surface.js';
import { INDEX_FILE, type MirrorIndex, NGINX_FILE, writeMirror } from './mirror/write-mirror.js';
import type { Streams } from './release.js';

/** `npm run mirror`: writes an edition as files that any web server can serve. */

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

const HELP = `
Writes every address below /releases/{version} that needs no query, in every format for machines and as graphics, and
the edition's downloads (pages for people are the live service's alone):
<dir>/releases/{version}/…, its index.json with sizes and SHA-256, and <dir>/${NGINX_FILE} to serve it with nginx.

Exit codes:
  ${EXIT.done}  done
  ${EXIT.failed}  failed; the folder is as it was
  ${EXIT.usage}  wrong usage or settings

The editions are those of the service (DATABASE_URL, else DATA_DIR), or with --seeds those that come with the project.`;

interface Options {
  readonly out: string;
  readonly release?: string;
  readonly seeds?: boolean;
  readonly replace?: boolean;
  readonly without?: readonly string[];
  readonly json?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The mirror is its own only client: what protects the service from many would only hold it up. */
const UNGUARDED = {
  LOG_LEVEL: 'error',
  RATE_LIMIT_MAX: '1000000',
  MAX_EVENT_LOOP_DELAY_MS: '60000',
  HANDLER_TIMEOUT_MS: '60000',
  METRICS_PORT: undefined,
  REDIS_URL: undefined,
  OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
} as const;

/**
 * Runs the command.
 * @param args those after the command's name
 * @returns the exit code
 */
export async function runMirror(
  args: readonly string[],
  environment: Environment,
  streams: Streams,
): Promise<number> {
  const program = new Command('mirror')
    .description('Writes an edition as files that any web server or object store can serve.')
    .requiredOption('--out <dir>', 'the folder to write into')
    .option('--release <version>', 'the edition; without it the current one')
    .option('--seeds', 'take the editions that come with the project, alone')
    .option('--replace', 'replace the edition when the folder has it already')
    .option('--without <suffix...>', 'leave out these formats, such as png, which takes the longest')
    .option('--json', 'print one JSON document for machines')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .exitOverride();
  const say = (sentence: string) => streams.err(`${sentence}\n`);
  try {
    const options = program.parse([...args], { from: 'user' }).opts<Options>();
    const index = await withCatalogue(environment, options, say, (catalogue) =>
      mirror(catalogue, environment, options, options.json ? () => {} : say),
    );
    streams.out(options.json ? `${JSON.stringify(summaryOf(index))}\n` : textOf(index, options.out));
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    streams.err(`${error instanceof Error ? error.message : error}\n`);
    return error instanceof InvalidSettings || error instanceof Problem ? EXIT.usage : EXIT.failed;
  }
}

async function withCatalogue<Result>(
  environment: Environment,
  { seeds = false }: Options,
  say: (sentence: string) => void,
  work: (catalogue: Catalogue) => Promise<Result>,
): Promise<Result> {
  if (seeds) return work(await seedCatalogue());
  const store = await openFilledStore(locationOf(readSettings(environment)), say);
  try {
    return await work(await catalogueOf(store));
  } finally {
    await store.close();
  }
}

/** Files after which a line says how far it is. */
const FILES_A_LINE = 500;

async function mirror(
  catalogue: Catalogue,
  environment: Environment,
  { out, release: version, replace = false, without = [] }: Options,
  say: (text: string) => void,
): Promise<MirrorIndex> {
  const release = version === undefined ? catalogue.current : await catalogue.get(version);
  const settings = readSettings({ ...environment, ...UNGUARDED });
  const app = await buildApp({ catalogue, settings, pingDatabase: async () => {} });
  const onProgress = (done: number, total: number) => {
    if (done % FILES_A_LINE === 0) say(`${done} of ${total} files`);
  };
  try {
    await app.ready();
    const urls = surfaceOf(release).filter((url) => !without.includes(path.extname(url).slice(1)));
    return await writeMirror({ app, release, urls, folder: out, replace, onProgress });
  } finally {
    await app.close();
  }
}

const bytesOf = ({ files }: MirrorIndex): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

const summaryOf = (index: MirrorIndex): object => ({
  release: index.release,
  files: index.total,
  bytes: bytesOf(index),
  absent: index.absent.length,
});

function textOf(index: MirrorIndex, folder: string): string {
  const place = path.join(folder, 'releases', index.release, INDEX_FILE);
  return `Release ${index.release}: ${index.total} files, ${bytesOf(index)} bytes. Index: ${place}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  process.exitCode = await runMirror(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
