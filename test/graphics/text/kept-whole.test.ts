import t from 'tap';
import { LANGUAGES, nameIn } from '../../../src/graphics/languages.js';
import { fitting, wrapped } from '../../../src/graphics/text/text-width.js';
import { wordsIn } from '../../../src/graphics/words.js';
import { GRAPHICS, USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed } from '../fixtures/svg.js';

t.test(
  'no line parts a tier from its number, a year from the word before it, or begins with a sign',
  async (t) => {
    const PARTED =
      /(?:. Watch|Tier|[Nn]ivel|[Cc]atégorie|[Nn]ível|[Уу]ровень|[Уу]ровне|Nhóm|ระดับ|ថ្នាក់ទី|الفئة)$/;
    const OPENS = /[（《「]$/;
    const BEGINS = /^(?:年|个|г\.|[—–] |级|[;:!?]|ទី \d)/;
    const BEFORE_YEAR = /(?:^|\s)(?:in|en|em|в|с|năm|ปี|ឆ្នាំ|في)$/;
    for (const language of LANGUAGES)
      for (const width of [400, 800])
        for (const [what, draw] of Object.entries(GRAPHICS)) {
          const lines = everythingIn(parsed(draw({ ...USUAL, width, language, names: language }).svg))
            .filter(({ name }) => name === 'text')
            .map(({ text }) => text.replaceAll(/[\u2066-\u2069]/g, ''));
          for (const [at, line] of lines.entries())
            if (
              (PARTED.test(line) && /^(?:\d|List\b)/.test(lines[at + 1] ?? '')) ||
              (BEFORE_YEAR.test(line) && /^20\d\d/.test(lines[at + 1] ?? '')) ||
              OPENS.test(line) ||
              BEGINS.test(line)
            )
              t.fail(`${language} ${width} ${what}: ${line}`);
        }
  },
);

t.test('names and tiers in scripts without blanks stand whole', async (t) => {
  const southSudan = nameIn('zh', release.countries.find('SS'));
  const tier = wordsIn('zh').say('short.3');
  for (let width = 60; width < 300; width += 7) {
    const lines = wrapped(`乍得与厄立特里亚、${southSudan}和苏丹同为${tier}`, width, 20);
    for (const whole of [southSudan, tier])
      t.ok(
        lines.some((line) => line.includes(whole)),
        `${whole} at ${width}`,
      );
  }
});

t.test('where a pair of words has no room in a line, it breaks between them', async (t) => {
  const [text, size] = ['Tier 2 Watch List', 14];
  for (const width of [50, 60])
    t.strictSame(wrapped(fitting(text, width, size, true), width, size, true), ['Tier 2', 'Watch', 'List']);
});
