import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assertRelease } from '../dataset/assertions/assert-release.js';
import { describeFault, type Fault } from '../dataset/csv-table.js';
import { type Difference, differencesBetween } from '../dataset/differences.js';
import { HEADER_FILE, inspectReleaseFolder } from '../dataset/release-folder.js';
import { getLastDay, toDay, withoutBound } from '../domain/dates.js';
import { compareVersions } from '../domain/order.js';
import type { PublishedHeader, ReleaseData, ReleaseHeader } from '../domain/tables.js';
import { contentDigest } from './digest.js';
import type { ReleaseStore } from './release-store.js';

/** Tolerated clock skew. A release dated in the future would block all releases before that date. */
const CLOCKS_DIFFER_MS = 5 * 60 * 1_000;

export interface Candidate {
  readonly version: string;
  /** `refused` if there are errors; `published` if the same release is already in the store. */
  readonly verdict: 'sound' | 'rejected' | 'published';
  readonly faults: readonly Fault[];
  readonly release: ReleaseData | null;
  readonly sha256: string | null;
  /** Version that `differences` compares with; `null` in an empty store. */
  readonly current: string | null;
  /** That release; `null` also if the candidate cannot be parsed or is published. */
  readonly currentRelease: ReleaseData | null;
  /** From the current release to the candidate, as far as its rows can be parsed. */
  readonly differences: readonly Difference[];
}

/**
 * Validates a release folder without changing anything.
 * @param folder same layout as a seed, under any name
 * @returns all errors at once, each with file and line
 */
export async function examineCandidate(store: ReleaseStore, folder: string): Promise<Candidate> {
  const published = (await store.list()).sort((a, b) => compareVersions(a.version, b.version));
  const basedOn = await findBasis(folder);
  const base = published.some(({ version }) => version === basedOn)
    ? await store.load(basedOn as string)
    : null;
  const inspected = await inspectReleaseFolder(folder, base ? [base] : [], 'any');
  const { version, folderName, header, tables, broken } = inspected;
  const headerFile = `${folderName}/${HEADER_FILE}`;

  const same = published.find((release) => release.version === version);
  if (same && header && inspected.faults.length === 0)
    return verdictOnPublished(same, { header, tables }, headerFile);

  const current = published.findLast(({ state }) => state === 'published') ?? null;
  const faults = [...inspected.faults];
  const fault = (message: string) => faults.push({ file: headerFile, line: null, message });
  const readable = header !== null && (header.based_on === null || base !== null);
  let differences: readonly Difference[] = [];
  let older: ReleaseData | null = null;
  if (header && readable) {
    faults.push(...assertRelease({ header, tables }, broken));
    faults.push(...publishedTooLate({ header, tables }, folderName));
    older = current?.version === basedOn ? base : current && (await store.load(current.version));
    differences = [...differencesBetween(older?.tables ?? null, tables)];
    if (Date.parse(header.published_at) > Date.now() + CLOCKS_DIFFER_MS)
      fault(`published_at (${header.published_at}) is in the future`);
    const highest = published.at(-1);
    if (older && highest) {
      if (compareVersions(version, highest.version) <= 0)
        fault(`version ${version} is not higher than ${highest.version}, which is published`);
      // If some tables cannot be parsed, it is unknown whether anything differs.
      if (differences.length === 0 && broken.size === 0)
        fault(`nothing differs from the current release ${older.header.version}`);
      const untold = untoldCorrection(header, differences);
      if (untold)
        fault(`has no note of the kind "correction", though ${untold.table} has another row ${untold.id}`);
      if (Date.parse(header.published_at) <= Date.parse(highest.published_at))
        fault(`was not published after ${highest.version} (${highest.published_at})`);
    }
  }
  const all = withoutRepetition(faults);
  const data = header && all.length === 0 ? Object.freeze({ header, tables }) : null;
  return {
    version,
    verdict: data ? 'sound' : 'rejected',
    faults: all,
    release: data,
    sha256: data && contentDigest(data),
    current: current?.version ?? null,
    currentRelease: older,
    differences,
  };
}

/** Compares publication dates with the candidate's own `awaited_reports`. */
function publishedTooLate({ tables }: ReleaseData, folderName: string): Fault[] {
  const out = new Map(tables.awaited_reports.map(({ year, published }) => [year, published]));
  return tables.reports.flatMap(({ year, published_on }) => {
    const known = out.get(year);
    if (known == null || published_on <= getLastDay(withoutBound(known))) return [];
    const message = `the report of ${year} was published on ${published_on}, but awaited_reports says ${known}: one of them is wrong`;
    return [{ file: `${folderName}/reports.csv`, line: null, message }];
  });
}

/** A correction needs a note, even if the release also adds rows. */
const untoldCorrection = ({ notes }: ReleaseHeader, differences: readonly Difference[]) =>
  notes.some(({ kind }) => kind === 'correction')
    ? undefined
    : differences.find(({ kind }) => kind !== 'added');

function verdictOnPublished(release: PublishedHeader, data: ReleaseData, file: string): Candidate {
  const { version } = data.header;
  const sha256 = contentDigest(data);
  const message = reasonAgainst(release, sha256);
  const isSame = message === null;
  return {
    version,
    verdict: isSame ? 'published' : 'rejected',
    faults: isSame ? [] : [{ file, line: null, message }],
    release: isSame ? data : null,
    sha256: isSame ? sha256 : null,
    current: version,
    currentRelease: null,
    differences: [],
  };
}

function reasonAgainst({ version, ...release }: PublishedHeader, sha256: string): string | null {
  if (sha256 !== release.sha256)
    return `release ${version} is published already with other content; a published release never changes: give the correction a new version`;
  return release.withdrawn_at === null
    ? null
    : `release ${version} was withdrawn on ${toDay(release.withdrawn_at)} (${release.withdrawn_reason}) and cannot be published again: use a new version`;
}

async function findBasis(folder: string): Promise<string | null> {
  try {
    const header: unknown = JSON.parse(await readFile(path.join(folder, HEADER_FILE), 'utf8'));
    const { based_on } = header as { based_on?: unknown };
    return typeof based_on === 'string' ? based_on : null;
  } catch {
    // The inspection reports errors in the header together with all others.
    return null;
  }
}

function withoutRepetition(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [describeFault(fault), fault])).values()];
}
