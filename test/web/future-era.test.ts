import type { Test } from 'tap';
import t from 'tap';
import type { Rule } from '../../src/domain/rule.js';
import { getNameIn } from '../../src/graphics/languages.js';
import { catalogueOfReleases } from '../../src/releases/open-catalogue.js';
import { releaseUnder } from '../support/release-under.js';
import { seedAppFor } from '../support/seed-app.js';
import { fixedReleaseData } from '../support/seeds.js';

/*
 * Text about the law on pages, in graphics and in sentences must follow from its row, whatever it contains.
 */

/** The text of a response in any format, without markup. */
const toWords = (body: string): string =>
  body
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' .', '.');

async function readerUnder(t: Test, parts: Partial<Rule> | null) {
  const release = parts === null ? await fixedReleaseData() : await releaseUnder(parts);
  // The present tense is used while the next report is awaited.
  const awaited = Date.parse(`${release.tables.reports.at(-1)?.year}-12-01`);
  const catalogue = await catalogueOfReleases([release], { now: () => awaited });
  const app = await seedAppFor(t, {}, { catalogue });
  return {
    read: async (url: string) => {
      const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
      t.equal(statusCode, 200, url);
      return toWords(body);
    },
    request: async (url: string) => (await app.inject(url)).json(),
  };
}

t.test('describes the actual law', async (t) => {
  const { read } = await readerUnder(t, null);
  const home = await read('/');
  t.match(
    home,
    'A country may stay two years on the Watch List, three with a waiver. Then it must move up or fall to Tier 3.',
  );
  t.match(home, /Vanuatu three years, waiver used/);
  t.match(home, /Only with a waiver \(\d+\)/);
  const list = await read('/watchlist');
  for (const words of [
    'A country may stay two years on the Watch List, three with a waiver. Then it must move up or fall to Tier 3.',
    /Must leave in 20\d\d \(\d+\)/,
    /Only with a waiver \(\d+\)/,
  ])
    t.match(list, words);
  t.match(
    await read('/countries/VU'),
    /Vanuatu must leave the Watch List in the 20\d\d report, for a better rank or for Tier 3\. .*by a waiver; no waiver is left/,
  );
  t.match(await read('/watchlist.svg'), 'No waiver left: must leave in 2026');
  t.match(await read('/claim-check'), 'was downgraded automatically, at the two-year limit');
});

t.test('describes a law with three counted years, no waiver and no relisting limit', async (t) => {
  const { read, request } = await readerUnder(t, {
    max_run: 3,
    waivers_per_run: 0,
    waiver_citation: null,
    relisting_max_run: null,
    relisting_citation: null,
  });
  const home = await read('/');
  t.match(home, 'A country may stay three years on the Watch List. Then it must move up or fall to Tier 3.');
  // Evidence and outcomes of earlier cases are not about the next report's law.
  const ofTheLaw = home.replaceAll(
    /State’s own text confirms.*? How we know|What happened to others.*? Every case/g,
    '',
  );
  t.notMatch(ofTheLaw, /waiver|\btwo\b/i);
  const list = await read('/watchlist');
  t.match(list, 'A country may stay three years on the Watch List. Then it must move up or fall to Tier 3.');
  t.notMatch(list, /Two years|Only with a waiver|a year by waiver/);
  t.match(await read('/watchlist.svg'), 'No waiver allowed: must leave in 2026');
  t.match(await read('/rules/future'), /Years allowed 3 .*Waivers allowed 0/);
  t.match(await read('/claim-check'), 'at the limit of consecutive years', 'the eras have different numbers');

  const { items } = await request('/watchlist?status=final_year');
  t.ok(items.length > 0);
  for (const { country } of items) {
    const { sentence, trace } = await request(`/countries/${country.iso2}/clock?include=trace`);
    t.match(sentence, /for \w+ counted years, and no waiver is allowed: the 2026 report/);
    t.match(trace.steps.at(-3).sentence, /; the law allows three years\.$/);
    t.equal(trace.steps.at(-2).sentence, 'The law allows no waiver.');
    t.match(trace.steps.at(-1).sentence, /^With the limit reached and no waiver allowed, the 2026 report/);
    const drawn = await read(`/countries/${country.iso2}/tiers.svg`);
    t.match(drawn, `${getNameIn('en', country)} must leave the Watch List in the 2026 report`);
    t.notMatch(drawn, /no waiver (was )?left/, 'the law allows none');
  }
  t.strictSame((await request('/watchlist?status=relisting_limit,waiver_required')).items, []);
});

t.test('describes outcomes under a fictitious law', async (t) => {
  const release = await releaseUnder({
    max_run: 3,
    waivers_per_run: 0,
    first_report: 2022,
    relisting_max_run: null,
    enacted_on: '2022-01-02',
  });
  const rules = release.tables.rules.map((rule) =>
    rule.last_report === 2025 ? { ...rule, last_report: 2021 } : rule,
  );
  const app = await seedAppFor(
    t,
    {},
    {
      catalogue: await catalogueOfReleases([{ ...release, tables: { ...release.tables, rules } }]),
    },
  );
  const claim = (await app.inject('/verify?country=KH&year=2022&event=automatic_downgrade')).json();
  t.equal(claim.verdict, 'supported');
  t.match(claim.claim, 'automatically downgraded to Tier 3 at the three-year limit');
  t.match(claim.reason, 'after three counted years on the Watch List, when no waiver was allowed.');
  const before = (await app.inject('/verify?country=KH&year=2021&event=automatic_downgrade')).json();
  t.match(before.claim, 'the two-year limit', 'each report is described by its own law');
  const svg = (await app.inject('/countries/KH/tiers.svg')).body;
  t.match(svg, '2022 Tier 3, automatic downgrade (no waiver was allowed)');
});

t.test('describes a law with one counted year and three waivers', async (t) => {
  const { read } = await readerUnder(t, { max_run: 1, waivers_per_run: 3, relisting_max_run: 1 });
  const home = await read('/');
  t.match(
    home,
    'A country may stay one year on the Watch List, four with waivers. Then it must move up or fall to Tier 3.',
  );
  t.match(
    await read('/watchlist'),
    'A country may stay one year on the Watch List, four with waivers. Then it must move up or fall to Tier 3.',
  );
  t.match(await read('/claim-check'), 'was in counted year 4 on the watch list');
});

t.test('describes a law that leaves countries different numbers of waivers', async (t) => {
  const { read } = await readerUnder(t, { waivers_per_run: 2, relisting_max_run: 2 });
  t.match(await read('/'), 'A country may stay two years on the Watch List, four with waivers.');
});
