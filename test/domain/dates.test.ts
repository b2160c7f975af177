import t from 'tap';
import { dayInWords, daysNamed } from '../../src/domain/dates.js';

t.test('the days that a text names are read as they are written', async (t) => {
  for (const day of ['2001-07-12', '2025-11-21', '2024-02-29'])
    t.strictSame(daysNamed(dayInWords(day)), [day]);
  t.strictSame(daysNamed('of 21 November 2025; of 1 January 2024, in 2026, of 9 Smarch 2025'), [
    '2025-11-21',
    '2024-01-01',
  ]);
});
