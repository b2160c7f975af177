import t from 'tap';
import { findGroups } from '../../src/dataset/groups.js';
import { getRegions } from '../../src/dataset/place-filter.js';
import { nameInSentence } from '../../src/domain/sentences.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import { getMoveRows } from '../../src/graphics/moves.js';
import type { Picture } from '../../src/graphics/picture.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { COUNTED_TIERS, tierLine } from '../../src/graphics/tier-line.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getWords } from '../../src/graphics/words.js';
import { slow } from '../support/slow.js';
import { PREVIEW, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const getTexts = (picture: Picture) => getLines(picture).map(plain);

t.test('puts highlighted countries in the headline', async (t) => {
  const countries = 'TH,KH,VN'.split(',').map((code) => release.countries.find(code));
  const titles = (highlight: readonly string[]) =>
    [
      compareTimelines(release, { countries }, { ...USUAL, highlight }),
      compareTimelines(release, { group: 'asean' }, { ...USUAL, highlight }),
    ].map(({ title }) => plain(title));
  for (const title of titles(['TH'])) t.match(title, /^Thailand: on Tier 2/);
  for (const title of titles([])) t.notMatch(title, 'Thailand');
  const changed = drawReportChanges(release, 2025, { ...USUAL, highlight: ['BR'] });
  t.equal(changed.title, 'Brazil fell to the Watch List in 2025');
  const listed = watchListClock(release, 2025, { ...USUAL, highlight: ['VU'] });
  t.match(plain(listed.title), /^Vanuatu: on the Watch List/);
});

t.test(
  'names everyone who fell to Tier 3 or changed to or from Tier 1 in squares and previews',
  async (t) => {
    for (const year of release.years.slice(1)) {
      const moves = getMoveRows(release, year, USUAL);
      const news = moves.filter(
        ({ direction, from, to }) =>
          (direction === 'downgrade' && (to === '3' || from === '1')) ||
          (direction === 'upgrade' && to === '1'),
      );
      const count = (direction: string) => moves.filter((move) => move.direction === direction).length;
      for (const options of [SQUARE, PREVIEW]) {
        const drawn = getTexts(drawReportChanges(release, year, options)).join(' ');
        const missing = news.map(({ name }) => plain(name)).filter((name) => !drawn.includes(name));
        t.strictSame(missing, [], `${year} ${options.format}`);
        t.notMatch(drawn, /…|more/, 'no list is cut short');
        for (const [direction, verb] of [
          ['downgrade', 'fell'],
          ['upgrade', 'rose'],
        ] as const)
          if (count(direction) > 0) t.match(drawn, `${count(direction)} ${verb}`);
      }
    }
  },
);

t.test('names the largest country by population where many moved', async (t) => {
  t.equal(
    plain(drawReportChanges(release, 2018, USUAL).title),
    'Myanmar and four others fell to Tier 3 in 2018; six rose to Tier 1',
  );
  t.match(plain(drawReportChanges(release, 2022, USUAL).title), /^Vietnam and six others fell to Tier 3/);
});

t.test('compares a count with the report before, and says how many were ranked', async (t) => {
  const getTitle = (place: object) => plain(tiersByYear(fixed, place, USUAL).title);
  t.equal(getTitle({}), 'World: 20 on Tier 3 in 2025, down from 21 in 2024; the peak was 27');
  t.match(getTitle({ group: 'asean' }), /^ASEAN: three on Tier 3 in 2025, as in 2024; the peak was five$/);
  const africa = tierLine(fixed, { tier: '3', region: 'Africa' }, USUAL);
  t.equal(plain(africa.title), 'Africa: four on Tier 3 in 2025, as in 2024; the peak was 13');
  const notes = (place: object) => getTexts(tiersByYear(fixed, place, { ...USUAL, width: 1_100 })).join(' ');
  t.match(notes({}), 'Ranked: at least 81 in 2001, 184 in 2025.');
  t.match(
    tiersByYear(fixed, { region: 'Asia' }, USUAL).description,
    'are not known, special cases above all',
  );
  t.notMatch(notes({ group: 'nato', from: 2010 }), 'are not known, special cases above all');
});

t.test('does not clip the top number of a scale without a headline', async (t) => {
  const { svg } = tiersByYear(release, { group: 'asean' }, { ...USUAL, title: false });
  const top = Math.min(
    ...everythingIn(parsed(svg))
      .filter(({ name, text }) => name === 'text' && /^\d+$/.test(text))
      .map(({ attributes }) => Number(attributes.y) - 0.75 * Number(attributes['font-size'])),
  );
  t.ok(top >= 0, `${top}`);
});

const PLACES = [
  {},
  ...findGroups(release).map(({ id }) => ({ group: id })),
  ...getRegions(release).map((region) => ({ region })),
];

t.test('states changes, peaks and records of counts correctly', async (t) => {
  for (const tier of COUNTED_TIERS)
    for (const place of PLACES)
      for (const period of [{}, { to: 2010 }, { from: 2019 }, { from: 2023 }]) {
        const { title, description } = tierLine(release, { tier, ...place, ...period }, USUAL);
        const text = plain(title);
        const points = [...description.matchAll(/\b(20\d\d): (\d+)[;.]/g)];
        const counts = points.map(([, , count]) => Number(count));
        const [last = 0, before = 0] = [counts.at(-1), counts.at(-2)];
        const earlier = counts.slice(0, -1);
        const what = `${text} <- ${description.slice(0, 300)}`;
        if (/, as in \d+/.test(text)) t.equal(before, last, what);
        if (/, up from/.test(text)) t.ok(before < last, what);
        if (/, down from/.test(text)) t.ok(before > last, what);
        const worded = /the peak was (\w+)$/.exec(text)?.[1];
        const peak =
          worded === undefined
            ? last
            : counts.find((each) => [String(each), getWords('en').inWords(each)].includes(worded));
        t.ok(
          / in (?:any|every) report /.test(text) || !/peak/.test(text) || peak === Math.max(...counts),
          what,
        );
        const isRecord = /the (?:most|fewest) yet/.test(text);
        if (isRecord) t.ok(earlier.length > 4 && last > 0, what);
        if (/the most yet/.test(text))
          t.ok(
            earlier.every((count) => count < last),
            what,
          );
        if (/the fewest yet/.test(text))
          t.ok(
            earlier.every((count) => count > last),
            what,
          );
        const since = points.findIndex(([, year]) => year === /since (\d+)$/.exec(text)?.[1]);
        if (since < 0) continue;
        const after = counts.slice(since + 1, -1);
        t.equal(counts[since], last, what);
        t.ok(
          after.length > 0 && after.every((count) => (/most since/.test(text) ? count < last : count > last)),
          what,
        );
      }
});

t.test('explains empty images before the watch list and of the first report', async (t) => {
  const none = 'There was no Watch List before the 2004 report';
  for (const draw of [
    (options: typeof USUAL) => tierLine(release, { tier: '2WL', to: 2003 }, options),
    (options: typeof USUAL) => watchListClock(release, 2002, options),
  ])
    for (const options of [USUAL, SQUARE]) {
      const { title, description } = draw(options);
      t.equal(title, none);
      t.equal(description, `${none}.`, 'no zeros');
    }
  const first = 'The 2001 report is the first: there is none to compare it with';
  for (const options of [USUAL, SQUARE]) t.equal(drawReportChanges(release, 2001, options).title, first);
});

t.test(`does not say "one year only" in a relisted country's second year`, async (t) => {
  for (const year of release.years) {
    const { description } = watchListClock(release, year, USUAL);
    t.notMatch(description, /one year only|counted year/, `${year}`);
  }
  const { description } = watchListClock(release, 2018, USUAL);
  t.match(description, /Back from Tier 3: had to leave in 2019: Gambia \(second year that counts\)/);
});

t.test('writes countries in headlines with article and initial capital', (t) => {
  const withArticle = release.countries.all.filter(
    (each) => !['CD', 'CG'].includes(each.iso2) && nameInSentence(each).startsWith('the '),
  );
  const held = (title: string) => {
    const text = plain(title);
    for (const { name } of withArticle)
      t.equal(text.split(name).length, text.split(new RegExp(`[Tt]he ${name}`)).length, text);
    return text;
  };
  for (const country of withArticle) {
    const { title, description } = countryTimeline(release, country, USUAL);
    t.match(held(title), new RegExp(`^The ${plain(country.name)}`), country.name);
    t.match(plain(description), `Tier of the ${plain(country.name)} by`);
    if (release.placement(country.iso2, 2025))
      t.match(held(worldMap(release, 2025, { ...USUAL, highlight: [country.iso2] }).title), /The |^Tier /);
  }
  for (const year of release.years.slice(1)) {
    held(drawReportChanges(release, year, USUAL).title);
    held(worldMap(release, year, USUAL, { region: 'Americas' }).title);
  }
  t.end();
});

t.test('has no two colons in any part of a headline, in any language', slow, (t) => {
  const groups = findGroups(release).map(({ id }) => id);
  for (const language of LANGUAGES) {
    const options = { ...USUAL, language };
    const pictures = [
      ...groups.map((group) => tiersByYear(release, { group, from: undefined, to: undefined }, options)),
      ...COUNTED_TIERS.map((tier) =>
        tierLine(release, { tier, group: 'oecd', from: 2025, to: 2025 }, options),
      ),
      ...release.years.slice(1).map((year) => drawReportChanges(release, year, options)),
    ];
    for (const { title } of pictures)
      for (const part of title.split(/[;؛；]/))
        t.ok(part.split(/[:：៖]/).length <= 2, `${language}: ${title}`);
  }
  t.end();
});

t.test('keeps a number after a colon on the line of its year', (t) => {
  for (const width of [300, 328, 360, 400, 480])
    for (const language of ['en', 'es', 'fr', 'pt', 'ru', 'vi', 'ar']) {
      const picture = tierLine(release, { tier: '2WL' }, { ...USUAL, width, language });
      for (const line of getTexts(picture))
        t.notMatch(line, /[^\d][:：] \d+$/, `${language} at ${width}: ${line}`);
    }
  t.end();
});
