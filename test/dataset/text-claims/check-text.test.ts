import { Session } from 'node:inspector/promises';
import t from 'tap';
import { checkText } from '../../../src/dataset/text-claims/check-text.js';
import { chunksOf } from '../../../src/dataset/text-claims/chunks.js';
import { gazetteerOf } from '../../../src/dataset/text-claims/gazetteer.js';
import { type Token, tokenize } from '../../../src/dataset/text-claims/tokens.js';
import { release } from '../claims-release.js';

function tokensOf(text: string): Token[] {
  const steps = tokenize(text);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

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
  ['Cuba was on Tier 3 in the early 2000s.', /of which reports/],
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
  ['Malaysia has been on Tier 3 since January 2014.', /before the report of that year came out/],
  ['Thailand has been on Tier 3 since the coup in 2014.', /from which report it counts/],
  ['Thailand has been on Tier 3 since at least 2014.', /from which report it counts/],
  ['It has been ten years since Thailand was on Tier 3.', /from which report it counts/],
  ['It has been three years since it was on Tier 3.', /from which report it counts/],
  ['Malaysia was on Tier 3 from 2014.', /of which reports/],
  ['Thailand was last on Tier 3 in 2014.', /first or the last/],
  ['Thailand was last seen on Tier 3 in 2014.', /first or the last/],
  ['The last time Thailand was on Tier 3 was in 2014.', /first or the last/],
  ['2014 was the last year in which Thailand was on Tier 3.', /of which reports/],
  ['2014 was the last year Thailand was on Tier 3.', /of which reports/],
  ['This is the second year that Cambodia has been on Tier 3.', /of which reports/],
  ['The 2021-22 report put Cambodia on Tier 3.', /of which reports/],
  ['Cambodia was on the Tier 2 Watch List from 2019 until July 2022.', /of which reports/],
  ['Cambodia was on the Tier 2 Watch List from 2019 to July 2022.', /of which reports/],
  ['Cambodia was the first country on Tier 3.', /first or the last/],
  ['The first TIP report put 23 countries on Tier 3.', /of which reports/],
  ['Between 20 and 25 countries were on Tier 3 in 2022.', /between two others/],
  ['20-25 countries were on Tier 3 in 2022.', /between two others/],
  ['20–25 countries were on Tier 3 in 2022.', /between two others/],
  ['Between three and five ASEAN members were on Tier 3 in 2022.', /between two others/],
  ['Between 5 and 10 countries were downgraded to Tier 3 in 2022.', /between two others/],
  ['The US put 20-25 countries on Tier 3 in 2022.', /between two others/],
  ['Cambodia was one of 20-25 countries on Tier 3 in 2022.', /between two others/],
  ['Thailand was on Tier 3 in 2014-06.', /of which reports/],
  ['As of June 2022, Cambodia was on the Tier 2 Watch List.', /before the report of that year came out/],
  ['On 1 March 2022 Cambodia was on Tier 3.', /before the report of that year came out/],
  ['On March 1st, 2022, Cambodia was on Tier 3.', /before the report of that year came out/],
  ['On 2022-07-18 Cambodia was on Tier 3.', /before the report of that year came out/],
  ['On 18.07.2022 Cambodia was on Tier 3.', /of which reports/],
  ['In early 2022 Cambodia was on the Tier 2 Watch List.', /before the report of that year came out/],
  ['In the first half of 2022 Cambodia was on Tier 3.', /before the report of that year came out/],
  ['In January 2022, the ministry said, Cambodia was on Tier 3.', /before the report of that year came out/],
  ['From 2019 to 2021, the ministry said, Cambodia was on Tier 3.', /another report/],
  ['In 2014 and 2015, the ministry said, Thailand was on Tier 3.', /another report/],
  ['Until 2016, the ministry said, Thailand was on Tier 3.', /another report/],
  ['Cambodia was on Tier constructor in 2022.', /./],
  ['Poland was placed in Tier 2 under the rules on AI chips.', /other tiers/],
  ['Cambodia was not always on Tier 3.', /denial of several/],
  ['Cambodia has not been on Tier 3 every year since 2019.', /denial of several/],
  ['Cambodia was not one of those downgraded to Tier 3 in 2022.', /denied/],
  ['Cambodia received its second waiver in 2021.', /which waiver/i],
  ['Cambodia received another waiver in 2021.', /which waiver/i],
  ['Malaysia was on Tier 3 in 2014 and in each subsequent report.', /of which reports/],
  ['Malaysia was on Tier 3 in 2014 and thereafter.', /of which reports/],
  ['Thailand has been upgraded to Tier 2.', /name the report/],
  ['Malaysia is back on Tier 2.', /name the report/],
  ['Thailand has left Tier 3.', /name the report/],
  ['Cambodia was downgraded to Tier 3.', /name the report/],
  ['Thailand was on Tier 3.', /name the report/],
  ['Four countries are no longer on Tier 3.', /named countries/],
  ['Thailand has been no longer on Tier 3 since 2016.', /several reports/],
  ['Cambodia no longer receives a waiver.', /no longer so/],
  ['Nearly 30 countries were on Tier 3 in 2022.', /about right/],
  ['Cambodia was nearly downgraded to Tier 3 in 2022.', /what may be/],
  ['Almost all countries were on Tier 3 in 2022.', /what may be/],
  ['The 2022 TIP report covered 188 countries.', /report itself/],
  ['The United States was not included in the report until 2010.', /report itself/],
  ['Cambodia has been on the US blacklist since 2022.', /report itself/],
  ['New Mexico was on Tier 2 in 2022.', /name of a country in its own/],
  ['Inner Mongolia was on Tier 3 in 2012.', /name of a country in its own/],
  ['Northern Cyprus was on Tier 2.', /name of a country in its own/],
  ['In 2014, southern Thailand was on Tier 3.', /name of a country in its own/],
  ['The UK and Northern Ireland were Tier 1 in 2022.', /name of a country in its own/],
  ['Northern Ireland and the UK were Tier 1 in 2022.', /name of a country in its own/],
  ['French Guinea was on Tier 2 in 2022.', /name of a country in its own/],
  ['Thailand was ranked below Northern Ireland in the 2022 TIP Report.', /name of a country in its own/],
  ['North and South Korea were on Tier 1 in 2012.', /North Korea or South Korea/],
  ['It was Thailand, not Cambodia, that was on Tier 3 in 2022.', /denied/],
  ['It was not Thailand that was on Tier 3 in 2022.', /denied/],
  ['Thailand, which borders Cambodia, was on Tier 3 in 2022.', /the verb goes with/],
  ['A year after Thailand, Malaysia was downgraded to Tier 3 in 2014.', /the verb goes with/],
  ['Half of all countries were on Tier 2 in 2025.', /no number of countries/],
  ['A small number of all countries were on Tier 3 in 2025.', /no number of countries/],
  ['A record 24 countries were on Tier 3 in 2023.', /of the number/],
  ['An unprecedented 22 countries were on Tier 3 in 2022.', /of the number/],
  ['An additional 22 countries were on Tier 3 in 2022.', /"other" countries/],
  ['Cambodia was newly placed on Tier 3 in 2022.', /of which reports/],
  ['Vietnam was on Tier 3 in 2022 and Chad in 2023.', /a year of its own/],
  ['Cambodia has rarely been on Tier 3.', /of which reports/],
  ['Cambodia was rarely placed on Tier 3.', /of which reports/],
  ['Cambodia was mostly on Tier 3.', /of which reports/],
  ["Thailand was on Tier 3 in 2014, '15 and '16.", /of which reports/],
  ['Thailand was on Tier 3 in 2015, and the following year too.', /of which reports/],
  ['Cambodia was threatened with Tier 3 in 2022.', /what may be/],
  ['Officials rejected the claim that Cambodia was on Tier 3 in 2022.', /as untrue/],
];

for (const [text, reason] of unread) {
  t.test(`told, not dropped: ${text}`, async (t) => {
    const { statements, notUnderstood } = await checkText(release, { text });
    t.strictSame(statements, []);
    t.equal(notUnderstood.length, 1);
    t.match(notUnderstood[0]?.reason, reason);
  });
}

/** Behind a claim: what goes on about it, in words that tell nothing without it. */
const goesOn = [
  'Thailand was on Tier 3 in 2014 | but not in 2015.',
  'Thailand was on Tier 3 in 2014, | though not in 2015.',
  'Thailand was on Tier 3 in 2014, | but no longer in 2015.',
  'Thailand was on Tier 3 in 2014, | as it had been in 2013.',
  'Thailand was on Tier 3 in 2014, | but not Malaysia or Laos.',
  'Thailand was on Tier 3 in 2014, | as was Cambodia.',
  'Thailand was on Tier 3 in 2014, | followed by Cambodia in 2017.',
  'Thailand was on Tier 3 in 2014, | which was not the case in 2015.',
  'Thailand was on Tier 3 in 2014, | where it has remained since the coup.',
  'Malaysia was downgraded to Tier 3 in 2014 and | has been there ever since.',
  'Malaysia was downgraded to Tier 3 in 2014. | It has been there ever since.',
  'Malaysia was downgraded to Tier 3 in 2014, | where it remains.',
  'Malaysia was downgraded to Tier 3 in 2014, | remaining there until 2021.',
  'Malaysia was downgraded to Tier 3 in 2014, | a ranking it has kept to this day.',
  'Malaysia was downgraded to Tier 3 in 2014, | but only until 2015.',
  'Afghanistan was downgraded to Tier 3 in 2020 | because it had reached the limit of the two-year rule.',
];

for (const text of goesOn) {
  t.test(`the claim is read, and what goes on about it is told: ${text}`, async (t) => {
    const [claim = '', rest = ''] = text.split(' | ');
    const { statements, notUnderstood } = await checkText(release, { text: `${claim} ${rest}` });
    t.match(statements, [{ verdict: { verdict: 'supported' } }]);
    t.equal(notUnderstood.length, 1);
    t.ok(rest.endsWith(notUnderstood[0]?.text ?? '?'));
    t.match(notUnderstood[0]?.reason, /more of what is claimed/);
  });
}

const goesOnAboutOther = [
  'a spokesman said.',
  'it was announced on Tuesday.',
  'Human Rights Watch said in 2023.',
  'according to the 2022 report.',
  'and police freed 30 workers.',
  'and 300 people were arrested in 2023.',
  'and has since arrested 300 people.',
  'but remains a major source of victims.',
  'but it did not respond.',
  'and there were protests.',
  'though officials were not available for comment.',
];

for (const rest of goesOnAboutOther) {
  t.test(`what is no claim is left out: ${rest}`, async (t) => {
    const text = `Cambodia was downgraded to Tier 3 in 2022, ${rest}`;
    const { statements, notUnderstood } = await checkText(release, { text });
    t.match(statements, [{ verdict: { verdict: 'supported' } }]);
    t.strictSame(notUnderstood, []);
  });
}

for (const text of [
  'Police freed 30 workers in the report.',
  'The police report covered 30 workers.',
  'The report included recommendations.',
  'The company is on a blacklist.',
  'Cambodia was on the FATF blacklist in 2022.',
]) {
  t.test(`it speaks of something else: ${text}`, async (t) => {
    t.strictSame(await checkText(release, { text }), { statements: [], notUnderstood: [] });
  });
}

const readAs: [text: string, ...claims: string[]][] = [
  [
    'Cambodia was not one of the 22 countries on Tier 3 in 2022.',
    'refuted country=KH&year=2022&tier=3&when=never',
  ],
  [
    'Thailand was not one of the countries on Tier 3 in 2022.',
    'supported country=TH&year=2022&tier=3&when=never',
  ],
  [
    'Russia has always been on Tier 3 since 2013.',
    'supported country=RU&from=2013&to=2025&tier=3&when=always',
  ],
  ['Cambodia was not just on Tier 3 in 2022.', 'supported country=KH&year=2022&tier=3'],
  [
    'Cambodia is the only ASEAN member on Tier 3.',
    'refuted country=KH&year=2025&tier=3&group=asean&others=0',
  ],
  ['It was Cambodia that was on Tier 3 in 2022.', 'supported country=KH&year=2022&tier=3'],
  ['The majority of all countries were on Tier 2 in 2025.', 'supported year=2025&tier=2&share=most'],
  ['The 22 countries were on Tier 3 in 2022.', 'supported year=2022&tier=3&count=22'],
  ['In 2022, 22 countries were on Tier 3.', 'supported year=2022&tier=3&count=22'],
  ['Cambodia, often criticised, was on Tier 3 in 2022.', 'supported country=KH&year=2022&tier=3'],
  [
    'Cambodia, which was criticised by Thailand, was on Tier 3 in 2022.',
    'supported country=KH&year=2022&tier=3',
  ],
  [
    'Three countries were special cases in 2022: Libya, Somalia and Haiti.',
    'supported year=2022&tier=SC&count=3',
    'refuted country=HT,LY,SO&year=2022&tier=SC',
  ],
  [
    'Two countries were downgraded to Tier 3 in 2022: Cambodia and Malaysia.',
    'refuted year=2022&count=2&move=better-3',
    'refuted country=KH,MY&year=2022&move=better-3',
  ],
  [
    'Thailand was on Tier 3 in 2015 and the following year was upgraded to the Tier 2 Watch List.',
    'supported country=TH&year=2015&tier=3',
    'supported country=TH&year=2016&move=worse-2WL',
  ],
  [
    'Thailand is no longer on Tier 3.',
    'supported country=TH&year=2025&tier=3&when=never',
    'supported country=TH&from=2001&to=2024&tier=3&when=ever',
  ],
  [
    'Germany is no longer on Tier 3.',
    'supported country=DE&year=2025&tier=3&when=never',
    'refuted country=DE&from=2001&to=2024&tier=3&when=ever',
  ],
  [
    'Thailand was no longer on Tier 3 in 2018.',
    'supported country=TH&year=2018&tier=3&when=never',
    'supported country=TH&from=2001&to=2017&tier=3&when=ever',
  ],
  ['Laos was downgraded to Tier 3.', 'supported country=LA&year=2025&move=better-3'],
  ['Thailand is on Tier 3.', 'refuted country=TH&year=2025&tier=3'],
  ['Cambodia was on Tier 3 from 2014 to 2016.', 'refuted country=KH&year=2014,2015,2016&tier=3'],
  ['Germany was always on Tier 3.', 'refuted country=DE&from=2001&to=2025&tier=3&when=always'],
  ...['because of', 'due to', 'as a result of', 'under'].map((cause): [string, string] => [
    `Afghanistan was downgraded to Tier 3 in 2020 ${cause} the two-year rule.`,
    'refuted country=AF&year=2020&event=automatic_downgrade',
  ]),
];

for (const [text, ...claims] of readAs) {
  t.test(`read as it is said: ${text}`, async (t) => {
    const { statements, notUnderstood } = await checkText(release, { text });
    t.strictSame(
      statements.map(({ verdict }) => `${verdict.verdict} ${verdict.citation.path.replace(/^.*\?/, '')}`),
      claims,
    );
    t.strictSame(notUnderstood, []);
  });
}

t.test('a move of which no report is named is checked by the day of publication', async (t) => {
  const text = 'Thailand has been upgraded to Tier 2.';
  const { statements } = await checkText(release, { text, published: '2022-07-20' });
  t.match(statements, [{ verdict: { verdict: 'supported' } }]);
});

const read: [text: string, ...queries: string[]][] = [
  ['Malaysia has been on Tier 3 since June 2014.', 'country=MY&year=2025&tier=3&since=2014'],
  ['Since 20 June 2014 Malaysia has been on Tier 3.', 'country=MY&year=2025&tier=3&since=2014'],
  ['Cambodia was put on Tier 3 in 2022, since officials were complicit.', 'country=KH&year=2022&tier=3'],
  ['Thailand was first on Tier 3 in 2015.', 'country=TH&year=2015&firstTimeInTier=3'],
  ['2014 was the first year Thailand was on Tier 3.', 'country=TH&year=2014&firstTimeInTier=3'],
  [
    'Cambodia was on the Tier 2 Watch List from June 2019 to 2021.',
    'country=KH&year=2019,2020,2021&tier=2WL',
  ],
  ['In 2014 and 2015, the ministry says, Thailand is on Tier 2.', 'country=TH&year=2025&tier=2'],
  ['Cambodia was last week placed on Tier 3 in 2022.', 'country=KH&year=2022&tier=3'],
  ['Thailand was on Tier 3 in 2014-16.', 'country=TH&year=2014,2015,2016&tier=3'],
  ['Thailand was on Tier 3 from 2014–15.', 'country=TH&year=2014,2015&tier=3'],
  ['Thailand was on Tier 3 in 2014 to 2016.', 'country=TH&year=2014,2015,2016&tier=3'],
  ['In the 2014 report 20 countries were on Tier 3.', 'year=2014&tier=3&count=20'],
  ['Cambodia was downgraded to Tier 3 on July 19, 2022.', 'country=KH&year=2022&move=better-3'],
  ['On the 20th of June 2014 Thailand was on Tier 3.', 'country=TH&year=2014&tier=3'],
  ['In December 2022 Cambodia was on Tier 3.', 'country=KH&year=2022&tier=3'],
  ['Cambodia, which held elections in February 2022, is on Tier 3.', 'country=KH&year=2025&tier=3'],
  ['In the Middle East Jordan was on Tier 2 in 2022.', 'country=JO&year=2022&tier=2'],
  ['Ambassador, Mexico was on Tier 2 in 2022.', 'country=MX&year=2022&tier=2'],
  ['A new U.S. report placed Thailand on Tier 3 in 2014.', 'country=TH&year=2014&tier=3'],
  ['The new Thai government was placed on Tier 3 in 2014.', 'country=TH&year=2014&tier=3'],
  ['The former Yugoslav Republic of Macedonia was on Tier 1 in 2012.', 'country=MK&year=2012&tier=1'],
  ['Equatorial Guinea and Guinea-Bissau were on Tier 3 in 2019.', 'country=GQ,GW&year=2019&tier=3'],
  ['New Zealand, East Timor and South Sudan were on Tier 3 in 2022.', 'country=NZ,SS,TL&year=2022&tier=3'],
];

for (const [text, ...queries] of read) {
  t.test(`read: ${text}`, async (t) => {
    const { statements, notUnderstood } = await checkText(release, { text });
    t.strictSame(notUnderstood, []);
    t.strictSame(
      statements.map(({ verdict }) => verdict.citation.path.replace(/^.*\?/, '')),
      queries,
    );
  });
}

t.test('the month in which a report came out is taken for that report, and said so', async (t) => {
  const text = 'In July 2022 Cambodia was on Tier 3.';
  const { statements } = await checkText(release, { text });
  t.match(statements, [{ assumptions: [/2022, which came out on 2022-07-19/] }]);
});

t.test('the day before a report came out goes for the sentence behind as well', async (t) => {
  const text = 'In March 2022 Cambodia was on Tier 3. Thailand was on Tier 2.';
  const { statements, notUnderstood } = await checkText(release, { text });
  t.strictSame(statements, []);
  t.match(notUnderstood, [{ reason: /came out/ }, { reason: /came out/ }]);
});

t.test('every name of an edition goes on being that of its country', async (t) => {
  const gazetteer = gazetteerOf(release);
  for (const { name, names } of release.countries.all) {
    for (const each of [name, ...names.map((other) => other.name)]) {
      const chunks = chunksOf(tokensOf(`In 2022 ${each} was on Tier 2.`), gazetteer);
      t.notOk(
        chunks.some((chunk) => chunk.kind === 'country' && chunk.otherPlace),
        each,
      );
    }
  }
});

t.test('it is no country that was named before, where another place was named since', async (t) => {
  const text = 'Laos was on Tier 3 in 2025. Northern Ireland is small. It was on Tier 2 in 2014.';
  const { statements, notUnderstood } = await checkText(release, { text });
  t.equal(statements.length, 1);
  t.match(notUnderstood, [{ reason: /which country/ }]);
});

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
  'June 20, ',
  'in early June 2014 ',
  '2014-15',
  'years since Laos ',
  'between 20 and ',
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
