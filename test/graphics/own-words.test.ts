import t from 'tap';
import { LONGEST_WORDS } from '../../src/graphics/captions.js';
import type { Picture, PictureOptions } from '../../src/graphics/picture.js';
import { textWidth } from '../../src/graphics/text/text-width.js';
import { GRAPHICS, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { everythingIn, findFault, parsed } from './fixtures/svg.js';

const OWN = { title: 'Mine', subtitle: 'As I see it', note: 'Asked in Phnom Penh' };

t.test('states its content and source next to custom text', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const ours = draw(USUAL);
    const theirs = draw({ ...USUAL, own: OWN });
    const drawn = getLines(theirs).join(' ');
    for (const words of Object.values(OWN)) t.ok(drawn.includes(words), `${what}: ${words} is drawn`);
    t.match(drawn, /Headline and note: publisher\. \w/, 'and what it shows');
    t.ok(drawn.includes(ours.title), `${what}: our headline is drawn too`);
    t.match(drawn, /Source: U\.S\. State Department, TIP Reports/);
    t.ok(theirs.title.includes(ours.title) && theirs.title.startsWith(OWN.title), theirs.title);
    for (const sentence of ours.description.split(/(?<=\.) /))
      t.ok(theirs.description.includes(sentence), `${what}: the text alternative contains all of ours`);
    t.ok(theirs.description.includes(OWN.subtitle) && theirs.description.includes(OWN.note));
  }
});

t.test('names publisher and content in a square', async (t) => {
  const draw = GRAPHICS['a country with everything'] ?? t.fail;
  const ours = draw(SQUARE) as Picture;
  const drawn = getLines(draw({ ...SQUARE, own: { title: 'Mine' } }) as Picture).join(' ');
  t.ok(drawn.includes(`Headline: publisher. ${ours.title}.`), drawn);
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

t.test('supports custom text in every language and direction', async (t) => {
  const draw = GRAPHICS['a country with everything'] ?? t.fail;
  for (const language of ['ar', 'fr', 'km', 'zh'] as const) {
    const { svg } = draw({ ...USUAL, language, own: OWN }) as { svg: string };
    t.equal(findFault(svg), null, language);
    t.notMatch(svg, /publisher\./, 'our text is translated');
  }
});
