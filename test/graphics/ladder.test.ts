import t from 'tap';
import { RANKED_TIERS } from '../../src/domain/tier.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { bandOf, lanesHigh } from '../../src/graphics/ladder.js';
import { timelineOf } from '../../src/graphics/timeline-cells.js';
import { hadOpenWaiver } from '../../src/graphics/timeline-words.js';
import { weaknessOf } from '../../src/graphics/weak-evidence.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const timeline = (code: string) => countryTimeline(release, release.countries.find(code), USUAL).svg;
/** The column of a report in a timeline. */
const columnOf = (svg: string, year: number) =>
  everythingIn(parsed(svg)).find(({ children }) => children[0]?.text.startsWith(`${year}: `));

t.test('special cases stand off the scale: apart from every lane, never below Tier 3', async (t) => {
  const shape = { laneHeight: 20, strip: true };
  const strip = bandOf('SC', shape);
  for (const tier of RANKED_TIERS) {
    const lane = bandOf(tier, shape);
    t.ok(strip.top + strip.height < lane.top, `apart from ${tier}`);
  }
  const worst = bandOf('3', shape);
  t.equal(worst.top + worst.height, lanesHigh(true) * 20, 'nothing is below Tier 3');
});

t.test('a special case is hatched, and no line leads to it', async (t) => {
  const column = columnOf(timeline('AF'), 2003);
  const [cell] = (column?.children ?? []).filter(({ name }) => name === 'rect');
  t.match(cell?.attributes.fill, /^url\(#.*-sc\)$/);
  t.same(
    column?.children.filter(({ name }) => name === 'line'),
    [],
  );
  t.same(
    columnOf(timeline('AF'), 2004)?.children.filter(({ name }) => name === 'line'),
    [],
  );
});

t.test('no graphic says that a higher bar is better', async (t) => {
  const { svg, description } = compareTimelines(
    release,
    ['AF', 'SO', 'YE'].map((code) => release.countries.find(code)),
    USUAL,
  );
  t.notMatch(svg, /higher the bar|better the tier/);
  t.match(description, /Special Case \(not ranked\)/);
  t.match(svg, />Not ranked</, 'the strip has its name');
});

t.test('the watch list is striped in timelines too, for grey print', async (t) => {
  const column = columnOf(timeline('KH'), 2019);
  t.match(column?.children.find(({ name }) => name === 'rect')?.attributes.fill, /-2wl\)$/);
});

t.test('a downgrade with a waiver still open has a sign and words of its own', async (t) => {
  const open = release.countries.all.flatMap(({ iso2 }) =>
    timelineOf(release, iso2)
      .filter(hadOpenWaiver)
      .map(({ year }) => ({ iso2, year })),
  );
  t.equal(open.length, 23);
  for (const { iso2, year } of open) {
    const svg = timeline(iso2);
    const column = columnOf(svg, year);
    t.match(
      column?.children[0]?.text,
      /a waiver still open \(it may have been on merit\)/,
      `${iso2} ${year}`,
    );
    t.ok(
      everythingIn(column as NonNullable<typeof column>).some(
        ({ attributes }) => attributes.class === 'open-waiver',
      ),
    );
    t.match(svg, />Downgraded at the limit, a waiver still open</, 'in the key');
  }
});

t.test('what rests on one source, or is disputed, has a mark', async (t) => {
  for (const code of ['CD', 'KH', 'TZ']) {
    const svg = timeline(code);
    for (const placement of release.historyOf(code)) {
      const column = columnOf(svg, placement.year);
      const marks = column?.children.filter(({ attributes }) => attributes.class === 'weak').length;
      t.equal(marks, weaknessOf(placement) === null ? 0 : 1, `${code} ${placement.year}`);
    }
    const isAnyWeak = release.historyOf(code).some((placement) => weaknessOf(placement) !== null);
    t.equal(svg.includes('>Rests on one source, or disputed<'), isAnyWeak, `${code}: the key`);
  }
});

t.test('not in the report, not known and no such country yet look different', async (t) => {
  const looks = (code: string, year: number) => {
    const rect = columnOf(timeline(code), year)?.children.find(({ name }) => name === 'rect');
    return `${rect?.attributes.fill} ${rect?.attributes['stroke-dasharray'] ?? ''}`;
  };
  const all = [looks('US', 2003), looks('TW', 2001), looks('SS', 2005)];
  t.equal(new Set(all).size, 3, all.join(' | '));
});
