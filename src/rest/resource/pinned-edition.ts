import type { Catalogue } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import type { Payer } from '../../http/making.js';

/** To load an edition takes up to 0.3 s of a core. */
const POINTS_OF_LOADING = 3;

/**
 * The edition that a question names, at whichever door. Who asks for one that is not in memory pays for loading it.
 * @throws Problem `unknown-release`, `too-many-requests`
 */
export async function pinnedEdition(payer: Payer, catalogue: Catalogue, version: string): Promise<Release> {
  if (!catalogue.isLoaded(catalogue.entry(version).version)) await payer.charge?.(POINTS_OF_LOADING);
  return catalogue.get(version);
}
