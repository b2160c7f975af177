import { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import type { Release } from '../dataset/release.js';
import { IsoDate } from '../domain/cells.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import type { Payer } from '../http/making.js';
import { everywhere, releaseParameter } from '../rest/parameters/parameters.js';
import { pinnedEdition } from '../rest/resource/pinned-edition.js';

export const editionInput = {
  release: releaseParameter
    .optional()
    .describe('Version of an edition, for example 1.1.0; default: the current one'),
  asOf: IsoDate.optional().describe(everywhere.asOf.description ?? ''),
};

export interface EditionInput {
  readonly release?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * The edition that a call asks, as its day knew it.
 * @throws Problem `unknown-release`, `too-many-requests`
 */
export async function editionOf(
  { release: version, asOf }: EditionInput,
  { catalogue, making }: { readonly catalogue: Catalogue; readonly making: Payer },
): Promise<Release> {
  const edition = version === undefined ? catalogue.current : await pinnedEdition(making, catalogue, version);
  return edition.asOf(asOf);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

export const countryInput = z
  .string()
  .min(1)
  .max(MAX_NAME_LENGTH)
  .describe('ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case');

export const yearInput = z.int().min(FIRST_YEAR).max(LAST_YEAR);
