import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify/sync';
import { describeFault } from '../dataset/csv-table.js';
import { draftEvidence, type EvidenceDraft } from '../dataset/drafting/draft-evidence.js';
import { DraftRejected } from '../dataset/drafting/draft-faults.js';
import { type Draft, draftReport } from '../dataset/drafting/draft-report.js';
import { HEADER_FILE } from '../dataset/release-folder.js';
import { ReleaseView } from '../dataset/release-view.js';
import { compareByKey, compareVersions } from '../domain/order.js';
import { type ReleaseData, TABLES, type TableName, Version } from '../domain/tables.js';
import { getNews } from '../news/news.js';
import { examineCandidate } from '../releases/candidate.js';
import type { ReleaseStore } from '../releases/release-store.js';
import { type CommandResult, EXIT } from './release-candidate.js';
import { newsText } from './release-news.js';

export interface DraftOptions {
  /** Version of the draft, chosen by the maintainer. */
  readonly version?: string | undefined;
  /** The country list of a report: a file, or `-` for standard input. */
  readonly from?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
  readonly without?: string | undefined;
  /** A CSV file of votes that agree with the placements, or are recorded as disputes. */
  readonly evidence?: string | undefined;
  readonly correct?: string | undefined;
  readonly to?: string | undefined;
}

const DRAFTS = 'drafts';

/** Drafts a release: a new report from its country list, or votes from a CSV file. */
export async function draftRelease(
  store: ReleaseStore,
  year: string | undefined,
  options: DraftOptions,
): Promise<CommandResult> {
  try {
    const { evidence, correct } = options;
    const given = [year, evidence, correct].filter((each) => each !== undefined);
    if (given.length !== 1) throw draftError('use exactly one of: a year, --evidence <csv>, --correct <csv>');
    const version = Version.safeParse(options.version);
    if (!version.success) throw draftError('--version is required, such as 1.6.0');
    return year === undefined
      ? await draftOfVotes(store, version.data, options)
      : await draftOfReport(store, version.data, year, options);
  } catch (error) {
    const faults = findFaults(error);
    if (!faults) throw error;
    return {
      exitCode: EXIT.rejected,
      text: `${new DraftRejected(faults).message}\n`,
      json: { folder: null, faults },
    };
  }
}

const draftError = (message: string): DraftRejected => new DraftRejected([{ line: null, message }]);

async function draftOfVotes(
  store: ReleaseStore,
  version: string,
  { evidence, correct, to }: DraftOptions,
): Promise<CommandResult> {
  const csv = await toInput(evidence ?? correct ?? '');
  const use = correct === undefined ? 'add' : 'correct';
  const draft = draftEvidence(await currentRelease(store), { csv, use, version, now: new Date() });
  const { header, rows, goneDisputes, regraded, corrected } = draft;
  const folder = to ?? path.join(DRAFTS, version);
  await writeDraft(store, folder, { header, rows, goneDisputes });
  const lines = [
    `Corrected placements (${corrected.length})`,
    ...corrected.map((each) => `  ${each}`),
    `Other evidence grades (${regraded.length})`,
    ...regraded.map((each) => `  ${each}`),
  ];
  return {
    exitCode: EXIT.done,
    text: `${lines.join('\n')}\n\n${nextStep(folder)}`,
    json: { folder, version, corrected, regraded },
  };
}

const nextStep = (folder: string): string =>
  `Draft written to ${folder}. Next: npm run release -- check ${folder}\n`;

const toInput = (from: string): Promise<Buffer> => (from === '-' ? buffer(process.stdin) : readFile(from));

async function draftOfReport(
  store: ReleaseStore,
  version: string,
  year: string,
  { from, published, url, source, without, to }: DraftOptions,
): Promise<CommandResult> {
  const missing = Object.entries({ from, published, url, source }).filter(([, value]) => value === undefined);
  if (missing.length > 0)
    throw new DraftRejected(missing.map(([name]) => ({ line: null, message: `--${name} is missing` })));
  if (!/^\d{4}$/.test(year)) throw draftError(`"${year}" is not a report year: use four digits`);
  const draft = draftReport(await currentRelease(store), {
    version,
    year: Number(year),
    list: (await toInput(from ?? '')).toString('utf8'),
    published: published ?? '',
    url: url ?? '',
    source: source ?? '',
    without: without?.split(',').map((name) => name.trim()),
    now: new Date(),
  });
  const folder = to ?? path.join(DRAFTS, version);
  await writeDraft(store, folder, draft);
  const news = getNews(new ReleaseView(draft.release), draft.release.newestYear);
  return {
    exitCode: EXIT.done,
    text: `${newsText(news)}\n${nextStep(folder)}`,
    json: { folder, version, news },
  };
}

/** Errors that the maintainer can fix; `null` for any other error. */
function findFaults(error: unknown): DraftRejected['faults'] | null {
  if (error instanceof DraftRejected) return error.faults;
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    return [{ line: null, message: `${file ?? 'the file'} cannot be read or written (${code})` }];
  return null;
}

async function currentRelease(store: ReleaseStore): Promise<ReleaseData> {
  const standing = (await store.list()).filter(({ state }) => state === 'published');
  const current = standing.sort((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (!current) throw draftError('there is no release to base the draft on');
  return store.load(current.version);
}

type DraftWritten = Pick<Draft, 'header' | 'rows'> & Partial<Pick<EvidenceDraft, 'goneDisputes'>>;

/** Writes a draft atomically, and only if `check` accepts it. */
async function writeDraft(
  store: ReleaseStore,
  folder: string,
  { header, rows, goneDisputes = [] }: DraftWritten,
): Promise<void> {
  const parent = path.dirname(path.resolve(folder));
  await mkdir(parent, { recursive: true });
  const unfinished = await mkdtemp(path.join(parent, '.draft-'));
  try {
    await writeFile(path.join(unfinished, HEADER_FILE), `${JSON.stringify(header, null, 2)}\n`);
    for (const [name, added] of Object.entries(rows))
      await writeFile(path.join(unfinished, `${name}.csv`), toCsv(name as TableName, added));
    if (goneDisputes.length > 0)
      await writeFile(
        path.join(unfinished, 'removals.csv'),
        stringify([['table', 'key'], ...goneDisputes.map((key) => ['disputes', key])], {
          record_delimiter: '\n',
        }),
      );
    const { faults } = await examineCandidate(store, unfinished);
    if (faults.length > 0)
      throw new DraftRejected(
        faults.map((fault) => ({
          line: null,
          message: describeFault(fault).replaceAll(path.basename(unfinished), folder),
        })),
      );
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR')
      throw new DraftRejected([
        { line: null, message: `${folder} already exists: use another folder (--to)` },
      ]);
    throw error;
  }
}

/** Same format as the seeds: sorted by key, quoted where necessary. */
function toCsv(name: TableName, rows: readonly object[]): string {
  const columns = Object.keys(TABLES[name].row.shape);
  return stringify([...rows].sort(compareByKey(name)), { header: true, columns, record_delimiter: '\n' });
}
