import t from 'tap';
import { findPlaceByName, PLACES_WITHIN } from '../../src/dataset/unranked-places.js';
import { release } from './claims-release.js';

t.test('has a source for each place within a country, and ranks none of them', async (t) => {
  for (const { name, names = [], code, within, report, sourceUrl } of PLACES_WITHIN) {
    t.equal(within !== null, report !== undefined && sourceUrl !== undefined, name);
    if (within !== null) t.ok(release.countries.get(within), name);
    for (const each of [name, ...names, ...(code === undefined ? [] : [code])]) {
      t.equal(release.countries.findByAnyName(each), undefined, each);
      t.equal(release.countries.findUnranked(each)?.within, within, each);
    }
  }
});

t.test('knows places with a code in no report, and none that a release ranks', async (t) => {
  t.equal(findPlaceByName('Monaco')?.code, 'MC');
  t.equal(release.countries.findUnranked('KH'), undefined);
  t.equal(release.countries.findUnranked('Atlantis'), undefined);
});
