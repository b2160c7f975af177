import t from 'tap';
import { LANGUAGES, nameIn } from '../../../src/graphics/languages.js';
import { inSentence } from '../../../src/graphics/marks/label.js';
import { balanced, wrapped } from '../../../src/graphics/text/text-width.js';
import { release } from '../fixtures/newest-release.js';

const depthsOf = (line: string): number[] => {
  const depths = [0];
  for (const sign of line)
    if (/[\u2066-\u2069]/.test(sign)) depths.push((depths.at(-1) ?? 0) + (sign === '\u2069' ? -1 : 1));
  return depths;
};

t.test('closes and reopens directional isolates at line breaks within a name', async (t) => {
  let broken = 0;
  for (const language of LANGUAGES) {
    const names = release.countries.all.map((country) => inSentence(nameIn(language, country)));
    const text = names.join(' ');
    for (const lines of [wrapped(text, 300, 30), balanced(text, 300, 30)])
      for (const line of lines) {
        const depths = depthsOf(line);
        if (line.startsWith('\u2068')) broken++;
        if (depths.at(-1) !== 0 || Math.min(...depths) < 0) t.fail(`${language}: ${line}`);
      }
  }
  t.ok(broken > 0);
});
