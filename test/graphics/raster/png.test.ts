import { execFile } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { Drawing, MOST_WAITING } from '../../../src/gateway/drawing.js';
import { slow } from '../../support/slow.js';
import { GRAPHICS, USUAL } from '../fixtures/every-graphic.js';

const script = fileURLToPath(new URL('from-source.ts', import.meta.url));
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const drawing = new Drawing();
t.teardown(() => drawing.close());
const pngInBackground = async (svg: string) => Buffer.from((await drawing.run({ svg, as: 'png' })).bytes);
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

t.test('every graphic becomes a PNG of its size', slow, async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const { svg, width, height } = draw({ ...USUAL, width: 640 });
    const png = await pngInBackground(svg);
    t.same(png.subarray(0, 8), SIGNATURE, what);
    t.same(sizeOf(png), [width, height], what);
    t.ok(png.length > 2_000, `${what} shows something`);
  }
});

t.test('text is drawn, with the shipped font', async (t) => {
  const picture = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Nowhere, sans-serif"><text x="9" y="40" font-size="30">${text}</text></svg>`;
  const [empty, one, other] = await Promise.all(
    ['', 'Tier 3', 'Đặng Ω Я'].map((text) => pngInBackground(picture(text))),
  );
  t.not(empty?.length, one?.length);
  t.ok((other?.length ?? 0) > (empty?.length ?? 0));
});

t.test('the event loop goes on meanwhile', async (t) => {
  const { svg } = (GRAPHICS['the newest map'] ?? t.fail)({ ...USUAL, width: 3000 }) as { svg: string };
  const order: string[] = [];
  const drawn = pngInBackground(svg).then(() => order.push('drawn'));
  await setImmediate();
  order.push('a turn of the loop');
  await drawn;
  t.strictSame(order, ['a turn of the loop', 'drawn']);
});

t.test('no more wait than may', slow, async (t) => {
  const { svg } = (GRAPHICS['tiers by year'] ?? t.fail)(USUAL) as { svg: string };
  const asked = Array.from({ length: MOST_WAITING * 2 }, () => pngInBackground(svg));
  const results = await Promise.allSettled(asked);
  const refused = results.filter((result) => result.status === 'rejected');
  t.ok(refused.length > 0 && refused.length <= MOST_WAITING, `${refused.length} were refused`);
  for (const { reason } of refused) t.match(reason, { code: 'overloaded', status: 503 });
  t.ok((await pngInBackground(svg)).length > 0, 'and then it goes on');
});

t.test('what is no SVG is an error', async (t) => {
  await t.rejects(pngInBackground('<svg'));
});

t.test('other scripts are drawn where the sources are run, as `npm run dev` does', slow, async (t) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" font-family="&apos;Noto Sans Arabic&apos;"><text x="9" y="30" font-size="20">مصر</text></svg>';
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, svg]);
  t.ok(Number(stdout) > 300, `${stdout} bytes`);
});
