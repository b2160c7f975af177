import t from 'tap';
import { panelOf, panelRowsOf } from '../../src/dataset/panel.js';
import { allPrecedents, precedentsOf } from '../../src/dataset/precedents/cases.js';
import { prepareRelease } from '../../src/dataset/prepare.js';
import { Release } from '../../src/dataset/release.js';
import { newestEdition } from '../support/seeds.js';

t.test('a release is prepared a country at a time, and whole in the end', async (t) => {
  const release = new Release(await newestEdition());
  const countries = release.countries.all;
  const parts = [...prepareRelease(release)].length;
  t.ok(parts > countries.length, `${parts} parts of ${countries.length} countries`);
  for (const [whole, partOf] of [
    [panelOf(release), panelRowsOf],
    [allPrecedents(release), precedentsOf],
  ] as const) {
    const parts = countries.flatMap(({ iso2 }): readonly object[] => partOf(release, iso2));
    t.equal(parts.length, whole.length);
    t.ok(
      parts.every((part, index) => part === whole[index]),
      'made once, in order',
    );
  }
});
