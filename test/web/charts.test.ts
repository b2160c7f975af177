import t from 'tap';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { getMessages } from '../../src/graphics/words.js';
import { CHARTS } from '../../src/rest/graphics/graphics.js';
import { CHART_KINDS } from '../../src/web/charts/chart-kinds.js';
import { sameAs } from '../support/first-difference.js';
import { fixedApp } from '../support/seed-app.js';
import { FIXED_VERSION } from '../support/seeds.js';

const app = await fixedApp();
const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
const plain = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const hrefsIn = (html: string, mark: RegExp) =>
  [...plain(html).matchAll(/<a ([^>]*)>([^<]*)/g)].flatMap(([, attributes = '', text = '']) =>
    mark.test(text) ? [/href="([^"]*)"/.exec(attributes)?.[1] ?? ''] : [],
  );

t.test('builds every kind of graphic and offers it in every format', async (t) => {
  t.equal(CHART_KINDS.length, CHARTS.length);
  for (const { id } of CHART_KINDS) {
    const { statusCode, body } = await get(`/charts?kind=${id}`);
    t.equal(statusCode, 200, id);
    const picture = plain(/<img src="([^"]+)"/.exec(body)?.[1] ?? '');
    t.match((await app.inject(picture)).headers['content-type'], 'image/svg+xml', picture);
    const files = hrefsIn(body, /^(SVG|PNG|Data as CSV)/);
    t.equal(files.length, 3, `PNG, SVG, CSV of ${id}`);
    t.ok(
      (/<img src="[^"]+" alt="([^"]*)"/.exec(body)?.[1] ?? '').length <= 250,
      `${id}: a short text alternative`,
    );
    t.match(body, 'role="status"');
    t.notMatch(body, /<label[^>]*>[a-z]/, `${id}: no field is labelled with a parameter name`);
    for (const file of files) {
      const answer = await app.inject(file);
      t.equal(answer.statusCode, 200, file);
      t.match(answer.headers['content-disposition'], /^inline; filename="[a-z0-9-]+\.(svg|png|csv)"$/, file);
    }
  }
});

t.test('marks every language whose translation nobody has reviewed', async (t) => {
  const { body } = await get('/charts?lang=fr');
  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    const [, label = ''] = new RegExp(`<option[^>]* value="${language}"[^>]*>([^<]*)`).exec(body) ?? [];
    t.equal(
      label.endsWith('(translation not reviewed)'),
      getMessages(language).reviewedBy === '',
      `${language}: ${label}`,
    );
  }
});

t.test('restores the choices from the URL of the image', async (t) => {
  for (const chosen of [
    'annotate=kh 2022: Automatic  downgrade|30% 40%: Text&highlight=Cambodia',
    'size=900x600&order=worst',
    'title=Own: words&subtitle=More&note=By us&theme=dark&lang=fr',
  ]) {
    const address = `/compare.svg?country=KH,TH&${chosen.replaceAll(' ', '+').replaceAll('|', '%7C')}`;
    const first = await app.inject(address);
    t.equal(first.statusCode, 200, chosen);
    const location = String(first.headers['content-location']);
    // A pinned URL never mentions a report outside its release.
    const pinned = await app.inject(`/releases/${FIXED_VERSION}${address}`);
    t.equal(pinned.headers['content-location'], location);
    sameAs(t, (await app.inject(location)).body, pinned.body, location);
    t.equal(
      (await get(address.replace('/compare.svg?', '/charts?kind=comparison&'))).statusCode,
      200,
      chosen,
    );
  }
});

t.test('offers the data for exactly the place and period drawn', async (t) => {
  const placed = { group: 'asean', asOf: '2024-01-01' };
  for (const [kind, chosen] of [
    ['timeline', { country: 'KH', from: '2010', to: '2012', asOf: '2024-01-01' }],
    ['comparison', { ...placed, from: '2010', to: '2012' }],
    ['map', { ...placed, year: '2023' }],
    ['map', { year: '2023', region: 'Asia' }],
    ['counts', { ...placed, from: '2010', to: '2012' }],
    ['counts', { ...placed, tier: '3' }],
    ['changes', { year: '2012', asOf: '2024-01-01' }],
    ['watchlist', { year: '2012', asOf: '2024-01-01' }],
  ] as const) {
    const page = await get(`/charts?${new URLSearchParams({ kind, ...chosen })}`);
    const [href = ''] = hrefsIn(page.body, /^Data as CSV/);
    const { pathname, searchParams } = new URL(href, 'http://x');
    for (const [name, value] of Object.entries(chosen))
      t.ok(searchParams.get(name) === value || pathname.includes(`/${value}/`), `${name} in ${href}`);
    t.equal((await app.inject(href)).statusCode, 200, href);
  }
  const fetchRows = async (query: string) => {
    const [href = ''] = hrefsIn((await get(`/charts?kind=map&${query}`)).body, /^Data as CSV/);
    return (await app.inject(href)).body.trim().split('\n').length - 1;
  };
  const { items } = (await app.inject('/tiers?year=2025&region=Asia')).json();
  t.equal(await fetchRows('year=2025&region=Asia'), items.length);
  t.equal(await fetchRows('year=2025&group=asean'), 10);
});

t.test('omits files that cannot be built and says why', async (t) => {
  const { body } = await get(`/charts?kind=timeline&country=KH&title=${encodeURIComponent('So 😀 far')}`);
  const files = hrefsIn(body, /^(SVG|PNG|Data as CSV)/);
  t.equal(files.length, 2, 'SVG with text, and the data');
  for (const file of files) t.equal((await app.inject(file)).statusCode, 200, file);
  t.match(body, 'no font here has 😀.');
  t.notMatch((await get('/charts?kind=timeline&country=KH&title=Mine')).body, 'no font here');
});

t.test('encodes exactly the choices in the URL', async (t) => {
  const sent = await get(
    '/charts?kind=comparison&country=&group=ASEAN&region=&from=2010&to=&highlight=Thailand&title=Mine&note=&size=preview&width=',
  );
  t.equal(sent.statusCode, 303);
  const at = String(sent.headers.location);
  t.equal(at, '/charts?from=2010&group=asean&highlight=TH&kind=comparison&size=preview&title=Mine');
  const { body } = await get(at);
  t.match(plain(body), `<link rel="canonical" href="http://localhost:80${at}"`);
  for (const field of [/name="title"[^>]*value="Mine"/, /value="2010" selected|selected value="2010"/])
    t.match(body, field);
  t.match(
    plain(plain(body)),
    /\/embed\/compare\?from=2010&group=asean&highlight=TH(&theme=light)?&title=Mine/,
    'embed code',
  );
  const embed = await get('/embed/compare?from=2010&group=asean&highlight=TH&title=Mine');
  t.match(plain(plain(body)), /\/embed\/compare\?[^"]*&theme=light/, 'an embed uses the chosen colours');
  const readers = await get('/charts?kind=timeline&country=KH&theme=reader');
  t.match(readers.body, /<source media="\(prefers-color-scheme: dark\)"/);
  t.notMatch(plain(plain(readers.body)), /\/embed\/countries\/KH\/tiers\?[^"]*theme/);
  const turned = await get('/charts?was=comparison&kind=timeline&group=asean&title=Mine');
  t.equal(turned.headers.location, '/charts?kind=timeline&title=Mine', 'another kind keeps what it can');
  t.match(embed.body.replaceAll('\u00a0', ' '), '<h1>Mine</h1>');
});

t.test('is linked from every graphic on pages and in embeds', async (t) => {
  for (const [url, fields] of [
    ['/countries/KH', { kind: 'timeline', country: 'KH' }],
    ['/reports/2022', { kind: 'map', year: '2022' }],
    ['/groups/asean', { kind: 'comparison', group: 'asean' }],
    ['/watchlist', { kind: 'watchlist' }],
    ['/releases/1.0.0/countries/KH', { kind: 'timeline', country: 'KH', release: '1.0.0' }],
    ['/countries/KH?asOf=2020-01-01', { kind: 'timeline', asOf: '2020-01-01' }],
    ['/embed/compare?country=KH,TH&title=Mine', { kind: 'comparison', country: 'KH,TH', title: 'Mine' }],
  ] as const) {
    const links = hrefsIn((await get(url)).body, /^Change this chart$/);
    t.ok(links.length > 0, url);
    const found = links.map((link) => Object.fromEntries(new URL(link, 'http://x').searchParams));
    t.ok(
      found.some((each) => Object.entries(fields).every(([name, value]) => each[name] === value)),
      `${url}: ${links.join(' ')}`,
    );
    for (const link of links) t.equal((await get(link)).statusCode, 200, link);
  }
  const old = await get('/charts?kind=timeline&country=KH&release=1.0.0');
  t.match(old.body, /src="\/releases\/1\.0\.0\/countries\/KH\/tiers\.svg/, 'in the same release');
});

t.test('shows errors next to their fields and keeps the input', async (t) => {
  for (const [url, status, field] of [
    ['/charts?kind=timeline&country=Camboda', 404, 'country'],
    [`/charts?kind=map&title=${'x'.repeat(151)}`, 400, 'title'],
    ['/charts?kind=comparison&group=asean&highlight=DE', 400, 'highlight'],
    ['/charts?kind=counts&from=2030', 404, 'from'],
    ['/charts?kind=counts&width=5', 400, 'width'],
  ] as const) {
    const { statusCode, body } = await get(url);
    t.equal(statusCode, status, url);
    t.match(body, new RegExp(`id="fault-${field}"`), url);
    t.match(body, new RegExp(`name="${field}"[^>]*aria-invalid="true"`), url);
    t.match(
      body,
      /<div class="frame"><picture>(?:<source [^>]*>)*<img src=/,
      `${url}: the last good image stays`,
    );
  }
  t.match((await get('/charts?kind=map&year=&title=Where')).headers.location, /year=2025/, 'the newest');
  const { body } = await get('/charts?kind=map&year=2025&highlight=KH&labels=false&theme=reader');
  t.match(body, /Highlight, labels, numbered notes<span>Cambodia, no direct labels</);
  t.match(body, /Colours<span>Reader’s</);
  t.equal((await get('/charts?kind=pie')).statusCode, 400);
  t.equal((await get('/charts?colour=red')).statusCode, 400);
  t.equal((await get('/charts?release=9.9.9')).statusCode, 404);
});
