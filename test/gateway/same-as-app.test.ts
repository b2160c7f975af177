import t from 'tap';
import { getUrls } from '../../src/cli/addresses.js';
import { IS_BUILT } from '../../src/paths.js';
import { program, sourceProgram } from '../support/program.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { getOrigin, startServer } from '../support/server.js';
import { slow } from '../support/slow.js';
import { directoryFor, settingsFor } from '../support/stores.js';

/** The server of the sources that this test has loaded: scripts of the build are minified, so its pages name others. */
const SERVER = IS_BUILT ? program('server') : sourceProgram('src/server.ts');

/** Sample of the URLs of a mirror; an odd step covers every kind. */
const EVERY = 7;
const FIELDS = ['content-type', 'cache-control', 'etag', 'content-disposition', 'vary', 'link'] as const;
/** Pages and queries that a mirror does not contain. */
const OTHERS = [
  ...['/', '/watchlist', '/countries/KH', '/reports/2025', '/countries', '/method', '/search?q=Cambodia'],
  ...['/tiers?year=2026', '/tiers?year=nine', '/nothing', '/clock.csv?year=2025'],
  ...['/verify?country=KH&year=2022&tier=3', '/cite?url=/watchlist&style=bibtex', '/changes.atom'],
];

t.test('sends the same bytes through the gateway as the application responds with', slow, async (t) => {
  const app = await sharedApp();
  const { current } = await seeds();
  const origin = await getOrigin(startServer(t, settingsFor(await directoryFor(t)), SERVER));
  const { host } = new URL(origin);
  const addresses = [...getUrls(current).filter((_, index) => index % EVERY === 0), ...OTHERS];
  t.comment(`${addresses.length} addresses`);
  t.ok(addresses.length > 500, `${addresses.length} addresses`);
  const different: unknown[] = [];
  for (const address of addresses) {
    const accept = OTHERS.includes(address) && !/[.?]/.test(address) ? 'text/html' : '*/*';
    const headers = { accept, host, 'accept-encoding': 'identity' };
    const made = await app.inject({ url: address, headers });
    const requestHeaders = { accept, 'accept-encoding': 'identity' };
    const sent = await fetch(origin + address, { headers: requestHeaders });
    const body = Buffer.from(await sent.arrayBuffer());
    const unlike = FIELDS.filter((name) => (made.headers[name] ?? null) !== sent.headers.get(name));
    const isSame = sent.status === made.statusCode && body.equals(made.rawPayload) && unlike.length === 0;
    if (!isSame)
      different.push({
        ...{ address, status: [made.statusCode, sent.status], bytes: [made.rawPayload.length, body.length] },
        fields: unlike.map((name) => [name, made.headers[name], sent.headers.get(name)]),
      });
    const etag = sent.headers.get('etag');
    if (etag === null || sent.status !== 200) continue;
    const again = await fetch(origin + address, { headers: { ...requestHeaders, 'if-none-match': etag } });
    if (again.status !== 304) different.push({ address, again: again.status });
    await again.arrayBuffer();
  }
  t.strictSame(different, []);
});
