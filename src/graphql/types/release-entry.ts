import type { Catalogue, CatalogueEntry } from '../../dataset/catalogue.js';
import { Problem } from '../../domain/problem.js';

/**
 * What the catalogue says of a release.
 * @throws Problem `unknown-release` with the known versions
 */
export function releaseEntry(catalogue: Catalogue, version: string): CatalogueEntry {
  const entry = catalogue.entries.find((each) => each.version === version);
  if (entry) return entry;
  const releases = catalogue.entries.map((each) => each.version);
  throw new Problem('unknown-release', `There is no release ${version}. Published: ${releases.join(', ')}.`, {
    releases,
  });
}
