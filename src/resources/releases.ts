import { describeRelease } from '../dataset/release-in-words.js';
import type { PublishedHeader } from '../domain/tables.js';
import { toColumns } from '../formats/columns.js';
import { type Column, listCell } from '../formats/table.js';
import { METHOD } from '../kit/list-page.js';
import { ReleaseEntry, toReleaseEntry } from '../kit/release-entry.js';
import { listResource } from '../kit/resource.js';
import { plainTitle } from '../kit/title.js';

const columns = toColumns<ReleaseEntry>(
  ReleaseEntry,
  'version',
  'publishedAt',
  'state',
  'current',
  'basedOn',
  'withdrawnAt',
  'withdrawnReason',
  'sha256',
  {
    name: 'notes',
    description: 'What is new',
    value: ({ notes }) => listCell(notes.map(({ kind, text }) => `${kind}: ${text}`)),
  },
);

/** Release, date and effect on the rankings. */
const columnsInWords: readonly Column<ReleaseEntry>[] = [
  { name: 'version', title: 'Release', description: 'Version', value: ({ version }) => version },
  {
    name: 'published_at',
    title: 'Published',
    kind: 'day',
    description: 'Day of publication',
    value: ({ publishedAt }) => publishedAt,
  },
  {
    name: 'corrections',
    type: 'integer',
    description: 'Number of corrections in its notes',
    value: ({ notes }) => notes.filter(({ kind }) => kind === 'correction').length,
  },
  {
    name: 'additions',
    type: 'integer',
    description: 'Number of additions in its notes',
    value: ({ notes }) => notes.filter(({ kind }) => kind === 'addition').length,
  },
  { name: 'withdrawn', description: 'Why it was withdrawn', value: ({ withdrawnReason }) => withdrawnReason },
];

export const releases = listResource({
  operationId: 'listReleases',
  path: '/releases',
  graphql: { field: 'releases', type: 'Release' },
  scope: 'catalogue',
  tag: 'Releases',
  summary: 'Releases',
  description: 'Every release of the dataset that was ever published, newest first, with what is new in it.',
  buildTitle: () => plainTitle('Releases and changes'),
  isReportIndependent: true,
  item: ReleaseEntry,
  columns,
  sort: ['-version'],
  example: '/releases',
  lead: async ({ catalogue, release }) => ({
    heading: 'Releases and changes',
    sentence: (await describeRelease(catalogue, release.version)) ?? '',
    more: 'The dataset is published in releases that never change. A correction is a new release; the old one keeps its own URLs.',
    inWords: columnsInWords,
    subjectsAt: '/releases',
    crumbs: [METHOD],
  }),
  list: ({ catalogue }) => ({
    items: catalogue.entries.map((entry: PublishedHeader) => toReleaseEntry(entry, catalogue)),
  }),
});
