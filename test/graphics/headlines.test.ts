import t from 'tap';
import { findGroups } from '../../src/dataset/groups.js';
import { regionsOf } from '../../src/dataset/place-filter.js';
import { nameInSentence } from '../../src/domain/sentences.js';
import { reportChanges } from '../../src/graphics/changes.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import type { Picture } from '../../src/graphics/picture.js';
import { COUNTED_TIERS, tierLine } from '../../src/graphics/tier-line.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { slow } from '../support/slow.js';
import { SQUARE, USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { linesOf } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textsOf = (picture: Picture) => linesOf(picture).map(plain);

t.test('puts highlighted countries in the headline', async (t) => {
  const countries = 'TH,KH,VN'.split(',').map((code) => release.countries.find(code));
  const titles = (highlight: readonly string[]) =>
    [
      compareTimelines(release, { countries }, { ...USUAL, highlight }),
      compareTimelines(release, { group: 'asean' }, { ...USUAL, highlight }),
    ].map(({ title }) => plain(title));
  for (const title of titles(['TH'])) t.match(title, /^Thailand: on Tier 2/);
  for (const title of titles([])) t.notMatch(title, 'Thailand');
  const changed = reportChanges(release, 2025, { ...USUAL, highlight: ['BR'] });
  t.equal(changed.title, 'Brazil fell to the Watch List in 2025');
  const listed = watchListClock(release, 2025, { ...USUAL, highlight: ['VU'] });
  t.match(plain(listed.title), /^Vanuatu: on the Watch List/);
});

t.test('puts downgrades first in headline and square, for every report', async (t) => {
  t.equal(plain(reportChanges(release, 2025, USUAL).title), 'In 2025, 11 fell, Chad and Laos to Tier 3');
  for (const year of release.years.slice(1)) {
    const picture = reportChanges(release, year, SQUARE);
    const drawn = textsOf(picture);
    const isFall = /^(Tier 1|Tier 2) to (Tier 2|Watch List|Tier 3)$|to Tier 3$/;
    const isRise = /^(Tier 3|Watch List) to (Watch List|Tier 2|Tier 1)$|^Tier 2 to Tier 1$/;
    const fell = drawn.filter((text) => isFall.test(text));
    const rose = drawn.filter((text) => isRise.test(text));
    t.ok(fell.length > 0, `${year}: downgrades`);
    t.strictSame(rose, [], `${year}: no upgrade among them`);
  }
});

t.test('states the number on a tier out of those ranked', async (t) => {
  const ofAll = plain(tiersByYear(fixed, {}, USUAL).title);
  t.equal(ofAll, 'On Tier 3 in 2025: 20 of 184; in 2001: 23 of at least 81');
  t.match(
    plain(tiersByYear(fixed, { group: 'asean' }, USUAL).title),
    /: three of 10 on Tier 3 in 2025; \w+ of \w+ in \d+/i,
    'a gap that cannot hide a member leaves the number exact',
  );
  t.match(plain(tiersByYear(fixed, { region: 'Asia' }, USUAL).title), / of at least \d+ in 2001/);
  const notes = (place: object) => textsOf(tiersByYear(fixed, place, USUAL)).join(' ');
  t.match(notes({ region: 'Asia' }), 'are not known, special cases above all');
  t.notMatch(notes({ group: 'nato', to: 2003 }), 'are not known, special cases above all');
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
  ...regionsOf(release).map((region) => ({ region })),
];

t.test('claims only true records, with their period, and never a record of none', async (t) => {
  for (const tier of COUNTED_TIERS)
    for (const place of PLACES)
      for (const period of [{}, { to: 2010 }, { from: 2019 }, { from: 2023 }]) {
        const { title, description } = tierLine(release, { tier, ...place, ...period }, USUAL);
        const told = plain(title);
        const points = [...description.matchAll(/\b(20\d\d): (\d+)[;.]/g)];
        const counts = points.map(([, year, count]) => ({ year: Number(year), count: Number(count) }));
        const last = counts.at(-1);
        const what = `${told} <- ${description.slice(0, 300)}`;
        const since = Number(/(?:since|of) (\d+)(?: to \d+)?$/.exec(told)?.[1]);
        const before = counts.filter(({ year }) => year >= since && year < (last?.year ?? 0));
        const isAll = (holds: (count: number, own: number) => boolean) =>
          last !== undefined && before.length > 0 && before.every(({ count }) => holds(count, last.count));
        const isAsFirst = before[0]?.count === last?.count;
        if (/the most of/.test(told)) t.ok(isAll((count, own) => count < own) && before.length > 4, what);
        else if (/the fewest of/.test(told))
          t.ok(isAll((count, own) => count > own) && before.length > 4, what);
        else if (/the most/.test(told)) t.ok(isAll((count, own) => count <= own) && isAsFirst, what);
        else if (/the fewest/.test(told)) t.ok(isAll((count, own) => count >= own) && isAsFirst, what);
        if (/the fewest/.test(told)) t.not(last?.count, 0, what);
        const [, way, peak, year] = /(up|down) from (\w+) in (\d+)$/.exec(told) ?? [];
        if (way === undefined) continue;
        const then = counts.find((each) => each.year === Number(year))?.count ?? Number.NaN;
        t.equal(peak === 'none' ? 0 : Number(peak), then, what);
        t.ok(way === 'up' ? then < (last?.count ?? 0) : then > (last?.count ?? 0), what);
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
  for (const options of [USUAL, SQUARE]) t.equal(reportChanges(release, 2001, options).title, first);
});

t.test(`does not say "one year only" in a relisted country's second year`, async (t) => {
  for (const year of release.years) {
    const { description } = watchListClock(release, year, USUAL);
    t.notMatch(description, /one year only|counted year/, `${year}`);
    const drawn = textsOf(watchListClock(release, year, SQUARE)).join(' ');
    if (/back from Tier 3/.test(drawn) && /Gambia/.test(drawn))
      t.match(drawn, /Gambia back from Tier 3 (?!:)/);
  }
  const { description } = watchListClock(release, 2018, USUAL);
  t.match(description, /Back from Tier 3: had to leave in 2019: Gambia \(second year that counts\)/);
});

t.test('writes countries in headlines with article and initial capital', (t) => {
  const withArticle = release.countries.all.filter(
    (each) => !['CD', 'CG'].includes(each.iso2) && nameInSentence(each) !== each.name,
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
    held(reportChanges(release, year, USUAL).title);
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
      ...release.years.slice(1).map((year) => reportChanges(release, year, options)),
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
      for (const line of textsOf(picture)) t.notMatch(line, /[:：] \d+$/, `${language} at ${width}: ${line}`);
    }
  t.end();
});
