import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { InvalidSettings, readSettings } from '../settings.js';
import { locationOf, MIGRATIONS, prepareDatabase, SEEDS } from '../start/bootstrap.js';
import type { Database } from '../store/database.js';
import { ReleaseConflict, sentenceOf } from '../store/errors.js';
import { isDatabaseThere, openDatabase } from '../store/open-database.js';
import { PUBLISHER, READER } from '../store/roles.js';
import { checkRelease, publishRelease } from './release-candidate.js';
import { type DraftOptions, draftRelease } from './release-draft.js';
import { EXIT, type Outcome } from './release-outcome.js';
import { listAllReleases, makeRoles, withdrawRelease } from './release-state.js';

/** `npm run release`: drafts, checks, publishes, withdraws and lists editions of the dataset. */

const HELP = `
Exit codes:
  ${EXIT.done}  done, or there was nothing to do
  ${EXIT.refused}  refused: the edition has faults, or the database forbids it; nothing was changed
  ${EXIT.usage}  wrong usage or settings
  ${EXIT.database}  the database does not answer, is in use by another process, or failed; nothing was changed

The database is that of the service: DATABASE_URL for PostgreSQL, else the embedded one in DATA_DIR. It is brought
up to date first, as the service does when it starts; where there is none yet, a check is held against the project's
own editions and leaves none behind. Running services on PostgreSQL take up a new edition by
themselves. The embedded database belongs to one process: stop the service, publish, start it again; or lay the
folder into seeds/ and send the service a SIGHUP (it may turn requests away for a second while it publishes).`;

/** Where a command writes; `isTerminal` is whether a person watches. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

type Work = (database: Database) => Promise<Outcome>;

/**
 * Runs the command.
 * @param args those after the command's name
 * @returns the exit code
 */
export async function runRelease(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
): Promise<number> {
  let exitCode: number = EXIT.done;
  const perform: Perform = async (work, json, leavesNoTrace = false) => {
    // A new database is filled first, which takes a while.
    if (streams.isTerminal && !json) streams.err('Opening the database …\n');
    const outcome = await withDatabase(environment, work, { leavesNoTrace });
    streams.out(json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
    exitCode = outcome.exitCode;
  };
  try {
    await programOf(perform, streams).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (isMissingFolder(error)) streams.err(`There is no folder ${error.path}.\n`);
    else streams.err(`${sentenceOf(error)}\n`);
    if (error instanceof ReleaseConflict) return EXIT.refused;
    return error instanceof InvalidSettings || isMissingFolder(error) ? EXIT.usage : EXIT.database;
  }
}

type Perform = (work: Work, json: boolean | undefined, leavesNoTrace?: boolean) => Promise<void>;

function programOf(perform: Perform, { out, err, isTerminal }: Streams): Command {
  const program = new Command('release')
    .description('Drafts, checks, publishes, withdraws and lists editions of the dataset.')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride();
  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'print one JSON document for machines')
      .exitOverride()
      .copyInheritedSettings(program);

  command('check <folder>', 'lists all faults of a candidate edition and its differences to the current one')
    .option('--all', 'print every difference, however many')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      perform((database) => checkRelease(database, folder, { all: all ?? false }), json, true),
    );
  command('publish <folder>', 'checks a candidate edition and publishes it: all of it or nothing')
    .option('--all', 'print every difference, however many')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      perform(
        (database) =>
          publishRelease(database, folder, { all: all ?? false, showProgress: isTerminal && !json }),
        json,
      ),
    );
  command(
    'draft [year]',
    'drafts an edition: of a report from its list of placements, with its news, or of more votes',
  )
    .option('--from <file>', 'the list as State prints it, or a CSV (country,tier); - for standard input')
    .option('--published <date>', 'day of publication, YYYY-MM-DD')
    .option('--url <address>', 'address of the report')
    .option('--source <id>', 'the source that the list is; see /sources')
    .option('--without <codes>', 'countries that the report before covered and this one does not')
    .option('--evidence <csv>', 'votes to add: iso2,year,source,tier,url,year_from,note,reason')
    .option('--correct <csv>', 'votes that correct placements, with the same columns')
    .option('--to <folder>', 'where to write the draft; drafts/<version> when it is not given')
    .action((year: string | undefined, { json, ...options }: DraftOptions & { json?: boolean }) =>
      perform((database) => draftRelease(database, year, options), json, true),
    );
  command('withdraw <version>', 'withdraws an edition; its addresses go on answering, with a warning')
    .requiredOption('--reason <text>', 'why, in a sentence for readers')
    .action((version: string, { reason, json }: { reason: string; json?: boolean }) =>
      perform((database) => withdrawRelease(database, version, reason), json),
    );
  command('list', 'lists all editions with their state').action(({ json }: { json?: boolean }) =>
    perform(listAllReleases, json),
  );
  command(
    'roles',
    `makes the database roles ${READER} and ${PUBLISHER}; for the owner of the database`,
  ).action(({ json }: { json?: boolean }) => perform(makeRoles, json));
  return program;
}

async function withDatabase(
  environment: Readonly<Record<string, string | undefined>>,
  work: Work,
  { leavesNoTrace }: { readonly leavesNoTrace: boolean },
): Promise<Outcome> {
  const location = locationOf(readSettings(environment));
  const passing =
    leavesNoTrace && !(await isDatabaseThere(location))
      ? await mkdtemp(path.join(tmpdir(), 'tip-tiers-release-'))
      : null;
  try {
    const database = await openDatabase(passing === null ? location : { ...location, directory: passing });
    try {
      await prepareDatabase(database, SEEDS, MIGRATIONS, 'give_up');
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    if (passing !== null) await rm(passing, { recursive: true });
  }
}

/** Whether the folder that was named is not there. */
function isMissingFolder(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'scandir' && (code === 'ENOENT' || code === 'ENOTDIR');
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  process.exitCode = await runRelease(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
