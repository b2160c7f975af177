import t from 'tap';
import { computeFinding } from '../../src/dataset/country-finding.js';
import { getStatedReason } from '../../src/dataset/downgrade-statements.js';
import { findDowngrades } from '../../src/dataset/downgrades.js';
import { LIMITS } from '../../src/dataset/precedents-summary.js';
import { toProseText } from '../../src/domain/sentences.js';
import { TIER_LABELS } from '../../src/domain/tier.js';
import { isDowngradeAtLimit } from '../../src/engine/forced.js';
import { reasonSentence } from '../../src/engine/stated-reason.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST, seeds } from '../support/seeds.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

t.test('serves pages at the URLs of resources', async (t) => {
  const catalogue = await seeds();
  const app = await sharedApp();
  const get = (url: string, accept = BROWSER) => app.inject({ url, headers: { accept } });

  await t.test('serves the page to browsers and data to other clients', async (t) => {
    t.match((await get('/countries/KH')).headers, {
      'content-type': 'text/html; charset=utf-8',
      vary: /Accept/,
    });
    t.match((await get('/countries/KH', '*/*')).headers['content-type'], 'application/json');
    t.match((await get('/countries/KH.json')).headers['content-type'], 'application/json');
    t.match((await get('/countries/KH.html', 'text/csv')).headers['content-type'], 'text/html');
  });

  await t.test('has a page for every country with its newest placement', async (t) => {
    const { current } = catalogue;
    for (const { iso2, name } of current.countries.all) {
      const { statusCode, body } = await get(`/countries/${iso2}`);
      const placement = current.placement(iso2, current.newestYear);
      const label = placement ? TIER_LABELS[placement.tier] : 'Not covered';
      const head = body.slice(body.indexOf('<h1'), body.indexOf('<h2'));
      if (statusCode === 200 && head.includes(escaped(toProseText(name))) && head.includes(label)) continue;
      t.fail(`${iso2}: ${statusCode} ${head}`);
    }
    t.equal(
      (await get('/countries/burma')).headers['content-location'],
      `/releases/${NEWEST}/countries/MM.html`,
    );
  });

  await t.test('shows no next report for a country that has ended', async (t) => {
    t.match((await get('/countries/KH')).body, /<h2 id="clock">/);
    for (const gone of ['CS', 'AN'])
      t.notMatch((await get(`/countries/${gone}`)).body, /next report|id="clock"/, gone);
  });

  await t.test('has a page for every report that names every country in it', async (t) => {
    for (const year of catalogue.current.years) {
      const { body } = await get(`/reports/${year}`);
      const start = body.indexOf('id="placements"');
      const section = body.slice(start, body.indexOf('</section>', start));
      const named = new Set([...section.matchAll(/href="\/countries\/(\w\w)"/g)].map(([, iso2]) => iso2));
      t.equal(named.size, catalogue.current.placementsIn(year).length, String(year));
      for (const { year: of, stated, counted } of catalogue.current.tables.control_totals)
        if (of === year && counted !== null)
          t.match(
            body.slice(0, start).replaceAll(/<[^>]+>/g, ''),
            `stated ${stated} (`,
            `${stated} of ${year}`,
          );
    }
  });

  await t.test('says who cannot stay on the watch list', async (t) => {
    const before = (await get('/watchlist?year=2003')).body;
    t.match(before, 'The 2003 report has no watch list: the law has had one since the 2004 report.');
    t.notMatch(before, /Who reached the legal limit|class="clock"/);
    const { body } = await get('/watchlist?year=2021');
    const final = body.slice(body.indexOf('id="must"'), body.indexOf('id="waiver"'));
    t.match(final, 'Cambodia');
    t.match(final, /Cambodia.*?three years on the list, one of them by waiver/s);
    t.match(body, 'Of 45 on the Watch List, 13 had to leave it in 2022');
    const counted = (await get('/watchlist?year=2009')).body;
    t.match(counted, 'The Watch List of 2009: 52 countries and territories (51 by State’s count)');
    t.notMatch((await get('/watchlist?year=2009&region=Africa')).body, 'by State’s count');
  });

  await t.test('capitalizes the evidence of a spell like a sentence', async (t) => {
    const { body } = await get('/countries/KH');
    t.match(body, /<td[^>]*>Lists agree: <a href="[^"]*2010"/);
    t.match(body, /; lists agree: <a href="[^"]*2025"/);
  });

  await t.test('states once that the law may have decided, if it may', async (t) => {
    const { current } = catalogue;
    for (const { iso2 } of current.countries.all) {
      const { body } = await get(`/countries/${iso2}`);
      const article = body.slice(body.indexOf('<h1'), body.indexOf('id="clock"'));
      const { kind, began, spell } = computeFinding(current, iso2);
      const isNamed = kind !== 'last' && began !== null && spell?.tier !== 'SC' && isDowngradeAtLimit(began);
      // State’s own reason, where it was read, is said instead.
      const isUnread = isNamed && getStatedReason(current, iso2, spell?.from ?? 0) === 'not_read';
      t.equal(article.split(reasonSentence('not_read')).length - 1, Number(isUnread), iso2);
    }
    for (const year of current.years) {
      const falls = findDowngrades(current, { year: [year] }).filter(isDowngradeAtLimit);
      const { body } = await get(`/watchlist?year=${year}`);
      t.equal(body.includes(LIMITS.merit), falls.length > 0, String(year));
    }
  });

  await t.test('limits the watch list of a group to its members', async (t) => {
    const { body } = await get('/watchlist?group=asean');
    const page = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
    const named = [...page.matchAll(/href="\/countries\/(\w\w)"/g)].map(([, iso2]) => iso2);
    const { items } = (await app.inject('/watchlist?group=asean')).json();
    const listed = items.map(({ country }: { country: { iso2: string } }) => country.iso2);
    t.strictSame([...new Set(named)].sort(), [...listed].sort(), 'including the forced changes');
    t.match(page, '(ASEAN)', 'the page names the group');
    t.match(page, '<a href="/watchlist?group=asean&amp;sort=-run">');
    t.match(page, '<input type="hidden" name="group" value="asean"');
    t.notMatch(page, /watchlist\.png|embed\/watchlist/, 'an image would show the whole list');
    t.match((await get('/watchlist?group=asean&year=2021')).body, /Kept on the list by a waiver.*Cambodia/);
  });

  await t.test('shows what was known in a release and on a day', async (t) => {
    const old = await get('/releases/1.0.0/countries/KH');
    t.match(old.body, '2024 report');
    t.notMatch(old.body, '/reports/2025');
    t.match(old.headers['cache-control'], 'max-age=86400');
    t.match(
      (await get('/countries/KH?asOf=2021-07-02')).body,
      'What the law allows Cambodia in the 2022 report',
    );
  });

  await t.test('rejects parameters without meaning on a page', async (t) => {
    for (const url of ['/countries?bom=1', '/tiers?bom=1', '/watchlist?bom=1']) {
      const { statusCode, body } = await get(url);
      t.equal(statusCode, 400);
      t.match(body, 'bom is only supported for CSV, not for pages');
    }
  });

  await t.test("links a source's title, and labels copies of State's text", async (t) => {
    const { body } = await get('/countries/IT/tiers/2025');
    t.match(body, /<a href="https:\/\/github\.com\/[^"]+">Country indicators/);
    t.notMatch(body, />github\.com/);
    t.match((await get('/countries/KH/tiers/2022')).body, />State’s text as kept by ecoi\.net</);
    const sources = (await get('/sources?limit=100')).body;
    t.match(sources, />gvnet\.com \(aggregator\)</);
    t.match(sources, /State’s text on another report/);
  });

  await t.test('links each placement of a country to its dossier with a citation', async (t) => {
    const { body } = await get('/countries/KH');
    for (const { year } of catalogue.current.getHistory('KH'))
      t.match(body, `href="/countries/KH/tiers/${year}"`);
    t.match(
      (await get('/countries/KH/tiers/2022')).body,
      /data-copy="[^"]*\/releases\/[\d.]+\/countries\/KH\/tiers\/2022/,
    );
    const citation = await app.inject(
      `/cite?url=%2Freleases%2F${NEWEST}%2Fcountries%2FKH%2Ftiers%2F2022&style=text`,
    );
    t.match(citation.body, /Cambodia.*\/releases\/[\d.]+\/countries\/KH\/tiers\/2022/);
  });

  await t.test('shows errors as pages with suggestions in browsers', async (t) => {
    const { statusCode, headers, body } = await get('/countries/Camboda');
    t.equal(statusCode, 404);
    t.match(headers, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    t.match(body, '<a href="/countries/KH">Cambodia</a>');
    t.match((await get('/countries/Camboda', '*/*')).headers['content-type'], 'application/problem+json');
    t.match((await get('/countries/Camboda.csv')).headers['content-type'], 'application/problem+json');
    t.equal((await app.inject({ method: 'POST', url: '/', headers: { accept: BROWSER } })).statusCode, 405);
  });
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
