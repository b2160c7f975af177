import type { PublishedHeader } from '../domain/tables.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
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
  list: ({ catalogue }) => ({
    items: catalogue.entries.map((entry: PublishedHeader) => toReleaseEntry(entry, catalogue)),
  }),
});
