import t from 'tap';
import { groupBy } from '../../src/domain/group-by.js';
import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import { dossierNote } from '../../src/web/pages/dossier-page.js';
import { innerAppFor } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

const ORIGIN = 'http://localhost';
const LONG_NOTES =
  '2019: the first of three years in a row | 2022: no waiver was left | 2023: still on Tier 3';
/** Path segments that identify one of many. */
const IDS = /\/(?:[A-Z]{2}|\d[\d.]*|(?<=\/(?:groups|rules|docs)\/)[^/]+)(?=\/|$)/g;

t.test('serves the preview and the square of a page of every kind', async (t) => {
  // Without the gateway, a PNG is not rendered.
  const app = await innerAppFor(t);
  const { current } = await seeds();
  const fetchPage = async (url: string) =>
    (await app.inject({ url, headers: { accept: 'text/html' } })).body.replaceAll('&amp;', '&');
  const sitemap = (await app.inject('/sitemap.xml')).body;
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]+)/g)].map(([, path = '']) => path);
  const kinds = groupBy(paths, (path) => path.replaceAll(IDS, '/:'));
  const moved = current.placements.filter(
    ({ country, year }) => dossierNote(current, country.iso2, year).length > NOTE_LIMITS.square.longest,
  );
  t.ok(moved.length > 500, `${moved.length} placements have a long note`);
  const pages = [
    ...[...kinds.values()].map(([path = '/']) => path),
    ...[...groupBy(moved, ({ year }) => year).values()].map(
      ([first]) => `/countries/${first?.country.iso2}/tiers/${first?.year}`,
    ),
    '/countries/KH/tiers/2022',
    '/releases/1.4.0/countries/KH/tiers/2022',
    `/charts?kind=timeline&country=KH&annotate=${encodeURIComponent(LONG_NOTES)}`,
  ];
  const tried = new Set<string>();
  for (const page of pages) {
    const body = await fetchPage(page);
    const images = [
      /"og:image" content="([^"]*)"/.exec(body)?.[1],
      ...[...body.matchAll(/\s(?:href|src)="(\/[^"]*[?&]size=[^"]*)"/g)].map(([, url]) => url),
    ].flatMap((url) => (url === undefined ? [] : [new URL(url, ORIGIN)]));
    for (const { pathname, search } of images) {
      const { statusCode, body: answer } = await app.inject(pathname + search);
      if (!pathname.startsWith('/charts')) tried.add(pathname + search);
      if (statusCode !== 200) t.fail(`${page}: ${pathname}${search}: ${statusCode} ${answer.slice(0, 200)}`);
    }
  }
  t.ok(tried.size > 30, `${tried.size} images of ${pages.length} pages`);
  t.comment(`${tried.size} images of ${pages.length} pages`);
});
