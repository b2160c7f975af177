import t from 'tap';
import { coverageOf } from '../../src/dataset/coverage.js';
import { isDisputed } from '../../src/dataset/disputed.js';
import { release, releaseWith, releaseWithGap } from './claims-release.js';

t.test('a cell is disputed when those who deny it weigh as much as what it rests on', async (t) => {
  t.equal(isDisputed(release, 'TO', 2024), true, 'one press page against one lineage of compilations');
  t.equal(isDisputed(release, 'CS', 2002), true, "State's text against two lists");
  t.equal(isDisputed(release, 'BT', 2012), true, 'no placement, and no source that says so');
  t.equal(isDisputed(release, 'AG', 2013), false, 'one compilation against several');
  t.equal(isDisputed(release, 'ZM', 2023), false, "State's text settles it");
  t.equal(isDisputed(release, 'RS', 2006), false, 'nobody votes on a code that is not there');
  t.equal(isDisputed(release, 'KH', 2022), false, 'nobody denies it');
});

t.test('votes that are added make a dispute of equal weight', async (t) => {
  const denied = releaseWith(({ placement_votes, disputes }) => ({
    placement_votes: [...placement_votes, { iso2: 'KH', year: 2022, source: 'state_text', tier: '2' }],
    disputes: [
      ...disputes,
      {
        iso2: 'KH',
        year: 2022,
        chosen_tier: '3',
        rejected_tier: '2',
        rejected_sources: 'state_text',
        reason: 'x',
      },
    ],
  }));
  t.equal(isDisputed(denied, 'KH', 2022), true);
});

t.test('coverage tells what is not known from what is not covered', async (t) => {
  const of = (iso2: string, year: number, from = release) =>
    coverageOf(from, from.countries.find(iso2), year);
  t.equal(of('KH', 2022), 'placed');
  t.equal(of('HT', 2009), 'special_case');
  t.equal(of('SS', 2008), 'no_such_code');
  t.equal(of('CS', 2010), 'no_such_code');
  t.equal(of('BT', 2012), 'not_covered');
  t.equal(of('KH', 2022, releaseWithGap('KH', 2022)), 'not_known');
});
