import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { filesInBackground } from '../formats/release/background.js';
import { isStarted } from '../paths.js';
import { completeFiles } from '../releases/complete-files.js';
import type { FolderStore } from '../releases/folder.js';
import { locationOf } from '../releases/open-store.js';
import type { PostgresStore } from '../releases/postgres-store.js';
import { PUBLISHER, READER } from '../releases/roles.js';
import { openFilledStore } from '../releases/seeds.js';
import { ReleaseConflict, sentenceOf } from '../releases/store-errors.js';
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
  ${EXIT.refused}  refused: the release has faults, or what is published forbids it; nothing was changed
  ${EXIT.usage}  wrong usage or settings
  ${EXIT.store}  the store cannot be read or written, or another process publishes; nothing was changed

The releases are those of the service: in PostgreSQL with DATABASE_URL, else in DATA_DIR. The store is brought up to
date first, as the service does when it starts; where there is none yet, check and draft compare with the project's own
releases and leave nothing behind. Running services take up what is published or withdrawn by themselves.`;

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

type Work = (store: FolderStore | PostgresStore) => Promise<CommandResult>;

/** @returns the exit code */
export async function runRelease(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
): Promise<number> {
  let exitCode: number = EXIT.done;
  const perform: Perform = async (work, json, leavesNoTrace = false) => {
    const say = (sentence: string) => streams.err(`${sentence}\n`);
    const outcome = await withStore(environment, say, work, { leavesNoTrace });
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
    return error instanceof InvalidSettings || isMissingFolder(error) ? EXIT.usage : EXIT.store;
  }
}

type Perform = (work: Work, json: boolean | undefined, leavesNoTrace?: boolean) => Promise<void>;

function programOf(perform: Perform, { out, err, isTerminal }: Streams): Command {
  const program = new Command('release')
    .description('Drafts, checks, publishes, withdraws and lists releases of the dataset.')
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

  command('check <folder>', 'lists all faults of a candidate release and its differences to the current one')
    .option('--all', 'print every difference, however many')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      perform((store) => checkRelease(store, folder, { all: all ?? false }), json, true),
    );
  command('publish <folder>', 'checks a candidate release and publishes it: all of it or nothing')
    .option('--all', 'print every difference, however many')
    .action((folder: string, { all, json }: { all?: boolean; json?: boolean }) =>
      perform(
        (store) => publishRelease(store, folder, { all: all ?? false, showProgress: isTerminal && !json }),
        json,
      ),
    );
  command(
    'draft [year]',
    'drafts a release: of a report from its list of placements, with its news, or of more votes',
  )
    .option('--version <version>', 'of the draft: higher than that of every published release')
    .option('--from <file>', 'the list as State prints it, or a CSV (country,tier); - for standard input')
    .option('--published <date>', 'day of publication, YYYY-MM-DD')
    .option('--url <address>', 'address of the report')
    .option('--source <id>', 'the source that the list is; see /sources')
    .option('--without <codes>', 'countries that the report before covered and this one does not')
    .option('--evidence <csv>', 'votes to add: iso2,year,source,tier,url,year_from,note,reason')
    .option('--correct <csv>', 'votes that correct placements, with the same columns')
    .option('--to <folder>', 'where to write the draft; drafts/<version> when it is not given')
    .action((year: string | undefined, { json, ...options }: DraftOptions & { json?: boolean }) =>
      perform((store) => draftRelease(store, year, options), json, true),
    );
  command('withdraw <version>', 'withdraws a release; its addresses go on answering, with a warning')
    .requiredOption('--reason <text>', 'why, in a sentence for readers')
    .action((version: string, { reason, json }: { reason: string; json?: boolean }) =>
      perform((store) => withdrawRelease(store, version, reason), json),
    );
  command(
    'announce <year>',
    'says that a report is out which the release does not have; all running services tell it, until a release says more',
  )
    .option('--published <date>', 'YYYY-MM-DD, YYYY-MM, or ../YYYY-MM-DD for "by this day"')
    .option('--url <address>', 'the report, or a page that tells of it')
    .option('--take-back', 'takes back what was said')
    .action((year: string, { json, ...options }: AnnounceOptions & { json?: boolean }) =>
      perform((store) => announceReport(store, year, options), json),
    );
  command(
    'migrate',
    'brings the store up to date: tables, the releases of the build, and their files',
  ).action(({ json }: { json?: boolean }) => perform(migrateStore, json));
  command('list', 'lists all releases with their state')
    .option('--notes', 'print what each says of itself')
    .action(({ notes, json }: { notes?: boolean; json?: boolean }) =>
      perform((store) => listAllReleases(store, { notes: notes ?? false }), json, true),
    );
  command(
    'copy <from>',
    'publishes what another store holds: a data directory, or the address of a database',
  ).action((from: string, { json }: { json?: boolean }) =>
    perform((store) => copyReleases(store, from), json),
  );
  command(
    'roles',
    `makes the database roles ${READER} and ${PUBLISHER}; for the owner of the database`,
  ).action(({ json }: { json?: boolean }) => perform(makeRoles, json));
  return program;
}

async function withStore(
  environment: Readonly<Record<string, string | undefined>>,
  say: (sentence: string) => void,
  work: Work,
  { leavesNoTrace }: { readonly leavesNoTrace: boolean },
): Promise<CommandResult> {
  const location = locationOf(readSettings(environment));
  const passing =
    leavesNoTrace && 'directory' in location && !existsSync(location.directory)
      ? await mkdtemp(path.join(tmpdir(), 'tip-tiers-release-'))
      : null;
  try {
    const store = await openFilledStore(passing === null ? location : { directory: passing }, say);
    try {
      const outcome = await work(store);
      if (!leavesNoTrace) await completeFiles(store, filesInBackground, say);
      return outcome;
    } finally {
      await store.close();
    }
  } finally {
    if (passing !== null) await rm(passing, { recursive: true });
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
