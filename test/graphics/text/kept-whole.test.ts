import t from 'tap';
import { InvalidArgument } from '../../../src/domain/errors.js';
import { LANGUAGES, nameIn } from '../../../src/graphics/languages.js';
import { everyMark, isLine } from '../../../src/graphics/marks/walk.js';
import type { Picture, PictureOptions } from '../../../src/graphics/picture.js';
import { fitting, textWidth, wrapped } from '../../../src/graphics/text/text-width.js';
import { SOCIAL_WIDTH, typeSizes } from '../../../src/graphics/type-sizes.js';
import { messagesOf, wordsIn } from '../../../src/graphics/words.js';
import { GRAPHICS, USUAL, USUAL_SIZES } from '../fixtures/every-graphic.js';
import { linesOf } from '../fixtures/lines-of.js';
import { release } from '../fixtures/newest-release.js';

const WITHOUT_BLANKS = /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Han}]/u;
const SOCIAL = USUAL_SIZES.filter(({ format }) => format !== undefined);

const LEAST_SOCIAL_TYPE = 40;

/** `null` if the rows do not fit, which is an error: they are never shrunk. */
function pictureIn(draw: (options: PictureOptions) => Picture, options: PictureOptions): Picture | null {
  try {
    return draw(options);
  } catch (error) {
    if (error instanceof InvalidArgument && /rows that can be read/.test(error.message)) return null;
    throw error;
  }
}

t.test('keeps units together, and no line or headline starts with a sign or figure', async (t) => {
  const PARTED =
    /(?:. Watch|Tier|[Nn]ivel|[Cc]atégorie|[Nn]ível|[Уу]ровень|[Уу]ровне|Nhóm|ระดับ|ថ្នាក់ទី|الفئة)$/;
  const OPENS = /[（《「]$/;
  const BEGINS = /^(?:年|个|г\.|[—–] |级|[;:!?]|ទី \d)/;
  const BEFORE_YEAR = /(?:^|\s)(?:in|en|em|в|с|năm|في)$|(?:ปี|ឆ្នាំ)$/;
  for (const language of LANGUAGES)
    for (const width of [400, 800])
      for (const [what, draw] of Object.entries(GRAPHICS)) {
        const picture = draw({ ...USUAL, width, language });
        const lines = linesOf(picture).map((line) => line.trim());
        // Chinese starts with the year.
        if (language !== 'zh' && /^\d/.test(picture.title)) t.fail(`${language} ${what}: ${picture.title}`);
        for (const [at, line] of lines.entries())
          if (
            (PARTED.test(line) && /^(?:\d|List\b)/.test(lines[at + 1] ?? '')) ||
            (BEFORE_YEAR.test(line) && /^20\d\d/.test(lines[at + 1] ?? '')) ||
            OPENS.test(line) ||
            BEGINS.test(line)
          )
            t.fail(`${language} ${width} ${what}: ${line}`);
      }
});

t.test('keeps names and tiers together in scripts without spaces', async (t) => {
  const southSudan = nameIn('zh', release.countries.find('SS'));
  const tier = wordsIn('zh').say('short.3');
  for (let width = 60; width < 300; width += 7) {
    const lines = wrapped(`乍得与厄立特里亚、${southSudan}和苏丹同为${tier}`, width, 20);
    for (const whole of [southSudan, tier]) t.match(lines.join('\n'), whole, `${whole} at ${width}`);
  }
});

t.test('keeps the licence together', async (t) => {
  const source = wordsIn('en').say('source', { asOf: 'none' });
  for (let width = 90; width < 500; width += 7)
    t.ok(
      wrapped(source, width, 12).some((line) => line.includes('CC BY 4.0')),
      `${width}`,
    );
});

t.test('breaks a pair of words that does not fit in a line', async (t) => {
  const [text, size] = ['Tier 2 Watch List', 14];
  for (const width of [50, 60])
    t.strictSame(wrapped(fitting(text, width, size, true), width, size, true), ['Tier 2', 'Watch', 'List']);
});

t.test('truncates only names and keeps text legible in every size and language', async (t) => {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const drawn = SOCIAL.flatMap((size) =>
    Object.entries(GRAPHICS).map(([what, draw]) => ({ what, size, draw })),
  );
  for (const language of LANGUAGES) {
    const names = release.countries.all.flatMap((country) => [nameIn(language, country), country.name]);
    const ours = [...Object.values(messagesOf(language)), ...Object.values(messagesOf('en')), ...names, 'W'];
    const known = new Set(ours.flatMap(wordsOf).map((word) => word.toLocaleLowerCase(language)));
    for (const { what, size, draw } of drawn) {
      const picture = pictureIn(draw, { ...USUAL, ...size, language });
      if (picture === null) continue;
      t.ok(
        picture.height <= (size.height ?? 0) + 1,
        `${language} ${size.format} ${what}: ${picture.height} high`,
      );
      const small = [...everyMark(picture.sheet.marks)].filter(
        (mark) => isLine(mark) && Number(mark.attributes['font-size']) < LEAST_SOCIAL_TYPE,
      );
      t.strictSame(small, [], `${language} ${size.format} ${what}`);
      for (const word of wordsOf(`${picture.title} ${picture.description}`))
        known.add(word.toLocaleLowerCase(language));
      for (const line of linesOf(picture)) {
        const kept = /^(.*)…(?:\u00a0†)?$/.exec(line)?.[1];
        if (kept !== undefined && !names.some((name) => name.startsWith(kept)))
          t.fail(`${language} ${size.format} ${what}: ${line} is truncated`);
        const fragment =
          kept === undefined && !WITHOUT_BLANKS.test(line)
            ? wordsOf(line).find((word) => {
                const small = word.toLocaleLowerCase(language);
                // Arabic joins "and" to the next word.
                return !known.has(small) && !known.has(small.replace(/^و/, ''));
              })
            : undefined;
        if (fragment !== undefined) t.fail(`${language} ${size.format} ${what}: ${fragment} in ${line}`);
      }
    }
  }
});

t.test('has a line for each footer sentence in social formats', async (t) => {
  const { margin, note } = typeSizes(SOCIAL_WIDTH, 'square');
  for (const language of LANGUAGES) {
    const { say } = wordsIn(language);
    const year = release.newestYear;
    const source = textWidth(say('sourceShort', { year, asOf: 'none' }), note);
    const mark = textWidth(say('asOf.outShort', { year, next: year + 1 }), note, true);
    t.ok(Math.max(source, mark) <= SOCIAL_WIDTH - 2 * margin, `${language}: ${source}, ${mark}`);
  }
});
