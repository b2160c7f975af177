import t from 'tap';
import { findGapsBehind } from '../../src/dataset/placements.js';
import { sharedApp } from '../support/seed-app.js';
import { release } from './claims-release.js';

const getYears = (filter: Parameters<typeof findGapsBehind>[1]) => [
  ...new Set(findGapsBehind(release, filter).map(({ year }) => year)),
];

t.test('names the gaps that may hide a row of the list', async (t) => {
  t.strictSame(getYears({}), [2003, 2004, 2005, 2006], 'the whole list');
  t.strictSame(getYears({ from: 2007 }), [], 'reports without a gap');
  t.strictSame(getYears({ year: [2004, 2022] }), [2004]);
  t.strictSame(getYears({ country: ['TN'] }), [2004], 'a country hidden in one report');
  t.strictSame(getYears({ country: ['TN'], year: [2022] }), []);
  t.strictSame(getYears({ country: ['KH'] }), [], 'a country without gaps');
});

t.test('ignores gaps for tiers that the law did not have', async (t) => {
  t.strictSame(getYears({ year: [2003], tier: ['3'] }), [2003], 'a total stated by the press');
  t.strictSame(getYears({ year: [2003], tier: ['SC'] }), [2003]);
  t.strictSame(getYears({ year: [2003], tier: ['2WL'] }), [], 'there was no watch list yet');
});

t.test('returns gaps along with lists of placements', async (t) => {
  const app = await sharedApp();
  const gapsAt = async (url: string) => (await app.inject(url)).json().knownGaps;
  t.strictSame(await gapsAt('/tiers?country=TN'), findGapsBehind(release, { country: ['TN'] }));
  t.strictSame(await gapsAt('/tiers?year=2004'), findGapsBehind(release, { year: [2004] }));
  t.strictSame(await gapsAt('/tiers?year=2022'), []);
  t.strictSame(
    await gapsAt('/watchlist?year=2004'),
    findGapsBehind(release, { year: [2004], tier: ['2WL'] }),
  );
  t.strictSame(await gapsAt('/watchlist'), []);
});
