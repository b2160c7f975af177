import t from 'tap';
import { CODE_SCHEME_NAMES } from '../../src/dataset/code-schemes.js';
import { TIER_LABELS, type Tier } from '../../src/domain/tier.js';
import { YEAR_FROM } from '../../src/domain/vocabulary/facts.js';
import type { Testimony } from '../../src/resources/dossier.js';
import { RESOURCES } from '../../src/resources/index.js';
import { SUBJECTS } from '../../src/web/pages/list/columns-for-people.js';
import { PARTS_OF_PAGES } from '../../src/web/reading/parts-of-pages.js';
import { RECORDED_DIGESTS } from '../seeds/release-digests.js';
import { sharedApp } from '../support/seed-app.js';

const FEED = '<link rel="alternate" type="application/atom+xml" href="/changes.atom"';
const asHtml = { accept: 'text/html' };

t.test('serves a page at the URL of every resource', async (t) => {
  const app = await sharedApp();
  const get = (url: string) => app.inject({ url, headers: asHtml });
  const columnsIn = (body: string) =>
    [...body.matchAll(/<th id="column-(\w+)"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(
      ([, name = '', heading = '']) => ({
        name,
        heading,
      }),
    );
  const getRows = (body: string) => [...body.matchAll(/<tr><t[hd]\b/g)].length;

  await t.test('serves the example of each resource as a page', async (t) => {
    for (const { path, example } of RESOURCES) {
      if (PARTS_OF_PAGES.has(path)) continue;
      const { statusCode, headers, body } = await get(example);
      t.equal(statusCode, 200, example);
      t.match(headers, { 'content-type': 'text/html; charset=utf-8', vary: /Accept\b/ }, example);
      t.match(body, /<h1\b[^>]*>(?:<svg.*?<\/svg>)?[^<]/s, example);
      t.match((await app.inject(example)).headers['content-type'], 'application/json', example);
    }
  });

  await t.test('shows one image on a statistics page, of the rows listed', async (t) => {
    for (const path of ['/statistics/counts']) {
      const { statusCode, body } = await get(`${path}?group=asean&asOf=2019-12-31`);
      t.equal(statusCode, 200, path);
      const pictures = [...body.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
      t.equal(pictures.length, 1, path);
      t.match(pictures[0], /asOf=2019-12-31&amp;group=asean/, path);
    }
  });

  await t.test('begins the precedents of all positions with each that the law decides', async (t) => {
    const { body } = await get('/precedents');
    for (const status of ['final_year', 'waiver_required', 'relisting_limit']) {
      const { summary } = (await app.inject(`/precedents?status=${status}&limit=1`)).json();
      t.match(body, `href="/precedents?status=${status}"`);
      t.match(body.replaceAll('\u00a0', ' '), summary.sentence);
    }
    t.notMatch((await get('/precedents?status=final_year,relisting_limit')).body, 'status=waiver_required"');
  });

  await t.test('does not mistake a number of years for a tier in a heading', async (t) => {
    t.match((await get('/precedents?run=3')).body, 'with every status (run 3)');
  });

  await t.test('uses words in place of API values', async (t) => {
    for (const { path, example } of RESOURCES) {
      const { body } = await get(example);
      const lead = /<p class="standfirst">.*?<\/p>/s.exec(body)?.[0] ?? '';
      t.notMatch(lead, /`|\{c\}/, path);
      const headings = columnsIn(body).map(({ heading }) => heading);
      t.equal(new Set(headings).size, headings.length, `${path}: ${headings.join(', ')}`);
    }
    const feed = (await app.inject('/changes.atom')).body;
    t.match(feed, /type="text\/html" href="[^"]+\/releases\/1\.0\.0"/);
    t.notMatch(feed, 'application/json');
  });

  await t.test('lists every row with links to countries and dossiers', async (t) => {
    for (const url of [
      '/tiers?year=2022&tier=3',
      '/countries/KH/tiers',
      '/sources',
      '/differences?table=placements',
    ]) {
      const all = `${url}${url.includes('?') ? '&' : '?'}limit=1000`;
      const { body } = await get(all);
      const { items } = (await app.inject(all)).json();
      t.equal(getRows(body.slice(body.indexOf('<tbody>'))), items.length, url);
      for (const { heading } of columnsIn(body)) t.match(heading, /^[A-Z][^_]*$/, url);
    }
    const { body } = await get('/tiers?year=2022&tier=3');
    t.match(body, '<a href="/countries/KH">Cambodia</a>');
    t.match(body, '<a href="/countries/KH/tiers/2022">2022</a>');
    t.match(body, 'Placements in the 2022 report (Tier 3)');
    t.match(body, 'href="/tiers.csv?year=2022&amp;tier=3"');
    t.match((await get('/tiers?country=KH,TH&shape=wide')).body, '>2001</th>');
  });

  await t.test('offers only orders that the list accepts', async (t) => {
    const examples = RESOURCES.flatMap(({ kind, example }) => (kind === 'list' ? [example] : []));
    let offered = 0;
    for (const page of [...examples, '/releases', '/tiers?country=KH,TH&shape=wide']) {
      const { body } = await get(page);
      const [, select = ''] = /<select[^>]* name="sort"[^>]*>(.*?)<\/select>/s.exec(body) ?? [];
      const links = [...body.matchAll(/href="(\/[^"]*[?&;]sort=[^"]*)"/g)].map(([, to = '']) => to);
      const choices = [...select.matchAll(/ value="([^"]+)"/g)].map(
        ([, key]) => `${page}${page.includes('?') ? '&' : '?'}sort=${key}`,
      );
      for (const to of new Set([...links.map((to) => to.replaceAll('&amp;', '&')), ...choices])) {
        offered++;
        const { statusCode } = await get(to);
        if (statusCode !== 200) t.fail(`${page}: ${to}: ${statusCode}`);
      }
    }
    t.ok(offered > 100, `${offered} links and choices`);
  });

  await t.test('puts the subject of a row first and leaves codes to the files', async (t) => {
    const OF_PROGRAMS = /^(?:iso[23]|id|sources|lineage|groups|citation|m49|wikidata|sha256|rule)$/;
    let withCodes = 0;
    for (const { kind, example } of RESOURCES) {
      if (kind !== 'list') continue;
      const names = columnsIn((await get(`${example}${example.includes('?') ? '&' : '?'}sort=`)).body).map(
        ({ name }) => name,
      );
      t.strictSame(
        names.filter((name) => OF_PROGRAMS.test(name)),
        [],
        example,
      );
      const subject = names.findIndex((name) => SUBJECTS.includes(name));
      t.ok(subject <= 0, `${example}: ${names.join(', ')}`);
      const [at, query = ''] = example.split('?');
      const [header = ''] = (await app.inject(`${at}.csv?${query}`)).body.split(/\r?\n/, 1);
      if (header.split(',').some((name) => OF_PROGRAMS.test(name))) withCodes++;
    }
    t.ok(withCodes > 10, `${withCodes} lists have codes in their files`);
    const columns = columnsIn((await get('/clock?codes=cow&country=KH')).body).map(({ name }) => name);
    t.ok(columns.includes('cow'), 'codes are shown on request');
    const headings = async (url: string) => columnsIn((await get(url)).body).map(({ heading }) => heading);
    t.strictSame(await headings('/sources'), ['Title', 'Publisher', 'Covers', 'Kind', 'Address']);
    t.strictSame(await headings('/reports/2022/changes?direction=downgrade'), [
      'Country',
      'From',
      'To',
      'Moved',
    ]);
  });

  await t.test('describes changes between releases without internal values', async (t) => {
    const fetchText = async (url: string) =>
      (await get(url)).body
        .replace(/^[\s\S]*<tbody>/, '')
        .replace(/<\/table>[\s\S]*$/, '')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ');
    for (const [url, row] of [
      [
        '/releases/1.3.0/differences?table=placements',
        'Placements Honduras, 2025 corrected How well known Single source',
      ],
      [
        '/releases/1.3.0/differences?table=placement_votes',
        'What sources say Guinea, 2024, single articles that',
      ],
      [
        '/releases/1.2.0/differences?table=determinations&kind=added',
        '2006, Not restricted: it had met the standards by then added',
      ],
      [
        '/releases/1.2.0/differences?table=child_soldiers_lists',
        'Afghanistan, 2019 added Waiver waived in full',
      ],
      ['/releases/1.1.0/differences?table=control_totals', 'Stated totals 2025, Tier 2 Watch List added'],
    ] as const) {
      const text = await fetchText(`${url}&limit=500`);
      t.ok(text.includes(row), `${url}: ${text.slice(0, 300)}`);
      t.notMatch(text.replaceAll(/\bdata\.\S+|\S*\/\S*/g, ''), /\b[a-z]+_[a-z_]+\b|\b2WL\b|\bNR\b/, url);
    }
    const { body } = await get('/releases/1.2.0');
    t.match(body, 'How far child soldiers lists were read');
  });

  await t.test('marks a page of a list as such and links the next', async (t) => {
    const first = (await get('/countries?limit=5')).body;
    t.match(first, 'Rows 1 to 5 of 191.');
    t.equal(getRows(first.slice(first.indexOf('<tbody>'))), 5);
    const to = (body: string, relation: string): string =>
      new RegExp(`rel="${relation}"[^>]* href="([^"]+)"`).exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    t.notMatch(first, /rel="(?:first|prev)"/);
    const second = (await get(to(first, 'next'))).body;
    t.match(second, 'Rows 6 to 10 of ');
    t.match(second, /<th scope="row">.*>Argentina<[\s\S]*>Austria</, 'by name');
    t.equal(to(second, 'prev'), '/countries?limit=5');
    const last = (await get(to(second, 'last'))).body;
    t.match(last, '>Zimbabwe<');
    t.notMatch(last, /rel="(?:next|last)"/);
    t.equal((await get('/countries?cursor=nonsense&limit=5')).statusCode, 400);
  });

  await t.test('sorts a list by any of its columns, thirty rows per page', async (t) => {
    const namesIn = (body: string) =>
      [...body.matchAll(/<th scope="row"><a[^>]*>([^<]*)</g)].map(([, name = '']) => name);
    const { body } = await get('/tiers?year=2022');
    t.match(body, /Rows 1 to 30 of 188; [\d,]+ without the filter\./);
    t.match(body, /aria-sort="ascending"><a [^>]*href="\/tiers\?year=2022&amp;sort=-country"/);
    const names = namesIn(body);
    t.strictSame(names, [...names].sort(new Intl.Collator('en').compare), 'by name by default');
    const worst = (await get('/tiers?year=2022&tier=1,3&sort=-tier')).body;
    const badges = [...worst.matchAll(/class="tier tier-(\w+)"/g)].map(([, tier]) => tier);
    t.strictSame(badges, [...badges].sort().reverse());
    t.strictSame([badges[0], badges.at(-1)], ['3', '1']);
    t.match(worst, /id="column-tier"[^>]*aria-sort="descending"/);
    t.match(worst, 'href="/tiers.csv?year=2022&amp;tier=1,3&amp;sort=-tier"', 'data in the same order');
    for (const empty of ['/tiers?sort=evidence', '/outcomes?fromTier=2WL&toTier=3&sort=-waiver']) {
      t.equal((await get(empty)).statusCode, 200, empty);
    }
    const unknown = await app.inject({ url: '/tiers?sort=-rank', headers: { accept: 'text/html' } });
    t.equal(unknown.statusCode, 400);
    t.match(unknown.body, /sort must be one of: .*country, -country, year/);
  });

  await t.test('offers filters as form fields and ignores empty ones', async (t) => {
    const { body } = await get('/tiers?year=&tier=2WL,3&country=&region=&disputed=&sort=');
    t.match(body, 'Placements (Tier 2 Watch List or Tier 3)');
    t.match(body, /<option value="2WL,3" selected>Tier 2 Watch List, Tier 3</);
    for (const name of ['year', 'from', 'tier', 'country', 'region', 'group', 'evidence', 'sort']) {
      t.match(body, `name="${name}"`);
    }
    const early = (await get('/clock?country=AF&to=2010&sort=year')).body;
    t.match(early, /not in it/);
    t.match(early, /no limit applied/);
    const clock = (await get('/clock')).body;
    t.notMatch(clock, /says why a row has no tier/);
    for (const [scheme, name] of Object.entries(CODE_SCHEME_NAMES))
      t.match(clock, `<option value="${scheme}">${name}</option>`);
    t.equal((await app.inject('/tiers?year=')).statusCode, 400, 'other clients must give values');
  });

  await t.test('shows in a dossier what each source says', async (t) => {
    for (const [iso2, year] of [
      ['KH', 2022],
      ['TN', 2004],
      ['YE', 2025],
    ] as const) {
      const { body } = await get(`/countries/${iso2}/tiers/${year}`);
      const dossier = (await app.inject(`/countries/${iso2}/tiers/${year}`)).json();
      for (const { source } of dossier.testimonies) t.match(body, `id="${source.id}"`);
      for (const url of dossier.officialPages) t.match(body, `href="${url.replaceAll('&', '&amp;')}"`);
      for (const { what } of dossier.knownGaps) t.match(body, what);
      t.match(body, dossier.tier === null ? 'Not covered' : TIER_LABELS[dossier.tier as Tier]);
    }
    t.equal((await get('/countries/KH/tiers/1999')).statusCode, 404);
    const { testimonies } = (await app.inject('/countries/AE/tiers/2013')).json();
    const noted = (testimonies as Testimony[])
      .flatMap(({ pages }) => pages)
      .find(({ yearFrom, note }) => note !== null && yearFrom === 'document_number');
    const { body } = await get('/countries/AE/tiers/2013');
    t.match(body, YEAR_FROM.titles.document_number);
    t.notMatch(body, noted?.note ?? '', 'a note on numbers of an archive is in the data alone');
  });

  await t.test('names the countries and reports of a sentence to copy', async (t) => {
    for (const [url, sentence] of [
      [
        '/statistics/durations?tier=3&region=Asia',
        'Half of all stays of countries in Asia on Tier 3 end within',
      ],
      [
        '/statistics/durations?tier=3&from=2010&to=2012',
        'Half of all stays on Tier 3 that began from 2010 to 2012 end',
      ],
    ] as const)
      t.match((await get(url)).body.replaceAll('\u00a0', ' '), sentence, url);
  });

  await t.test('shows the clock of a country clause by clause', async (t) => {
    const body = (await get('/countries/DZ')).body.replaceAll('\u00a0', ' ');
    const answer = (await app.inject('/countries/DZ/clock?include=trace')).json();
    t.match(body, answer.sentence);
    t.match(body, answer.citation);
    for (const { title } of answer.trace.steps) t.match(body, title);
  });

  await t.test('lists the files of a release with their digests', async (t) => {
    for (const version of Object.keys(RECORDED_DIGESTS)) {
      const response = await get(`/releases/${version}`);
      t.equal(response.statusCode, 200);
      t.match(response.headers, { 'content-type': 'text/html; charset=utf-8', vary: /Accept,/ });
      t.notMatch(response.headers['cache-control'], 'immutable', 'its state can change');
      t.match(response.headers['content-security-policy'], "script-src 'self'");
      const detail = (await app.inject(`/releases/${version}`)).json();
      for (const { url, sha256 } of detail.resources) {
        t.match(response.body, `href="${url}"`);
        t.match(response.body, sha256);
      }
      t.match(response.body, FEED);
      t.equal((await get(`/releases/${version}.json`)).json().version, version);
    }
    t.equal((await get('/releases/9.9.9')).statusCode, 404);
    t.equal((await app.inject('/releases/1.0.0.csv')).statusCode, 404);
  });

  await t.test('links the feed from pages about releases', async (t) => {
    for (const url of ['/', '/releases', '/differences']) t.match((await get(url)).body, FEED, url);
    t.equal((await app.inject('/changes.atom')).statusCode, 200);
  });
});
