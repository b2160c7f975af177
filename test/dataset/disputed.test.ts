import t from 'tap';
import { findPlacements } from '../../src/dataset/placements.js';
import { buildDossier } from '../../src/resources/dossier.js';
import { release } from './claims-release.js';

const disputed = findPlacements(release, { disputed: true });
const isDisputed = (iso2: string, year: number) => release.placement(iso2, year)?.disputed;

t.test("marks a placement as disputed by State's text, or by equal votes without a total", async (t) => {
  t.equal(isDisputed('CS', 2002), true, "State's own text contradicts it");
  t.equal(isDisputed('IR', 2003), true, 'one against one, and no total of special cases');
  t.equal(isDisputed('TZ', 2008), false, 'the stated total decides');
  t.equal(isDisputed('TH', 2014), false, 'one stale page does not outweigh several lists');
  t.equal(isDisputed('GN', 2024), false, 'an error that the stated total contradicts');
  t.equal(isDisputed('CG', 2016), false, "State's own text settles it");
  t.equal(isDisputed('KH', 2022), false, 'no source disagrees');
  t.equal(disputed.length + findPlacements(release, { disputed: false }).length, release.placements.length);
});

t.test('agrees between dossiers and lists, with a reason for each dispute', async (t) => {
  for (const { country, year, evidence } of disputed) {
    const dossier = buildDossier(release, country.iso2, year);
    t.equal(dossier.disputed, true);
    t.ok(dossier.testimonies.some(({ agrees }) => !agrees));
    t.ok(dossier.disputes.length > 0, `${country.iso2} ${year}`);
    if (country.iso2 !== 'CS') t.not(evidence, 'official', `${country.iso2} ${year}`);
  }
  const listed = new Set(disputed.map(({ country, year }) => `${country.iso2}${year}`));
  const countries = new Set(release.tables.disputes.map(({ iso2 }) => iso2));
  const wrong = release.placements.filter(
    ({ country: { iso2 }, year }) =>
      countries.has(iso2) && !listed.has(`${iso2}${year}`) && buildDossier(release, iso2, year).disputed,
  );
  t.strictSame(wrong, []);
});

t.test('states where each vote was read and how the year of the page is known', async (t) => {
  const { testimonies } = buildDossier(release, 'AE', 2004);
  const pages = testimonies.flatMap((testimony) => testimony.pages);
  t.ok(pages.length > 0);
  for (const { sourceUrl: url, yearFrom } of pages) {
    t.match(url, /^https?:/);
    t.ok(['page', 'address', 'document_number', 'another_report', 'text'].includes(yearFrom));
  }
});
