import t from 'tap';
import { errorImage } from '../../src/graphics/error-image.js';
import { element, tooltip } from '../../src/graphics/marks/mark.js';
import { escapeXml, serializeValue } from '../../src/graphics/marks/write.js';
import { ATTACKS } from './fixtures/attacks.js';
import { everythingIn, findFault, parsed, strangersIn } from './fixtures/svg.js';

t.test('escapes any text', async (t) => {
  for (const attack of ATTACKS) {
    const svg = serializeValue(element('g', { 'data-name': attack }, tooltip(attack)));
    t.equal(findFault(svg), null, JSON.stringify(attack));
    const all = everythingIn(parsed(svg)).filter(({ name }) => name !== '#text');
    t.equal(all.map(({ name }) => name).join(), 'g,title', 'no element was injected');
    t.same(Object.keys(parsed(svg).attributes), ['data-name'], 'no attribute was injected');
  }
});

t.test('escapes text in error images', async (t) => {
  for (const attack of ATTACKS) {
    const { svg } = errorImage('Invalid parameter', `lang ${attack} is not known`);
    t.equal(findFault(svg), null, JSON.stringify(attack));
    t.same(strangersIn(svg), []);
  }
});

t.test('replaces characters that XML forbids', async (t) => {
  t.equal(escapeXml('a\u0000b\u001fc\ud800d\uffffe'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
  t.equal(escapeXml('Türkiye, 中国, 😀\n'), 'Türkiye, 中国, 😀\n', 'and no others');
  t.equal(escapeXml(`<a b="c" d='e'>&amp;`), '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;');
});

t.test('rejects invalid coordinates', async (t) => {
  t.throws(() => serializeValue(element('rect', { x: Number.NaN })), /coordinate/);
});
