import t from 'tap';
import { needs } from '../../support/needs.js';

t.test('maps the land of the world to the countries of the report', needs('tools'), async (t) => {
  const { worldLand } = await import('../../../tools/describing/world-atlas.js');
  const codes = worldLand().map(({ code }) => code);
  t.equal(new Set(codes).size, codes.length, 'each code once');
  for (const name of ['Somaliland', 'N. Cyprus', 'Antarctica', 'Kosovo']) t.notOk(codes.includes(name), name);
  t.ok(codes.includes('XK'));
  const ofCrimea = worldLand().filter(({ shape }) =>
    shape.coordinates.some(([ring = []]) => {
      const [longitudes, latitudes] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
      return (
        Math.min(...longitudes) > 30 &&
        Math.max(...longitudes) < 40 &&
        Math.max(...latitudes) < 46.5 &&
        Math.min(...latitudes) > 44
      );
    }),
  );
  t.same(
    ofCrimea.map(({ code }) => code),
    ['UA'],
    'the report has Crimea in Ukraine',
  );
});
