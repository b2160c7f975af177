import t from 'tap';
import { type Marks, tooltip } from '../../src/graphics/marks/mark.js';
import { getMarks } from '../../src/graphics/marks/walk.js';
import { PALETTES } from '../../src/graphics/palette.js';
import { layOutColumns, measureHeight, type RowSection, rowColumns } from '../../src/graphics/row-columns.js';
import { typeSizes } from '../../src/graphics/type-sizes.js';
import { getWords } from '../../src/graphics/words.js';

const SPACE = {
  ...{ palette: PALETTES.light, sizes: typeSizes(800, 'page'), format: 'page' as const },
  words: getWords('en'),
};

const block = (text: string, height = 10) => ({ marks: tooltip(text), height });
const toText = (marks: Marks) => [...getMarks(marks)].map(({ text }) => text).join('');
const section = (name: string, rows: number): RowSection => ({
  heading: block(`${name}:`, 20),
  continued: block(`${name} again:`, 20),
  rows: Array.from({ length: rows }, (_, index) => block(`${name}${index + 1}`)),
});
const inColumns = (sections: readonly RowSection[], columns: number) =>
  layOutColumns(sections, columns).map((column) => column.map(({ marks }) => toText(marks)));

t.test('puts sections of similar height in separate columns', async (t) => {
  const [first, second] = inColumns([section('up', 21), section('down', 18)], 2);
  t.equal(first?.[0], 'up:');
  t.equal(first?.length, 22);
  t.equal(second?.[0], 'down:');
  t.equal(second?.length, 19);
});

t.test('continues a long section in the next column under a repeated heading', async (t) => {
  const columns = layOutColumns([section('up', 30), section('down', 2)], 2);
  const [first, second] = columns.map((column) => column.map(({ marks }) => toText(marks)));
  t.equal(first?.[0], 'up:');
  t.equal(second?.[0], 'up again:');
  t.ok(second?.includes('down:'));
  const [one = 0, other = 0] = columns.map(measureHeight);
  t.ok(Math.abs(one - other) <= 40, `${one} and ${other}`);
});

t.test('tries only a few numbers of columns, however many would fit', async (t) => {
  let made = 0;
  const space = { ...SPACE, width: 3_600, height: 500 };
  const { height } = rowColumns(space, 200, () => {
    made++;
    return [section('many', 500)];
  });
  t.ok(height <= 500, `${height}`);
  t.ok(made <= 3, `${made}`);
});

t.test('keeps every row, and no heading without rows, for any number of columns', async (t) => {
  for (let rows = 1; rows < 30; rows++) {
    const sections = [section('a', rows), section('b', 30 - rows), section('c', 4)];
    for (let columns = 1; columns <= 4; columns++) {
      const dealt = inColumns(sections, columns);
      t.equal(dealt.length, columns);
      const texts = dealt.flat();
      const given = sections.flatMap(({ rows }) => rows.map(({ marks }) => toText(marks)));
      t.same(
        texts.filter((text) => !text.endsWith(':')),
        given,
      );
      for (const column of dealt) {
        if (column.length > 0) t.ok(column[0]?.endsWith(':'), 'a column without a heading');
        for (const [index, text] of column.entries()) {
          if (!/^\w:$/.test(text)) continue;
          const under = column.slice(index + 1).filter((one) => one.startsWith(text.slice(0, 1)));
          const whole = sections.find(({ heading }) => toText(heading.marks) === text)?.rows ?? [];
          t.ok(under.length >= Math.min(3, whole.length), `${text} has ${under.length} rows of ${rows}`);
        }
      }
    }
  }
});

t.test('returns no blocks without sections', async (t) => {
  t.same(layOutColumns([], 3).flat(), []);
});
