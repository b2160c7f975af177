import t from 'tap';
import { LONGEST_WORDS } from '../../src/graphics/captions.js';
import type { Picture, PictureOptions } from '../../src/graphics/picture.js';
import { measureDrawnWidth, textWidth } from '../../src/graphics/text/text-width.js';
import { GRAPHICS, PREVIEW, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { everythingIn, findFault, parsed } from './fixtures/svg.js';

const OWN = { title: 'Mine', subtitle: 'As I see it', note: 'Asked in Phnom Penh' };

t.test('draws custom text in place of ours, with the source', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS))
    for (const size of [USUAL, SQUARE]) {
      const ours = draw(size);
      const theirs = draw({ ...size, own: OWN });
      const drawn = getLines(theirs).join(' ');
      for (const words of Object.values(OWN)) t.ok(drawn.includes(words), `${what}: ${words} is drawn`);
      t.notOk(drawn.includes(ours.title), `${what}: our headline is not`);
      t.match(drawn, /Source: (U\.S\. )?State Department/);
      t.equal(theirs.title, OWN.title);
      for (const sentence of [ours.title, ...ours.description.split(/(?<=\.) /)])
        t.ok(theirs.description.includes(sentence), `${what}: the text alternative contains all of ours`);
      t.ok(theirs.description.includes(OWN.subtitle) && theirs.description.includes(OWN.note));
    }
});

t.test('keeps our subtitle only below our title', async (t) => {
  const draw = GRAPHICS['a country with everything'] ?? t.fail;
  const linesWith = (own: NonNullable<PictureOptions['own']>) =>
    getLines(draw({ ...USUAL, own }) as Picture).join(' ');
  t.notMatch(linesWith({ title: 'Mine' }), /Placement in each/);
  t.match(linesWith({ note: 'Mine' }), /Placement in each/);
});

t.test('breaks a title in Chinese, between words', async (t) => {
  const draw = GRAPHICS['a country with everything'] ?? t.fail;
  const title = '中国连续九年垫底：美国国务院的人口贩运报告怎样给各国政府打分，差在什么地方？';
  for (const size of [USUAL, SQUARE, { ...USUAL, width: 320 }]) {
    const drawn = getLines(draw({ ...size, language: 'zh', own: { title } }) as Picture);
    const first = drawn.findIndex((line) => line.startsWith('中国连续'));
    const last = drawn.findIndex((line) => line.endsWith('什么地方？'));
    t.ok(last > first && first >= 0, drawn.join('|'));
    t.equal(drawn.slice(first, last + 1).join(''), title);
  }
});

t.test('keeps the longest custom text within the image', async (t) => {
  const own = (letter: string) => ({
    title: letter.repeat(LONGEST_WORDS.title),
    subtitle: letter.repeat(LONGEST_WORDS.subtitle),
    note: letter.repeat(LONGEST_WORDS.note),
  });
  for (const letter of ['W', 'w ', '字', 'ក', '<']) {
    for (const size of [
      { width: 200, height: null },
      { width: 800, height: 418 },
      { width: 1080, height: 1920 },
    ]) {
      const options: PictureOptions = { ...USUAL, ...size, own: own(letter) };
      const { svg } = (GRAPHICS['a country with everything'] ?? t.fail)(options) as { svg: string };
      t.equal(findFault(svg), null);
      const wide = Number(parsed(svg).attributes.viewBox?.split(' ')[2]);
      for (const { name, text, attributes } of everythingIn(parsed(svg))) {
        if (name !== 'text' || attributes['text-anchor'] !== undefined) continue;
        const own = textWidth(text, Number(attributes['font-size']), 'font-weight' in attributes);
        const end = Number(attributes.x) + own;
        t.ok(end <= wide, `${letter} at ${size.width}: ${text.slice(0, 20)}… ends at ${Math.round(end)}`);
      }
    }
  }
});

t.test('breaks a word that is longer than a line of a square or a preview', async (t) => {
  const own = { title: 'W'.repeat(150), subtitle: 'Ω'.repeat(100), note: 'ш'.repeat(100) };
  for (const [what, draw] of Object.entries(GRAPHICS))
    for (const size of [SQUARE, PREVIEW])
      for (const { name, text, attributes } of everythingIn(parsed(draw({ ...size, own }).svg))) {
        if (name !== 'text' || attributes['text-anchor'] !== undefined || !/^[WΩш]+$/u.test(text)) continue;
        const wide = measureDrawnWidth(text, Number(attributes['font-size']), 'font-weight' in attributes);
        if (wide > size.width) t.fail(`${what}, ${size.format}: ${text}`);
      }
  t.pass();
});

t.test('supports custom text in every language and direction', async (t) => {
  const draw = GRAPHICS['a country with everything'] ?? t.fail;
  for (const language of ['ar', 'fr', 'km', 'zh'] as const) {
    const { svg } = draw({ ...USUAL, language, own: OWN }) as { svg: string };
    t.equal(findFault(svg), null, language);
  }
});
