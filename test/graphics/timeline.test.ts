import t from 'tap';
import { ReleaseView } from '../../src/dataset/release-view.js';
import { watchListStandings } from '../../src/dataset/standings.js';
import { describeCell, describeTimeline } from '../../src/graphics/cell-in-words.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { getNameIn, LANGUAGES } from '../../src/graphics/languages.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { getWeakness, toTimeline } from '../../src/graphics/timeline-cells.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getWords } from '../../src/graphics/words.js';
import { USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

const country = (code: string) => release.countries.find(code);
const describe = (code: string, year: number) => {
  const cell = toTimeline(release, country(code).iso2).find((one) => one.year === year);
  return cell && describeCell(cell, getWords('en'));
};

t.test('describes each report by what it did', async (t) => {
  const cases: [code: string, year: number, words: string][] = [
    ['KH', 2001, 'Tier 2'],
    ['KH', 2006, 'Tier 2 Watch List'],
    ['KH', 2019, 'Tier 2 Watch List, first year that counts'],
    ['KH', 2020, 'Tier 2 Watch List, second year that counts'],
    ['KH', 2021, 'Tier 2 Watch List, third year that counts, kept there by a waiver'],
    ['KH', 2022, 'Tier 3, automatic downgrade (no waiver was left)'],
    ['KH', 2023, 'Tier 3'],
    ['GM', 2014, 'Tier 3, downgraded with a waiver unused'],
    ['BY', 2022, 'Tier 3, downgraded: back from Tier 3, it had one year only'],
    ['YE', 2025, 'special case: not ranked'],
    ['SS', 2010, 'no such country or territory then'],
    ['AN', 2011, 'no such country or territory then'],
    ['TW', 2001, 'Tier 1'],
    ['TN', 2004, 'not known'],
    ['XK', 2003, 'not known'],
    ['US', 2001, 'not in the report'],
    ['US', 2003, 'not in the report'],
    ['US', 2009, 'not in the report'],
    ['US', 2010, 'Tier 1'],
  ];
  for (const [code, year, words] of cases) t.equal(describe(code, year), words, `${code} ${year}`);
});

t.test('describes a timeline with every report', async (t) => {
  const words = describeTimeline(toTimeline(fixed, 'KH'), getWords('en'));
  t.match(words, /^2001 Tier 2; 2002 Tier 3; 2003–2004 Tier 2; /);
  t.match(words, /2022 Tier 3, automatic downgrade \(no waiver was left\); 2023–2025 Tier 3$/);
});

t.test('shows waivers and downgrades in their years', async (t) => {
  for (const width of [320, 800, 1200]) {
    const texts = getLines(countryTimeline(fixed, country('KH'), { ...USUAL, width }));
    t.equal(texts.filter((text) => text === 'W').length, 3, 'two waivers and the legend');
    t.ok(texts.includes('automatic downgrade'), 'the legend explains the triangle');
    t.match(texts.join(' '), /2025/, 'the newest report is on the axis');
  }
});

t.test('puts the most important finding in the headline', async (t) => {
  const cases: [code: string, title: string][] = [
    ['VU', 'Vanuatu must leave the Watch List in the 2026 report'],
    ['TM', 'Turkmenistan must leave the Watch List in the 2026 report'],
    ['LA', 'Laos fell to Tier\u00a03 in 2025'],
    ['CO', 'Colombia fell to Tier\u00a02 in 2025'],
    ['BN', 'Brunei rose to the Watch List in 2025'],
    ['SI', 'Slovenia rose to Tier\u00a01 in 2025'],
    ['KH', 'Cambodia fell to Tier\u00a03, the lowest, in 2022 and stayed there through 2025'],
    ['IS', 'Iceland rose to Tier\u00a01 in 2022 and stayed there through 2025'],
    ['US', 'The United States: on Tier\u00a01 in every report from 2010 to 2025'],
    ['HT', 'Haiti: unranked again from 2024 to 2025'],
    ['AN', 'The Netherlands Antilles: on Tier\u00a02 in 2010'],
  ];
  const awaiting = new ReleaseView(fixed, { day: '2026-05-01' });
  for (const [code, title] of cases) t.equal(countryTimeline(awaiting, country(code), USUAL).title, title);
  const announcement = {
    publisher: null,
    saidAt: '2999-01-01T00:00:00Z',
    url: 'https://state.example/',
    published: '2026-10',
  };
  const out = new ReleaseView(fixed, { day: '2026-12-01', announced: [{ year: 2026, ...announcement }] });
  for (const [code, title] of [
    ['VU', 'Vanuatu had to leave the Watch List in the 2026 report'],
    ['IS', 'Iceland rose to Tier\u00a01 in 2022 and stayed there through 2025'],
    ['US', 'The United States: on Tier\u00a01 in every report from 2010 to 2025'],
    ['HT', 'Haiti: unranked again from 2024 to 2025'],
  ] as const)
    t.equal(countryTimeline(out, country(code), USUAL).title, title);
  t.equal(countryTimeline(awaiting, country('US'), USUAL).mark, null);
  t.match(countryTimeline(out, country('US'), USUAL).mark, /^As of the 2025 report\./);
  for (const { iso2 } of release.countries.all) {
    const { title } = countryTimeline(release, country(iso2), USUAL);
    t.ok(title.length <= 90 && !title.endsWith('.'), title);
  }
  const past = countryTimeline(fixed, country('KH'), USUAL, { to: 2019 });
  t.equal(past.title, 'Cambodia: on the Watch List in 2019', 'nothing about later reports');
});

t.test('starts at the first placement unless another year is requested', async (t) => {
  const { svg } = countryTimeline(fixed, country('VU'), USUAL);
  t.match(svg, 'Placement in each U.S. Trafficking in Persons Report, 2020–2025');
  t.match(svg, 'Not known: 2003 to 2006.');
  t.notMatch(svg, 'data-year="2019"');
  t.match(countryTimeline(fixed, country('VU'), USUAL, { from: 2015 }).svg, 'data-year="2015"');
});

t.test("mentions a country's first report only if earlier ones are known", async (t) => {
  for (const { iso2 } of release.countries.all) {
    const cells = toTimeline(release, iso2);
    const first = cells.findIndex(({ kind }) => kind === 'placed');
    const unknown = cells.slice(0, first).filter(({ kind }) => kind === 'not_known');
    const { description } = countryTimeline(release, country(iso2), USUAL);
    t.equal(description.includes('since its first'), first !== 0 && unknown.length === 0, iso2);
    if (unknown.length > 0)
      t.match(description, new RegExp(`Not known: [^.]*${unknown.at(-1)?.year}\\.`), iso2);
  }
});

t.test('draws a special case as a band across all tiers with its own label', async (t) => {
  const { svg } = countryTimeline(release, country('SO'), USUAL);
  t.match(svg, /fill="url\(#tip-plain-light-sc\)"/);
  t.match(svg, />special case</);
  t.match(svg, />special case: not ranked</, 'in the legend');
});

t.test('marks and describes a downgrade with a waiver still available', async (t) => {
  const open = release.countries.all.flatMap(({ iso2 }) =>
    toTimeline(release, iso2)
      .filter((cell) => cell.kind === 'placed' && cell.outcome === 'open_waiver_downgrade')
      .map(() => iso2),
  );
  t.equal(open.length, 23);
  for (const code of new Set(open)) {
    const { svg } = countryTimeline(release, country(code), USUAL);
    t.match(svg, /downgraded with a waiver unused/, code);
    t.match(svg, /class="open-waiver"/);
  }
});

t.test('cuts corners of single-source and disputed cells, with a legend', async (t) => {
  for (const { iso2 } of release.countries.all.slice(0, 60)) {
    const { svg } = countryTimeline(release, country(iso2), USUAL);
    const weak = release.getHistory(iso2).filter((each) => getWeakness(each) !== null);
    // A special case is one band over several years.
    const isBand = (year: number) => weak.some((each) => each.tier === 'SC' && each.year === year);
    const cut = weak.filter(({ tier, year }) => tier !== 'SC' || !isBand(year - 1)).length;
    t.equal((svg.match(/class="weak"/g) ?? []).length, cut + (weak.length > 0 ? 1 : 0), iso2);
  }
});

t.test('explains the history of country codes', async (t) => {
  const drawn = (code: string) => getLines(countryTimeline(release, country(code), USUAL)).join(' ');
  t.match(drawn('SS'), /Until 2011 part of Sudan\./);
  t.match(drawn('AN'), /Dissolved in 2010; then: .*Cura/);
});

t.test('supports names in other languages', async (t) => {
  const getTitle = (code: string, language: string) =>
    countryTimeline(release, country(code), { ...USUAL, language }).title;
  t.match(getTitle('KH', 'fr'), /^Cambodge/);
  t.match(getTitle('AN', 'fr'), /^Antilles néerlandaises/);
});

t.test('compares at most eighty countries, each only once', async (t) => {
  const many = release.countries.all.slice(0, 81);
  const tooMany = { code: 'invalid-argument', message: /81 countries; at most 80/ };
  t.throws(() => compareTimelines(release, { countries: many }, USUAL), tooMany);
  const twice = [country('KH'), country('cambodia')];
  t.throws(() => compareTimelines(release, { countries: twice }, USUAL), {
    message: /has KH more than once/,
  });
  for (const width of [320, 1200]) {
    const picture = compareTimelines(release, { countries: many.slice(0, 12) }, { ...USUAL, width });
    for (const { name } of many.slice(0, 12)) {
      const first = getNameIn('en', country(name)).split(' ')[0] ?? '';
      t.match(`\n${getLines(picture).join('\n')}`, `\n${first}`, `${name} at ${width}`);
    }
  }
});

t.test('says who moved, or else who stayed, in the headline of a comparison', async (t) => {
  const compared = (codes: string, period: { to?: number } = {}, options = USUAL) => {
    const countries = codes.split(',').map((code) => fixed.countries.find(code));
    return compareTimelines(fixed, { countries, ...period }, options);
  };
  const headline = (...request: Parameters<typeof compared>) =>
    compared(...request).title.replaceAll('\u00a0', ' ');
  t.equal(headline('KH,TH,VN,MY'), 'Cambodia: on Tier 3 from 2022 to 2025');
  t.equal(headline('LA,TD,ZA,BR,VU'), 'Laos and Chad fell to Tier 3 in 2025');
  t.equal(headline('LA,BN,KH'), 'Laos fell to Tier 3 in 2025, joining Cambodia');
  t.match(compared('BJ,KH').svg, /One source, or disputed: Benin 2025\./, 'what the headline rests on');
  t.equal(headline('LA,TD,MT', { to: 2024 }), 'Laos and Malta fell to the Watch List in 2024');
  for (const language of LANGUAGES) {
    const line = headline('LA,BN,KH', {}, { ...USUAL, language });
    t.ok(line.length <= 90 && /[^{}]/.test(line) && !line.includes('{'), `${language}: ${line}`);
    t.match(line, getNameIn(language, fixed.countries.find('LA')), language);
  }
});

t.test('lists every country of the watch list, the most urgent first', async (t) => {
  const lines = getLines(watchListClock(release, 2025, USUAL));
  t.strictSame(
    lines.filter((line) => line.endsWith('†')),
    watchListStandings(release, { year: 2025 })
      .filter(({ evidence }) => evidence === 'single_source')
      .map(({ country }) => `${getNameIn('en', country)}†`)
      .filter((line) => lines.includes(line))
      .sort((a, b) => lines.indexOf(a) - lines.indexOf(b)),
    'those whose clock rests on one source',
  );
  t.ok(lines.includes('Vanuatu†'));
  const texts = lines.map((line) => line.replace('†', ''));
  const listed = release.placementsIn(2025).filter(({ tier }) => tier === '2WL');
  t.equal(listed.length, 25);
  for (const { country } of listed) t.ok(texts.includes(getNameIn('en', country)), country.name);
  const urgent = ['Turkmenistan', 'Vanuatu', 'Hong Kong', 'Tunisia'];
  t.strictSame(
    texts.filter((text) => urgent.includes(text)),
    urgent,
  );
  t.ok(texts.filter((text) => text === 'W').length >= 3 + 1, 'three have used their waiver, and the legend');
  t.ok(texts.includes('Kept on it by a waiver'), 'explained in the legend');
});

t.test('names every country that moved', async (t) => {
  for (const size of [{ width: 320 }, { width: 800, height: 418 }]) {
    const picture = drawReportChanges(release, 2022, { ...USUAL, ...size });
    t.match(picture.title, /others fell to Tier.3 in 2022/);
    t.match(picture.description, /Cambodia \(Tier 2 Watch List to Tier 3\)/);
    for (const name of ['Cambodia', 'Vietnam']) t.ok(getLines(picture).includes(name), name);
  }
});

t.test('counts tiers by year as in the reports', async (t) => {
  const picture = tiersByYear(release, {}, { ...USUAL, width: 1200 });
  const of2025 = '2025: 33 Tier 1, 106 Tier 2, 25 Tier 2 Watch List, 20 Tier 3, 4 Special Case.';
  t.match(picture.description, of2025);
  t.ok(getLines(picture).includes('106'));
  t.match(picture.description, /Some placements of 2003 to 2006 are not known/);
});
