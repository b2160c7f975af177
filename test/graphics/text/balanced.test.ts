import t from 'tap';
import { balanceLines, textWidth, wrapLines } from '../../../src/graphics/text/text-width.js';

t.test('balances headline lines without adding lines or leaving single words', async (t) => {
  for (const width of [260, 300, 350, 420, 600]) {
    const text = 'TIP Report 2025: 11 moved down, 20 moved up';
    const lines = balanceLines(text, width, 20, true);
    t.equal(lines.length, wrapLines(text, width, 20, true).length);
    t.equal(lines.join(' '), text);
    t.ok(
      lines.every((line) => textWidth(line, 20, true) <= width),
      lines.join(' / '),
    );
  }
  t.strictSame(balanceLines('TIP Report 2025: 11 moved down, 20 moved up', 400, 20, true), [
    'TIP Report 2025:',
    '11 moved down, 20 moved up',
  ]);
  t.strictSame(balanceLines('South-eastern Asia in the TIP Report', 320, 20, true), [
    'South-eastern Asia',
    'in the TIP Report',
  ]);
  t.strictSame(balanceLines('Понижены на уровень 3 в 2025 г.: Чад', 300, 20, true), [
    'Понижены на',
    'уровень 3 в 2025 г.: Чад',
  ]);
});
