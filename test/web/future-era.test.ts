import t, { type Test } from 'tap';
import type { Rule } from '../../src/domain/rule.js';
import { catalogueOfEditions } from '../../src/editions/seeds.js';
import { editionUnder } from '../support/edition-under.js';
import { seedAppFor } from '../support/seed-app.js';

/* What pages, graphics and sentences say of the law follows from its row, whatever that holds. */

/** The words of an answer in any form, without its markup. */
const wordsOf = (body: string): string =>
  body
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' .', '.');

async function readerUnder(t: Test, parts: Partial<Rule> | null) {
  const app =
    parts === null
      ? await seedAppFor(t)
      : await seedAppFor(t, {}, { catalogue: await catalogueOfEditions([await editionUnder(parts)]) });
  return {
    read: async (url: string) => {
      const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
      t.equal(statusCode, 200, url);
      return wordsOf(body);
    },
    ask: async (url: string) => (await app.inject(url)).json(),
  };
}

t.test('the law as it is', async (t) => {
  const { read } = await readerUnder(t, null);
  const home = await read('/');
  t.match(
    home,
    'Two counted years are used up; the law leaves each of them one waiver, if the Secretary of State gives it.',
  );
  t.match(home, /Counted year 3, no waiver left: Tier 3 in 2026 unless upgraded\./);
  t.match(
    home,
    'A country may be on the Tier 2 Watch List for 2 reports in a row. Then the next report must move it: down to Tier 3 unless it is upgraded – or the Secretary of State waives the rule for a year.',
  );
  const list = await read('/watchlist');
  for (const words of [
    'No waiver left: Tier 3 in 2026 unless upgraded',
    'Two years on the list and every waiver that the law allows are used up. Tier 3 follows unless they are upgraded.',
    'Two years on the list are used up. The next report may keep them there only if the Secretary of State waives the rule; else Tier 3 follows unless they are upgraded.',
    'They may stay for one report; no waiver can lengthen that. Tier 3 follows unless they are upgraded.',
  ])
    t.match(list, words);
  t.match(await read('/watchlist.svg'), 'No waiver left: Tier 3 in 2026 unless upgraded');
  t.match(await read('/claim-check'), 'was downgraded automatically, by the two-year rule');
});

t.test('a law with three counted years, no waiver and no limit of a relisting', async (t) => {
  const { read, ask } = await readerUnder(t, {
    max_run: 3,
    waivers_per_run: 0,
    waiver_citation: null,
    relisting_max_run: null,
    relisting_citation: null,
  });
  const home = await read('/');
  t.match(home, 'Counted year 3, no waiver allowed: Tier 3 in 2026 unless upgraded.');
  t.match(
    home,
    'for 3 reports in a row. Then the next report must move it: down to Tier 3 unless it is upgraded. A law that is to come.',
  );
  // What was read, and what became of earlier cases, is not the law of the next report.
  const ofTheLaw = home.replaceAll(
    /How well this is known:.*? graded|What happened to others:.*? Every case/g,
    '',
  );
  t.notMatch(ofTheLaw, /only with a waiver|leaves each|no waiver left|two|waives the rule/i);
  const list = await read('/watchlist');
  t.match(list, 'No waiver allowed: Tier 3 in 2026 unless upgraded');
  t.match(list, 'Three years on the list are used up, and the law allows no waiver. Tier 3 follows');
  t.notMatch(list, /Two years|no report|may stay for|Only a waiver/);
  t.match(await read('/watchlist.svg'), 'No waiver allowed: Tier 3 in 2026 unless upgraded');
  t.match(
    await read('/rules/future'),
    /Years in a row that the law allows 3 .* Waivers that a run may use none/,
  );
  t.match(await read('/claim-check'), 'by the limit of consecutive years', 'the eras do not have one number');

  const { items } = await ask('/eligibility?status=final_year');
  t.ok(items.length > 0);
  for (const { country } of items) {
    const { trace } = await ask(`/countries/${country.iso2}/eligibility`);
    t.match(
      trace.conclusion,
      /^After \w+ consecutive counted years .* no waiver is allowed: the 2026 report/,
    );
    t.match(trace.steps.at(-3).sentence, /; the law allows three years\.$/);
    t.equal(trace.steps.at(-2).sentence, 'The law allows no waiver.');
    t.match(trace.steps.at(-1).sentence, /^With the limit reached and no waiver allowed, the 2026 report/);
    t.match(await read(`/countries/${country.iso2}/tiers.svg`), /no waiver allowed: Tier 3 in 2026/);
  }
  t.strictSame((await ask('/eligibility?status=relisting_limit,waiver_required')).items, []);
});

t.test('what happened under it', async (t) => {
  const edition = await editionUnder({
    max_run: 3,
    waivers_per_run: 0,
    first_report: 2022,
    relisting_max_run: null,
    enacted_on: '2022-01-02',
  });
  const rules = edition.tables.rules.map((rule) =>
    rule.last_report === 2025 ? { ...rule, last_report: 2021 } : rule,
  );
  const app = await seedAppFor(
    t,
    {},
    {
      catalogue: await catalogueOfEditions([{ ...edition, tables: { ...edition.tables, rules } }]),
    },
  );
  const claim = (await app.inject('/verify?country=KH&year=2022&event=automatic_downgrade')).json();
  t.equal(claim.verdict, 'supported');
  t.match(claim.claim, 'placed on Tier 3 where the three-year rule applied (an automatic downgrade).');
  t.match(
    claim.reason,
    'after three consecutive counted years on the watch list, when no waiver was allowed.',
  );
  const before = (await app.inject('/verify?country=KH&year=2021&event=automatic_downgrade')).json();
  t.match(before.claim, 'the two-year rule', 'each report is told of by its own law');
  const svg = (await app.inject('/countries/KH/tiers.svg')).body;
  t.match(svg, '2022 (no waiver was allowed)');
});

t.test('a law with one counted year and three waivers', async (t) => {
  const { read } = await readerUnder(t, { max_run: 1, waivers_per_run: 3, relisting_max_run: 1 });
  const home = await read('/');
  t.match(home, /for 1 report\. Then the next report must move it/);
  t.match(
    home,
    /One counted year is used up; the law leaves each of them (\w+, )*(\w+ or )?\w+ waivers, if the Secretary of State gives them\./,
  );
  t.match(await read('/watchlist'), 'One year on the list is used up. The next report may keep them');
  t.match(await read('/claim-check'), 'was in counted year 4 on the watch list');
});

t.test('a law that leaves one country more waivers than another', async (t) => {
  const { read } = await readerUnder(t, { waivers_per_run: 2, relisting_max_run: 2 });
  t.match(
    await read('/'),
    'Two counted years are used up; the law leaves each of them one or two waivers, if the Secretary of State gives them.',
  );
});
