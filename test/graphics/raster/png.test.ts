import { execFile } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { RasterPool } from '../../../src/gateway/raster-pool.js';
import { Waiters } from '../../../src/gateway/waiters.js';
import { label } from '../../../src/graphics/marks/label.js';
import type { Picture } from '../../../src/graphics/picture.js';
import type { Sheet } from '../../../src/graphics/sheet.js';
import { slow } from '../../support/slow.js';
import { GRAPHICS, USUAL } from '../fixtures/every-graphic.js';
import { toSheet } from '../fixtures/sheet-of.js';

const script = fileURLToPath(new URL('from-source.ts', import.meta.url));
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const drawing = new RasterPool();
t.teardown(() => drawing.close());
const rasterize = (sheet: string, client = '192.0.2.1') =>
  drawing.run({ sheet: Buffer.from(sheet) }, new Waiters({ client, isCancelled: () => false }), 'picture');
const pngInBackground = async (sheet: Sheet) => Buffer.from((await rasterize(JSON.stringify(sheet))).bytes);
const getSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

t.test('renders every graphic as a PNG of its size', slow, async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const { sheet, width, height } = draw({ ...USUAL, width: 640 });
    const png = await pngInBackground(sheet);
    t.same(png.subarray(0, 8), SIGNATURE, what);
    t.same(getSize(png), [width, height], what);
    t.ok(png.length > 2_000, `${what} shows something`);
  }
});

t.test('draws text in the shipped font', async (t) => {
  const picture = (text: string) => toSheet(label(text, 9, 40, { size: 30, fill: '#000000' }), 60);
  const [empty, one, other] = await Promise.all(
    ['', 'Tier 3', 'Đặng Ω Я'].map((text) => pngInBackground(picture(text))),
  );
  t.not(empty?.length, one?.length);
  t.ok((other?.length ?? 0) > (empty?.length ?? 0));
});

t.test('does not block the event loop', async (t) => {
  const { sheet } = (GRAPHICS['the newest map'] ?? t.fail)({ ...USUAL, width: 3000 }) as Picture;
  const order: string[] = [];
  const drawn = pngInBackground(sheet).then(() => order.push('drawn'));
  await setImmediate();
  order.push('a turn of the loop');
  await drawn;
  t.strictSame(order, ['a turn of the loop', 'drawn']);
});

t.test('rejects invalid sheets', async (t) => {
  await t.rejects(rasterize('<svg'));
});

t.test('draws other scripts when run from source, as `npm run dev` does', slow, async (t) => {
  const sheet = JSON.stringify(toSheet(label('مصر', 9, 30, { size: 20, fill: '#000000' }), 40, 'ar'));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, sheet]);
  t.ok(Number(stdout) > 300, `${stdout} bytes`);
});

t.test('limits the bytes of waiting sheets, at the expense of the client with most', async (t) => {
  const small = JSON.stringify(toSheet(label('a', 9, 40, { size: 30, fill: '#000000' }), 60));
  const large = small.padEnd(10_000_000);
  const first = rasterize(small);
  const kept = rasterize(large);
  await t.rejects(rasterize(large), { code: 'overloaded' });
  const other = rasterize(small, '198.51.100.1');
  for (const { bytes } of await Promise.all([first, kept, other])) t.ok(bytes.length > 0);
  await t.resolves(rasterize(large), 'after they have been rendered');
});
