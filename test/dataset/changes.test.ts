import t from 'tap';
import { getChanges, toSide } from '../../src/dataset/tier-changes.js';
import { release, releaseWithGap } from './claims-release.js';

const findChange = (iso2: string, year: number, of = release) =>
  getChanges(of, year).find(({ country }) => country.iso2 === iso2);

t.test('treats changes from or to a placement behind a gap as not known', async (t) => {
  const lost = findChange('TN', 2004);
  const knownGaps = [{ year: 2004 }, { what: /^Tunisia: not found/ }];
  t.match(lost, { fromTier: 'SC', toTier: null, direction: 'not_known', knownGaps });
  t.strictSame(lost && [toSide(lost, 'fromTier'), toSide(lost, 'toTier')], ['SC', 'not_known']);
  const found = findChange('TN', 2005);
  t.match(found, { fromTier: null, direction: 'not_known' });
  t.equal(found && toSide(found, 'fromTier'), 'not_known');
});

t.test('ignores gaps that do not affect a change', async (t) => {
  t.match(findChange('KH', 2022), { fromTier: '2WL', toTier: '3', direction: 'downgrade', knownGaps: [] });
  const first = { fromTier: null, toTier: '1', direction: 'not_comparable' };
  t.match(findChange('US', 2010), { ...first, knownGaps: [] });
  const gone = findChange('KH', 2022, releaseWithGap('KH', 2022));
  t.match(gone, { fromTier: '2WL', toTier: null, direction: 'not_known' });
  const back = findChange('KH', 2023, releaseWithGap('KH', 2022));
  t.match(back, { fromTier: null, toTier: '3', direction: 'not_known' });
  for (const year of release.years) {
    const changes = getChanges(release, year);
    const open = changes.filter(({ direction }) => direction === 'not_known');
    const withGaps = changes.filter(({ knownGaps }) => knownGaps.length > 0);
    t.strictSame(withGaps, open, `${year}: exactly the unknown changes state a gap`);
    const halves = open.filter(({ fromTier: from, toTier: to }) => (from === null) !== (to === null));
    t.strictSame(halves, open, `${year}: one of the two placements is known`);
  }
});

t.test('never concludes from a missing row that a country left a report', async (t) => {
  for (const gap of release.tables.known_gaps) {
    const left = getChanges(release, gap.year).filter(
      ({ country, toTier: to, direction }) =>
        to === null &&
        direction !== 'not_known' &&
        !release.tables.placement_votes.some(
          (vote) => vote.iso2 === country.iso2 && vote.year === gap.year && vote.tier === 'NR',
        ) &&
        release.countries.get(country.iso2)?.validTo == null,
    );
    if (gap.iso2 === null) t.strictSame(left, [], `${gap.year}`);
  }
});
