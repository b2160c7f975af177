import t from 'tap';
import { getOutcomes, getStanding } from '../../src/dataset/clock.js';
import { Release } from '../../src/dataset/release.js';
import { findWaivers, reasonOfTotal, unprovedWaivers } from '../../src/dataset/waivers.js';
import { getWeakest } from '../../src/domain/evidence.js';
import { findSpells } from '../../src/resources/spells.js';
import { seedReleases } from '../support/seeds.js';

t.test('grades nothing better than the waiver behind it', async (t) => {
  const wrong: string[] = [];
  for (const data of await seedReleases()) {
    const release = new Release(data);
    for (const { country, year, evidence } of findWaivers(release)) {
      const compare = (what: string, grade: typeof evidence | null | undefined) => {
        if (getWeakest([grade ?? 'official', evidence]) !== grade)
          wrong.push(`${what} of ${country.iso2} ${year} in ${release.version}`);
      };
      const outcome = getOutcomes(release, country.iso2).find((step) => step.year === year);
      if (outcome?.outcome !== 'waived') continue;
      compare('outcome', outcome.evidence);
      compare('standing', getStanding(release, country.iso2, year).evidence);
      const spells = findSpells(release, { country: [country.iso2] });
      compare(
        'spell',
        spells.find(({ firstReport, lastReport }) => firstReport <= year && year <= lastReport)?.evidence,
      );
    }
  }
  t.strictSame(wrong, []);
});

t.test('doubts only unsourced waivers if there are more than stated', async (t) => {
  let inDoubt = 0;
  for (const data of await seedReleases()) {
    const release = new Release(data);
    for (const total of release.tables.control_totals) {
      if (unprovedWaivers(release, total).length === 0) continue;
      const what = reasonOfTotal(release, total) ?? '';
      for (const { country, evidence } of findWaivers(release, { year: [total.year] })) {
        const isNamed = new RegExp(`\\b${country.name}\\b`).test(what);
        t.equal(isNamed, evidence === 'derived', `${country.name} in ${release.version}`);
        if (isNamed) inDoubt++;
      }
    }
  }
  t.ok(inDoubt > 0);
});
