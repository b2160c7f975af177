import path from 'node:path';
import t from 'tap';
import { assertEdition } from '../../src/dataset/assertions/assert-edition.js';
import { describeFault, EditionRejected } from '../../src/dataset/csv-table.js';
import { readEditionFolder, readSeeds } from '../../src/dataset/edition-folder.js';
import type { Edition } from '../../src/domain/tables.js';
import { edited, SMALL_EDITION, UNSOUND } from './fixtures/small-edition.js';

const read = (root: string) => readEditionFolder(path.join(root, '1.0.0'));

t.test('a sound edition has no fault', async (t) => {
  t.strictSame(assertEdition(await read(t.testdir({ '1.0.0': SMALL_EDITION }))), []);
});

for (const { what, edits, faults } of UNSOUND.content) {
  t.test(`finds ${what}`, async (t) => {
    const edition = await read(t.testdir({ '1.0.0': edited(SMALL_EDITION, edits) }));
    t.strictSame(assertEdition(edition).map(describeFault), faults);
  });
}

t.test('rows that come from no folder are named by their table', async (t) => {
  const { header, tables } = await read(t.testdir({ '1.0.0': SMALL_EDITION }));
  const edition: Edition = {
    header,
    tables: {
      ...tables,
      sources: [],
      placements: tables.placements.flatMap((row) => [{ ...row }, { ...row }]),
    },
  };
  const faults = assertEdition(edition).map(describeFault);
  t.ok(faults.includes('placements: the key CS|2003 stands there twice'));
  t.ok(faults.includes('1.0.0/placement_votes.csv:2: unknown source list'), faults.join('\n'));
});

t.test('seeds with such a fault are refused', async (t) => {
  const root = t.testdir({
    '1.0.0': edited(SMALL_EDITION, [{ file: 'control_totals.csv', from: '2003,all,3', to: '2003,all,4' }]),
  });
  await t.rejects(readSeeds(root), EditionRejected);
});
