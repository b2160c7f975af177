import t from 'tap';
import { compareTimelines } from '../../src/graphics/compare.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const compared = (codes: string, options: Partial<typeof USUAL>) =>
  compareTimelines(
    release,
    codes.split(',').map((code) => release.countries.find(code)),
    { ...USUAL, ...options },
  );

t.test('a name of many lines beside its timeline is not over the next', async (t) => {
  const size = { width: 480, names: 'ja' };
  const long = compared('CD,VC', size);
  t.ok(long.height > compared('KH,TH', size).height, 'there is more room for it');
  const lines = everythingIn(parsed(long.svg)).filter(
    ({ name, text }) => name === 'text' && /^[ァ-ヶー]+$/u.test(text),
  );
  const heights = lines.map(({ attributes }) => Number(attributes.y));
  t.ok(lines.length > 2);
  t.ok(Math.min(...heights) > 0, 'no line is above its row');
});

t.test('names from right to left keep the order of the headline', async (t) => {
  t.match(compared('KH,TH', { names: 'he' }).title, /^\u2068[^\u2069]+\u2069 and \u2068[^\u2069]+\u2069 in/);
  t.notMatch(compared('KH,TH', {}).title, /\u2068/);
});
