import t from 'tap';
import { getNameIn, LANGUAGES } from '../../../src/graphics/languages.js';
import { labelInSentence } from '../../../src/graphics/marks/label.js';
import { balanceLines, wrapLines } from '../../../src/graphics/text/text-width.js';
import { release } from '../fixtures/newest-release.js';

const toDepths = (line: string): number[] => {
  const depths = [0];
  for (const sign of line)
    if (/[\u2066-\u2069]/.test(sign)) depths.push((depths.at(-1) ?? 0) + (sign === '\u2069' ? -1 : 1));
  return depths;
};

t.test('closes and reopens directional isolates at line breaks within a name', async (t) => {
  let broken = 0;
  for (const language of LANGUAGES) {
    const names = release.countries.all.map((country) => labelInSentence(getNameIn(language, country)));
    const text = names.join(' ');
    for (const lines of [wrapLines(text, 300, 30), balanceLines(text, 300, 30)])
      for (const line of lines) {
        const depths = toDepths(line);
        if (line.startsWith('\u2068')) broken++;
        if (depths.at(-1) !== 0 || Math.min(...depths) < 0) t.fail(`${language}: ${line}`);
      }
  }
  t.ok(broken > 0);
});
