import fc from 'fast-check';
import t from 'tap';
import type { Annotation, PictureOptions } from '../../src/graphics/picture.js';
import { slow } from '../support/slow.js';
import { coveredPart, meet, textsIn } from './fixtures/boxes.js';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { parsed } from './fixtures/svg.js';

const SHAPES: readonly Partial<PictureOptions>[] = [
  { width: 400 },
  { width: 800 },
  { width: 1_080, height: 1_080, format: 'square' },
  { width: 1_080, height: 1_920, format: 'story' },
];
const TEXTS = [
  'War',
  'Automatic downgrade',
  'A new law on trafficking in persons after the elections of that year',
];

/** Annotations at places that a graphic may show, or at points. */
const annotations = fc.array(
  fc.record({
    at: fc.oneof(
      fc.constantFrom('2022', '2010', '2005', '2025', 'KH', 'KH 2022', 'TH 2014', 'MM', 'BR', 'TD'),
      fc
        .tuple(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 5, max: 95 }))
        .map(([x, y]) => `${x}% ${y}%`),
    ),
    text: fc.constantFrom(...TEXTS),
  }),
  { minLength: 1, maxLength: 5 },
);

/** `null` for what the graphic does not show. */
function drawn(what: string, options: PictureOptions) {
  try {
    return GRAPHICS[what]?.(options) ?? null;
  } catch (error) {
    if (/does not show|rows that can be read/.test(String(error))) return null;
    throw error;
  }
}

t.test('an annotation lies on no mark, no word and no other annotation', slow, async (t) => {
  let looked = 0;
  const whole = (all: readonly Annotation[], what: string, shape: Partial<PictureOptions>) => {
    // More have no room in type of 40 px, wherever they stand.
    const given = shape.format === undefined ? all : all.slice(0, 2);
    const picture = drawn(what, { ...USUAL, ...shape, annotations: given });
    if (picture === null) return;
    looked++;
    const root = parsed(picture.svg);
    const [, , wide = 0, high = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
    const where = `${what} at ${shape.width}×${shape.height ?? ''}: ${JSON.stringify(given)}`;
    const texts = textsIn(root);
    const own = texts.filter(({ annotation }) => annotation !== null);
    t.equal(new Set(own.map(({ annotation }) => annotation)).size, given.length);
    for (const box of own) {
      const { left, top, right, bottom } = box;
      t.ok(left >= -1 && top >= 0 && right <= wide + 1 && bottom <= high, `${where}: ${box.text} is within`);
      for (const other of texts)
        if (other.annotation !== box.annotation)
          t.notOk(meet(box, other), `${where}: ${box.text} lies on ${other.text}`);
      t.ok(coveredPart(root, box) < 0.1, `${where}: ${box.text} lies on a mark`);
    }
  };
  const property = fc.property(
    annotations,
    fc.constantFrom(...Object.keys(GRAPHICS)),
    fc.constantFrom(...SHAPES),
    whole,
  );
  const long = {
    at: '39% 19%',
    text: 'A new law on trafficking in persons after the elections of that year',
  };
  whole([long], 'no watch list in 2003', { width: 800 });
  fc.assert(property, { numRuns: 100, seed: 7_107 });
  t.ok(looked > 20, `${looked} were drawn`);
});
