import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { makeFilesInBackground } from '../formats/release/background.js';
import { isStarted } from '../paths.js';
import { completeFiles } from '../releases/complete-files.js';
import type { FolderStore } from '../releases/folder.js';
import { toLocation } from '../releases/open-store.js';
import type { PostgresStore } from '../releases/postgres-store.js';
import { ANALYST, PUBLISHER, READER } from '../releases/roles.js';
import { openFilledStore } from '../releases/seeds.js';
import { ReleaseConflict, toSentence } from '../releases/store-errors.js';
import { InvalidSettings, readSettings } from '../settings.js';
import { type AnnounceOptions, announceReport } from './release-announce.js';
import {
  type CommandResult,
  checkRelease,
  EXIT,
  listAllReleases,
  makeRoles,
  migrateStore,
  publishRelease,
  withdrawRelease,
} from './release-candidate.js';
import { copyReleases } from './release-copy.js';
import { type DraftOptions, draftRelease } from './release-draft.js';

/**
 * `npm run release`: drafts, checks, publishes, withdraws and
 * lists releases; announces reports that no release has yet.
 */

const HELP = `
Exit codes:
  ${EXIT.done}  done, or there was nothing to do
  ${EXIT.rejected}  rejected: the release has errors or conflicts with published ones; nothing was changed
  ${EXIT.usage}  invalid usage or settings
  ${EXIT.store}  the store cannot be read or written, or another process is publishing; nothing was changed

Commands use the store of the service: PostgreSQL if DATABASE_URL is set, otherwise DATA_DIR. They migrate it first, as
the service does at startup. Without a store, check, draft and list use the project's own releases and write no store.
Running services take up published and withdrawn releases by themselves.`;

/** Characters per line of help, also where it is not printed on a terminal. */
export const HELP_WIDTH = 100;

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

type StoreTask = (store: FolderStore | PostgresStore) => Promise<CommandResult>;

/** @returns the exit code */
export async function runRelease(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
): Promise<number> {
  let exitCode: number = EXIT.done;
  const runTask: RunTask = async (work, { json, isReadOnly = false }) => {
    const print = (sentence: string) => streams.err(`${sentence}\n`);
    const outcome = await withStore(environment, print, work, { isReadOnly });
    streams.out(json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
    exitCode = outcome.exitCode;
  };
  try {
    await createProgram(runTask, streams).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (isMissingFolder(error)) streams.err(`No such folder: ${error.path}.\n`);
    else streams.err(`${toSentence(error)}\n`);
    if (error instanceof ReleaseConflict) return EXIT.rejected;
    return error instanceof InvalidSettings || isMissingFolder(error) ? EXIT.usage : EXIT.store;
  }
}

/** @param options.isReadOnly true for a command that must not create a store where there is none */
type RunTask = (
  work: StoreTask,
  options: { readonly json: boolean | undefined; readonly isReadOnly?: boolean },
) => Promise<void>;

function createProgram(runTask: RunTask, { out, err, isTerminal }: Streams): Command {
  const program = new Command('release')
    .description('Draft, check, publish, withdraw and list releases of the dataset.')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: out, writeErr: err })
    .configureHelp({ helpWidth: HELP_WIDTH })
    .exitOverride();
  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'print the result as JSON')
      .exitOverride()
      .copyInheritedSettings(program);

  command(
    'check <folder>',
    'list all errors of a candidate release, and its differences from the current one',
  )
    .option('--all', 'print all differences')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      runTask((store) => checkRelease(store, folder, { all: all ?? false }), { json, isReadOnly: true }),
    );
  command('publish <folder>', 'check a candidate release and publish it, completely or not at all')
    .option('--all', 'print all differences')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      runTask(
        (store) => publishRelease(store, folder, { all: all ?? false, showProgress: isTerminal && !json }),
        { json },
      ),
    );
  command(
    'draft [year]',
    'draft a release from the list of placements of a new report, or from votes of sources (--evidence, --correct)',
  )
    .option('--version <version>', 'version of the draft: higher than every published one')
    .option(
      '--from <file>',
      'list of placements as State prints it, or CSV (country,tier); - for standard input',
    )
    .option('--published <date>', 'date of publication, YYYY-MM-DD')
    .option('--url <address>', 'URL of the report')
    .option('--source <id>', 'identifier of the source of the list; see /sources')
    .option('--without <codes>', 'comma-separated countries that this report no longer covers')
    .option('--evidence <csv>', 'votes of sources to add: iso2,year,source,tier,url,year_from,note,reason')
    .option('--correct <csv>', 'votes of sources that correct placements, with the same columns')
    .option('--to <folder>', 'folder to write (default: drafts/<version>)')
    .action((year: string | undefined, { json, ...options }: DraftOptions & { json?: boolean }) =>
      runTask((store) => draftRelease(store, year, options), { json, isReadOnly: true }),
    );
  command('withdraw <version>', 'withdraw a release; its URLs keep working, with a warning')
    .requiredOption('--reason <text>', 'reason, as a sentence for readers')
    .action((version: string, { reason, json }: { reason: string; json?: boolean }) =>
      runTask((store) => withdrawRelease(store, version, reason), { json }),
    );
  command(
    'announce <year>',
    'announce a published report that no release contains yet; running services show it until a release has later information',
  )
    .option('--published <date>', 'YYYY-MM-DD, YYYY-MM, or ../YYYY-MM-DD for "by this date"')
    .option('--url <address>', 'URL of the report, or of a page about it')
    .option('--publisher <name>', 'the news agency or office that reported it')
    .option('--take-back', 'undo the announcement')
    .action((year: string, { json, ...options }: AnnounceOptions & { json?: boolean }) =>
      runTask((store) => announceReport(store, year, options), { json }),
    );
  command('migrate', 'update the store: tables, the releases of the build, and their files').action(
    ({ json }: { json?: boolean }) => runTask(migrateStore, { json }),
  );
  command('list', 'list all releases with their state')
    .option('--notes', 'print the notes of each release')
    .action(({ notes, json }: { notes?: boolean; json?: boolean }) =>
      runTask((store) => listAllReleases(store, { notes: notes ?? false }), { json, isReadOnly: true }),
    );
  command('copy <from>', 'copy the releases of another store: a data directory, or a database URL').action(
    (from: string, { json }: { json?: boolean }) => runTask((store) => copyReleases(store, from), { json }),
  );
  command(
    'roles',
    `create the database roles ${READER}, ${PUBLISHER} and ${ANALYST}; run it as the owner of the database`,
  ).action(({ json }: { json?: boolean }) => runTask(makeRoles, { json }));
  return program;
}

async function withStore(
  environment: Readonly<Record<string, string | undefined>>,
  print: (sentence: string) => void,
  work: StoreTask,
  { isReadOnly }: { readonly isReadOnly: boolean },
): Promise<CommandResult> {
  const location = toLocation(readSettings(environment));
  const temporaryFolder =
    isReadOnly && 'directory' in location && !existsSync(location.directory)
      ? await mkdtemp(path.join(tmpdir(), 'tip-tiers-release-'))
      : null;
  try {
    const store = await openFilledStore(
      temporaryFolder === null ? location : { directory: temporaryFolder },
      print,
    );
    try {
      const outcome = await work(store);
      if (!isReadOnly) await completeFiles(store, makeFilesInBackground, print);
      return outcome;
    } finally {
      await store.close();
    }
  } finally {
    if (temporaryFolder !== null) await rm(temporaryFolder, { recursive: true });
  }
}

function isMissingFolder(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === 'scandir' && (code === 'ENOENT' || code === 'ENOTDIR');
}

if (isStarted('cli/release')) {
  process.exitCode = await runRelease(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
  });
}
