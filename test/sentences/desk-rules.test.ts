import t from 'tap';
import { getOutcomes, getStanding } from '../../src/dataset/clock.js';
import { findingInWords } from '../../src/dataset/country-finding-words.js';
import { placementSpells } from '../../src/dataset/placement-spells.js';
import { getReport } from '../../src/dataset/reports.js';
import { getChanges } from '../../src/dataset/tier-changes.js';
import { findWaivers } from '../../src/dataset/waivers.js';
import { nameInSentence } from '../../src/domain/sentences.js';
import { tierLine } from '../../src/graphics/tier-line.js';
import { getWeakness } from '../../src/graphics/timeline-cells.js';
import { getNews } from '../../src/news/news.js';
import { withFootnote } from '../../src/news/report-words.js';
import { USUAL } from '../graphics/fixtures/every-graphic.js';
import { release } from '../graphics/fixtures/newest-release.js';

/* Editorial rules for all sentences, checked for all countries and reports. */

const countries = release.countries.all;
const later = release.years.slice(1);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

t.test('says that the law no longer let it stay exactly where that applies', (t) => {
  const couldNotStay = (iso2: string, year: number) =>
    ['final_year', 'relisting_limit'].includes(getStanding(release, iso2, year - 1).status);
  let [shut, open] = [0, 0];
  for (const { iso2 } of countries) {
    const spells = placementSpells(release, iso2);
    for (const { year, outcome, waiver } of getOutcomes(release, iso2)) {
      if (outcome !== 'upgraded_in_time') continue;
      const described = spells.find(({ from }) => from === year)?.phrase ?? '';
      if (couldNotStay(iso2, year)) shut += 1;
      else open += 1;
      t.equal(waiver === 'open', !couldNotStay(iso2, year), `${iso2} ${year}`);
      t.equal(
        described.includes('the law no longer let it stay'),
        couldNotStay(iso2, year),
        `${iso2} ${year}: ${described}`,
      );
    }
    const { describeFinding, reason } = findingInWords(release, iso2);
    const last = spells.at(-1)?.from ?? 0;
    const isInTime = /It moved up/.test(reason) && couldNotStay(iso2, last);
    t.equal(/the law no longer let it stay/.test(reason), isInTime, `${iso2}: ${describeFinding} ${reason}`);
  }
  t.ok(shut > 0 && open > 0, `${shut} and ${open}`);
  for (const year of later)
    for (const { country, waiver } of getNews(release, year).upgradedInTime)
      t.equal(waiver !== 'open', couldNotStay(country.iso2, year), `${country.name} ${year}`);
  t.equal(getNews(release, 2025).upgradedInTime.filter(({ waiver }) => waiver !== 'open').length, 7);
  t.end();
});

t.test('names up to eight countries in the news, else two and the number of others', (t) => {
  for (const year of later) {
    const { lead, downgrades } = getNews(release, year);
    const text = lead.find(({ id }) => id === 'to-tier-3')?.text ?? '';
    const who = downgrades.filter(({ toTier }) => toTier === '3');
    const small = text.toLowerCase();
    const named = who.filter(({ country }) => small.includes(nameInSentence(country).toLowerCase()));
    if (who.length <= 8) t.equal(named.length, who.length, `${year}: ${text}`);
    else t.match(text, /and \w+ others fell to Tier 3/, `${year}`);
    for (const each of lead) t.notMatch(each.text, /^\d|countries and territories (?:fell|rose)/, each.text);
    t.notMatch(getNews(release, year).headline, /^\d/);
  }
  t.end();
});

t.test('marks exactly the single-source moves with a dagger and explains it', (t) => {
  let marked = 0;
  for (const year of later) {
    const waivers = findWaivers(release, { year: [year] });
    const isWeak = (iso2: string) =>
      [year - 1, year].some((each) => {
        const placement = release.placement(iso2, each);
        return placement !== undefined && getWeakness(placement) !== null;
      }) ||
      waivers.some(
        ({ country, evidence }) => country.iso2 === iso2 && ['single_source', 'derived'].includes(evidence),
      );
    for (const sentence of getNews(release, year).lead) {
      const text = withFootnote(sentence);
      t.equal(text.includes('†'), text.endsWith('† Rests on one source or none, or is disputed.'), text);
      for (const { country } of [...getChanges(release, year), ...waivers]) {
        const at = text.indexOf(nameInSentence(country));
        const after = text.slice(at + nameInSentence(country).length);
        // Skip a name within another, as Guinea in Equatorial Guinea.
        if (at === -1 || /^[-\p{L}]| and (?!the )\p{Lu}\p{L}+ (?:was|fell)/u.test(after)) continue;
        if (/\p{Lu}\p{L}+[ -]$/u.test(text.slice(0, at))) continue;
        if (!/^(?: †|,| and| fell| rose| lost| had| stayed| could)/.test(after)) continue;
        t.equal(after.startsWith(' †'), isWeak(country.iso2), `${year} ${country.name}: ${text}`);
        if (after.startsWith(' †')) marked += 1;
      }
    }
  }
  t.ok(marked > 0, `${marked} marks`);
  t.end();
});

t.test('gives a reason that does not repeat the finding', (t) => {
  for (const { iso2, name } of countries) {
    const { describeFinding, reason } = findingInWords(release, iso2);
    for (const sentence of reason.split(/(?<=\.) /))
      t.notOk(
        sentence !== '' && describeFinding.includes(sentence.replace(/\.$/, '')),
        `${name}: ${describeFinding} | ${reason}`,
      );
    const described = placementSpells(release, iso2).map((each) => each.phrase);
    for (const each of described)
      t.equal(each.split(each.slice(0, 40)).length <= 2 || each === '', true, each);
  }
  t.end();
});

t.test("states the number of ranked countries, and no record that equals last year's", (t) => {
  for (const tier of ['3', '2WL'] as const)
    for (const year of later) {
      const { title, svg } = tierLine(release, { tier, to: year, from: undefined }, USUAL);
      const { totals } = getReport(release, year);
      const ranked = release.placementsIn(year).filter((each) => each.tier !== 'SC').length;
      if (totals['2WL'] === null && tier === '2WL') continue;
      const beside = `Ranked: .*\\b${ranked} in ${year}\\.`;
      t.match(plain(svg), new RegExp(beside), title);
      t.notMatch(plain(title), new RegExp(`the (?:most|fewest) since ${year - 1}$`), title);
    }
  for (const { id } of release.tables.groups) {
    const { title } = tierLine(release, { tier: '3', group: id }, USUAL);
    t.notMatch(plain(title), /: 0 in/, title);
  }
  t.end();
});
