import { Session } from 'node:inspector/promises';
import t from 'tap';
import { checkText } from '../../../src/dataset/text-claims/check-text.js';
import { release } from '../claims-release.js';

/** The article that the project started from, retold. */
const ARTICLE = `Cambodia was downgraded to Tier 3 in the 2022 Trafficking in Persons Report.
It was on the Tier 2 Watch List from 2019 to 2021. In 2021 it received a waiver.
China, Macau, Vietnam, Malaysia, Myanmar, North Korea, Brunei, Syria, Afghanistan, South Sudan, Cambodia and 12 other states are on Tier 3.`;

t.test('an article: each claim with its place, its query and its verdict', async (t) => {
  const { statements, notUnderstood } = await checkText(release, { text: ARTICLE });
  t.strictSame(notUnderstood, []);
  t.strictSame(
    statements.map(({ verdict }) => [verdict.verdict, verdict.citation.path.replace(/^.*\?/, '')]),
    [
      ['supported', 'country=KH&year=2022&move=better-3'],
      ['supported', 'country=KH&year=2019,2020,2021&tier=2WL'],
      ['supported', 'country=KH&year=2021&event=waiver'],
      ['refuted', 'country=AF,BN,CN,KH,KP,MM,MO,MY,SS,SY,VN&year=2022&tier=3&others=12'],
    ],
  );
  for (const { text, start, end } of statements) t.equal(ARTICLE.slice(start, end), text);
  t.match(statements[1]?.assumptions, [/named last/]);
});

const unread: [text: string, reason: RegExp][] = [
  ['Cambodia could be downgraded to Tier 3.', /what may be/],
  ['Laos may fall to Tier 3.', /what may be/],
  ['Is Cambodia on Tier 3?', /question/],
  ['Congo was placed on Tier 3 in 2012.', /Republic of the Congo/],
  ['Le Cambodge est au niveau 3.', /another language/],
  ['About 20 countries are on Tier 3.', /about right/],
  ['It was downgraded to Tier 3.', /which country/],
  ['Tier 3 is the lowest rank.', /which country/],
  ['Malaysia rejects Tier 3 ranking.', /of the tier/],
  ['Laos is one step above Tier 3.', /of the tier/],
  ['Malaysia Steel was downgraded to Tier 2.', /of the country/],
  ['Thailand was on Tier 3 until 2016.', /of which reports/],
  ['Cuba was on Tier 3 in the 2000s.', /of which reports/],
  ['Oman has been on Tier 3 twice.', /of which reports/],
  ['Thailand was on Tier 3 for two years.', /when those reports/],
  ['Cambodia was only moved to Tier 3 in 2022.', /"only"/],
  ['Four countries in BRICS were on Tier 3 in 2022.', /group/],
  ['Three non-EU members were on Tier 3 in 2022.', /which country/],
  ['Three former EU members were on Tier 3 in 2022.', /which country/],
  ['Two of the 20 G20 members were on Tier 3 in 2023.', /which country/],
  ['No other EU member was on Tier 3 in 2022.', /which country/],
  ['No NATO member has ever been on Tier 3.', /of which reports/],
  ['Three countries near the EU were on Tier 3 in 2022.', /group/],
  ['Three countries in the NATO list were on Tier 3 in 2022.', /group/],
  ['The EU has no country on Tier 3 in 2022.', /which country/],
  ["The EU's Tier 3 list was longer in 2022.", /./],
  ['It is not true that Thailand was on Tier 3 in 2022.', /untrue/],
  ['If Laos falls to Tier 3, it loses aid.', /what may be/],
  ['Thailand wants to leave the watch list and climb to Tier 2.', /what may be/],
  ['Poland was placed in Tier 2 under the rules on AI chips.', /other tiers/],
];

for (const [text, reason] of unread) {
  t.test(`told, not dropped: ${text}`, async (t) => {
    const { statements, notUnderstood } = await checkText(release, { text });
    t.strictSame(statements, []);
    t.equal(notUnderstood.length, 1);
    t.match(notUnderstood[0]?.reason, reason);
  });
}

t.test(
  'a sentence that would put a country on two tiers in one report was misread: neither is told',
  async (t) => {
    const { statements, notUnderstood } = await checkText(release, {
      text: 'Germany was on Tier 1 in 2018 but on Tier 2.',
    });
    t.strictSame(statements, []);
    t.match(notUnderstood, [{ reason: /two things of one report/ }, { reason: /two things of one report/ }]);
  },
);

t.test('years by the day of publication, and said so', async (t) => {
  const [first] = (await checkText(release, { text: 'Cambodia is on Tier 3.', published: '2022-07-18' }))
    .statements;
  t.match(first?.verdict.citation.path, /year=2021/);
  const [second] = (await checkText(release, { text: 'Cambodia is on Tier 3.', published: '2022-07-19' }))
    .statements;
  t.match(second?.verdict.citation.path, /year=2022/);
  t.match(second?.assumptions, [/2022 is taken from the day of publication/]);
});

t.test('controls, bidi marks and markup do not move the marks', async (t) => {
  const text = '\u202eLaos\u202c <b>fell</b>\u0000 to\u200b Tier 3 in 2025 & 🇱🇦. Cuba was on Tier 3 in 2024.';
  const { statements } = await checkText(release, { text });
  t.equal(statements.length, 2);
  for (const statement of statements) t.equal(text.slice(statement.start, statement.end), statement.text);
});

t.test('the same text gives the same answer', async (t) => {
  const [one, two] = await Promise.all([
    checkText(release, { text: ARTICLE }),
    checkText(release, { text: ARTICLE }),
  ]);
  t.strictSame(one, two);
});

/** Texts of 100 KB that try to make the reader go back over what it has read, or keep it guessing. */
const ADVERSARIAL = [
  'a',
  'a ',
  'Tier 3 ',
  'Cambodia, ',
  'Cambodia and ',
  '\n',
  'U.S.',
  "s' ",
  '1 ',
  'Cambodia was never on Tier 3. ',
  '\u0301',
  '<b',
  '<b>',
  'the ',
  'the number of countries on Tier 3 rose from ',
  'was the only country ',
  'the only country on Tier 3 was ',
  'neither Laos nor ',
  'not only Laos but also ',
  'was one of 12 countries ',
  'two years later ',
  'up from 12 ',
  'was the third consecutive year ',
  'Democratic Republic of the ',
  'which ',
  'Laos on Tier 3, ',
  'upgraded Laos and ',
];

/** Counts the calls of functions of the project, as V8 counts them for coverage. Its counts of branches are not exact. */
async function operationsOf(text: string): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await checkText(release, { text });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}

const MOST_BYTES = 102_400;
/** Long enough to see how the work grows: what grows faster than the text shows between an eighth of it and all. */
const SAMPLE_BYTES = 12_800;
const filled = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

t.test(
  'no text takes more than ten times the work of an article, and work grows with length alone',
  async (t) => {
    const article = `${ARTICLE}\nPolice freed 30 workers, a spokesman said. `;
    const usual = await operationsOf(filled(article, SAMPLE_BYTES));
    t.ok(usual > SAMPLE_BYTES, `${usual} operations are counted`);
    let worst = { pattern: '', operations: 0 };
    for (const pattern of ADVERSARIAL) {
      const short = await operationsOf(filled(pattern, SAMPLE_BYTES / 8));
      const long = await operationsOf(filled(pattern, SAMPLE_BYTES));
      const counts = `${JSON.stringify(pattern)}: ${short} and ${long}, an article ${usual}`;
      t.ok(long <= 10 * usual, counts);
      t.ok(long <= 8.8 * short + 1_000, counts);
      if (long > worst.operations) worst = { pattern, operations: long };
    }
    const most = await operationsOf(filled(worst.pattern, MOST_BYTES));
    const allowed = 10 * (await operationsOf(filled(article, MOST_BYTES)));
    t.ok(most <= allowed, `${JSON.stringify(worst.pattern)} at 100 KB: ${most}, ${allowed} allowed`);
  },
);

t.test('a text with too many claims: the rest is told', async (t) => {
  const { statements, notUnderstood } = await checkText(release, {
    text: 'Cuba was on Tier 3 in 2024. '.repeat(510),
  });
  t.equal(statements.length, 500);
  t.match(notUnderstood[0]?.reason, /up to 500 claims/);
});
