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
];

for (const [text, reason] of unread) {
  t.test(`told, not dropped: ${text}`, async (t) => {
    const { statements, notUnderstood } = await checkText(release, { text });
    t.strictSame(statements, []);
    t.equal(notUnderstood.length, 1);
    t.match(notUnderstood[0]?.reason, reason);
  });
}

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

t.test('a long text is read in time that grows with its length, whatever it holds', async (t) => {
  const patterns = [
    'a',
    'Tier 3 ',
    'Cambodia, ',
    'Cambodia and ',
    '\n',
    'U.S.',
    "s' ",
    '1 ',
    'Cambodia was never on Tier 3. ',
    '\u0301',
  ];
  for (const pattern of patterns) {
    const read = async (length: number) => {
      const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
      const from = process.cpuUsage();
      await checkText(release, { text });
      return process.cpuUsage(from).user;
    };
    await read(10_000);
    const [short, long] = [await read(10_000), await read(100_000)];
    t.ok(long <= 40 * Math.max(short, 5_000), `${JSON.stringify(pattern)}: ${short} and ${long} µs`);
  }
});

t.test('a text with too many claims: the rest is told', async (t) => {
  const { statements, notUnderstood } = await checkText(release, {
    text: 'Cuba was on Tier 3 in 2024. '.repeat(510),
  });
  t.equal(statements.length, 500);
  t.match(notUnderstood[0]?.reason, /up to 500 claims/);
});
