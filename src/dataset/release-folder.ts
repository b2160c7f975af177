import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { compareByKey, compareVersions, rowKey } from '../domain/order.js';
import {
  type ReleaseData,
  ReleaseHeader,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type Tables,
  Version,
} from '../domain/tables.js';
import { assertRelease } from './assertions/assert-release.js';
import { referenceFaults } from './assertions/references.js';
import { type Fault, ReleaseRejected, readCsvTable, toFault } from './csv-table.js';

interface ReadHeader {
  /** `null` if it cannot be parsed. */
  readonly header: ReleaseHeader | null;
  readonly base: ReleaseData | null;
  readonly faults: readonly Fault[];
}

/**
 * @param folderName must equal the version; `null` accepts any name
 * @param json `null` if the file does not exist
 */
function readReleaseHeader(
  file: string,
  folderName: string | null,
  json: string | null,
  earlier: readonly ReleaseData[],
): ReadHeader {
  const fault = (message: string): Fault => ({ file, line: null, message });
  const unreadable = (...messages: string[]) => ({ header: null, base: null, faults: messages.map(fault) });
  if (json === null) return unreadable('is missing');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return unreadable(`is not JSON: ${(error as Error).message}`);
  }
  const parsed = ReleaseHeader.safeParse(value);
  if (!parsed.success)
    return unreadable(
      ...parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'header'}: ${message}`),
    );
  const header = parsed.data;
  const base = earlier.find((release) => release.header.version === header.based_on) ?? null;
  const messages: string[] = [];
  if (folderName !== null && header.version !== folderName)
    messages.push(`has version ${header.version}, but its folder is ${folderName}`);
  if (header.based_on !== null && base === null)
    messages.push(`is based on ${header.based_on}, which is not among the releases before it`);
  if (base !== null && compareVersions(header.version, base.header.version) <= 0)
    messages.push(`version ${header.version} is not after ${base.header.version}, on which it is based`);
  if (base !== null && Date.parse(header.published_at) <= Date.parse(base.header.published_at))
    messages.push(`was not published after ${base.header.version}, on which it is based`);
  return { header: Object.freeze(header), base, faults: messages.map(fault) };
}

interface Removal {
  readonly row: object;
  readonly key: string;
}

interface MergedTable {
  readonly rows: readonly object[];
  readonly faults: readonly Fault[];
}

/**
 * Applies changes to a table: a new key adds a row, a known key replaces it, a removal deletes it. A change
 * without effect is an error.
 */
export function mergeTable(
  table: TableName,
  base: readonly object[],
  changes: readonly object[],
  removals: readonly Removal[],
): MergedTable {
  const faults: Fault[] = [];
  const rows = new Map(base.map((row) => [rowKey(table, row), row]));
  const inherited = new Map(rows);
  const changed = new Set<string>();

  for (const row of changes) {
    const key = rowKey(table, row);
    const before = inherited.get(key);
    if (changed.has(key)) faults.push(toFault(table, row, `duplicate key ${key}`));
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(row))
      faults.push(
        toFault(table, row, `the row ${key} is the same in the release before, and changes nothing`),
      );
    changed.add(key);
    rows.set(key, row);
  }
  const removed = new Set<string>();
  for (const { row, key } of removals) {
    if (!inherited.has(key)) faults.push(toFault('removals', row, `${table} has no row ${key} to remove`));
    if (changed.has(key))
      faults.push(toFault('removals', row, `the row ${key} of ${table} is both removed and given anew`));
    if (removed.has(key))
      faults.push(toFault('removals', row, `the row ${key} of ${table} is removed twice`));
    removed.add(key);
    rows.delete(key);
  }
  return { rows: Object.freeze([...rows.values()].sort(compareByKey(table))), faults };
}

const README_FILE = 'README.md';
export const HEADER_FILE = 'release.json';
const REMOVALS_FILE = 'removals.csv';

const RemovalRow = z.strictObject({
  table: z.enum(TABLE_NAMES),
  key: z.string().min(1),
});

interface ReleaseInspection {
  /** The version in the header, or the folder name if it cannot be parsed. */
  readonly version: string;
  readonly folderName: string;
  /** `null` if it cannot be parsed. */
  readonly header: ReleaseHeader | null;
  /** All rows of the release, including those of its base, without invalid ones. */
  readonly tables: Tables;
  /** Tables with rows missing because they could not be parsed. */
  readonly broken: ReadonlySet<TableName>;
  readonly faults: readonly Fault[];
}

type FolderName = 'version' | 'any';

/**
 * Reads and checks a release folder. A release with a base only contains what is new, corrected or removed.
 * @param earlier must include the base
 */
export async function inspectReleaseFolder(
  folder: string,
  earlier: readonly ReleaseData[] = [],
  named: FolderName = 'version',
): Promise<ReleaseInspection> {
  const folderName = path.basename(path.resolve(folder));
  const toFile = (name: string) => `${folderName}/${name}`;
  const files = await readFiles(folder);
  const faults: Fault[] = unknownFiles(files).map((name) => ({
    file: toFile(name),
    line: null,
    message: 'is not a file of a release',
  }));

  const json = files.get(HEADER_FILE)?.toString('utf8') ?? null;
  const expected = named === 'version' ? folderName : null;
  const { header, base, ...inHeader } = readReleaseHeader(toFile(HEADER_FILE), expected, json, earlier);
  faults.push(...inHeader.faults);
  const baseIsKnown = header !== null && (header.based_on === null || base !== null);

  const removalBytes = files.get(REMOVALS_FILE);
  const removals = removalBytes && readCsvTable(RemovalRow, toFile(REMOVALS_FILE), removalBytes);
  if (removals) faults.push(...removals.faults);
  const getRemovals = (table: TableName): Removal[] =>
    (baseIsKnown ? (removals?.rows ?? []) : [])
      .filter((row) => row.table === table)
      .map((row) => ({ row, key: row.key }));

  const broken = new Set<TableName>();
  const merged = TABLE_NAMES.map((name) => {
    const bytes = files.get(csvFile(name));
    const own = bytes
      ? readCsvTable<z.ZodObject>(TABLES[name].row, toFile(csvFile(name)), bytes)
      : { rows: [], faults: [] };
    const table = mergeTable(name, base?.tables[name] ?? [], own.rows, getRemovals(name));
    if (own.faults.length + table.faults.length > 0) broken.add(name);
    faults.push(...own.faults, ...table.faults);
    return [name, table.rows] as const;
  });
  const tables = Object.freeze(Object.fromEntries(merged)) as unknown as Tables;
  // With an unknown base, references cannot be checked.
  if (baseIsKnown) faults.push(...referenceFaults(tables, broken));
  return { version: header?.version ?? folderName, folderName, header, tables, broken, faults };
}

/**
 * Reads a complete release, frozen, with rows sorted by key; `folder` must be named after the version.
 * @throws ReleaseRejected with every format and reference error
 */
export async function readReleaseFolder(
  folder: string,
  earlier: readonly ReleaseData[] = [],
): Promise<ReleaseData> {
  const { version, header, tables, faults } = await inspectReleaseFolder(folder, earlier);
  if (header === null || faults.length > 0) throw new ReleaseRejected(version, faults);
  return Object.freeze({ header, tables });
}

/**
 * Reads all seeds, oldest version first.
 * @throws ReleaseRejected for the first invalid release
 */
export async function readSeeds(root: string): Promise<ReleaseData[]> {
  const entries = (await readdir(root)).filter((name) => name !== README_FILE);
  const strangers = entries.filter((name) => !Version.safeParse(name).success);
  if (strangers.length > 0)
    throw new ReleaseRejected(
      path.basename(root),
      strangers.map((file) => ({ file, line: null, message: 'is not the folder of a version' })),
    );
  const releases: ReleaseData[] = [];
  for (const version of entries.sort(compareVersions)) {
    const release = await readReleaseFolder(path.join(root, version), releases);
    const faults = assertRelease(release);
    if (faults.length > 0) throw new ReleaseRejected(version, faults);
    releases.push(release);
  }
  return releases;
}

function csvFile(name: TableName): string {
  return `${name}.csv`;
}

/** All entries of a folder; `null` for anything but a file. */
async function readFiles(folder: string): Promise<Map<string, Buffer | null>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map<string, Buffer | null>();
  for (const entry of names)
    files.set(entry.name, entry.isFile() ? await readFile(path.join(folder, entry.name)) : null);
  return files;
}

function unknownFiles(files: ReadonlyMap<string, Buffer | null>): string[] {
  const known = new Set([HEADER_FILE, REMOVALS_FILE, ...TABLE_NAMES.map(csvFile)]);
  return [...files].filter(([name, bytes]) => bytes === null || !known.has(name)).map(([name]) => name);
}
