import { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { evidenceCounts } from '../dataset/evidence-counts.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { ServicePath } from '../domain/table.js';
import { type PublishedHeader, TABLE_NAMES } from '../domain/tables.js';
import { toEnum } from '../domain/vocabulary/documented-enum.js';
import { NOTE_KIND, RELEASE_STATE } from '../domain/vocabulary/facts.js';
import { getDownloadsPath } from '../formats/release/file-list.js';

export const ReleaseEntry = z
  .object({
    version: z
      .string()
      .describe(
        'Version, by the rules of Data Package v2, except that a new last column of a table is MINOR',
      ),
    basedOn: z.string().nullable().describe('The release that it is based on; null for the first'),
    publishedAt: z.iso.datetime().describe('When it was published'),
    state: toEnum(RELEASE_STATE.values).describe(
      'State of the release; a withdrawn release is still served at its pinned URLs',
    ),
    withdrawnAt: z.iso.datetime().nullable().describe('When it was withdrawn'),
    withdrawnReason: z.string().nullable().describe('Why it was withdrawn'),
    current: z.boolean().describe('True for the release served at unpinned URLs'),
    sha256: z
      .string()
      .describe('SHA-256 over its canonical content, in hexadecimal digits')
      .register(FIELD_PRESENTATION, { title: 'SHA-256', kind: 'code' }),
    notes: z.array(z.object({ kind: toEnum(NOTE_KIND.values), text: z.string() })).describe('What is new'),
    url: ServicePath.describe('Path of the release'),
    differences: ServicePath.describe('Path of the changes since the previous release'),
    downloads: ServicePath.describe('Path of its files'),
  })
  .meta({ id: 'Release', description: 'A release of the dataset' });

export type ReleaseEntry = Fact<typeof ReleaseEntry>;

export const Download = z
  .object({
    name: z.string().describe('Name of the file'),
    url: ServicePath.describe('Path of the file'),
    description: z.string().describe('Contents'),
    mediaType: z.string().describe('Media type'),
    table: z.enum(TABLE_NAMES).nullable().describe('The table in the file; null if it contains all tables'),
    bytes: z.int().describe('Size in bytes'),
    sha256: z.string().describe('SHA-256 in hexadecimal digits, as sha256sum prints it'),
  })
  .meta({ id: 'Download', description: 'A file of a release' });
export type Download = Fact<typeof Download>;

export const ReleaseDetail = ReleaseEntry.extend({
  release: z.string().describe('Version of the release, as in every response'),
  firstReport: z.int().describe('Year of the first report'),
  lastReport: z.int().describe('Year of the newest report'),
  rows: z.partialRecord(z.enum(TABLE_NAMES), z.int()).describe('Number of rows of each table in the release'),
  evidenceCounts,
  resources: z.array(Download).describe('Its files, each with size and digest'),
}).meta({ id: 'ReleaseDetail', description: 'A release of the dataset, with its contents' });
export type ReleaseDetail = Fact<typeof ReleaseDetail>;

/** Converts a stored header to its JSON form. */
export function toReleaseEntry(entry: PublishedHeader, catalogue: Catalogue): ReleaseEntry {
  const { version } = entry;
  const url = `/releases/${version}`;
  return {
    version,
    basedOn: entry.based_on,
    publishedAt: entry.published_at,
    state: entry.state,
    withdrawnAt: entry.withdrawn_at,
    withdrawnReason: entry.withdrawn_reason,
    current: version === catalogue.current.version,
    sha256: entry.sha256,
    notes: entry.notes,
    url,
    differences: `${url}/differences`,
    downloads: getDownloadsPath(version),
  };
}
