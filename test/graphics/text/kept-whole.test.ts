import t from 'tap';
import { getNameIn, LANGUAGES } from '../../../src/graphics/languages.js';
import { getMarks, isLine } from '../../../src/graphics/marks/walk.js';
import { fitCharacters, wrapLines } from '../../../src/graphics/text/text-width.js';
import { SOCIAL } from '../../../src/graphics/type-sizes.js';
import { getMessages, getWords } from '../../../src/graphics/words.js';
import { GRAPHICS, USUAL, USUAL_SIZES } from '../fixtures/every-graphic.js';
import { getLines } from '../fixtures/lines-of.js';
import { release } from '../fixtures/newest-release.js';

const WITHOUT_BLANKS = /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Han}]/u;
const SOCIAL_SIZES = USUAL_SIZES.filter(({ format }) => format !== undefined);

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
        const lines = getLines(picture).map((line) => line.trim());
        // Chinese begins with the year.
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
  const southSudan = getNameIn('zh', release.countries.find('SS'));
  const tier = getWords('zh').translate('short.3');
  for (let width = 60; width < 300; width += 7) {
    const lines = wrapLines(`乍得与厄立特里亚、${southSudan}和苏丹同为${tier}`, width, 20);
    for (const whole of [southSudan, tier]) t.match(lines.join('\n'), whole, `${whole} at ${width}`);
  }
});

t.test('keeps the licence together', async (t) => {
  const source = getWords('en').translate('source', { asOf: 'none', year: 'none' });
  for (let width = 90; width < 500; width += 7)
    t.ok(
      wrapLines(source, width, 12).some((line) => line.includes('CC BY 4.0')),
      `${width}`,
    );
});

t.test('breaks a pair of words that does not fit in a line', async (t) => {
  const [text, size] = ['Tier 2 Watch List', 14];
  for (const width of [50, 60])
    t.strictSame(wrapLines(fitCharacters(text, width, size, true), width, size, true), [
      'Tier 2',
      'Watch',
      'List',
    ]);
});

t.test('truncates only names and keeps text legible in every size and language', async (t) => {
  const getWords = (text: string) => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const drawn = SOCIAL_SIZES.flatMap((size) =>
    Object.entries(GRAPHICS).map(([what, draw]) => ({ what, size, draw })),
  );
  for (const language of LANGUAGES) {
    const names = release.countries.all.flatMap((country) => [getNameIn(language, country), country.name]);
    const ours = [
      ...Object.values(getMessages(language)),
      ...Object.values(getMessages('en')),
      ...names,
      'W',
    ];
    const known = new Set(ours.flatMap(getWords).map((word) => word.toLocaleLowerCase(language)));
    for (const { what, size, draw } of drawn) {
      const picture = draw({ ...USUAL, ...size, language });
      t.ok(
        picture.height <= (size.height ?? 0) + 1,
        `${language} ${size.format} ${what}: ${picture.height} high`,
      );
      const small = [...getMarks(picture.sheet.marks)].filter(
        (mark) =>
          isLine(mark) &&
          Number(mark.attributes['font-size']) <
            (size.format === 'preview' ? SOCIAL.preview : SOCIAL.square).sizes.small,
      );
      t.strictSame(small, [], `${language} ${size.format} ${what}`);
      for (const word of getWords(`${picture.title} ${picture.description}`))
        known.add(word.toLocaleLowerCase(language));
      for (const line of getLines(picture)) {
        const kept = /^(.*)…(?:\u00a0†)?$/.exec(line)?.[1];
        if (kept !== undefined && !names.some((name) => name.startsWith(kept)))
          t.fail(`${language} ${size.format} ${what}: ${line} is cut`);
        const fragment =
          kept === undefined && !WITHOUT_BLANKS.test(line)
            ? getWords(line).find((word) => {
                const small = word.toLocaleLowerCase(language);
                // Arabic writes its "and" with the word behind it.
                return !known.has(small) && !known.has(small.replace(/^و/, ''));
              })
            : undefined;
        if (fragment !== undefined) t.fail(`${language} ${size.format} ${what}: ${fragment} in ${line}`);
      }
    }
  }
});

t.test('names scope and subject in the first line, and the subject in the source line', async (t) => {
  for (const language of LANGUAGES) {
    const { translate } = getWords(language);
    const subject = (year: number | 'none') => translate('social.subject', { year });
    for (const size of SOCIAL_SIZES)
      for (const [what, draw] of Object.entries(GRAPHICS)) {
        const drawn = getLines(draw({ ...USUAL, ...size, language, title: false })).join(' ');
        const has = [2001, 2003, 2009, 2022, release.newestYear, 'none' as const].some((year) =>
          plainWords(drawn).includes(plainWords(subject(year))),
        );
        const source = translate('sourceShort', { asOf: 'none', format: size.format ?? 'square' });
        t.ok(
          has && plainWords(drawn).includes(plainWords(source)),
          `${language} ${size.format} ${what}: ${drawn.slice(0, 120)}`,
        );
      }
  }
});

const plainWords = (text: string) => text.replaceAll(/[\s\u00a0]+/g, '');
