import t from 'tap';
import { findGroups } from '../../../src/dataset/groups.js';
import { getRegions, type PlaceFilter } from '../../../src/dataset/place-filter.js';
import { getNameIn, LANGUAGES } from '../../../src/graphics/languages.js';
import { type LandShape, worldShapes } from '../../../src/graphics/map/map-view.js';
import { DISPUTED } from '../../../src/graphics/map/world.js';
import { worldMap } from '../../../src/graphics/map/world-map.js';
import type { Point } from '../../../src/graphics/picture.js';
import { slow } from '../../support/slow.js';
import { USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed, type SvgElement } from '../fixtures/svg.js';

const SQUARE = { width: 1_080, height: 1_080, format: 'square' } as const;

function getSides(path: string): [Point, Point][] {
  const sides: [Point, Point][] = [];
  for (const ring of path.split('z').filter(Boolean)) {
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (const [, command, written = ''] of ring.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
      const numbers = [...written.matchAll(/-?[\d.]+/g)].map(Number);
      while (numbers.length > 0) {
        const dx = command === 'v' ? 0 : (numbers.shift() ?? 0);
        const dy = command === 'h' ? 0 : (numbers.shift() ?? 0);
        [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
        points.push({ x, y });
      }
    }
    for (const [index, point] of points.entries())
      sides.push([point, points[(index + 1) % points.length] ?? point]);
  }
  return sides;
}

const isInside = ({ x, y }: Point, path: string): boolean =>
  getSides(path).filter(
    ([from, to]) =>
      from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
  ).length %
    2 ===
  1;

interface NameLine extends Point {
  readonly name: string;
  readonly hasDot: boolean;
}

/** End point of each leader line on land, in map units. */
function getEnds(svg: string): NameLine[] {
  const all = everythingIn(parsed(svg));
  const scaled = (element?: SvgElement) => /^scale\(([\d.]+)\)$/.exec(element?.attributes.transform ?? '');
  const land = all.find(({ children }) => scaled(children[0]) && children[0]?.name === 'g');
  const scale = Number(scaled(land?.children[0])?.[1]);
  const [left = 0, top = 0] = (land?.attributes.transform ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return all.flatMap(({ name, attributes }, index) => {
    if (name !== 'line' || attributes.class !== 'to-name') return [];
    const text = all.slice(index).find((each) => each.name === 'text');
    return [
      {
        name: text?.text ?? '',
        x: (Number(attributes.x1) - left) / scale,
        y: (Number(attributes.y1) - top) / scale,
        hasDot: all[index + 1]?.name === 'circle',
      },
    ];
  });
}

const { land } = worldShapes();

function strayed(year: number, place: PlaceFilter, options: Partial<typeof USUAL>): string[] {
  const merged = { ...USUAL, ...options };
  const places = release.placementsIn(year).map(({ country }) => country);
  const names = new Map(
    [...places, { iso2: DISPUTED, name: 'Western Sahara' }].map((place) => [
      getNameIn(merged.language, place),
      place.iso2,
    ]),
  );
  const { svg } = worldMap(release, year, merged, place);
  const signs = everythingIn(parsed(svg));
  const isMarked = ({ code, path }: LandShape) =>
    signs.some(({ attributes }) => attributes['data-iso2'] === code && attributes.d !== path);
  return getEnds(svg).flatMap(({ name, hasDot, ...end }) => {
    const shape = land.find(({ code }) => code === names.get(name));
    if (!shape) return [`${name}: whose is it?`];
    return (hasDot ? isInside(end, shape.path) : isMarked(shape)) ? [] : [name];
  });
}

t.test("ends a leader line on the country's land", slow, async (t) => {
  const groups = findGroups(release).map(({ id }) => ({ group: id }));
  const regions = getRegions(release).map((region) => ({ region }));
  for (const year of [2005, 2022, release.newestYear])
    for (const place of [...groups, ...regions])
      for (const size of year === 2022 ? [{}, { width: 400 }] : [{}])
        t.strictSame(strayed(year, place, size), [], `${JSON.stringify(place)} ${year}`);
  for (const year of release.years)
    for (const language of year === release.newestYear
      ? LANGUAGES.filter((each) => each !== 'ar')
      : (['en'] as const))
      for (const size of [{}, SQUARE])
        t.strictSame(strayed(year, {}, { ...size, language, labels: true }), [], `${language} ${year}`);
  t.ok(getEnds(worldMap(release, 2022, USUAL, { group: 'asean' }).svg).length > 1);
});
