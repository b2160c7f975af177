import t, { type Test } from 'tap';
import { newInstance } from '../support/instance.js';
import { program } from '../support/program.js';
import { directoryFor, settingsFor } from '../support/stores.js';

const MAX_BYTES = 150 * 1024;
const MAX_SCRIPT_BYTES = 30 * 1024;

/* On the built service: only the build minifies. */

t.test('keeps pages small, including all that they load', async (t) => {
  const instance = await newInstance(program('server'), settingsFor(await directoryFor(t)));
  t.teardown(() => instance.stop('SIGKILL'));
  await instance.start();
  for (const url of ['/', '/countries/KH']) await t.test(url, (t) => weigh(t, instance.origin, url));
});

async function weigh(t: Test, origin: string, url: string): Promise<void> {
  const fetched = new Map<string, number>();
  const load = async (url: string): Promise<string> => {
    const headers = { accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'br' };
    const response = await fetch(`${origin}${url}`, { headers });
    fetched.set(url, Number(response.headers.get('content-length') ?? Number.NaN));
    return response.text();
  };
  const page = await load(url);
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  const css = await load(sheet);
  for (const [, address = ''] of page.matchAll(/<(?:script|img)[^>]*\ssrc="([^"]+)"/g)) {
    await load(address.replaceAll('&amp;', '&'));
  }
  for (const [, font = ''] of css.matchAll(/url\("(\/assets\/[^"]+)"\)/g)) await load(font);
  const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
  t.ok(fetched.size >= 6, [...fetched.keys()].join(' '));
  t.ok(bytes <= MAX_BYTES, `${bytes} bytes`);
  const script = [...fetched].find(([url]) => url.endsWith('.js'))?.[1] ?? 0;
  t.ok(script > 0 && script <= MAX_SCRIPT_BYTES, `${script} bytes of script`);
  t.match(page, /<script type="module"/, 'no script blocks the first paint');
}
