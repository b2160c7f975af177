import t from 'tap';
import { compareTimelines } from '../../src/graphics/compare.js';
import { GRAPHICS, SQUARE, USUAL } from './fixtures/every-graphic.js';
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

t.test('limits notes to two lines, and one or two more of caveats', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const { svg } = draw(USUAL);
    const notes = everythingIn(parsed(svg)).find(({ attributes }) => attributes.id === 'Notes');
    const marks = notes?.children.filter(({ attributes }) => attributes['font-weight'] === '600') ?? [];
    const most = /map|number|tiers by year|2009/.test(what) ? 4 : 2;
    t.ok(notes && marks.length <= 1 && notes.children.length - marks.length <= most, what);
  }
});

t.test('rejects a size that is too flat and states the required height', async (t) => {
  let rejected = 0;
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const options = { ...USUAL, width: 3_000, height: 300 };
    try {
      t.equal(draw(options).height, 300, what);
    } catch (error) {
      rejected++;
      const height = Number(/needs a height of (\d+)/.exec(String(error))?.[1]);
      t.ok(height > 300, `${what}: ${error}`);
      t.equal(draw({ ...options, height }).height, height, `${what}: ${height} is sufficient`);
    }
  }
  t.ok(rejected > 0);
});

t.test('cells without a tier have a key in a square', async (t) => {
  const named = (codes: string) => codes.split(',').map((code) => release.countries.find(code));
  for (const { svg } of [
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC') }, SQUARE),
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC,AN,CS,SS') }, SQUARE),
    compareTimelines(release, { countries: named('CD,CG,CF,BA,VC,AN,CS') }, SQUARE),
  ])
    for (const text of ['Not in the report', 'Not known']) t.match(svg, `>${text}<`);
});
