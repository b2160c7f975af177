import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOfReading, READ_BY } from '../../build/digest-of-sources.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSeeds } from '../../src/dataset/release-folder.js';
import { compareVersions } from '../../src/domain/order.js';
import type { ReleaseData } from '../../src/domain/tables.js';
import { builtData } from '../../src/releases/built-data.js';
import { catalogueOfReleases } from '../../src/releases/catalogue-of.js';
import { BUILT_DATA, SEEDS } from '../../src/releases/places.js';
import { HAS_MADE_UP_REPORT, versionAfter, withMadeUpReport } from './made-up-report.js';

/*
 * The releases in the repository, read once for all tests of a process: they never change, and what is worked out from
 * them is worked out once.
 */

let read: Promise<readonly ReleaseData[]> | undefined;
let catalogue: Promise<Catalogue> | undefined;
let fixed: Promise<Catalogue> | undefined;

/** Those of the repository, and on top of them the one with a made-up report where that is asked for. */
export function seedReleases(): Promise<readonly ReleaseData[]> {
  read ??= readBuilt().then((releases) => {
    const newest = releases.at(-1);
    return HAS_MADE_UP_REPORT && newest ? [...releases, withMadeUpReport(newest)] : releases;
  });
  return read;
}

/** As the build has read them, in a tenth of the time: that a folder is read as it should be has tests of its own. */
async function readBuilt(): Promise<readonly ReleaseData[]> {
  const built = (await isReadByThese()) ? await builtData() : null;
  if (built === null) return readSeeds(SEEDS);
  const releases: ReleaseData[] = [];
  for (const { version } of await built.list()) releases.push(await built.load(version, releases.at(-1)));
  return releases;
}

/** False after a change of what reads releases, until the next build. */
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

/** What a store is filled with: it has no made-up report. */
export const NEWEST_IN_REPOSITORY: string = IN_REPOSITORY.at(-1) ?? '';

/** The version of the newest of them: a test that names it needs no change for the next release. */
export const NEWEST: string = VERSIONS.at(-1) ?? '';

/** The release of the facts that tests pin by hand: they hold in it, whatever report comes next. */
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

/** With the facts that `CITATION.cff`, and a store that is filled, tell of. */
export async function newestInRepository(): Promise<ReleaseData> {
  const newest = (await seedReleases()).findLast(isInRepository);
  if (!newest) throw new Error('The repository holds no release.');
  return newest;
}

export function seeds(): Promise<Catalogue> {
  catalogue ??= seedReleases().then(catalogueOn);
  return catalogue;
}

/** Up to `FIXED_VERSION`, which is the newest there: for facts, counts and sentences that a test pins by hand. */
export function fixedSeeds(): Promise<Catalogue> {
  if (FIXED_VERSION === NEWEST) return seeds();
  fixed ??= seedReleases().then((releases) =>
    catalogueOn(releases.filter(({ header }) => compareVersions(header.version, FIXED_VERSION) <= 0)),
  );
  return fixed;
}

/** On the day of the newest release: no test depends on the day on which it runs. */
const catalogueOn = (releases: readonly ReleaseData[]): Promise<Catalogue> =>
  catalogueOfReleases(releases, {
    now: () => Math.max(...releases.map(({ header }) => Date.parse(header.published_at))),
  });
