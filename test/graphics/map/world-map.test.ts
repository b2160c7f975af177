import { gzipSync } from 'node:zlib';
import t from 'tap';
import { worldMap } from '../../../src/graphics/map/world-map.js';
import { MAP_WIDTH, worldShapes } from '../../../src/graphics/map/world-shapes.js';
import { reportedIn } from '../../../src/graphics/reported-in.js';
import { USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed, type SvgElement } from '../fixtures/svg.js';
import { pixelsSeen } from './fixtures/seen-on-map.js';

const KIB = 1024;

/** The elements of a map that stand for a country. */
function drawn(svg: string): Map<string, SvgElement[]> {
  const found = new Map<string, SvgElement[]>();
  for (const element of everythingIn(parsed(svg))) {
    const code = element.attributes['data-iso2'];
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), element]);
  }
  return found;
}

t.test('every country and territory of every report is on the map', async (t) => {
  for (const year of release.years) {
    const { svg } = worldMap(release, year, USUAL);
    const codes = release.placementsIn(year).map(({ country }) => country.iso2);
    t.same([...drawn(svg).keys()].sort(), [...codes].sort(), `${year}: ${codes.length}`);
    t.notMatch(svg, /Not on the map/);
  }
  t.equal(release.placementsIn(2025).length, 188);
});

t.test('each is drawn with its tier', async (t) => {
  const elements = drawn(worldMap(release, 2025, USUAL).svg);
  for (const { country, label } of release.placementsIn(2025)) {
    for (const element of elements.get(country.iso2) ?? []) {
      t.equal(element.text, `${country.name}: ${label}`);
    }
  }
});

t.test('the small ones have markers, at every width', async (t) => {
  for (const width of [200, 320, 800, 1200, 3000]) {
    const elements = drawn(worldMap(release, 2025, { ...USUAL, width }).svg);
    for (const code of [
      'HK',
      'MO',
      'AW',
      'CW',
      'SX',
      'SG',
      'MT',
      'BH',
      'MV',
      'MH',
      'FM',
      'PW',
      'TO',
      'AG',
      'BB',
    ]) {
      const markers = (elements.get(code) ?? []).filter(
        ({ attributes }) => attributes.transform !== undefined,
      );
      t.ok(markers.length > 0, `${code} at ${width}`);
    }
    const big = (elements.get('BR') ?? []).filter(({ attributes }) => attributes.transform !== undefined);
    t.equal(big.length, 0, 'Brazil needs none');
  }
});

t.test('each can be seen: no marker hides another or the land of a small neighbour', async (t) => {
  const cases: [years: readonly number[], size: { width: number; height: number | null }, least: number][] = [
    [release.years, { width: 800, height: 418 }, 3],
    [[2004, 2025], { width: 1200, height: 628 }, 8],
    [[2004, 2025], { width: 800, height: null }, 6],
    [[2025], { width: 360, height: null }, 2],
    [[2025], { width: 320, height: null }, 1],
  ];
  for (const [years, size, least] of cases) {
    for (const year of years) {
      const seen = pixelsSeen(worldMap(release, year, { ...USUAL, ...size }).svg);
      const hidden = release
        .placementsIn(year)
        .filter(({ country: { iso2 } }) => (seen.get(iso2) ?? 0) < least)
        .map(({ country: { iso2 } }) => `${iso2}: ${seen.get(iso2) ?? 0} pixels`);
      t.strictSame(hidden, [], `${year} at ${size.width} x ${size.height ?? 'any'}`);
    }
  }
});

t.test('land that changed hands is drawn as the report of the year had it', async (t) => {
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
    t.equal(reportedIn(release, code, year)?.country.iso2, expected, `${code} ${year}`);
  }
});

t.test('all land is on the sheet', async (t) => {
  const { land, height } = worldShapes();
  t.ok(land.length > 200);
  for (const { code, x, y } of land)
    t.ok(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= height, `${code} is on the sheet`);
});

t.test('the map is light', async (t) => {
  for (const width of [320, 3000]) {
    const bytes = gzipSync(worldMap(release, 2025, { ...USUAL, width }).svg).length;
    t.ok(bytes <= 150 * KIB, `${bytes} bytes`);
  }
});

t.test('an unknown report is refused', async (t) => {
  t.throws(() => worldMap(release, 1999, USUAL), { code: 'unknown-report' });
});
