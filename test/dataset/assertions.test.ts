import path from 'node:path';
import t from 'tap';
import { assertRelease } from '../../src/dataset/assertions/assert-release.js';
import { describeFault, ReleaseRejected } from '../../src/dataset/csv-table.js';
import { readReleaseFolder, readSeeds } from '../../src/dataset/release-folder.js';
import type { ReleaseData } from '../../src/domain/tables.js';
import { edited, SMALL_RELEASE, UNSOUND } from './fixtures/small-release.js';

const read = (root: string) => readReleaseFolder(path.join(root, '1.0.0'));

t.test('finds no error in a valid release', async (t) => {
  t.strictSame(assertRelease(await read(t.testdir({ '1.0.0': SMALL_RELEASE }))), []);
});

for (const { what, edits, faults } of UNSOUND.content) {
  t.test(`finds ${what}`, async (t) => {
    const release = await read(t.testdir({ '1.0.0': edited(SMALL_RELEASE, edits) }));
    t.strictSame(assertRelease(release).map(describeFault), faults);
  });
}

t.test('names the table for rows without a file', async (t) => {
  const { header, tables } = await read(t.testdir({ '1.0.0': SMALL_RELEASE }));
  const release: ReleaseData = {
    header,
    tables: {
      ...tables,
      sources: [],
      placements: tables.placements.flatMap((row) => [{ ...row }, { ...row }]),
    },
  };
  const faults = assertRelease(release).map(describeFault);
  t.ok(faults.includes('placements: duplicate key CS|2003'));
  t.ok(faults.includes('1.0.0/placement_votes.csv:2: unknown source list'), faults.join('\n'));
});

t.test('rejects seeds with errors', async (t) => {
  const root = t.testdir({
    '1.0.0': edited(SMALL_RELEASE, [{ file: 'control_totals.csv', from: '2003,all,3', to: '2003,all,4' }]),
  });
  await t.rejects(readSeeds(root), ReleaseRejected);
});
