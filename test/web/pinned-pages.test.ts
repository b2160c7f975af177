import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { PARTS_OF_PAGES } from '../../src/web/reading/parts-of-pages.js';
import { isPartOfRelease } from '../../src/web/reading/urls.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

const NOTICE = /<aside class="notice".*?<\/aside>/s;
const OLDER = '1.0.0';
/** A day after the 2021 report, before the 2022 report. */
const DAY = '2021-07-02';

function addressesIn(html: string): string[] {
  const values = [...html.matchAll(/\s(?:href|src|srcset|action)="(\/[^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  return values.map((value) => value.replaceAll('&amp;', '&'));
}

function taken(address: string): { version: string | undefined; path: string } {
  const [, version, path = ''] = /^(?:\/releases\/([^/?]+)(?=\/))?([^?#]*)/.exec(address) ?? [];
  return { version, path };
}

t.test('serves pages of a release', async (t) => {
  const catalogue = await seeds();
  const app = await sharedApp();
  const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
  const examples = RESOURCES.filter(
    (resource) =>
      resource.scope !== 'catalogue' &&
      // The older release has no groups.
      !resource.path.startsWith('/groups/:') &&
      !PARTS_OF_PAGES.has(resource.path),
  ).map(({ example }) =>
    example
      .replace(/limit=\d+&?/, '')
      .replace(/[?&]$/, '')
      .replace(/\/2025\b/, '/2021'),
  );

  await t.test('links and shows only content of the release', async (t) => {
    t.not(catalogue.current.version, OLDER);
    for (const example of examples) {
      const url = `/releases/${OLDER}${example}`;
      const { statusCode, headers, body } = await get(url);
      t.equal(statusCode, 200, url);
      t.match(headers['cache-control'], 'max-age=86400', url);
      const addresses = addressesIn(body.replace(NOTICE, ''));
      const floating = addresses.filter((address) => {
        const { version, path } = taken(address);
        return version === undefined ? isPartOfRelease(path) : version !== OLDER;
      });
      t.strictSame(floating, [], url);
      t.ok(
        addresses.some((address) => address.startsWith(`/releases/${OLDER}/`)),
        url,
      );
    }
  });

  await t.test('has no broken links or images', async (t) => {
    for (const url of [`/releases/${OLDER}/countries/KH`, `/releases/${OLDER}/watchlist?year=2020`]) {
      const { body } = await get(url);
      // Skip files that are slow to build, from the same lists.
      const addresses = addressesIn(body).filter((address) => !/\.(?:xlsx|parquet|png)\b/.test(address));
      for (const address of new Set(addresses)) {
        const { statusCode } = await app.inject({ url: address, headers: { accept: '*/*' } });
        t.equal(statusCode, 200, `${url}: ${address}`);
      }
    }
  });

  await t.test('names the release and links the newest without naming it', async (t) => {
    const { body } = await get(`/releases/${OLDER}/watchlist?year=2020`);
    const notice = NOTICE.exec(body)?.[0] ?? '';
    t.match(notice, `<strong>release ${OLDER}</strong>`);
    t.match(notice, '<a href="/watchlist?year=2020">');
    t.notMatch(body, catalogue.current.version);
    const current = await get(`/releases/${catalogue.current.version}/countries/KH`);
    t.match(NOTICE.exec(current.body)?.[0], `release ${catalogue.current.version}`);
    t.notMatch((await get('/countries/KH')).body, NOTICE);
  });

  await t.test('stays at the day of a page', async (t) => {
    for (const prefix of ['', `/releases/${OLDER}`]) {
      const url = `${prefix}/countries/KH?asOf=${DAY}`;
      const { body } = await get(url);
      const addresses = addressesIn(body.replace(NOTICE, '')).filter((address) => {
        const { version, path } = taken(address);
        return version !== undefined || isPartOfRelease(path);
      });
      t.ok(addresses.length > 20, url);
      for (const address of addresses) {
        t.equal(new URL(address, 'http://localhost').searchParams.get('asOf'), DAY, address);
        t.equal(taken(address).version, prefix === '' ? undefined : OLDER, address);
      }
      t.match(
        body,
        `/releases/${prefix === '' ? catalogue.current.version : OLDER}/countries/KH?asOf=${DAY}`,
      );
      t.match(NOTICE.exec(body)?.[0], `<a href="${prefix}/countries/KH">`);
    }
    const form = (await get(`/watchlist?asOf=${DAY}`)).body;
    t.match(form, `<input type="hidden" name="asOf" value="${DAY}"`);
  });
});
