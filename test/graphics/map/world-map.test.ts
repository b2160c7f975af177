import { gzipSync } from 'node:zlib';
import { geoNaturalEarth1Raw } from 'd3-geo';
import t from 'tap';
import { findGroups } from '../../../src/dataset/groups.js';
import { findGapsIn } from '../../../src/dataset/known-gaps.js';
import { getRegions, placePredicate } from '../../../src/dataset/place-filter.js';
import { TIER_LABELS } from '../../../src/domain/tier.js';
import { getNameIn } from '../../../src/graphics/languages.js';
import { getReportedIn } from '../../../src/graphics/map/land.js';
import { landGrid } from '../../../src/graphics/map/land-grid.js';
import { MAP_WIDTH, worldShapes } from '../../../src/graphics/map/map-view.js';
import { DISPUTED } from '../../../src/graphics/map/world.js';
import { worldMap } from '../../../src/graphics/map/world-map.js';
import { PALETTES } from '../../../src/graphics/palette.js';
import { textWidth } from '../../../src/graphics/text/text-width.js';
import { getAbsence } from '../../../src/graphics/timeline-cells.js';
import { slow } from '../../support/slow.js';
import { USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed, type SvgElement } from '../fixtures/svg.js';
import { pixelsSeen } from './fixtures/seen-on-map.js';

const KIB = 1024;

function drawn(svg: string): Map<string, SvgElement[]> {
  const found = new Map<string, SvgElement[]>();
  for (const element of everythingIn(parsed(svg))) {
    const code = element.attributes['data-iso2'];
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), element]);
  }
  return found;
}

t.test('shows every country and territory of every report', async (t) => {
  for (const year of release.years) {
    const { svg } = worldMap(release, year, USUAL);
    const codes = release.placementsIn(year).map(({ country }) => country.iso2);
    t.same([...drawn(svg).keys()].sort(), [...codes].sort(), `${year}: ${codes.length}`);
    t.notMatch(svg, /Not on the map/);
  }
  t.equal(release.placementsIn(2025).length, 188);
});

t.test('draws each with its tier', async (t) => {
  const elements = drawn(worldMap(release, 2025, USUAL).svg);
  for (const { country, tier } of release.placementsIn(2025)) {
    for (const element of elements.get(country.iso2) ?? []) {
      t.ok(element.text.startsWith(`${getNameIn('en', country)}: ${TIER_LABELS[tier]}`), element.text);
    }
  }
});

t.test('shows markers for small countries at every width', async (t) => {
  for (const width of [200, 320, 800, 1200, 3000]) {
    const elements = drawn(worldMap(release, 2025, { ...USUAL, width }).svg);
    const isMarked = (code: string) =>
      elements.get(code)?.some(({ attributes }) => attributes.transform !== undefined);
    for (const code of 'HK MO AW CW SX SG MT BH MV MH FM PW TO AG BB'.split(' '))
      t.ok(isMarked(code), `${code} at ${width}`);
    t.notOk(isMarked('BR'), 'Brazil needs none');
  }
});

t.test('keeps every country visible next to markers', async (t) => {
  const cases: [years: readonly number[], size: { width: number; height: number | null }, least: number][] = [
    // Lines of the foot say what the map would mislead without: it is that much smaller.
    [release.years, { width: 800, height: 418 }, 1],
    [[2004, 2025], { width: 1200, height: 628 }, 14],
    [[2004, 2025], { width: 800, height: null }, 12],
    [[2025], { width: 360, height: null }, 1],
    [[2025], { width: 320, height: null }, 1],
  ];
  for (const [years, size, least] of cases) {
    for (const year of years) {
      const seen = pixelsSeen(worldMap(release, year, { ...USUAL, ...size }));
      const hidden = release
        .placementsIn(year)
        .filter(({ country: { iso2 } }) => (seen.get(iso2) ?? 0) < least)
        .map(({ country: { iso2 } }) => `${iso2}: ${seen.get(iso2) ?? 0} pixels`);
      t.strictSame(hidden, [], `${year} at ${size.width} x ${size.height ?? 'any'}`);
    }
  }
});

t.test('labels land on regional maps without overlaps', async (t) => {
  const NAME =
    /<text x="([-\d.]+)" y="([-\d.]+)" font-size="13"(?:[^>](?!text-anchor))*(?: text-anchor="(\w+)")?[^>]*>([^<(]+)<\/text>/g;
  for (const region of ['South-eastern Asia', 'Africa', 'Asia', 'Caribbean']) {
    const { svg } = worldMap(release, 2025, { ...USUAL, width: 800 }, { region });
    const areas = [...svg.matchAll(NAME)].map(([, x, y, anchor = 'start', name = '']) => {
      const wide = textWidth(name, 13);
      const left = Number(x) - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
      return { name, left, right: left + wide, y: Number(y) };
    });
    t.ok(areas.length >= 8, `${region}: ${areas.length}`);
    for (const [index, one] of areas.entries())
      for (const other of areas.slice(index + 1))
        if (one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < 13)
          t.fail(`${one.name} and ${other.name} in ${region}`);
  }
});

t.test('knows land cells for placing labels', async (t) => {
  const land = [
    { code: 'AA', path: 'M10,10h40v40h-40z' },
    { code: 'BB', path: 'M60,10l40,40h-40zM20,80h4v4h-4z' },
  ];
  const sheet = { width: 110, height: 100, cell: 2, place: (point: { x: number; y: number }) => point };
  const grid = landGrid(land, sheet);
  t.equal(grid.at(30, 30), 'AA');
  t.equal(grid.at(55, 30), null, 'between');
  t.equal(grid.at(65, 40), 'BB');
  t.equal(grid.at(95, 20), null, 'over a slope');
  t.equal(grid.at(22, 82), 'BB', 'its island');
  t.equal(grid.at(-5, 30), null);
  const turned = landGrid(land, { ...sheet, place: ({ x, y }) => ({ x: 110 - x, y }) });
  t.equal(turned.at(80, 30), 'AA');
  const later = landGrid(land.slice(1), sheet);
  t.strictSame([later.at(30, 30), later.at(65, 40)], [null, 'BB'], 'of another year in the same view');
  const { land: world, height } = worldShapes();
  const whole = landGrid(world, { ...sheet, width: MAP_WIDTH, height, cell: 8 });
  for (const { code, x, y } of world.filter(({ extent }) => extent > 400))
    t.equal(whole.at(x, y), code, `the centre of ${code}`);
});

t.test('shows and counts the countries of a region and fades the others', slow, async (t) => {
  for (const region of getRegions(release)) {
    const picture = worldMap(release, 2025, USUAL, { region });
    const isMatching = placePredicate(release, { region });
    const own = release.placementsIn(2025).filter(({ country: { iso2 } }) => isMatching(iso2, 2025));
    t.match(picture.svg, new RegExp(`2025, ${region}: tiers of ${own.length} `));
    for (const [code, elements] of drawn(picture.svg)) {
      const isPale = elements.every(({ attributes }) => attributes.fill === PALETTES.light.raised);
      if (isPale === isMatching(code, 2025)) t.fail(`${code} in ${region}`);
    }
    const seen = pixelsSeen(picture);
    const named = /Not on the map: [^<]*/.exec(picture.svg)?.[0] ?? '';
    for (const { country } of own) {
      if (!seen.has(country.iso2) && !named.includes(getNameIn('en', country)))
        t.fail(`${country.name} is not in ${region}`);
    }
  }
  const { svg } = worldMap(release, 2025, USUAL, { region: 'Oceania' });
  t.match(svg, 'Not on the map: Tonga (Tier 2).', 'beyond the date line');
  t.notMatch(worldMap(release, 2025, USUAL, { region: 'Europe' }).svg, 'Not on the map');
  t.throws(() => worldMap(release, 2025, USUAL, { region: 'Narnia' }), { code: 'invalid-argument' });
});

t.test('draws land by its status in the year of the report', async (t) => {
  const cases: [code: string, year: number, reportedAs: string | undefined][] = [
    ['SS', 2010, 'SD'],
    ['SS', 2011, 'SD'],
    ['SS', 2012, 'SS'],
    ['CW', 2010, 'AN'],
    ['CW', 2012, 'CW'],
    ['RS', 2005, 'CS'],
    ['ME', 2005, 'CS'],
    ['XK', 2005, 'CS'],
    ['XK', 2007, 'RS'],
    ['XK', 2008, 'XK'],
    ['BQ', 2010, 'AN'],
    ['BQ', 2012, undefined],
    ['US', 2001, undefined],
  ];
  for (const [code, year, expected] of cases) {
    t.equal(getReportedIn(release, code, year)?.country.iso2, expected, `${code} ${year}`);
  }
});

t.test('keeps all land within the sheet', async (t) => {
  const { land, height } = worldShapes();
  t.ok(land.length > 200);
  for (const { code, x, y } of land)
    t.ok(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= height, `${code} is within the sheet`);
});

t.test('keeps the map small', async (t) => {
  for (const width of [320, 3000]) {
    const bytes = gzipSync(worldMap(release, 2025, { ...USUAL, width }).svg).length;
    t.ok(bytes <= 150 * KIB, `${bytes} bytes`);
  }
});

t.test('rejects an unknown report', async (t) => {
  t.throws(() => worldMap(release, 1999, USUAL), { code: 'unknown-report' });
});

/**
 * Known points in countries with markers, as longitude and latitude: the capital or the centre of the island.
 */
const KNOWN_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  MK: [21.7, 41.6],
  GM: [-15.4, 13.45],
  ME: [19.3, 42.75],
  XK: [20.9, 42.6],
  BN: [114.7, 4.5],
  RW: [29.9, -2],
  SG: [103.8, 1.35],
  BH: [50.55, 26.05],
  QA: [51.2, 25.3],
  BB: [-59.55, 13.15],
  LC: [-60.97, 13.9],
  MT: [14.4, 35.9],
  HK: [114.15, 22.35],
  TO: [-175.2, -21.2],
  FJ: [178, -17.8],
};

function getPositions(svg: string): Map<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>();
  const all = everythingIn(parsed(svg));
  for (const { attributes } of all) {
    const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
    if (attributes['data-iso2'] && x && y) places.set(attributes['data-iso2'], [Number(x), Number(y)]);
  }
  for (const { attributes, children } of all) {
    const end = children.find(({ name }) => name === 'circle')?.attributes;
    const code = attributes['data-leader'];
    if (code && end) places.set(code, [Number(end.cx), Number(end.cy)]);
  }
  return places;
}

t.test('places markers on their country, or links them to it, within half a degree', async (t) => {
  const shapes = worldShapes();
  for (const width of [400, 800, 1600]) {
    const { svg } = worldMap(release, 2025, { ...USUAL, width });
    const places = getPositions(svg);
    const scale = Number(/<g transform="scale\(([\d.]+)\)"/.exec(svg)?.[1]);
    const perDegree = (MAP_WIDTH * scale) / 360;
    for (const { code, x, y } of shapes.land) {
      const place = places.get(code);
      if (place === undefined) continue;
      const off = Math.hypot(place[0] - x * scale, place[1] - y * scale) / perDegree;
      t.ok(off <= 0.5, `${code} at ${width}: ${off.toFixed(2)}° off its outline`);
    }
  }
});

t.test('places the outlines behind markers at the known points', async (t) => {
  const [, top] = geoNaturalEarth1Raw(0, (83.7 * Math.PI) / 180);
  const unit = MAP_WIDTH / 2 / geoNaturalEarth1Raw(Math.PI, 0)[0];
  for (const [code, [longitude, latitude]] of Object.entries(KNOWN_POINTS)) {
    const [x, y] = geoNaturalEarth1Raw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180);
    const shape = worldShapes().land.find((land) => land.code === code);
    const off = Math.hypot((shape?.x ?? 0) - (MAP_WIDTH / 2 + x * unit), (shape?.y ?? 0) - (top - y) * unit);
    t.ok(off / (MAP_WIDTH / 360) <= 0.5, `${code}: ${(off / (MAP_WIDTH / 360)).toFixed(2)}° off`);
  }
});

t.test('shows no country outside a group as not known', async (t) => {
  const years = release.years.filter((each) => findGapsIn(release, each).length > 0);
  // Alternate years per group.
  for (const [index, { id }] of findGroups(release).entries())
    for (const year of years.filter((_, at) => (at + index) % 2 === 0)) {
      const isMatching = placePredicate(release, { group: id });
      const picture = worldMap(release, year, USUAL, { group: id });
      const unknown = everythingIn(parsed(picture.svg)).flatMap(
        ({ attributes: { 'data-not-known': code } }) => (code === undefined ? [] : [code]),
      );
      const strangers = unknown.filter((code) => !isMatching(code, year));
      t.strictSame(strangers, [], `${id} ${year}`);
      // Of islands outside the view only the words tell.
      const isUnknown = (iso2: string) =>
        !release.placement(iso2, year) && getAbsence(release, iso2, year) === 'not_known';
      if (!release.countries.all.some(({ iso2 }) => isMatching(iso2, year) && isUnknown(iso2)))
        t.notMatch(picture.svg + picture.description, /[Nn]ot known|as far as is known/);
    }
  const union = worldMap(release, 2004, USUAL, { group: 'eu' });
  t.match(union.description, /Not known: Ireland, Luxembourg, Malta\./);
  const asean = worldMap(release, 2001, USUAL, { group: 'asean' });
  t.match(asean.description, /Grey: other countries and territories\./);
});

t.test('draws only land that reaches into the view', async (t) => {
  const codesIn = (place: Parameters<typeof worldMap>[3]) =>
    everythingIn(parsed(worldMap(release, 2025, USUAL, place).svg)).flatMap(
      ({ attributes: { 'data-iso2': code, d } }) => (code !== undefined && d !== undefined ? [code] : []),
    );
  const inAfrica = codesIn({ region: 'Africa' });
  // Spain in the north, Saudi Arabia across the sea, and Madagascar whole.
  for (const code of ['ZA', 'NG', 'MG', 'ES', 'SA']) t.ok(inAfrica.includes(code), code);
  for (const code of ['US', 'CO', 'AU', 'JP']) t.notOk(inAfrica.includes(code), code);
  t.ok(codesIn({}).includes('AU'));
});

t.test('draws not known and not in the report differently', async (t) => {
  for (const [code, year] of [
    ['IQ', 2003],
    ['TN', 2004],
  ] as const) {
    const svg = worldMap(release, year, USUAL).svg;
    const land = everythingIn(parsed(svg)).find(({ attributes }) => attributes['data-not-known'] === code);
    t.match(land?.attributes.fill, /not-known/, `${code} ${year}`);
    t.match(svg, />Not in the report, as far as is known</, 'the key says so');
  }
  t.notMatch(worldMap(release, 2025, USUAL).svg, />Not in the report, as far as is known</);
});

t.test('draws Western Sahara apart, unranked, and says so', async (t) => {
  const west = worldShapes().land.find(({ code }) => code === DISPUTED);
  const morocco = worldShapes().land.find(({ code }) => code === 'MA');
  t.ok(
    (west?.extent ?? 0) > 80 && (morocco?.box[3] ?? 0) <= (west?.box[1] ?? 0) + 1,
    'Morocco ends where it begins',
  );
  const page = worldMap(release, 2025, USUAL, { region: 'Africa' });
  const drawn = everythingIn(parsed(page.svg)).find(({ attributes }) => attributes.class === 'disputed');
  t.match(drawn?.attributes, { fill: '#ffffff', 'stroke-dasharray': /./, 'data-iso2': undefined });
  t.match(page.svg, '>Western Sahara<');
  t.match(page.svg, 'Western Sahara, disputed, is shown apart and not ranked.');
  t.notMatch(worldMap(release, 2025, USUAL, { region: 'Caribbean' }).svg, 'Western Sahara');
});

t.test('maps countries by name, and says whose a surprising region is', async (t) => {
  const countries = ['KH', 'LA', 'MM'].map((code) => release.countries.find(code));
  const { svg, title } = worldMap(release, 2025, USUAL, { countries });
  t.match(title, /^Laos fell to Tier.3 in 2025, joining Cambodia and Myanmar/);
  t.match(svg, 'Cambodia, Laos and Myanmar');
  t.match(svg, 'Grey: other countries and territories.');
  t.match(
    worldMap(release, 2025, USUAL, { region: 'Central America' }).svg,
    'A region of the United Nations, with Mexico.',
  );
});

t.test('marks less land in an image that is wider than its layout', async (t) => {
  const marked = (width: number) =>
    worldMap(release, release.newestYear, { ...USUAL, width }).svg.match(
      /<path d="[^"]*" transform="translate/g,
    )?.length ?? 0;
  t.ok(marked(3_000) < marked(1_200), `${marked(3_000)} of ${marked(1_200)}`);
  t.ok(marked(3_000) > 10, 'islands keep theirs');
});

t.test('fills a high page with names instead of blank space', async (t) => {
  const { svg } = worldMap(release, release.newestYear, { ...USUAL, width: 400, height: 800 });
  const large = everythingIn(parsed(svg)).filter(
    ({ name, attributes }) => name === 'text' && Number(attributes['font-size']) > 15,
  );
  t.ok(large.length > 10, 'names in larger type');
});
