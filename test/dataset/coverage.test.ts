import t from 'tap';
import { computeCoverage } from '../../src/dataset/coverage.js';
import { isDisputedCell } from '../../src/dataset/disputed-cells.js';
import { release, releaseWithGap } from './claims-release.js';

t.test('distinguishes not known from not covered', async (t) => {
  const of = (iso2: string, year: number, from = release) =>
    computeCoverage(from, from.countries.find(iso2), year);
  t.equal(of('KH', 2022), 'placed');
  t.equal(of('HT', 2009), 'special_case');
  t.equal(of('SS', 2008), 'no_such_code');
  t.equal(of('CS', 2010), 'no_such_code');
  t.equal(of('BT', 2012), 'not_covered');
  t.equal(of('KH', 2022, releaseWithGap('KH', 2022)), 'not_known');
});

t.test('marks an observation as disputed if its placement or absence is disputed', async (t) => {
  for (const { country, year, disputed } of release.placements)
    if (isDisputedCell(release, country.iso2, year) !== disputed) t.fail(`${country.iso2} ${year}`);
  t.equal(isDisputedCell(release, 'BT', 2012), true, 'no placement, but a source names one');
  t.equal(isDisputedCell(release, 'RS', 2006), false, 'no source votes on a code outside its validity');
  t.equal(isDisputedCell(release, 'BT', 2001), false, 'no source says anything');
});
