import type { FastifyRequest } from 'fastify';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';

/** To load an edition takes up to 0.3 s of a core. */
const POINTS_OF_LOADING = 3;

/**
 * The edition that an address names. Who asks for one that is not in memory pays for loading it.
 * @throws Problem `unknown-release`, `too-many-requests`
 */
export async function pinnedEdition(
  request: FastifyRequest,
  catalogue: Catalogue,
  version: string,
): Promise<Release> {
  if (!catalogue.isLoaded(catalogue.entry(version).version)) await request.charge?.(POINTS_OF_LOADING);
  return catalogue.get(version);
}
