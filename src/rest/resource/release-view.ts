import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import type { EditionHeader, ReleaseHeader } from '../../domain/tables.js';
import { NOTE_KIND, RELEASE_STATE } from '../../domain/vocabulary/facts.js';
import { downloadsOf, type FileDescription } from '../../formats/edition/file-list.js';

export interface ReleaseView {
  readonly version: string;
  readonly basedOn: string | null;
  readonly publishedAt: string;
  readonly state: ReleaseHeader['state'];
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  readonly current: boolean;
  readonly sha256: string;
  readonly notes: EditionHeader['notes'];
  readonly url: string;
  readonly differences: string;
  readonly downloads: string;
}

export const ReleaseEntry = z
  .object({
    version: z.string().describe('Version, by the recipe of Data Package v2'),
    basedOn: z
      .string()
      .nullable()
      .describe('The edition whose rows it adds to or corrects; null for the first'),
    publishedAt: z.iso.datetime().describe('When it was published'),
    state: z.enum(RELEASE_STATE.values).describe('A withdrawn release goes on answering'),
    withdrawnAt: z.iso.datetime().nullable().describe('When it was withdrawn'),
    withdrawnReason: z.string().nullable().describe('Why it was withdrawn'),
    current: z.boolean().describe('Whether it answers where an address names no release'),
    sha256: z
      .string()
      .describe('SHA-256 over its canonical content, in hexadecimal digits')
      .register(FOR_PEOPLE, { title: 'SHA-256', kind: 'code' }),
    notes: z
      .array(z.object({ kind: z.enum(NOTE_KIND.values), text: z.string() }))
      .describe('What is new in it'),
    url: z.string().describe('Address of the release'),
    differences: z.string().describe('Address of what differs from the edition before'),
    downloads: z.string().describe('Address of its files'),
  })
  .meta({ id: 'Release', description: 'An edition of the dataset' });

export interface ReleaseDetail extends ReleaseView {
  readonly release: string;
  readonly firstReport: number | undefined;
  readonly lastReport: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly evidenceCounts: Readonly<Record<string, number>>;
  readonly resources: readonly Download[];
}

export function releaseView(entry: ReleaseHeader, catalogue: Catalogue): ReleaseView {
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
    downloads: downloadsOf(version),
  };
}

export interface Download {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly mediaType: string;
  /** The table that it holds; `null` when it holds all of them. */
  readonly table: FileDescription['table'];
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}
