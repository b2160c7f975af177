import t from 'tap';
import { compareTimelines } from '../../src/graphics/compare.js';
import { GRAPHICS, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

t.test('aligns an image without headline with the text of its page', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    for (const width of [358, 640, 1_120]) {
      const picture = draw({ ...USUAL, width, title: false });
      t.equal(picture.width, width);
      t.match(picture.svg, /<g id="Notes"[^>]* transform="translate\(0 /, `${what} at ${width}`);
    }
  }
});

t.test('limits notes to two lines, one of which names the newest report', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const { svg } = draw(USUAL);
    const notes = everythingIn(parsed(svg)).find(({ attributes }) => attributes.id === 'Notes');
    const marks = notes?.children.filter(({ attributes }) => attributes['font-weight'] === '600') ?? [];
    t.ok(notes && marks.length <= 1 && notes.children.length - marks.length <= 2, what);
  }
});

t.test('rejects a size that is too flat and states the required height', async (t) => {
  let refused = 0;
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const options = { ...USUAL, width: 3_000, height: 300 };
    try {
      t.equal(draw(options).height, 300, what);
    } catch (error) {
      refused++;
      const height = Number(/needs a height of (\d+)/.exec(String(error))?.[1]);
      t.ok(height > 300, `${what}: ${error}`);
      t.equal(draw({ ...options, height }).height, height, `${what}: ${height} is sufficient`);
    }
  }
  t.ok(refused > 0);
});

t.test('rejects a square that is too full and states how many rows fit', async (t) => {
  const countries = fixed.countriesWhere(({ subregion }) => subregion === 'South-eastern Asia');
  const drawn = (count: number) => compareTimelines(fixed, { countries: countries.slice(0, count) }, SQUARE);
  const refused = [11, 10, 9, 8, 7].filter((count) => {
    try {
      return !drawn(count);
    } catch (error) {
      const told = Number(/has room for (\d+) rows/.exec(String(error))?.[1]);
      t.ok(told < count, `${count}: ${String(error)}`);
      t.doesNotThrow(() => drawn(told), `${told} of ${count}`);
      return true;
    }
  });
  t.ok(refused.includes(11), 'eleven do not fit');
});

t.test('explains cells without a tier in a square', async (t) => {
  const named = (codes: string) => codes.split(',').map((code) => release.countries.find(code));
  for (const { svg } of [
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC') }, SQUARE),
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC,AN,CS,SS') }, SQUARE),
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC,AN,CS') }, SQUARE),
  ])
    for (const text of ['Not in it', 'Not known']) t.match(svg, `>${text}<`);
});
