import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOfReading, READ_BY } from '../../build/digest-of-sources.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSeeds } from '../../src/dataset/edition-folder.js';
import { compareVersions } from '../../src/domain/order.js';
import type { Edition } from '../../src/domain/tables.js';
import { builtData } from '../../src/editions/built-data.js';
import { catalogueOfEditions } from '../../src/editions/catalogue-of.js';
import { BUILT_DATA, SEEDS } from '../../src/editions/places.js';
import { HAS_MADE_UP_REPORT, versionAfter, withMadeUpReport } from './made-up-report.js';

/*
 * The editions in the repository, read once for all tests of a process: they never change, and what is worked out from
 * them is worked out once.
 */

let read: Promise<readonly Edition[]> | undefined;
let catalogue: Promise<Catalogue> | undefined;
let fixed: Promise<Catalogue> | undefined;

/** Those of the repository, and on top of them the one with a made-up report where that is asked for. */
export function seedEditions(): Promise<readonly Edition[]> {
  read ??= readBuilt().then((editions) => {
    const newest = editions.at(-1);
    return HAS_MADE_UP_REPORT && newest ? [...editions, withMadeUpReport(newest)] : editions;
  });
  return read;
}

/** As the build has read them, in a tenth of the time: that a folder is read as it should be has tests of its own. */
async function readBuilt(): Promise<readonly Edition[]> {
  const built = (await isReadByThese()) ? await builtData() : null;
  if (built === null) return readSeeds(SEEDS);
  const editions: Edition[] = [];
  for (const { version } of await built.list()) editions.push(await built.load(version, editions.at(-1)));
  return editions;
}

/** False after a change of what reads editions, until the next build. */
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

export const isInRepository = ({ header }: Edition): boolean => IN_REPOSITORY.includes(header.version);

/** What a store is filled with: it has no made-up report. */
export const NEWEST_IN_REPOSITORY: string = IN_REPOSITORY.at(-1) ?? '';

/** The version of the newest of them: a test that names it needs no change for the next edition. */
export const NEWEST: string = VERSIONS.at(-1) ?? '';

/** The edition of the facts that tests pin by hand: they hold in it, whatever report comes next. */
export const FIXED_VERSION = '1.4.0';

export async function fixedEdition(): Promise<Edition> {
  const fixed = (await seedEditions()).find(({ header }) => header.version === FIXED_VERSION);
  if (!fixed) throw new Error(`The seeds hold no edition ${FIXED_VERSION}.`);
  return fixed;
}

export async function newestEdition(): Promise<Edition> {
  const newest = (await seedEditions()).at(-1);
  if (!newest) throw new Error('The seeds hold no edition.');
  return newest;
}

/** With the facts that `CITATION.cff`, and a store that is filled, tell of. */
export async function newestInRepository(): Promise<Edition> {
  const newest = (await seedEditions()).findLast(isInRepository);
  if (!newest) throw new Error('The repository holds no edition.');
  return newest;
}

export function seeds(): Promise<Catalogue> {
  catalogue ??= seedEditions().then(catalogueOn);
  return catalogue;
}

/** Up to `FIXED_VERSION`, which is the newest there: for facts, counts and sentences that a test pins by hand. */
export function fixedSeeds(): Promise<Catalogue> {
  if (FIXED_VERSION === NEWEST) return seeds();
  fixed ??= seedEditions().then((editions) =>
    catalogueOn(editions.filter(({ header }) => compareVersions(header.version, FIXED_VERSION) <= 0)),
  );
  return fixed;
}

/** On the day of the newest edition: no test depends on the day on which it runs. */
const catalogueOn = (editions: readonly Edition[]): Promise<Catalogue> =>
  catalogueOfEditions(editions, {
    now: () => Math.max(...editions.map(({ header }) => Date.parse(header.published_at))),
  });
