import { DATASET_NAME, DATASET_TITLE } from '../../domain/service.js';
import type { ReleaseHeader } from '../../domain/tables.js';

export const DATASET_DESCRIPTION =
  'Placement of every country and territory in every report, with its sources and evidence grade; the rules of the watch list, waivers and presidential determinations. In the columns with ISO codes, NA is Namibia, not a missing value.';
export const DATASET_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Metadata of a release, for its files. */
export const buildAbout = ({ version, published_at }: ReleaseHeader): Record<string, string> => ({
  name: DATASET_NAME,
  title: DATASET_TITLE,
  description: DATASET_DESCRIPTION,
  version,
  published_at,
  license: DATASET_LICENSE.name,
  license_url: DATASET_LICENSE.path,
});
