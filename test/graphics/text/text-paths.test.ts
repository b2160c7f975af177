import { PNG } from 'pngjs';
import t from 'tap';
import { NAME_LANGUAGES, nameIn } from '../../../src/graphics/languages.js';
import rasterize from '../../../src/graphics/raster/rasterize.js';
import { scriptFontsOf } from '../../../src/graphics/text/fonts.js';
import { textAsPaths } from '../../../src/graphics/text/text-paths.js';
import { release } from '../fixtures/newest-release.js';
import { faultOf, parsed } from '../fixtures/svg.js';

const asPaths = (text: string) => {
  return textAsPaths(text, scriptFontsOf(['km']));
};
const name = 'កម្ពុជា';

t.test('lines with letters of another script become outlines, others stay', async (t) => {
  const plain = '<text x="1" y="2" font-size="10" fill="#000">Cambodia &amp; Co</text>';
  t.equal(asPaths(plain), plain);
  const drawn = asPaths(`<text x="1" y="2" font-size="10" fill="#123456">${name} &amp; Co</text>`);
  t.equal(faultOf(drawn), null);
  t.match(parsed(drawn), { name: 'path', attributes: { fill: '#123456', d: /^M1\.\d+,/ } });
  const withoutSign = asPaths(`<text x="1" y="2" font-size="10" fill="#123456">${name}  Co</text>`);
  const count = (svg: string) => [...svg.matchAll(/M/g)].length;
  t.equal(count(drawn), count(withoutSign) + 1, 'an entity is one character');
});

t.test('a line begins, ends or has its middle at its place', async (t) => {
  const left = (anchor: string) => {
    const drawn = asPaths(`<text x="100" y="2" font-size="10" fill="#000"${anchor}>${name}</text>`);
    return Number(/d="M([-\d.]+)/.exec(drawn)?.[1]);
  };
  const [start, middle, end] = [left(''), left(' text-anchor="middle"'), left(' text-anchor="end"')];
  t.ok(start >= 100 && start < 105);
  t.ok(end < middle && middle < start);
  t.ok(Math.abs((start + end) / 2 - middle) < 0.02);
});

t.test('bold is bold', async (t) => {
  const drawn = (weight: string) =>
    asPaths(`<text x="0" y="2" font-size="10" fill="#000"${weight}>${name}</text>`);
  t.not(drawn(''), drawn(' font-weight="600"'));
});

const WIDTH = 400;
const LINE_HEIGHT = 40;

/** What a PNG shows of some lines of text: the pixels of each. */
async function drawnLines(lines: readonly string[], family: string): Promise<readonly string[]> {
  const texts = lines.map(
    (line, index) =>
      `<text x="2" y="${index * LINE_HEIGHT + 25}" font-size="16" font-weight="600">${line}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${lines.length * LINE_HEIGHT}" font-family="&apos;Source Sans 3&apos;,&apos;${family}&apos;">${texts.join('')}</svg>`;
  const { data } = PNG.sync.read(Buffer.from(await rasterize(svg)));
  const bytes = data.length / lines.length;
  return lines.map((_, index) => data.subarray(index * bytes, (index + 1) * bytes).toString('base64'));
}

t.test(
  'a PNG draws names of every script, alone and in a sentence, each otherwise than the next',
  async (t) => {
    for (const language of NAME_LANGUAGES) {
      const [font] = scriptFontsOf([language]);
      if (!font) continue;
      const names = ['KH', 'TH', 'RS'].map((code) => nameIn(language, release.countries.find(code)));
      const lines = ['', ...names.flatMap((own) => [own, `${own} in the report`])];
      t.equal(new Set(await drawnLines(lines, font.family)).size, lines.length, language);
    }
  },
);
