import { readFile } from 'node:fs/promises';
import t from 'tap';
import { DATASET_TITLE } from '../../../src/domain/service.js';
import { DATASET_AUTHOR } from '../../../src/formats/citation.js';
import { DATASET_LICENSE } from '../../../src/formats/release/about.js';
import { RESOURCES } from '../../../src/resources/index.js';
import { GRAPHICS } from '../../../src/rest/graphics/graphics.js';
import { sharedApp } from '../../support/seed-app.js';
import { NEWEST, newestInRepository, newestReleaseData, VERSIONS } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';

const ORIGIN = 'https://tiers.example';
const cite = (url: string, style?: string) =>
  `/cite?${new URLSearchParams({ url, ...(style ? { style } : {}) })}`;

const app = await sharedApp({ PUBLIC_URL: ORIGIN });

t.test('cites an unpinned URL by its pinned one in every style', async (t) => {
  const all = (await app.inject(cite('/countries/cambodia/tiers?from=2019'))).json();
  const url = `${ORIGIN}/releases/${NEWEST}/countries/KH/tiers?from=2019`;
  t.match(all, { release: NEWEST, title: 'Tier history of Cambodia (from 2019)', url });
  t.strictSame(Object.keys(all.citations), ['text', 'bibtex']);
  for (const [style, citation] of Object.entries(all.citations)) {
    t.ok(String(citation).includes(url), style);
    const alone = await app.inject(cite('/countries/KH/tiers?from=2019', style));
    t.equal(alone.body, citation, style);
  }
});

t.test('chooses the citation type by style, or else by Accept', async (t) => {
  for (const [accept, style, type] of [
    [undefined, undefined, 'application/json'],
    ['text/html, */*;q=0.8', undefined, 'application/json'],
    ['application/x-bibtex', undefined, 'application/x-bibtex'],
    ['application/json;q=0.1, application/x-bibtex', undefined, 'application/x-bibtex'],
    ['text/plain', undefined, 'text/plain'],
    ['application/x-bibtex', 'text', 'text/plain'],
    ['image/png', 'bibtex', 'application/x-bibtex'],
  ] as const) {
    const headers = accept === undefined ? {} : { accept };
    const answer = await app.inject({ url: cite('/countries/KH', style), headers });
    t.equal(answer.headers['content-type'], `${type}; charset=utf-8`, accept ?? '');
    t.equal(/Accept,/.test(String(answer.headers.vary)), style === undefined, 'Vary');
  }
  const none = await app.inject({ url: cite('/countries/KH'), headers: { accept: 'image/png' } });
  t.equal(none.statusCode, 406);
  t.match(none.json().available, ['application/json', 'text/plain', 'application/x-bibtex']);
});

t.test('gives each style its own media type and format', async (t) => {
  const get = (style: string) => app.inject(cite(`${ORIGIN}/releases/1.0.0/reports/2022.json`, style));
  const bibtex = await get('bibtex');
  t.match(bibtex.headers['content-type'], /^application\/x-bibtex/);
  t.match(bibtex.body, /^@misc\{[a-z0-9-]+,\n/);
  t.match(bibtex.body, /\n\}\n$/);
  t.match((await get('text')).headers['content-type'], /^text\/plain/);
});

t.test('has a title with every path parameter', async (t) => {
  for (const { path, title = '', ...declared } of [...RESOURCES, ...GRAPHICS]) {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const isStated = 'buildTitle' in declared || names.every((name) => title.includes(`{${name}}`));
    t.ok(isStated, path);
  }
});

t.test('names the release of the cited URL', async (t) => {
  const earlier = VERSIONS[2] ?? NEWEST;
  const prefix = `/releases/${earlier}`;
  const examples = [
    ...RESOURCES.map(({ example }) => example),
    ...GRAPHICS.map(({ example }) => example.replace(/(?=\?|$)/, '.svg')),
  ];
  const ofRelease = ['', '.html', '?asOf=2020-01-01', '/download', '/download/datapackage.json'];
  let pinned = 0;
  for (const url of [...examples, ...[...examples, ...ofRelease].map((end) => `${prefix}${end}`)]) {
    const { statusCode, ...response } = await app.inject(cite(url));
    if (statusCode === 404 && url.startsWith(`${prefix}/releases`)) continue;
    const cited = response.json();
    const [, release] = /\/releases\/(\d+\.\d+\.\d+)/.exec(cited.url) ?? [];
    t.equal(cited.release, release ?? NEWEST, url);
    t.match(cited.citations?.text, `release ${cited.release}`, url);
    if (release === earlier) pinned += 1;
  }
  t.ok(pinned > GRAPHICS.length + ofRelease.length, 'below an earlier release');
});

t.test('describes the content of the URL in the title', slow, async (t) => {
  for (const [url, title] of [
    ['/countries/KH/tiers.csv', 'Tier history of Cambodia'],
    ['/countries/KH/tiers.svg', 'Timeline of Cambodia'],
    ['/countries/KH', 'Cambodia in the Trafficking in Persons Report'],
    ['/reports/2022', 'Trafficking in Persons Report 2022'],
    ['/reports/2022/map.svg', 'Map of the report of 2022'],
    ['/reports/2022/changes.svg', 'Who moved in the report of 2022'],
    ['/reports/2022/changes', 'Upgrades and downgrades: 2022'],
    [`/releases/${NEWEST}`, `${DATASET_TITLE}, release ${NEWEST}`],
    ['/releases/1.0.0/download/datapackage.json', `${DATASET_TITLE}: datapackage.json`],
  ] as const)
    t.equal((await app.inject(cite(url))).json().title, title, url);
  const claim = await app.inject(cite('/verify?country=KH&year=2022&tier=3', 'text'));
  t.match(claim.body, '“True: Cambodia was on Tier 3 in the 2022 TIP Report.” In: ');
  const { body } = await app.inject(cite('/countries/CI/tiers', 'bibtex'));
  t.match(body, `@misc{tip-tiers-${NEWEST.replaceAll('.', '-')}-tier-history-of-cote-d-ivoire,\n`);
});

t.test('uses the title of the page for every kind of URL', async (t) => {
  const pages = [
    ...RESOURCES.map(({ example }) => example),
    '/verify?country=KH&year=2022&tier=1',
    '/countries/KH/clock?year=2021&assumedRule=tvpra-2008',
    '/watchlist?year=2019',
    '/countries/CI/tiers/2020',
    '/tiers?year=2022&tier=3',
  ];
  for (const url of pages) {
    const { body, statusCode } = await app.inject({ url, headers: { accept: 'text/html' } });
    // Shown on the page of another resource, which has its own title.
    if (statusCode === 303) continue;
    const [, shown] = /<title>(.*?) · Tip·Tiers<\/title>/.exec(body) ?? [];
    const cited = (await app.inject(cite(url))).json();
    if (cited.title === undefined) continue;
    const escaped = String(cited.title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    t.equal(shown, escaped, url);
    t.notMatch(cited.title, /or territory of|\bA country\b/, url);
  }
});

t.test('cites content that depends on the newest report as of it, on pages too', async (t) => {
  const { tables } = await newestReleaseData();
  const newest = Math.max(...tables.reports.map(({ year }) => year));
  for (const [url, isOfNewest] of [
    ['/watchlist', true],
    ['/countries/KH', true],
    ['/countries/KH/tiers.svg', true],
    ['/groups/asean', true],
    ['/tiers', true],
    [`/reports/${newest}`, true],
    ['/watchlist?year=2021', false],
    ['/countries/KH/tiers/2022', false],
    ['/tiers?to=2022', false],
    ['/reports/2022/map.svg', false],
    ['/rules', false],
    ['/determinations', false],
  ] as const) {
    const cited = (await app.inject(cite(url))).json();
    t.equal(cited.citations.text.includes(`, as of the ${newest} report. In:`), isOfNewest, url);
    if (url.includes('.')) continue;
    const page = (await app.inject({ url, headers: { accept: 'text/html' } })).body;
    const onPage = page.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    // Pages without a citation block, such as rules and groups.
    if (onPage.includes('Compiled from')) t.ok(onPage.includes(cited.citations.text.trim()), url);
  }
});

t.test('matches CITATION.cff with the newest release', async (t) => {
  const lines = (await readFile('CITATION.cff', 'utf8')).split('\n');
  const cff = Object.fromEntries(
    lines
      .map((line) => /^(?: {2}- )?([\w-]+): "?(.*?)"?$/.exec(line))
      .flatMap((match) => (match ? [[match[1], match[2]]] : [])),
  );
  const newest = await newestInRepository();
  t.match(cff, {
    'cff-version': '1.2.0',
    type: 'dataset',
    title: DATASET_TITLE,
    name: DATASET_AUTHOR,
    version: newest.header.version,
    'date-released': newest.header.published_at.slice(0, 10),
    license: DATASET_LICENSE.name,
  });
});
