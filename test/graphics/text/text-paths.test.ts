import { PNG } from 'pngjs';
import t from 'tap';
import { getNameIn, LANGUAGES } from '../../../src/graphics/languages.js';
import { label } from '../../../src/graphics/marks/label.js';
import type { Mark } from '../../../src/graphics/marks/mark.js';
import { getMarks } from '../../../src/graphics/marks/walk.js';
import rasterize from '../../../src/graphics/raster/rasterize.js';
import { scriptFonts } from '../../../src/graphics/text/fonts.js';
import { textAsPaths } from '../../../src/graphics/text/text-paths.js';
import { release } from '../fixtures/newest-release.js';
import { toSheet } from '../fixtures/sheet-of.js';

type Style = Partial<Parameters<typeof label>[3]>;

/** Converts a line of text at 100, 2. */
function asPaths(text: string, style: Style = {}): Mark {
  const drawn = textAsPaths(label(text, 100, 2, { size: 10, fill: '#123456', ...style }));
  return [...getMarks(drawn)][0] as Mark;
}
const getPath = (mark: Mark) => String(mark.attributes.d);
const name = 'កម្ពុជា';

t.test('converts only lines with other scripts to outlines', async (t) => {
  t.match(asPaths('Cambodia & Co'), { name: 'text', text: 'Cambodia & Co' });
  t.match(asPaths(`${name} & Co`), { name: 'path', attributes: { fill: '#123456', d: /^M10\d\.?\d*,/ } });
  const count = (mark: Mark) => [...getPath(mark).matchAll(/M/g)].length;
  t.equal(count(asPaths(`${name} & Co`)), count(asPaths(`${name}  Co`)) + 1);
});

t.test('anchors a line at its start, middle or end', async (t) => {
  const left = (anchor: 'start' | 'middle' | 'end') =>
    Number(/^M([-\d.]+)/.exec(getPath(asPaths(name, { anchor })))?.[1]);
  const [start, middle, end] = [left('start'), left('middle'), left('end')];
  t.ok(start >= 100 && start < 105);
  t.ok(end < middle && middle < start);
  t.ok(Math.abs((start + end) / 2 - middle) < 0.02);
});

t.test('draws bold text', async (t) => {
  t.not(getPath(asPaths(name)), getPath(asPaths(name, { bold: true })));
});

const LINE_HEIGHT = 40;

/** Rasterizes lines of text. @returns the pixels of each */
async function drawnLines(lines: readonly string[], language: string): Promise<readonly string[]> {
  const texts = lines.map((line, index) =>
    label(line, 2, index * LINE_HEIGHT + 25, { size: 16, fill: '#000000', bold: true }),
  );
  const png = await rasterize(toSheet(texts, lines.length * LINE_HEIGHT, language));
  const { data } = PNG.sync.read(Buffer.from(png));
  const bytes = data.length / lines.length;
  return lines.map((_, index) => data.subarray(index * bytes, (index + 1) * bytes).toString('base64'));
}

t.test('draws names of every script in a PNG, alone and in a sentence', async (t) => {
  for (const language of LANGUAGES) {
    if (scriptFonts(language).length === 0) continue;
    const names = ['KH', 'TH', 'RS'].map((code) => getNameIn(language, release.countries.find(code)));
    const lines = ['', ...names.flatMap((own) => [own, `${own} in the report`])];
    t.equal(new Set(await drawnLines(lines, language)).size, lines.length, language);
  }
});
