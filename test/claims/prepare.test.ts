import t, { type Test } from 'tap';
import { getOutcomes, getSpells, getStanding } from '../../src/dataset/clock.js';
import type { Country } from '../../src/dataset/countries.js';
import { buildPanel, toPanelRows } from '../../src/dataset/panel.js';
import { allPrecedents, casesOfCountry } from '../../src/dataset/precedents.js';
import { Release } from '../../src/dataset/release.js';
import { ReleaseView } from '../../src/dataset/release-view.js';
import { preparations } from '../../src/news/news.js';
import { newestReleaseData } from '../support/seeds.js';

type Compute = (release: Release, country: Country) => unknown;

/** Records the countries that anything is computed of, for a release and its views alike. */
function getWork(t: Test): readonly string[] {
  const done: string[] = [];
  const watched = new Map<Compute, Compute>();
  const { deriveFor } = Release.prototype;
  Release.prototype.deriveFor = function (this: Release, iso2: string, compute: Compute) {
    const watching =
      watched.get(compute) ??
      ((release, country) => {
        done.push(country.iso2);
        return compute(release, country);
      });
    watched.set(compute, watching);
    return deriveFor.call(this, iso2, watching);
  } as Release['deriveFor'];
  t.teardown(() => {
    Release.prototype.deriveFor = deriveFor;
  });
  return done;
}

t.test('computes everything when a release is prepared', async (t) => {
  const release = new ReleaseView(new Release(await newestReleaseData()));
  const countries = release.countries.all;
  const work = getWork(t);
  for (const prepare of preparations(release)) prepare();
  t.equal(new Set(work).size, countries.length);

  const done = work.length;
  for (const { iso2 } of countries) {
    getOutcomes(release, iso2);
    getSpells(release, iso2);
    getStanding(release, iso2, release.newestYear);
  }
  for (const [whole, part] of [
    [buildPanel(release), toPanelRows],
    [allPrecedents(release), casesOfCountry],
  ] as const) {
    const rows = countries.flatMap(({ iso2 }): readonly object[] => part(release, iso2));
    t.equal(rows.length, whole.length);
    const inOrder = rows.every((row, index) => row === whole[index]);
    t.ok(inOrder, 'in country order');
  }
  t.equal(work.length, done, 'nothing is computed again');
});

t.test('throws an internal error for an unknown code', async (t) => {
  const release = new Release(await newestReleaseData());
  t.throws(() => getStanding(release, 'kh', 2022), /has no country kh/);
});
