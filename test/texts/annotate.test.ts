import { readFileSync } from 'node:fs';
import t from 'tap';
import { annotateText } from '../../src/rest/texts.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();
const ROWS = readFileSync('test/texts/fixtures/beside.tsv', 'utf8').trimEnd().split('\n');
const splitCell = (cell = ''): string[] => cell.split(' ').filter((part) => /\w/.test(part));

/** Facts for the last sentence of a text. */
const getFacts = (text: string, published: string | undefined = '2025-10-01') =>
  annotateText(release, { text, published }).sentences.at(-1)?.facts ?? null;

t.test('finds the countries and reports of the last sentence', async (t) => {
  for (const row of ROWS) {
    const [published, text = '', countries, reports] = row.split('\t');
    const facts = getFacts(text, published);
    t.strictSame([...(facts?.countries ?? [])].sort(), splitCell(countries).sort(), text);
    for (const year of splitCell(reports)) t.ok(facts?.reports.includes(Number(year)), `${year}: ${text}`);
    if (splitCell(countries).length + splitCell(reports).length === 0) t.equal(facts, null, text);
  }
});

t.test('counts a tier in the relevant reports, and the named countries on it', async (t) => {
  const facts = getFacts('China, Laos and 12 other states were on Tier 3 in 2022.', '2022-07-20');
  t.strictSame(facts?.counts, [
    {
      measure: '3',
      reports: [
        { year: 2021, count: 17 },
        { year: 2022, count: 22 },
      ],
      named: 1,
      extreme: null,
    },
  ]);
  t.equal(facts?.form, '/claim-check?country=CN&year=2022&tier=3');
});

t.test('shows the previous record of the tier named one sentence earlier', async (t) => {
  const text =
    'Brazil was put on the Watch List. With 25 names it is the shortest since the list began in 2004.';
  t.match(getFacts(text), {
    countries: [],
    counts: [{ measure: '2WL', extreme: { is: 'fewest', year: 2023, count: 26 } }],
  });
  t.match(getFacts('27 countries were on Tier 3 in 2016, a record high.'), {
    counts: [{ measure: '3', extreme: { is: 'most', year: 2015, count: 23 } }],
  });
});

t.test('counts moves and countries covered', async (t) => {
  t.match(getFacts('Two countries were downgraded in 2025, Laos and Chad among them.'), {
    counts: [{ measure: 'downgrade', reports: [{ year: 2024 }, { year: 2025, count: 11 }], named: 2 }],
  });
  t.match(getFacts('The trafficking report covers 188 countries and territories.'), {
    counts: [{ measure: 'all', reports: [{ year: 2024 }, { year: 2025, count: 188 }] }],
  });
});

t.test('shows the rules for a sentence about the law, with or without a country', async (t) => {
  const text = 'A country may stay on the Watch List for two years, or three with a waiver.';
  const answer = annotateText(release, { text, published: '2025-10-01' });
  t.match(answer.sentences[0]?.facts, { countries: [], law: 'tvpra-2017' });
  t.match(answer.rules, [
    {
      id: 'tvpra-2017',
      sentence: 'A country may stay two years on the watch list, three with a waiver; since the 2019 report.',
      citation: '22 U.S.C. 7107(b)(2)(D)',
    },
  ]);
  const waived = annotateText(release, { text: 'Cambodia got a waiver in 2021.', published: '2022-07-20' });
  t.match(waived.rows, [{ law: [{ year: 2015 }, { year: 2016 }, { year: 2021, outcome: 'waived' }, {}] }]);
});

t.test('reports an ambiguous name and shows both countries', async (t) => {
  const facts = getFacts('Congo fell to Tier 3, the report says.');
  t.strictSame(facts?.countries.toSorted(), ['CD', 'CG']);
  t.match(facts?.ambiguous, [{ name: 'Congo' }]);
  t.strictSame(getFacts('Chad fell to Tier 3.')?.ambiguous, []);
});

t.test('recognizes the names that the search knows, in several languages', async (t) => {
  for (const [name, code] of [
    ['Kambodscha', 'KH'],
    ['柬埔寨', 'KH'],
    ['Côte d’Ivoire', 'CI'],
    ['Таиланд', 'TH'],
    ['Tailandia', 'TH'],
  ] as const)
    t.strictSame(getFacts(`${name} was on Tier 2.`)?.countries, [code], name);
  t.equal(getFacts('My Tier 2 ranking is none.'), null, 'not the Vietnamese name of the United States');
});

t.test('assumes the newest report of the day if none is named, and says so', async (t) => {
  const { inForce, sentences, note } = annotateText(release, {
    text: 'Laos fell to Tier 3.',
    published: '2024-06-01',
  });
  t.equal(inForce, 2023);
  t.match(sentences, [{ facts: { isImplied: true, reports: [2022, 2023] } }]);
  t.equal(note, 'Facts are shown; nothing was judged. Check a claim with /verify.');
});

t.test('leaves the tier of the claim form open if a sentence names several', async (t) => {
  const facts = getFacts('Malaysia was upgraded from Tier 3 to the Tier 2 Watch List in 2015.');
  t.equal(facts?.form, '/claim-check?country=MY&year=2015');
});

t.test('names a report that is not in the release yet, and asks for it in the claim form', (t) => {
  const later = release.newestYear + 1;
  const facts = getFacts(`The ${later} TIP Report placed Cambodia on Tier 2.`);
  t.match(facts, { countries: ['KH'], laterReports: [later], isImplied: true });
  t.match(facts?.form, `year=${later}`);
  t.strictSame(getFacts('Cambodia was on Tier 3 in 2022.')?.laterReports, []);
  t.end();
});

t.test('states which report is shown if a newer one may be meant', async (t) => {
  const { note } = annotateText(release, { text: 'Laos fell to Tier 3.' });
  if (release.upcomingReport && release.upcomingReport.state !== 'awaited')
    t.match(note, /Where no report is named, the 2026 report may be meant; this release ends with 2025/);
});

t.test('accepts 500 sentences', async (t) => {
  const sentence = 'Laos fell to Tier 3. ';
  t.equal(annotateText(release, { text: sentence.repeat(500) }).counts.withFacts, 500);
  t.throws(() => annotateText(release, { text: sentence.repeat(501) }), {
    name: 'TextTooLong',
    message: /51,200 bytes and 500 sentences/,
  });
});
