import { readdirSync } from 'node:fs';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSeeds } from '../../src/dataset/edition-folder.js';
import { compareVersions } from '../../src/domain/order.js';
import type { Edition } from '../../src/domain/tables.js';
import { SEEDS } from '../../src/editions/places.js';
import { catalogueOfEditions } from '../../src/editions/seeds.js';

/*
 * The editions in the repository, read once for all tests of a process: they never change, and what is worked out from
 * them is worked out once.
 */

let read: Promise<readonly Edition[]> | undefined;
let catalogue: Promise<Catalogue> | undefined;

export function seedEditions(): Promise<readonly Edition[]> {
  read ??= readSeeds(SEEDS);
  return read;
}

export const VERSIONS: readonly string[] = readdirSync(SEEDS).sort(compareVersions);

/** The version of the newest of them: a test that names it needs no change for the next edition. */
export const NEWEST: string = VERSIONS.at(-1) ?? '';

export async function newestEdition(): Promise<Edition> {
  const newest = (await seedEditions()).at(-1);
  if (!newest) throw new Error('The seeds hold no edition.');
  return newest;
}

export function seeds(): Promise<Catalogue> {
  catalogue ??= seedEditions().then(catalogueOfEditions);
  return catalogue;
}
