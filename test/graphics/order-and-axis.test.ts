import t from 'tap';
import type { Tier } from '../../src/domain/tier.js';
import { getMarks } from '../../src/graphics/marks/walk.js';
import { PALETTES } from '../../src/graphics/palette.js';
import { sortRowsByOrder } from '../../src/graphics/row-order.js';
import type { TimelineCell } from '../../src/graphics/timeline-cells.js';
import { SOCIAL, typeSizes } from '../../src/graphics/type-sizes.js';
import { yearAxis } from '../../src/graphics/year-axis.js';

const row = (name: string, tier?: Tier) => ({
  iso2: name,
  name,
  cells: [
    tier === undefined ? { kind: 'not_covered', year: 2025 } : { kind: 'placed', year: 2025, tier },
  ] as unknown as readonly TimelineCell[],
});

t.test('sorts special cases after ranked countries, and those never placed last', (t) => {
  const ranked = [row('Third', '3'), row('First', '1'), row('Watched', '2WL')];
  const rows = [row('Never'), row('Special', 'SC'), ...ranked];
  const names = (order: 'best' | 'worst' | 'name') =>
    sortRowsByOrder(rows, order, 'en').map(({ name }) => name);
  t.strictSame(names('best'), ['First', 'Watched', 'Third', 'Special', 'Never']);
  t.strictSame(names('worst'), ['Third', 'Watched', 'First', 'Special', 'Never']);
  t.strictSame(names('name'), ['First', 'Never', 'Special', 'Third', 'Watched']);
  t.end();
});

t.test('labels the newest year on an axis of any length', (t) => {
  const sizes = typeSizes(720, 'page');
  for (let number = 1; number <= 60; number++) {
    const years = Array.from({ length: number }, (_, index) => 2001 + index);
    for (const width of [200, 333, 720]) {
      const { marks } = yearAxis(years, { width, sizes, palette: PALETTES.light } as never);
      const written = [...getMarks(marks)].flatMap(({ text = '' }) =>
        /^\d{4}$/.test(text) ? [Number(text)] : [],
      );
      if (Math.max(...written) !== 2000 + number)
        t.fail(`${number} years on ${width}: the newest label is ${Math.max(...written)}`);
      const round = written.filter((year) => year % 5 === 0 || year === 2001 || year === 2000 + number);
      if (round.length < written.length && written.length < number)
        t.fail(`${number} years on ${width}: all, or the first, the last and every fifth, not ${written}`);
    }
  }
  t.pass('lengths 1 to 60 at three widths');
  t.end();
});

t.test('labels no single year within a span of years', (t) => {
  const years = Array.from({ length: 14 }, (_, index) => 2012 + index);
  for (const bold of [2015, 2018, 2023]) {
    const shape = {
      width: 1000,
      sizes: SOCIAL.preview.sizes,
      format: 'preview' as const,
      palette: PALETTES.light,
    };
    const { marks } = yearAxis(years, shape, { bold });
    const written = [...getMarks(marks)].flatMap(({ text = '' }) => (text === '' ? [] : [text]));
    t.ok(written.includes(`${bold}–25`), `${written}`);
    t.strictSame(
      written.filter((text) => Number(text) >= bold),
      [],
    );
  }
  t.end();
});
