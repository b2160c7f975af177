import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOfReading, READ_BY } from '../../build/digest-of-sources.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSeeds } from '../../src/dataset/release-folder.js';
import { compareVersions } from '../../src/domain/order.js';
import type { ReleaseData } from '../../src/domain/tables.js';
import { loadBuiltData } from '../../src/releases/built-data.js';
import { catalogueOfReleases } from '../../src/releases/open-catalogue.js';
import { BUILT_DATA, SEEDS } from '../../src/releases/places.js';
import { HAS_MADE_UP_REPORT, versionAfter, withMadeUpReport } from './made-up-report.js';

/*
 * The releases of the repository, shared by all tests of a process: they are immutable, and derived values
 * are cached.
 */

let read: Promise<readonly ReleaseData[]> | undefined;
let catalogue: Promise<Catalogue> | undefined;
let fixed: Promise<Catalogue> | undefined;

/** Those of the repository, followed by the fictitious one if requested. */
export function seedReleases(): Promise<readonly ReleaseData[]> {
  read ??= readBuilt().then((releases) => {
    const newest = releases.at(-1);
    return HAS_MADE_UP_REPORT && newest ? [...releases, withMadeUpReport(newest)] : releases;
  });
  return read;
}

/** As parsed by the build, in a tenth of the time; reading folders has tests of its own. */
async function readBuilt(): Promise<readonly ReleaseData[]> {
  const built = (await isReadByThese()) ? await loadBuiltData() : null;
  if (built === null) return readSeeds(SEEDS);
  const releases: ReleaseData[] = [];
  for (const { version } of await built.list()) releases.push(await built.load(version, releases.at(-1)));
  return releases;
}

/** False if the code that reads releases has changed since the last build. */
async function isReadByThese(): Promise<boolean> {
  try {
    return readFileSync(path.join(BUILT_DATA, READ_BY), 'utf8') === (await digestOfReading());
  } catch {
    return false;
  }
}

const IN_REPOSITORY: readonly string[] = readdirSync(SEEDS).sort(compareVersions);

export const VERSIONS: readonly string[] = HAS_MADE_UP_REPORT
  ? [...IN_REPOSITORY, versionAfter(IN_REPOSITORY.at(-1) ?? '')]
  : IN_REPOSITORY;

export const isInRepository = ({ header }: ReleaseData): boolean => IN_REPOSITORY.includes(header.version);

/** Seeds for a store, without a fictitious report. */
export const NEWEST_IN_REPOSITORY: string = IN_REPOSITORY.at(-1) ?? '';

/** Newest version; tests that use it need no change for the next release. */
export const NEWEST: string = VERSIONS.at(-1) ?? '';

/** The release of the facts that tests rely on, whatever report comes next. */
export const FIXED_VERSION = '1.4.0';

export async function fixedReleaseData(): Promise<ReleaseData> {
  const fixed = (await seedReleases()).find(({ header }) => header.version === FIXED_VERSION);
  if (!fixed) throw new Error(`The seeds hold no release ${FIXED_VERSION}.`);
  return fixed;
}

export async function newestReleaseData(): Promise<ReleaseData> {
  const newest = (await seedReleases()).at(-1);
  if (!newest) throw new Error('The seeds hold no release.');
  return newest;
}

/** The newest release in `CITATION.cff` and in filled stores. */
export async function newestInRepository(): Promise<ReleaseData> {
  const newest = (await seedReleases()).findLast(isInRepository);
  if (!newest) throw new Error('The repository holds no release.');
  return newest;
}

export function seeds(): Promise<Catalogue> {
  catalogue ??= seedReleases().then(catalogueOn);
  return catalogue;
}

/** Releases up to `FIXED_VERSION`, for tests of fixed facts, counts and sentences. */
export function fixedSeeds(): Promise<Catalogue> {
  if (FIXED_VERSION === NEWEST) return seeds();
  fixed ??= seedReleases().then((releases) =>
    catalogueOn(releases.filter(({ header }) => compareVersions(header.version, FIXED_VERSION) <= 0)),
  );
  return fixed;
}

/** The day of the newest release, so that no test depends on today's date. */
const catalogueOn = (releases: readonly ReleaseData[]): Promise<Catalogue> =>
  catalogueOfReleases(releases, {
    now: () => Math.max(...releases.map(({ header }) => Date.parse(header.published_at))),
  });
