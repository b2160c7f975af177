import t from 'tap';
import { findPrecedents } from '../../src/dataset/precedents.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import { reportChanges } from '../../src/graphics/changes.js';
import { compareTimelines, tierWall } from '../../src/graphics/compare.js';
import { tierFlow } from '../../src/graphics/flow.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import type { Picture } from '../../src/graphics/picture.js';
import { precedentBar } from '../../src/graphics/precedents.js';
import { reportSlope } from '../../src/graphics/slope.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { transitionTable } from '../../src/graphics/transition-table.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { wordsIn } from '../../src/graphics/words.js';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const SQUARE = { ...USUAL, width: 1_080, height: 1_080, format: 'square' } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textsOf = ({ svg }: Picture) =>
  everythingIn(parsed(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => plain(text));

t.test('headlines speak of the countries that stand out', async (t) => {
  const countries = 'TH,KH,VN'.split(',').map((code) => release.countries.find(code));
  const titles = (highlight: readonly string[]) =>
    [
      compareTimelines(release, { countries }, { ...USUAL, highlight }),
      tierWall(release, { group: 'asean' }, { ...USUAL, highlight }),
    ].map(({ title }) => plain(title));
  for (const title of titles(['TH'])) t.match(title, /^Thailand: on Tier 2/);
  for (const title of titles([])) t.notMatch(title, 'Thailand');
  const changed = reportChanges(release, 2025, { ...USUAL, highlight: ['BR'] });
  t.equal(changed.title, 'Brazil fell to the Watch List in 2025');
  const listed = watchListClock(release, 2025, { ...USUAL, highlight: ['VU'] });
  t.match(plain(listed.title), /^Vanuatu: on the Watch List/);
});

t.test('who moved: the headline and the square lead with who fell, in every report', async (t) => {
  t.equal(plain(reportChanges(release, 2025, USUAL).title), 'In 2025, 11 fell, Chad and Laos to Tier 3');
  for (const year of release.years.slice(1)) {
    const picture = reportChanges(release, year, SQUARE);
    const drawn = textsOf(picture);
    const fell = drawn.filter((text) =>
      /^(Tier 1|Tier 2) to (Tier 2|Watch List|Tier 3)$|to Tier 3$/.test(text),
    );
    const rose = drawn.filter((text) =>
      /^(Tier 3|Watch List) to (Watch List|Tier 2|Tier 1)$|^Tier 2 to Tier 1$/.test(text),
    );
    t.ok(fell.length > 0, `${year}: falls`);
    t.strictSame(rose, [], `${year}: no rise stands among them`);
    t.match(drawn.join(' '), new RegExp(`TIP Report ${year}: \\d+ moved down, \\d+ moved up`));
  }
});

t.test('neighbouring reports have none between them', async (t) => {
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    const said = (from: number) =>
      tierFlow(release, { from, to: 2025 }, { ...USUAL, language, names: language }).svg;
    const between = words
      .say('flow.note', { apart: true, from: 2024, to: 2025 })
      .slice(words.say('flow.note', { apart: false, from: 2024, to: 2025 }).length);
    t.ok(between.length > 5, language);
    t.notOk(said(2024).includes(between.trim()), `${language}: 2024 and 2025`);
    t.ok(
      said(2015).includes(
        words.say('flow.note', { apart: true, from: 2015, to: 2025 }).trim().slice(-between.trim().length),
      ),
      `${language}: 2015 and 2025`,
    );
  }
});

t.test('headlines of cases count cases, and bars say where from', async (t) => {
  for (const status of STATUSES) {
    const cases = findPrecedents(fixed, { status: [status] });
    const picture = precedentBar(fixed, { cases, status }, USUAL);
    t.match(
      picture.title,
      cases.length === 0 ? /^No earlier case/ : /^Countries .*: .* next in [\d,]+ of [\d,]+ cases$/,
      status,
    );
    const up = textsOf(picture).some((text) => text.startsWith('Up to Tier 2 ('));
    if (status === 'not_on_watch_list') t.notOk(up, 'they came from anywhere');
    if (status === 'final_year')
      t.ok(up && textsOf(picture).some((text) => /^Down to Tier 3 \(12\)/.test(text)));
  }
  t.match(
    transitionTable(fixed, {}, USUAL).title,
    /^Of \d+ times on the Watch List, 37% were on Tier.2 next$/,
  );
});

t.test('a number on a tier stands with that of those ranked', async (t) => {
  t.equal(plain(tiersByYear(fixed, {}, USUAL).title), 'On Tier 3 in 2025: 20 of 184; in 2001: 23 of 81');
  t.match(
    plain(tiersByYear(fixed, { group: 'asean' }, USUAL).title),
    /: on Tier 3 in 2025: 3 of 10; in \d+: \d of \d+/i,
  );
});

t.test('the topmost number of a scale is whole without a headline', async (t) => {
  const { svg } = tiersByYear(release, { group: 'asean' }, { ...USUAL, title: false, margin: false });
  const top = Math.min(
    ...everythingIn(parsed(svg))
      .filter(({ name, text }) => name === 'text' && /^\d+$/.test(text))
      .map(({ attributes }) => Number(attributes.y) - 0.75 * Number(attributes['font-size'])),
  );
  t.ok(top >= 0, `${top}`);
});

t.test('squares have room for all that are drawn for them, with the line that a report is out', async (t) => {
  t.equal(fixed.newer?.state, 'out', 'the line is there');
  for (const year of fixed.years.slice(1))
    for (const direction of ['downgrade', 'upgrade'] as const)
      t.doesNotThrow(() => reportSlope(fixed, year, { direction }, SQUARE), `${direction} ${year}`);
  t.doesNotThrow(() => GRAPHICS['a country among a large group']?.(SQUARE));
});
