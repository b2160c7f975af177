import * as icu from '@formatjs/icu-messageformat-parser';
import t from 'tap';
import { LANGUAGES, type Language } from '../../src/graphics/languages.js';
import { getMarks, isLine } from '../../src/graphics/marks/walk.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { textWidth } from '../../src/graphics/text/text-width.js';
import { tierLine } from '../../src/graphics/tier-line.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getMessages, getWords, type MessageKey, TERMS } from '../../src/graphics/words.js';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const TERMS_IN_ENGLISH = TERMS.map((term) => getWords('en').translate(`terms.${term}.word`));
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const IN_LATIN: readonly string[] = TRANSLATED.filter(
  (language) => new Intl.Locale(language).maximize().script === 'Latn',
);

const LONG = ['the watch list of 2009, the longest', 'the wall of a region'];
const DRAWINGS = Object.entries(GRAPHICS).filter(([what]) => !LONG.includes(what));
const drawnIn = (language: (typeof LANGUAGES)[number], width = 800) =>
  DRAWINGS.map(([what, draw]) => [what, draw({ ...USUAL, width, language })] as const);

const STAYS = new RegExp(
  `\\((?:${TERMS_IN_ENGLISH.join('|')})\\)|TIP Reports?|TIP|Tip·Tiers|CC BY 4\\.0|U\\.S\\.C\\.|7107\\(b\\)|Natural Earth|\\b(?:W|AN|SS|AU|ECOWAS|ASEAN|NATO|Mercosur)\\b`,
  'g',
);
const ENGLISH = /\b(?:the|of|and|in the|with|report|year|countries|placements?|known|tier|watch list)\b/i;

function listArguments(elements: readonly icu.MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === icu.TYPE.literal || element.type === icu.TYPE.pound) return [];
    const hasOptions = icu.isPluralElement(element) || icu.isSelectElement(element);
    const options = hasOptions ? Object.values(element.options) : [];
    return [element.value, ...options.flatMap(({ value }) => listArguments(value))];
  });
}
const takes = (text: string): string[] => [...new Set(listArguments(icu.parse(text, { ignoreTag: true })))];

/** By which a language inflects its words, where English does not. */
const OF_GRAMMAR = ['count', 'isCounted'];

t.test('every language has all messages, with no argument that English has not', async (t) => {
  const english = getMessages('en');
  const keys = Object.keys(english) as MessageKey[];
  for (const language of LANGUAGES) {
    const messages = getMessages(language);
    t.strictSame(Object.keys(messages).sort(), [...keys].sort(), language);
    for (const key of keys) {
      const [here, there] = [takes(messages[key]), takes(english[key])];
      const others = here.filter((name) => !there.includes(name) && !OF_GRAMMAR.includes(name));
      t.strictSame(others, [], `${language} ${key}`);
    }
  }
});

for (const language of TRANSLATED) {
  t.test(`leaves only terms in English, each once: ${language}`, async (t) => {
    for (const [what, picture] of drawnIn(language)) {
      const drawn = getLines(picture).join(' ');
      const shown = [drawn, picture.title, picture.description].join(' ').replace(STAYS, '');
      const left = IN_LATIN.includes(language) ? ENGLISH.exec(shown)?.[0] : /[a-z]{2,}/i.exec(shown)?.[0];
      t.equal(left, undefined, what);
      t.match(picture.svg, `xml:lang="${language}"`);
      const terms = TERMS_IN_ENGLISH.map((term) => drawn.split(`(${term})`).length - 1);
      t.ok(Math.max(...terms) <= 1, `${what}: ${terms}`);
    }
  });

  t.test(`keeps every line within a phone's width: ${language}`, async (t) => {
    for (const [what, picture] of drawnIn(language, 320)) {
      const lines = everythingIn(parsed(picture.svg)).filter(({ name }) => name === 'text');
      const wide = lines.filter(
        ({ text, attributes }) =>
          textWidth(text, Number(attributes['font-size']), attributes['font-weight'] === '600') > 300,
      );
      t.equal(wide.map(({ text }) => text).join(), '', what);
    }
  });
}

t.test('mirrors right-to-left images but not their land', async (t) => {
  const turned = 'scale(-1 1)';
  for (const [what, picture] of drawnIn('ar')) {
    const whole = everythingIn(parsed(picture.svg)).filter(
      ({ attributes }) => attributes.transform === `translate(800 0) ${turned}`,
    );
    t.ok(whole.length > 0, what);
    const texts = everythingIn(parsed(picture.svg)).filter(({ name }) => name === 'text');
    const upright = texts.filter(({ attributes }) => attributes.transform === turned);
    t.equal(upright.length, texts.length, 'all text is upright');
    t.equal(texts[0]?.attributes['text-anchor'], 'end', 'the headline starts at the right');
    const turns =
      picture.svg.split(`translate(800 0) ${turned}`).length +
      picture.svg.split(/translate\([\d.]+ 0\) scale\(-1 1\)/).length;
    t.equal(turns, what.includes('map') ? 5 : 4, 'only land is mirrored back');
  }
  t.notMatch(GRAPHICS['the newest map']?.(USUAL).svg, turned);
});

t.test('inflects nouns by number', async (t) => {
  const countries = (language: Language, count: number) =>
    getWords(language).translate('countries', { count });
  t.strictSame(
    [1, 2, 5, 11, 21, 188].map((count) => countries('ru', count)),
    [
      '1 страна или территория',
      '2 страны и территории',
      '5 стран и территорий',
      '11 стран и территорий',
      '21 страна и территория',
      '188 стран и территорий',
    ],
  );
  t.equal(countries('ar', 2), 'دولتان أو إقليمان');
  t.equal(countries('en', 1), '1 country or territory');
});

t.test('localizes dates and lists, and keeps the years of reports', async (t) => {
  for (const language of TRANSLATED) t.match(getWords(language).day('2026-11-24'), '2026', language);
  t.equal(getWords('fr').day('2026-11-24'), '24 novembre 2026');
  t.equal(getWords('th').years([2015, 2021]), '2015 และ 2021');
  t.equal(getWords('en').years([2019, 2020, 2021]), '2019 to 2021');
});

t.test('separates digits and characters in Chinese', async (t) => {
  const options = { ...USUAL, language: 'zh', asOf: '2025-12-31' };
  const pictures = [
    ...Object.values(GRAPHICS).map((draw) => draw(options)),
    ...release.years.slice(1).map((year) => drawReportChanges(release, year, options)),
  ];
  const touching = pictures.flatMap((picture) =>
    [picture.title, picture.description, ...getLines(picture)].flatMap(
      (text) => text.match(/.{0,9}(?:\p{sc=Han}\d|\d\p{sc=Han})/gu) ?? [],
    ),
  );
  t.strictSame([...new Set(touching)], []);
  t.equal(getWords('zh').years([2004, 2006]), '2004 和 2006');
});

t.test('on a phone the headline of the Watch List has three lines at most, in every language', async (t) => {
  for (const language of LANGUAGES) {
    const options = { ...USUAL, width: 360, language };
    const drawn = {
      line: tierLine(release, { tier: '2WL' }, options),
      list: watchListClock(release, 2025, options),
    };
    for (const [what, { sheet }] of Object.entries(drawn)) {
      const lines = [...getMarks(sheet.marks)].filter(isLine);
      const under = lines.findIndex(({ attributes }) => attributes['font-weight'] !== 600);
      t.ok(under >= 1 && under <= 3, `${language} ${what}: ${under} lines`);
      t.ok(Number(lines[0]?.attributes['font-size']) >= 16, 'and is larger than what stands under it');
    }
  }
});
