import t from 'tap';
import { ISO_PLACES } from '../../src/dataset/iso-places.js';
import { getRegions } from '../../src/dataset/place-filter.js';
import {
  countUnrankedIn,
  findPlaceByName,
  PLACES_WITHIN,
  UNRANKED_BY_REGION,
} from '../../src/dataset/unranked-places.js';
import { release } from './claims-release.js';

t.test('has a source for each place within a country, and ranks none of them', async (t) => {
  for (const { name, names = [], code, within, report, sourceUrl } of PLACES_WITHIN) {
    t.equal(typeof within === 'string', report !== undefined && sourceUrl !== undefined, name);
    if (typeof within === 'string') t.ok(release.countries.get(within), name);
    for (const each of [name, ...names, ...(code === undefined ? [] : [code])]) {
      t.equal(release.countries.findByAnyName(each), undefined, each);
      t.equal(release.countries.findUnranked(each)?.within, within, each);
    }
  }
});

t.test('knows places with a code in no report, and none that a release ranks', async (t) => {
  t.equal(findPlaceByName('Monaco')?.code, 'MC');
  t.equal(findPlaceByName('Faroe Islands')?.name, 'the Faroe Islands');
  t.equal(findPlaceByName('KN')?.name, 'St. Kitts and Nevis');
  t.equal(release.countries.findUnranked('the Vatican')?.code, 'VA');
  t.equal(release.countries.findUnranked('KH'), undefined);
  t.equal(release.countries.findUnranked('Atlantis'), undefined);
});

t.test('gives every place in no report its regions', async (t) => {
  const codes = UNRANKED_BY_REGION.flatMap((row) => row.codes).sort();
  const unranked = ISO_PLACES.map(({ iso2 }) => iso2).filter((iso2) => !release.countries.get(iso2));
  t.strictSame(codes, unranked.sort());
  const regions = getRegions(release);
  for (const each of UNRANKED_BY_REGION.flatMap((row) => row.regions)) t.ok(regions.includes(each), each);
  t.equal(countUnrankedIn('Oceania'), 16, 'of the 27 of UN M49 with residents');
  t.equal(countUnrankedIn('South America'), 2, 'the Falkland Islands and French Guiana');
  t.equal(countUnrankedIn('Caribbean'), 15, 'of the 28 of UN M49');
});
