import t from 'tap';
import { fixedApp } from '../support/seed-app.js';
import { clientOf } from './fixtures/client.js';

type Arguments = Record<string, unknown>;

/** Bytes of an answer on one country, without detail. */
const MAX_BYTES = 2_048;
const MAX_BYTES_OF_REPORT = 4_096;

/** What people ask, the call that a model makes of it, what the first line must say, and what the answer holds. */
const QUESTIONS: readonly (readonly [string, string, Arguments, RegExp, object])[] = [
  [
    'Who is on Tier 3 in 2022?',
    'get_report',
    { year: 2022, tier: '3' },
    /^Of the 188 countries and territories in the 2022 report: 22 on Tier 3; /,
    { placements: { '3': { length: 22 } } },
  ],
  [
    'Who was downgraded in 2022?',
    'get_report',
    { year: 2022 },
    /21 moved up and 18 down/,
    { changes: { downgrade: [{ fromTier: String, toTier: String }] } },
  ],
  [
    'How many countries were on Tier 3 in each report since 2020?',
    'list_rows',
    { list: 'counts', from: 2020, tier: 'Tier 3' },
    /^Placements \(Tier 3, from 2020\): 19 on Tier 3 \(2020\), .* and 20 on Tier 3 \(2025\)\.$/,
    { items: [{ year: 2020, placements: 19 }, { year: 2021 }] },
  ],
  [
    'Compare Cambodia, Thailand and Vietnam.',
    'compare_countries',
    { country: ['Cambodia', 'th', 'VNM'], from: 2020 },
    /^In the 2025 report: Cambodia on Tier 3, Thailand on Tier 2 and Vietnam on Tier 2\./,
    { total: 3, items: [{ country: { iso2: 'KH' }, tiers: { 2021: '2WL', 2022: '3' } }, {}, {}] },
  ],
  [
    'What was Cambodia on over the years?',
    'get_history',
    { country: 'Cambodia' },
    /^Cambodia: 25 reports from 2001 to 2025, last on Tier 3/,
    { items: { length: 25 } },
  ],
  [
    'How many fell from the watch list to Tier 3 in 2017?',
    'list_rows',
    { list: 'downgrades', year: 2017 },
    /^There were \w+ falls from the Watch List to Tier 3\. .*a waiver was still open/,
    { items: [{ year: 2017 }] },
  ],
  [
    'Who was waived in 2021?',
    'list_rows',
    { list: 'waivers', year: 2021 },
    /^Found: 11 waivers \(year 2021\): .*Cambodia 2021/,
    { items: [{ year: 2021 }] },
  ],
  [
    'Two of those that were waived in 2021?',
    'list_rows',
    { list: 'waivers', year: 2021, limit: 2 },
    /^Found: 11 waivers \(year 2021\), the first 2 of them here: Azerbaijan 2021 and .*\. Not all is known of 2021: see knownGaps\.$/,
    { items: { length: 2 } },
  ],
  [
    'How many countries of ASEAN were on each tier in 2022?',
    'list_rows',
    { list: 'counts', group: 'ASEAN', from: 2022, to: 2022 },
    /^Placements .*: 2 on Tier 1, /,
    { items: [{ year: 2022, tier: '1', placements: 2 }] },
  ],
  [
    'Which downgrades came while a waiver was still open?',
    'list_rows',
    { list: 'downgrades', waiver: 'open' },
    /^\w/,
    { total: 23 },
  ],
  [
    'Who is a member of ASEAN in 2025?',
    'list_rows',
    { list: 'members', group: 'ASEAN', year: 2025 },
    /^Found: 10 members .*: Brunei, Indonesia/,
    { items: { length: 10 } },
  ],
  [
    'Who has run out of waivers?',
    'list_watch_list',
    { year: 2021, status: 'final_year' },
    /Out of waivers: .*Cambodia/,
    { items: [{ status: 'final_year' }] },
  ],
  [
    'Could Cambodia stay on the list after 2021?',
    'get_eligibility',
    { country: 'KH', year: 2021 },
    /\w/,
    { status: 'final_year', next: { watchList: 'impossible' } },
  ],
  [
    'And under the law of 2008?',
    'simulate_clock',
    { country: 'KH', year: 2021, rules: 'tvpra-2008' },
    /^Assumed for Cambodia: the law of 2008 in every year\. The country /,
    { status: 'waiver_required' },
  ],
  [
    'What if it comes back to the list in 2026?',
    'simulate_clock',
    { country: 'KH', history: '2026:2WL' },
    /^Assumed for Cambodia: Tier 2 Watch List in 2026\. The country /,
    { year: 2026 },
  ],
  [
    'Was Cambodia on Tier 3 in 2022?',
    'verify_claim',
    { country: 'KH', year: 2022, tier: '3' },
    /^True\. /,
    { verdict: 'supported' },
  ],
  [
    'What happened to others where Cambodia stood?',
    'find_precedents',
    { country: 'KH', year: 2021 },
    /^From 2019 to 2021, .*a country ran out of years on the Watch List: .* Past cases, not a forecast\.$/,
    { position: { run: 3 } },
  ],
  [
    'Is this sentence right?',
    'annotate_text',
    { text: 'Cambodia was on Tier 3 in 2022.' },
    /^One sentence speaks of placements, of 1; .* 1 agree/,
    { sentences: { length: 1 } },
  ],
  [
    'How do I cite it?',
    'cite_answer',
    { url: '/countries/KH/tiers' },
    /Cambodia/,
    { citations: { bibtex: String } },
  ],
];

t.test('a client of the official SDK plays the questions of a model', async (t) => {
  const { client } = await clientOf(t, await fixedApp());
  // The client then holds every answer against the schema that its tool declares.
  await client.listTools();

  for (const [question, name, input, firstLine, expected] of QUESTIONS)
    await t.test(question, async (t) => {
      const { structuredContent, content, isError } = await client.callTool({ name, arguments: input });
      const text = (content as { text: string }[])[0]?.text ?? '';
      t.notOk(isError, text);
      t.match(text.split('\n')[0], firstLine);
      t.match(structuredContent, expected);
      t.notMatch(structuredContent, { trace: {} }, 'reasons come on demand');
      const bytes = Buffer.byteLength(text);
      if (typeof input.country === 'string') t.ok(bytes <= MAX_BYTES, `${bytes} bytes`);
    });

  const call = async (name: string, input: Arguments) => {
    const { structuredContent, content } = await client.callTool({ name, arguments: input });
    const bytes = Buffer.byteLength((content as { text: string }[])[0]?.text ?? '');
    return { answer: structuredContent as Arguments, bytes };
  };

  await t.test('detail brings the reasons', async (t) => {
    const { answer } = await call('get_eligibility', { country: 'KH', year: 2021, detail: true });
    t.match(answer, { trace: { steps: [{}] }, wouldChange: [{}] });
  });

  await t.test('who was waived in a year is told whole, in 4 KB', async (t) => {
    for (const year of [2013, 2021, 2024]) {
      const { answer, bytes } = await call('list_rows', { list: 'waivers', year });
      const { total, items } = answer as { total: number; items: unknown[] };
      t.ok(total > 0 && items.length === total, `${year}: ${items.length} of ${total}`);
      t.ok(bytes <= MAX_BYTES_OF_REPORT, `${year}: ${bytes} bytes`);
    }
  });

  await t.test('no country has an answer of more than 2 KB', async (t) => {
    const tools = ['get_history', 'get_eligibility', 'simulate_clock', 'find_precedents'];
    const countries = ['CD', 'VU', 'GW', 'DZ', 'TN', 'CS', 'US'];
    const claims = [{ tier: '2WL' }, { run: 4 }, { event: 'downgraded' }, { tier: '3', count: 0 }];
    for (const [name, input] of [
      ...tools.flatMap((name) => countries.map((country) => [name, { country }] as const)),
      ...claims.flatMap((claim) =>
        ['CD', 'KH'].map((country) => ['verify_claim', { country, from: 2001, to: 2025, ...claim }] as const),
      ),
    ]) {
      const { bytes } = await call(name, input);
      t.ok(bytes <= MAX_BYTES, `${name} ${JSON.stringify(input)}: ${bytes} bytes`);
    }
  });

  await t.test('a short verdict says how much it leaves out', async (t) => {
    const claim = { country: 'KH', from: 2013, to: 2022, tier: '2WL' };
    const { answer: short } = await call('verify_claim', claim);
    t.match(short, { rows: [], parts: [], leftOut: { rows: 10, parts: 10 } });
    const { answer: whole } = await call('verify_claim', { ...claim, detail: true });
    t.match(whole, { rows: { length: 10 }, parts: { length: 10 }, leftOut: undefined });
    const { answer: single } = await call('verify_claim', { country: 'KH', year: 2022, tier: '3' });
    t.notOk(Object.hasOwn(single, 'leftOut'));
  });

  await t.test('countries and reports are resources', async (t) => {
    const { resources } = await client.listResources();
    t.strictSame(resources, [], 'by template, not 216 rows');
    const { resourceTemplates } = await client.listResourceTemplates();
    t.strictSame(
      resourceTemplates.map(({ uriTemplate }) => uriTemplate),
      ['tip-tiers://countries/{country}', 'tip-tiers://reports/{year}'],
    );
    for (const [uri, expected] of [
      ['tip-tiers://countries/Burma', { iso2: 'MM', url: /\/releases\/.*\/countries\/MM$/ }],
      [
        'tip-tiers://reports/2022',
        { year: 2022, totals: { '3': 22 }, url: /\/releases\//, officialUrl: /state.gov/ },
      ],
    ] as const) {
      const { contents } = await client.readResource({ uri });
      t.match(JSON.parse(String((contents[0] as { text?: string }).text)), expected);
    }
    for (const [uri, code] of [
      ['tip-tiers://countries/Atlantis', 'unknown-country'],
      ['tip-tiers://reports/1999', 'unknown-report'],
      ['tip-tiers://reports/soon', 'invalid-parameter'],
    ])
      await t.rejects(client.readResource({ uri: String(uri) }), { code: -32602, data: { code } });
    await t.rejects(client.readResource({ uri: 'tip-tiers://rules/1' }), { code: -32602 });
  });

  await t.test('there are two prompts', async (t) => {
    const { prompts } = await client.listPrompts();
    t.strictSame(
      prompts.map(({ name }) => name),
      ['check_article', 'brief_country'],
    );
    const { messages } = await client.getPrompt({ name: 'brief_country', arguments: { country: 'Chad' } });
    t.match(messages, [{ role: 'user', content: { text: /brief on Chad/ } }]);
    await t.rejects(client.getPrompt({ name: 'brief_country' }), { code: -32602 });
    await t.rejects(client.getPrompt({ name: 'poem' }), { code: -32602 });
  });
});
