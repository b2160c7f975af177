import t from 'tap';
import { getContinents, placePredicate } from '../../../src/dataset/place-filter.js';
import { getNameIn } from '../../../src/graphics/languages.js';
import { getLand } from '../../../src/graphics/map/land.js';
import { placedMarks } from '../../../src/graphics/map/land-marks.js';
import { computeView } from '../../../src/graphics/map/map-view.js';
import {
  isNear,
  type LeaderLine,
  lineCrossesBox,
  linesIntersect,
  placeBesideLand,
} from '../../../src/graphics/map/name-places.js';
import { worldMap } from '../../../src/graphics/map/world-map.js';
import type { Picture } from '../../../src/graphics/picture.js';
import { SQUARE, USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed } from '../fixtures/svg.js';

const SIZES = [
  { width: 800, height: null },
  { width: 400, height: null },
  { width: 320, height: null },
] as const;
const REGIONS = getContinents(release);
const worst = (region: string, year: number) => {
  const isMatching = placePredicate(release, { region });
  return release
    .placementsIn(year)
    .filter(({ country, tier }) => (tier === '3' || tier === '2WL') && isMatching(country.iso2, year));
};
const says = ({ svg }: Picture, text: string) => svg.includes(text);
const getTexts = ({ svg }: Picture) => everythingIn(parsed(svg)).filter(({ name }) => name === 'text');

const getWords = (picture: Picture) => getTexts(picture).map(({ text }) => text);

const missingIn = (picture: Picture, placements: ReturnType<typeof worst>) => {
  // A name of two words may take two lines.
  const drawn = getWords(picture).join(' ');
  return placements.map(({ country }) => getNameIn('en', country)).filter((name) => !drawn.includes(name));
};

t.test('labels all countries on Tier 3 and the Watch List on a regional map', async (t) => {
  for (const region of REGIONS)
    for (const size of SIZES) {
      const picture = worldMap(release, 2025, { ...USUAL, ...size }, { region });
      t.strictSame(missingIn(picture, worst(region, 2025)), [], `${region} at ${size.width}`);
    }
  for (const year of release.years)
    for (const region of ['Africa', 'Asia']) {
      const picture = worldMap(release, year, USUAL, { region });
      const tier3 = worst(region, year).filter(({ tier }) => tier === '3');
      t.strictSame(missingIn(picture, tier3), [], `Tier 3 of ${year} in ${region}`);
    }
});

t.test('names at their land who moved in a region with space', async (t) => {
  const europe = worldMap(release, 2025, USUAL, { region: 'Europe' });
  for (const name of ['Slovenia', 'Malta', 'Serbia']) t.ok(getWords(europe).includes(name), name);
});

t.test('labels only those on a crowded map, and says so', async (t) => {
  const africa = worldMap(release, 2025, USUAL, { region: 'Africa' });
  for (const name of ['Botswana', 'Namibia', 'Gabon', 'Libya'])
    t.notOk(getWords(africa).includes(name), name);
  t.ok(says(africa, 'Named: Tier 3 first'));
  const few = worldMap(release, 2025, USUAL, { region: 'South-eastern Asia' });
  t.ok(getWords(few).includes('Philippines'), 'few countries are all labelled');
  t.notOk(says(few, 'Named: '));
});

t.test('puts a plate behind text on stripes', async (t) => {
  for (const [place, named] of [
    [{ region: 'Africa' }, 'Algeria'],
    [{}, 'Brazil'],
  ] as const) {
    const { svg } = worldMap(release, 2025, { ...USUAL, highlight: named === 'Brazil' ? ['BR'] : [] }, place);
    const plate = new RegExp(`<rect class="plate"[^>]*/><g[^>]*><text[^>]*>${named}<`);
    t.ok(plate.test(svg), named);
  }
});

const getLines = ({ svg }: Picture): LeaderLine[] =>
  everythingIn(parsed(svg))
    .filter(({ attributes }) => attributes.class === 'to-name')
    .map(({ attributes: { x1, y1, x2, y2 } }) => ({
      from: { x: Number(x1), y: Number(y1) },
      to: { x: Number(x2), y: Number(y2) },
    }));

t.test('crosses neither leader lines nor markers, and clips no marker', async (t) => {
  for (const region of REGIONS)
    for (const { width, height } of SIZES) {
      const options = { ...USUAL, width, height };
      const lines = getLines(worldMap(release, 2025, options, { region }));
      const crossed = lines.filter((one, index) =>
        lines.slice(index + 1).some((other) => linesIntersect(one, other)),
      );
      t.strictSame(crossed, [], `${region} at ${width}`);
      const { placed } = getLand(release, 2025, placePredicate(release, { region }), 'en');
      const view = computeView(placed.filter(({ isIncluded }) => isIncluded));
      const inner = width - 2 * (width < 500 ? 16 : 24);
      const scale = inner / view.width;
      const marks = placedMarks({ placed, view, enlargement: 1 }, scale).map(
        ({ x, y, radius, placement }) => ({
          code: placement.country.iso2,
          x: x - view.x * scale,
          y: y - view.y * scale,
          radius,
        }),
      );
      for (const mark of marks) {
        const { code, x, y, radius } = mark;
        const isWhole =
          x >= radius && y >= radius && x <= inner - radius && y <= view.height * scale - radius;
        if (!isWhole) t.fail(`${code} is clipped in ${region} at ${width}`);
        const over = lines.filter(
          (line) => isNear(line, mark) && Math.hypot(line.from.x - x, line.from.y - y) > radius * 2,
        );
        if (over.length > 0) t.fail(`a line over ${code} in ${region} at ${width}`);
      }
    }
});

t.test('finds free space for a label next to its land', async (t) => {
  const wall = { left: 60, top: 0, right: 70, bottom: 200 };
  const sought = { code: 'AA', home: { x: 50, y: 100 }, wide: 30, reach: 27 };
  const isFree = ({ left, top, right, bottom }: typeof wall) =>
    left >= 0 && top >= 0 && right <= 200 && bottom <= 200 && (right < wall.left || left > wall.right);
  const usual = { size: 10, isFree: () => true, isSea: () => true, names: [], marks: [] };
  const found = placeBesideLand([sought], { ...usual, isFree, names: [wall] }).get('AA');
  t.equal(found?.anchor, 'end', 'on the free side');
  t.notOk(lineCrossesBox(found?.line ?? { from: wallMiddle, to: wallMiddle }, wall));
  const dry = placeBesideLand([sought], { ...usual, isSea: ({ left }) => left > 50 });
  t.equal(dry.get('AA')?.anchor, 'start', 'on the sea, not on other land');
  const oceania = worldMap(release, 2025, { ...USUAL, width: 400 }, { region: 'Oceania' });
  const papua = getTexts(oceania).find(({ text }) => text === 'Papua New Guinea');
  t.not(papua?.attributes['text-anchor'], 'end', 'not over Indonesia to its left');
  t.equal(placeBesideLand([sought], { ...usual, isFree: () => false }).size, 0);
});
const wallMiddle = { x: 65, y: 100 };

t.test('the key has all that is drawn, in the order of the tiers', async (t) => {
  const africa = worldMap(release, 2025, USUAL, { region: 'Africa' });
  const key = '1 Tier 1 34 Tier 2 12 Tier 2 Watch List 4 Tier 3 2 Special Case, not ranked';
  t.match(getWords(africa).join(' '), key);
  const dotted = worldMap(release, 2004, USUAL, { region: 'Africa' });
  t.ok(says(dotted, '>Not in the report, as far as is known<'), 'dots');
  t.notOk(says(africa, '>Not in the report, as far as is known<'), 'no dots, no key');
  const out = worldMap(release, 2025, { ...USUAL, highlight: ['BR', 'KH'] });
  t.ok(getWords(out).includes('Brazil and Cambodia'), 'the outlined countries');
});

t.test('names those whom newcomers join, or the highlighted country, in map headlines', async (t) => {
  const getTitle = (highlight: readonly string[], region?: string) =>
    worldMap(release, 2025, { ...USUAL, highlight }, { region }).title.replaceAll('\u00a0', ' ');
  t.equal(getTitle([], 'Africa'), 'Chad fell to Tier 3 in 2025, joining Eritrea, South Sudan and Sudan');
  t.equal(getTitle(['BR']), 'Brazil fell to the Watch List in 2025');
  t.match(getTitle(['KH']), /^Cambodia: on Tier 3/);
  t.equal(getTitle([]), 'Chad and Laos fell to Tier 3 in 2025; Slovenia rose to Tier 1');
});

t.test('lists names in a square regional map', async (t) => {
  const drawn = getWords(worldMap(release, 2025, SQUARE, { region: 'Africa' }));
  t.match(drawn.join(' '), '1 Tier 1 34 Tier 2 12 Watch List 4 Tier 3 2 Special cases', 'the key');
  for (const { country } of worst('Africa', 2025)) t.match(drawn.join(' '), getNameIn('en', country));
});

t.test('includes the islands of members in the frame of a group or region', async (t) => {
  const places = [{ group: 'asean' }, { region: 'South-eastern Asia' }, { region: 'South America' }];
  for (const place of places) {
    const { placed } = getLand(release, 2025, placePredicate(release, place), 'en');
    const included = placed.filter(({ isIncluded }) => isIncluded);
    const view = computeView(included);
    const [right, bottom] = [view.x + view.width, view.y + view.height];
    for (const { code, box } of included)
      t.ok(
        box[0] >= view.x && box[1] >= view.y && box[2] <= right && box[3] <= bottom,
        `${code} is complete`,
      );
  }
  const { box, extent } =
    getLand(release, 2025, () => true, 'en').placed.find(({ code }) => code === 'ID') ?? {};
  t.ok((box?.[2] ?? 0) - (box?.[0] ?? 0) > 2 * (extent ?? 0), 'Indonesia is more than its largest island');
});

t.test('shows the boundary disclaimer on every page map', async (t) => {
  for (const region of [...REGIONS, 'Western Asia']) {
    const picture = worldMap(release, 2025, { ...USUAL, width: 800 }, { region });
    t.ok(says(picture, 'no position on any boundary'), region);
  }
});
