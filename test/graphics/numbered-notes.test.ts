import fc from 'fast-check';
import t from 'tap';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import type { PictureOptions } from '../../src/graphics/picture.js';
import { meet, textsIn } from './fixtures/boxes.js';
import { GRAPHICS, USUAL, USUAL_SIZES } from './fixtures/every-graphic.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const SHAPES: readonly Partial<PictureOptions>[] = [{ width: 320 }, ...USUAL_SIZES];
const WORDS = ['War', 'Automatic downgrade', 'A new law on trafficking in persons after the elections, 2017'];

/** Positions that a graphic may show, or points; each only once. */
const annotations = fc.uniqueArray(
  fc.record({
    at: fc.oneof(
      fc.constantFrom('2022', '2010', '2005', '2025', 'KH', 'KH 2022', 'TH 2014', 'MM', 'BR', 'TD'),
      fc
        .tuple(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 5, max: 95 }))
        .map(([x, y]) => `${x}% ${y}%`),
    ),
    text: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: NOTE_LIMITS.page.most, selector: ({ at }) => at },
);

/** `null` for what the graphic does not show or has no space for. */
function drawn(what: string, options: PictureOptions) {
  try {
    return GRAPHICS[what]?.(options) ?? null;
  } catch (error) {
    if (/does not show/.test(String(error))) return null;
    throw error;
  }
}

t.test('numbers notes, describes them, and overlaps no other text', async (t) => {
  let looked = 0;
  const property = fc.property(
    annotations,
    fc.constantFrom(...Object.keys(GRAPHICS)),
    fc.constantFrom(...SHAPES),
    (all, what, shape) => {
      const { most, longest } = NOTE_LIMITS[shape.format === undefined ? 'page' : 'square'];
      const given = all.slice(0, most).map(({ at, text }) => ({ at, text: text.slice(0, longest) }));
      const picture = drawn(what, { ...USUAL, ...shape, annotations: given });
      if (picture === null) return;
      looked++;
      const root = parsed(picture.svg);
      const [, , wide = 0, high = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
      const where = `${what} at ${shape.width}×${shape.height ?? ''}: ${JSON.stringify(given)}`;
      const faults = given.flatMap(({ text }) =>
        picture.description.includes(text) ? [] : [`${text} is not told`],
      );
      const texts = textsIn(root);
      const notes = texts.filter(({ annotation, text }) => annotation !== null && !/^\d$/.test(text));
      const numbers = texts.filter(({ annotation, text }) => annotation !== null && /^\d$/.test(text));
      const wanted = given.map((_, index) => index + 1);
      t.equal(numbers.map(({ text }) => text).join(), [...wanted, ...wanted].join(), where);
      for (const box of notes) {
        const { left, top, right, bottom, text } = box;
        if (left < 0 || top < 0 || right > wide + 1 || bottom > high) faults.push(`${text} is outside`);
        for (const other of texts)
          if (other !== box && meet(box, other)) faults.push(`${text} lies on ${other.text}`);
      }
      t.strictSame(faults, [], where);
    },
  );
  fc.assert(property, { numRuns: 100, seed: 7_107 });
  t.ok(looked > 20, `${looked} were drawn`);
});

t.test('numbers notes by year, then by row, in every language', async (t) => {
  const at = ['TH 2014', 'KH 2014', 'VN 2003', 'KH'];
  const notes = at.map((place) => ({ at: place, text: place.toLowerCase() }));
  const numbered = ['vn 2003', 'kh 2014', 'th 2014', 'kh'];
  for (const language of LANGUAGES) {
    const options = { ...USUAL, language, annotations: notes };
    const { svg, description } = GRAPHICS['twelve countries']?.(options) ?? { svg: '', description: '' };
    const places = numbered.map((text) => description.lastIndexOf(text));
    const inOrder = places.toSorted((a, b) => a - b);
    t.strictSame(places, inOrder, language);
    const drawn = everythingIn(parsed(svg)).filter(({ attributes }) => attributes.class === 'annotation');
    t.equal(drawn.length, notes.length * 2, language);
  }
});
