import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { sharedApp } from '../support/seed-app.js';

const MOST_BYTES = 150 * 1024;
const MOST_SCRIPT_BYTES = 30 * 1024;

t.test('keeps pages small, including all that they load', async (t) => {
  const app = await sharedApp();
  for (const url of ['/', '/countries/KH']) await t.test(url, (t) => weigh(t, app, url));
});

async function weigh(t: Test, app: FastifyInstance, url: string): Promise<void> {
  const fetched = new Map<string, Buffer>();
  const load = async (url: string): Promise<string> => {
    const headers = { accept: 'text/html,*/*;q=0.5' };
    const { rawPayload } = await app.inject({ url, headers: { ...headers, 'accept-encoding': 'br' } });
    fetched.set(url, rawPayload);
    return (await app.inject({ url, headers })).body;
  };
  const page = await load(url);
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  const css = await load(sheet);
  for (const [, address = ''] of page.matchAll(/<(?:script|img)[^>]*\ssrc="([^"]+)"/g)) {
    await load(address.replaceAll('&amp;', '&'));
  }
  for (const [, font = ''] of css.matchAll(/url\("(\/assets\/[^"]+)"\)/g)) await load(font);
  const bytes = [...fetched.values()].reduce((sum, { length }) => sum + length, 0);
  t.ok(fetched.size >= 6, [...fetched.keys()].join(' '));
  t.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  const script = [...fetched].find(([url]) => url.endsWith('.js'))?.[1].length ?? 0;
  t.ok(script > 0 && script <= MOST_SCRIPT_BYTES, `${script} bytes of script`);
  t.match(page, /<script type="module"/, 'no script blocks the first paint');
}
