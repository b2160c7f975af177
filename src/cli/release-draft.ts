import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { stringify } from 'csv-stringify/sync';
import { DraftRefused } from '../dataset/drafting/draft-faults.js';
import { type Draft, draftReport } from '../dataset/drafting/draft-report.js';
import { HEADER_FILE } from '../dataset/edition-folder.js';
import { compareByKey, compareVersions } from '../domain/order.js';
import { type Edition, TABLES, type TableName } from '../domain/tables.js';
import type { Database } from '../store/database.js';
import { listReleases, loadRelease } from '../store/releases.js';
import { newsText } from './news-text.js';
import { EXIT, type Outcome } from './release-outcome.js';

/** What is given on the command line. */
export interface DraftOptions {
  /** A file, or `-` for standard input. */
  readonly from: string;
  readonly published: string;
  readonly url: string;
  readonly source: string;
  readonly without?: string | undefined;
  /** The folder to write; `drafts/<version>` when it is not given. */
  readonly to?: string | undefined;
}

const DRAFTS = 'drafts';

/** Drafts the edition that adds a report, writes it into a folder of its own, and prints what it would tell. */
export async function draftRelease(
  database: Database,
  year: string,
  { from, to, without, ...said }: DraftOptions,
): Promise<Outcome> {
  try {
    if (!/^\d{4}$/.test(year))
      throw new DraftRefused([
        { line: null, message: `"${year}" is no year of a report: write four digits` },
      ]);
    const list = from === '-' ? await text(process.stdin) : await readFile(from, 'utf8');
    const draft = draftReport(await currentEdition(database), {
      ...said,
      year: Number(year),
      list,
      without: without?.split(',').map((name) => name.trim()),
      now: new Date(),
    });
    const folder = to ?? path.join(DRAFTS, draft.header.version);
    await writeDraft(folder, draft);
    return {
      exitCode: EXIT.done,
      text: `${newsText(draft.news)}\nThe draft is in ${folder}. Read it, then: npm run release -- check ${folder}\n`,
      json: { folder, version: draft.header.version, news: draft.news },
    };
  } catch (error) {
    const faults = faultsOf(error);
    if (!faults) throw error;
    return {
      exitCode: EXIT.refused,
      text: `${new DraftRefused(faults).message}\n`,
      json: { folder: null, faults },
    };
  }
}

/** What the maintainer can put right; `null` for anything else. */
function faultsOf(error: unknown): DraftRefused['faults'] | null {
  if (error instanceof DraftRefused) return error.faults;
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    return [{ line: null, message: `${file ?? 'the file'} cannot be read or written (${code})` }];
  return null;
}

/** The edition that answers where an address names none. */
async function currentEdition(database: Database): Promise<Edition> {
  const standing = (await listReleases(database)).filter(({ state }) => state === 'published');
  const current = standing.sort((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (!current) throw new DraftRefused([{ line: null, message: 'the database has no edition to add to' }]);
  return loadRelease(database, current.version);
}

/** Writes a draft into a new folder: whole, or not at all. */
async function writeDraft(folder: string, { header, rows }: Draft): Promise<void> {
  const parent = path.dirname(path.resolve(folder));
  await mkdir(parent, { recursive: true });
  const unfinished = await mkdtemp(path.join(parent, '.draft-'));
  try {
    await writeFile(path.join(unfinished, HEADER_FILE), `${JSON.stringify(header, null, 2)}\n`);
    for (const [name, added] of Object.entries(rows))
      await writeFile(path.join(unfinished, `${name}.csv`), csvOf(name as TableName, added));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR')
      throw new DraftRefused([
        { line: null, message: `${folder} is there already: name another one with --to` },
      ]);
    throw error;
  }
}

/** Rows in the form of the seeds: in the order of their keys, quoted where that is needed. */
function csvOf(name: TableName, rows: readonly object[]): string {
  const columns = Object.keys(TABLES[name].row.shape);
  return stringify([...rows].sort(compareByKey(name)), { header: true, columns, record_delimiter: '\n' });
}
