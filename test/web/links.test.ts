import { readFileSync } from 'node:fs';
import t from 'tap';
import { HAS_MADE_UP_REPORT } from '../support/made-up-report.js';
import { seedAppFor } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** A fictitious release has no files, so its page and its downloads are unavailable. */
const FROM_REPOSITORY = HAS_MADE_UP_REPORT ? { skip: 'the newest release is made up' } : slow;

/** Files and URLs without a page. */
const HTML = { accept: 'text/html, */*;q=0.1' };
const HOST = 'https://tiers.example';
/** Path segments that identify one of many; pages of a kind share their code. */
const NAMES =
  /\/(?:[A-Z]{2}|\d[\d.]*|tv?pr?a[\w-]*|(?<=\/(?:groups|problems|rules|docs|download)\/)[^/.]+)(?=[/.]|$)/g;
const MAX_OF_A_KIND = 2;
/** URLs for programs, useless when simply opened. */
const FOR_PROGRAMS = ['/mcp', '/graphql', '/cite'];
const MAX_LINKS = 600;

interface Found {
  readonly address: string;
  readonly from: string;
}

interface Opened {
  readonly status: number;
  readonly body: string;
}

/** Internal URLs in a text or on a page. */
const namedIn = (text: string): string[] =>
  [
    ...text.matchAll(
      text.startsWith('<!doctype')
        ? /\s(?:href|src)="(\/[^"]*)"/g
        : /https:\/\/tiers\.example(\/[^"'\s<>)|`]*)/g,
    ),
  ].map(([, address = '']) => address.replaceAll('&amp;', '&').replace(/\.$/, ''));

t.test('has no broken links in pages, README, llms.txt and feeds', FROM_REPOSITORY, async (t) => {
  const app = await seedAppFor(t, { PUBLIC_URL: HOST, RATE_LIMIT_MAX: '100000' });
  const bodies = new Map<string, Promise<Opened>>();
  const open = (address: string): Promise<Opened> => {
    const known = bodies.get(address);
    if (known) return known;
    const opened = app.inject({ url: address, headers: HTML }).then(async (response) => {
      const to = response.headers.location;
      if (response.statusCode < 300 || response.statusCode >= 400 || to === undefined)
        return { status: response.statusCode, body: response.body };
      return open(new URL(String(to), HOST).href.slice(HOST.length).split('#', 1)[0] ?? '/');
    });
    bodies.set(address, opened);
    return opened;
  };
  const texts = ['/llms.txt', '/changes.atom'];
  const queue: Found[] = ['/', ...texts].map((address) => ({ address, from: '' }));
  const readme = readFileSync('README.md', 'utf8').replaceAll(/(?:http:\/\/)?localhost:3000(?=\/)/g, HOST);
  queue.push(
    ...namedIn(readme).map((address) => ({
      address,
      from: 'README.md',
    })),
  );
  const kinds = new Map<string, number>();
  let followed = 0;
  for (const { address, from } of queue) {
    const [path = '/', fragment] = address.split('#', 2);
    const [pathname = '/', query = ''] = path.split('?', 2);
    const isFile = /\.\w+$/.test(pathname);
    const parameters = isFile ? '' : [...new URLSearchParams(query).keys()].sort().join();
    const kind = `${pathname.replaceAll(NAMES, '/:')}?${parameters}#${fragment ? '' : '-'}`;
    const seen = kinds.get(kind) ?? 0;
    const most = isFile ? 1 : MAX_OF_A_KIND;
    if (seen >= most || /\{|…|\$/.test(address) || FOR_PROGRAMS.includes(pathname)) continue;
    kinds.set(kind, seen + 1);
    followed += 1;
    const { status, body } = await open(path);
    if (status !== 200) t.fail(`${address} (in ${from}): ${status}`);
    if (fragment && !body.includes(`id="${fragment}"`))
      t.fail(`${address} (in ${from}): no such fragment on the page`);
    if (!texts.includes(path) && !body.startsWith('<!doctype html>')) continue;
    queue.push(...namedIn(body).map((each) => ({ address: each, from: address })));
    if (followed >= MAX_LINKS) break;
  }
  t.ok(followed > 100, `${followed} links were followed`);
  t.comment(`${followed} links of ${kinds.size} kinds`);
});

t.test('redirects guessed URLs below a country to the list, pages only', async (t) => {
  const app = await seedAppFor(t, {});
  for (const part of ['outcomes', 'spells']) {
    const { statusCode, headers } = await app.inject({
      url: `/countries/C%C3%B4te%20d'Ivoire/${part}`,
      headers: HTML,
    });
    t.strictSame([statusCode, headers.location], [303, `/${part}?country=C%C3%B4te%20d'Ivoire`], part);
    t.equal((await app.inject(`/countries/CI/${part}`)).statusCode, 404, part);
  }
});

t.test('redirects URLs whose content is part of a country or report page', async (t) => {
  const app = await seedAppFor(t, {});
  for (const [url, to] of [
    ['/countries/KH/clock', '/countries/KH#clock'],
    ['/releases/1.0.0/countries/KH/clock', '/releases/1.0.0/countries/KH#clock'],
    ['/countries/KH/clock?asOf=2020-01-01', '/countries/KH?asOf=2020-01-01#clock'],
    ['/reports/2022/news', '/reports/2022'],
    ['/problems/not-found', '/problems#not-found'],
  ] as const) {
    const { statusCode, headers } = await app.inject({ url, headers: HTML });
    t.strictSame([statusCode, headers.location], [303, to], url);
    t.match(
      (await app.inject(url)).headers['content-type'],
      'application/json',
      `${url}: other clients get the data`,
    );
    const page = await app.inject({ url: to.split('#', 1)[0] ?? '', headers: HTML });
    t.equal(page.statusCode, 200, to);
    if (to.includes('#')) t.match(page.body, `id="${to.split('#')[1]}"`, to);
  }
});
