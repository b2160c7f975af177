import t from 'tap';
import { THEMES } from '../../src/graphics/palette.js';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { everythingIn, faultOf, parsed } from './fixtures/svg.js';

const SIZES = [
  { width: 200, height: null },
  { width: 320, height: null },
  { width: 800, height: null },
  { width: 3000, height: null },
  { width: 1200, height: 628 },
  { width: 800, height: 418 },
];

for (const [what, draw] of Object.entries(GRAPHICS)) {
  t.test(what, async (t) => {
    for (const size of SIZES) {
      for (const theme of THEMES) {
        const picture = draw({ ...USUAL, ...size, theme });
        const where = `${size.width}x${size.height ?? ''} ${theme}`;
        t.equal(faultOf(picture.svg), null, `well-formed at ${where}`);
        t.equal(picture.width, size.width);
        if (size.height !== null) t.equal(picture.height, size.height);
        const root = parsed(picture.svg);
        t.match(root.attributes, {
          width: String(picture.width),
          height: String(picture.height),
          role: 'img',
          'aria-label': picture.title,
        });
        const viewBox = (root.attributes.viewBox ?? '').split(' ').map(Number);
        const shape = (viewBox[2] ?? 0) / (viewBox[3] ?? 1);
        t.ok(Math.abs(shape / (picture.width / picture.height) - 1) < 0.01, `nothing is cut off at ${where}`);
      }
    }
  });

  t.test(`${what}: text alternative and source`, async (t) => {
    const picture = draw({ ...USUAL, asOf: '2026-01-31' });
    const [title, desc] = parsed(picture.svg).children;
    t.match(title, { name: 'title', text: picture.title });
    t.equal(desc?.name, 'desc');
    t.ok(desc?.text.includes(picture.description));
    t.ok(picture.description.length > 20, 'the description says something');
    const text = everythingIn(parsed(picture.svg))
      .filter(({ name }) => name === 'text')
      .map((element) => element.text)
      .join(' ');
    t.match(text, /Source: State Department's TIP Reports, compiled by tip-tiers \(edition \d+\.\d+\.\d+, /);
    t.match(text, /as known on 31 January 2026/);
    t.notMatch(text, /\d{4}-\d{2}-\d{2}|\b2WL\b|\d+W\b|known gaps/, 'words and days as readers write them');
    t.ok(text.includes(picture.title.split(' ')[0] ?? ''), 'the headline is drawn');
  });

  t.test(`${what}: without headline`, async (t) => {
    const picture = draw({ ...USUAL, title: false });
    t.ok(picture.height < draw(USUAL).height);
    t.match(picture.svg, /<title>/, 'the text alternative stays');
    t.match(picture.svg, /Source: State Department&apos;s TIP Reports/, 'the source stays');
  });

  t.test(`${what}: the same each time, and nothing from outside`, async (t) => {
    const { svg } = draw(USUAL);
    t.equal(draw(USUAL).svg, svg);
    t.notMatch(svg, /(href|src)=|@import|<(script|image|foreignObject)|\son\w+=/i);
    t.notMatch(svg.replaceAll('src:url(data:font/woff2;base64,', ''), /src:/, 'the font is in it');
    t.notMatch(svg.replaceAll(/ xmlns(:\w+)?="[^"]+"/g, ''), /https?:/, 'no address');
    t.notMatch(svg, /NaN|Infinity|undefined|null/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g))
      t.ok(svg.includes(`id="${id}"`), `${id} is defined`);
  });
}

t.test('of more cases than are drawn the headings count all, and nothing is cut', async (t) => {
  for (const height of [null, 628]) {
    const drawn = GRAPHICS['more precedents than marks']?.({ ...USUAL, width: 1200, height });
    const texts = everythingIn(parsed(drawn?.svg ?? ''))
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text);
    const said = texts.join(' ');
    const most = height === null ? 400 : 100;
    t.match(
      said,
      `Without the ${(3_195 - most).toLocaleString('en')} oldest of 3,195 cases; the headings count all.`,
    );
    t.match(said, 'What the next report did is not known in 2 of the cases, which no share counts.');
    t.match(said, '– 712 of 3,193 (22 %)', 'as the subtitle says');
    t.equal(texts.filter((text) => /^\d{4}–\d\d$/.test(text)).length, most, 'a mark a case');
    t.notMatch(said, '…');
  }
});

t.test('type is legible on a telephone', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const root = parsed(draw({ ...USUAL, width: 320 }).svg);
    t.match(root.attributes.viewBox, /^0 0 320 /, `${what} is not scaled`);
    const sizes = everythingIn(root)
      .filter(({ name }) => name === 'text')
      .map(({ attributes }) => Number(attributes['font-size']));
    t.ok(Math.min(...sizes) >= 8, `${what}: ${Math.min(...sizes)} px`);
  }
});
