import t from 'tap';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { everythingIn, findFault, parsed } from './fixtures/svg.js';

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
    for (const [index, size] of SIZES.entries()) {
      // Themes differ only in colours, so alternate them between sizes.
      const theme = index % 2 === 0 ? 'dark' : 'light';
      const picture = draw({ ...USUAL, ...size, theme });
      const where = `${size.width}x${size.height ?? ''} ${theme}`;
      t.equal(findFault(picture.svg), null, `well-formed at ${where}`);
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
      t.ok(Math.abs(shape / (picture.width / picture.height) - 1) < 0.01, `nothing is clipped at ${where}`);
    }
  });

  // Pages draw the narrowest to learn whether the widest has tooltips.
  t.test(`has tooltips at each width of a page, or at none: ${what}`, async (t) => {
    const [first, ...others] = [358, 640, 1_120].map(
      (width) => draw({ ...USUAL, width, title: false }).isTitled,
    );
    for (const isTitled of others) t.equal(isTitled, first);
  });

  t.test(`has a text alternative and a source: ${what}`, async (t) => {
    const picture = draw({ ...USUAL, asOf: '2026-01-31' });
    const [title, desc] = parsed(picture.svg).children;
    t.match(title, { name: 'title', text: picture.title });
    t.equal(desc?.name, 'desc');
    t.ok(desc?.text.includes(picture.description));
    t.ok(picture.description.length > 20, 'the description has content');
    const text = getLines(picture).join(' ');
    t.match(text, /Source: U\.S\. State Department, TIP Reports; compiled by Tip·Tiers\. CC BY 4\.0/);
    t.match(text, /As known on 31 January 2026/);
    t.notMatch(
      text,
      /\d{4}-\d{2}-\d{2}|\b2WL\b|\d+W\b|known gaps/,
      'words and dates are written for readers',
    );
    t.ok(text.includes(picture.title.split(' ')[0] ?? ''), 'the headline is drawn');
  });

  t.test(`can be drawn without a headline: ${what}`, async (t) => {
    const picture = draw({ ...USUAL, title: false });
    t.ok(picture.height < draw(USUAL).height);
    t.match(picture.svg, /<title>/, 'the text alternative stays');
    t.match(picture.svg, /Source: U\.S\. State Department, TIP Report/, 'the source stays');
  });

  t.test(`is deterministic and self-contained: ${what}`, async (t) => {
    const { svg } = draw(USUAL);
    t.equal(draw(USUAL).svg, svg);
    t.notMatch(svg, /(href|src)=|@import|<(script|image|foreignObject)|\son\w+=/i);
    t.notMatch(svg.replaceAll('src:url(data:font/woff2;base64,', ''), /src:/, 'fonts are embedded');
    t.notMatch(svg.replaceAll(/ xmlns(:\w+)?="[^"]+"/g, ''), /https?:/, 'no URL');
    t.notMatch(svg, /NaN|Infinity|undefined|null/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g))
      t.ok(svg.includes(`id="${id}"`), `${id} is defined`);
  });
}

t.test('has legible text on a phone', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const root = parsed(draw({ ...USUAL, width: 320 }).svg);
    t.match(root.attributes.viewBox, /^0 0 320 /, `${what} is not scaled`);
    const sizes = everythingIn(root)
      .filter(({ name }) => name === 'text')
      .map(({ attributes }) => Number(attributes['font-size']));
    t.ok(Math.min(...sizes) >= 8, `${what}: ${Math.min(...sizes)} px`);
  }
});
