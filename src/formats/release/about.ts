import { DATASET_NAME, DATASET_TITLE, SERVICE_VERSION } from '../../domain/service.js';
import type { ReleaseHeader } from '../../domain/tables.js';
import type { Grid } from '../table.js';

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

/** Metadata of a list, for its file: facts are the release's, what is computed is this version's. */
export const buildAboutList = (header: ReleaseHeader): Record<string, string> => ({
  ...buildAbout(header),
  computed_by: `${DATASET_NAME} ${SERVICE_VERSION}`,
});

/** A sheet of names and values. */
export const toAboutGrid = (about: Readonly<Record<string, string>>): Grid => ({
  name: 'about',
  columns: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string' },
  ],
  rows: Object.entries(about),
});
