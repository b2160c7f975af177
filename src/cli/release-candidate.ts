import { type ClockChange, clockChanges } from '../dataset/clock-changes.js';
import { describeFault } from '../dataset/csv-table.js';
import { countByKind, type Difference } from '../dataset/differences.js';
import { Release } from '../dataset/release.js';
import { ReleaseView } from '../dataset/release-view.js';
import { groupBy } from '../domain/group-by.js';
import { compareVersions } from '../domain/order.js';
import type { ReleaseData } from '../domain/tables.js';
import { makeFilesInBackground } from '../formats/release/background.js';
import { getNews } from '../news/news.js';
import { type Candidate, examineCandidate } from '../releases/candidate.js';
import type { FolderStore } from '../releases/folder.js';
import type { PostgresStore } from '../releases/postgres-store.js';
import type { ReleaseStore } from '../releases/release-store.js';
import { ANALYST, grantRoles, PUBLISHER, READER } from '../releases/roles.js';
import { withdraw } from '../releases/withdraw.js';
import { contradictionLines } from './release-news.js';

const PRINTED_PER_TABLE = 20;
/** Added rows are the least of it: these of a table are listed, unless all are requested. */
const ADDED_IN_FULL = 5;

/**
 * Formats differences: `~` for a correction, `-` for a removed row, `+` for an added one, which come last and
 * are shortened.
 */
function describeDifferences(differences: readonly Difference[], since: string | null, all: boolean): string {
  const { added, corrected, removed } = countByKind(differences);
  const lines = [
    `Since ${since ?? 'the beginning'}: ${added} row(s) added, ${corrected} value(s) corrected, ${removed} row(s) removed.`,
  ];
  for (const [table, ofTable] of groupBy(differences, (difference) => difference.table)) {
    lines.push(`  ${table}`);
    const [changes, additions] = [
      ofTable.filter(({ kind }) => kind !== 'added'),
      ofTable.filter(({ kind }) => kind === 'added'),
    ];
    for (const [some, most] of [
      [changes, PRINTED_PER_TABLE],
      [additions, ADDED_IN_FULL],
    ] as const) {
      const kind = some === additions ? ' added' : '';
      lines.push(...upTo(all ? some.length : most, some.map(describe), kind).map((line) => `    ${line}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Formats what the clock of the candidate says otherwise, by a rule or by a placement. */
function describeClock(changes: readonly ClockChange[], all: boolean): string {
  if (changes.length === 0) return '';
  const lines = changes.map(
    ({ iso2, year, value, ...change }) => `~ ${iso2} ${year} ${value}: ${change.old} → ${change.new}`,
  );
  const printed = upTo(all ? lines.length : PRINTED_PER_TABLE, lines).map((line) => `  ${line}\n`);
  return `The clock says otherwise in ${changes.length} place(s):\n${printed.join('')}`;
}

/** The first lines, and how many more of a kind there are. */
const upTo = (most: number, lines: readonly string[], kind = ''): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most), `… and ${lines.length - most} more${kind}: --all prints them`];

function describe(difference: Difference): string {
  if (difference.kind === 'corrected')
    return `~ ${difference.id} ${difference.column}: ${show(difference.old)} → ${show(difference.new)}`;
  const [sign, row] = difference.kind === 'added' ? ['+', difference.new] : ['-', difference.old];
  const rest = Object.entries(row).filter(([column]) => !(column in difference.key));
  return `${sign} ${difference.id} ${rest.map(([column, value]) => `${column}: ${show(value)}`).join(', ')}`.trimEnd();
}

const show = (value: string | number | boolean | null): string => (value === null ? '(none)' : String(value));

export const EXIT = { done: 0, rejected: 1, usage: 2, store: 3 } as const;

export interface CommandResult {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  readonly text: string;
  readonly json: object;
}

/**
 * Withdraws a release; withdrawing it again changes nothing.
 * @throws ReleaseConflict if it cannot be withdrawn
 */
export async function withdrawRelease(
  store: ReleaseStore,
  version: string,
  reason: string,
): Promise<CommandResult> {
  const sentence = reason.trim();
  if (sentence === '')
    return {
      exitCode: EXIT.usage,
      text: 'The reason must not be empty: readers need to know why a release is withdrawn.\n',
      json: { version, withdrawn: false, error: 'the reason is empty' },
    };
  const isNew = await store.exclusively((locked) => withdraw(locked, version, sentence), 'give_up');
  return {
    exitCode: EXIT.done,
    text: isNew
      ? `Release ${version} is withdrawn.\n`
      : `Release ${version} is already withdrawn; nothing to do.\n`,
    json: { version, withdrawn: true, reason: sentence, changed: isNew },
  };
}

/** Reports the result: opening the store has migrated it. Its files are built afterwards. */
export async function migrateStore(store: ReleaseStore): Promise<CommandResult> {
  const versions = (await store.list()).map(({ version }) => version).sort(compareVersions);
  return {
    exitCode: EXIT.done,
    text: `The store is up to date. Releases: ${versions.join(', ')}.\n`,
    json: { releases: versions },
  };
}

/** Lists all releases, newest first, with state and digest. */
export async function listAllReleases(
  store: ReleaseStore,
  options: { readonly notes: boolean },
): Promise<CommandResult> {
  const releases = (await store.list()).sort((a, b) => compareVersions(b.version, a.version));
  const current = releases.find(({ state }) => state === 'published')?.version;
  const lines = releases.map(({ version, published_at, state, sha256, withdrawn_reason, notes }) => {
    const standing = version === current ? 'current' : state;
    const reason = withdrawn_reason === null ? '' : ` (${withdrawn_reason})`;
    const texts = options.notes ? notes.map(({ kind, text }) => `  ${kind}: ${text}\n`).join('') : '';
    return `${version}  ${published_at}  ${standing}${reason}\n  sha-256 ${sha256}\n${texts}`;
  });
  return { exitCode: EXIT.done, text: lines.join(''), json: { current, releases } };
}

/** Creates the database roles. */
export async function makeRoles(store: FolderStore | PostgresStore): Promise<CommandResult> {
  const roles = [READER, PUBLISHER, ANALYST];
  if (store.kind !== 'postgresql') {
    return {
      exitCode: EXIT.usage,
      text: 'Roles are for PostgreSQL only; a data directory uses file permissions. Set DATABASE_URL.\n',
      json: { roles: [], error: 'a data directory has no roles' },
    };
  }
  await grantRoles(store.database);
  return {
    exitCode: EXIT.done,
    text: `Roles created: ${READER} can read, ${PUBLISHER} can also publish, ${ANALYST} can query the views only. Add each login to one of them:\n  GRANT ${READER} TO …;\n`,
    json: { roles },
  };
}

interface CheckOptions {
  readonly all: boolean;
}

interface PublishOptions extends CheckOptions {
  readonly showProgress: boolean;
}

/** Validates a candidate release without publishing it. */
export async function checkRelease(
  store: ReleaseStore,
  folder: string,
  options: CheckOptions,
): Promise<CommandResult> {
  const candidate = await examineCandidate(store, folder);
  return getOutcome(candidate, options, `Release ${candidate.version} has no errors and can be published.`);
}

/** Validates and publishes a release. Idempotent. */
export async function publishRelease(
  store: ReleaseStore,
  folder: string,
  { showProgress, ...options }: PublishOptions,
): Promise<CommandResult> {
  const report = (step: string) => showProgress && console.error(step);
  return store.exclusively(async (locked) => {
    report('examining');
    const candidate = await examineCandidate(locked, folder);
    if (candidate.verdict === 'sound' && candidate.release)
      await publishWithFiles(locked, candidate.release, report);
    return getOutcome(candidate, options, `Release ${candidate.version} is published.`);
  }, 'give_up');
}

async function publishWithFiles(
  store: ReleaseStore,
  data: ReleaseData,
  report: (step: string) => void,
): Promise<void> {
  report('making the files');
  const files = await makeFilesInBackground(data);
  await store.publish(data, { files, onTable: (table) => report(`writing ${table}`) });
}

/**
 * Contradictions with the rules. They don't block a release, but whoever checks it may not be who drafted it.
 */
function findWarnings(release: Release): string {
  const lines = contradictionLines(getNews(new ReleaseView(release), release.newestYear));
  return lines.map((line) => `${line}\n`).join('');
}

function getOutcome(candidate: Candidate, { all }: CheckOptions, sound: string): CommandResult {
  const { version, verdict, faults, sha256, current, currentRelease, differences } = candidate;
  const release = candidate.release && new Release(candidate.release);
  const clock = release && currentRelease ? clockChanges(new Release(currentRelease), release) : [];
  const isNew = verdict !== 'published';
  const warnings = release && isNew ? findWarnings(release) : '';
  const list = faults.map((fault) => `  ${describeFault(fault)}\n`).join('');
  const verdictText = {
    sound: `${sound}\n  sha-256 ${sha256}\n`,
    published: `Release ${version} is already published; nothing to do.\n`,
    rejected: `Release ${version} is rejected with ${faults.length} error(s):\n${list}`,
  }[verdict];
  return {
    exitCode: verdict === 'rejected' ? EXIT.rejected : EXIT.done,
    text: `${verdictText}${warnings}${isNew ? describeDifferences(differences, current, all) : ''}${describeClock(clock, all)}`,
    json: {
      ...{ version, verdict, sha256, faults, since: current },
      ...{ counts: countByKind(differences), differences, clock },
    },
  };
}
