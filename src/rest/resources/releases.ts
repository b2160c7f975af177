import { z } from 'zod';
import type { ReleaseHeader } from '../../domain/tables.js';
import { type Column, listCell } from '../../formats/table.js';
import { ReleaseEntry, type ReleaseView, releaseView } from '../downloads/release-view.js';
import { listResource } from '../resource/resource.js';

const columns: readonly Column<ReleaseView>[] = [
  { name: 'version', description: 'Version', value: (each) => each.version },
  { name: 'published_at', description: 'When it was published, UTC', value: (each) => each.publishedAt },
  { name: 'state', description: 'published or withdrawn', value: (each) => each.state },
  { name: 'current', description: 'Whether it answers', type: 'boolean', value: (each) => each.current },
  { name: 'based_on', description: 'The edition that it is based on', value: (each) => each.basedOn },
  { name: 'withdrawn_at', description: 'When it was withdrawn, UTC', value: (each) => each.withdrawnAt },
  { name: 'withdrawn_reason', description: 'Why', value: (each) => each.withdrawnReason },
  { name: 'sha256', description: 'Digest of the content', value: (each) => each.sha256 },
  {
    name: 'notes',
    description: 'What is new in it',
    value: (each) => listCell(each.notes.map(({ kind, text }) => `${kind}: ${text}`)),
  },
];

export const releases = listResource({
  operationId: 'listReleases',
  path: '/releases',
  scope: 'catalogue',
  tag: 'Releases',
  summary: 'Releases',
  description: 'Every edition of the dataset that was ever published, oldest first, with what is new in it.',
  params: z.strictObject({}),
  query: z.strictObject({}),
  item: ReleaseEntry,
  example: '/releases',
  list: ({ catalogue }) => ({
    items: catalogue.entries.map((entry: ReleaseHeader) => releaseView(entry, catalogue)),
    columns,
  }),
});
