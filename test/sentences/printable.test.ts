import t from 'tap';
import { release } from '../graphics/fixtures/newest-release.js';
import { sharedApp } from '../support/seed-app.js';
import { generateClaims, verdictSentences } from './claim-sentences.js';
import { clockSentences, countrySentences, reportSentences, type Sentence } from './engine-sentences.js';
import { faultsIn, guessesIn } from './patterns.js';
import { firstLines, headlines, pageTexts, pageTitles } from './resource-sentences.js';

/** Every eleventh country and report: all of them take a minute without finding more. */
const STEP = 11;

/** Texts that cannot be printed, each error once, and the number of texts. */
async function read(
  sentences: Iterable<Sentence> | AsyncIterable<Sentence>,
  allowed: readonly string[] = [],
) {
  const faults = new Map<string, string>();
  let texts = 0;
  for await (const { where, text } of sentences) {
    if (text === '') continue;
    texts += 1;
    for (const fault of faultsIn(text)) if (!allowed.includes(fault)) faults.set(fault, `${text} [${where}]`);
  }
  return { texts, faults: [...faults] };
}

t.test('generates printable assessments for every country and report', async (t) => {
  const { texts, faults } = await read(clockSentences(release));
  t.strictSame(faults, []);
  t.ok(texts > 15_000, `${texts} texts`);
});

t.test('generates printable findings, precedents and news', async (t) => {
  const { texts, faults } = await read(countrySentences(release));
  t.strictSame(faults, []);
  t.ok(texts > 5_000, `${texts} texts`);
  t.strictSame((await read(reportSentences(release))).faults, []);
});

t.test('generates printable verdicts on claims of every kind', async (t) => {
  const all = [...verdictSentences(release, STEP)];
  const isCitation = ({ where }: Sentence) => where.startsWith('citation ');
  const { texts, faults } = await read(all.filter((sentences) => !isCitation(sentences)));
  // A citation adds title, service and release to the claim.
  t.strictSame((await read(all.filter(isCitation), ['longer than 280 characters'])).faults, []);
  t.strictSame(faults, []);
  t.ok(texts > 20_000, `${texts} texts`);
  t.ok([...generateClaims(release, STEP)].length > 5_000);
});

t.test('generates printable first lines in tools', async (t) => {
  // A simulation names no country, so that it cannot be quoted as a fact. A list begins with its length.
  const allowed = ['a name where there is one', 'a figure at the beginning'];
  const { faults } = await read(firstLines(await sharedApp(), release), allowed);
  t.strictSame(faults, []);
});

t.test('guesses at no motive on pages and in feeds', async (t) => {
  const found: string[] = [];
  let texts = 0;
  for await (const { where, text } of pageTexts(await sharedApp(), release, STEP)) {
    texts += 1;
    found.push(...guessesIn(text).map((fault) => `${where}: ${fault}`));
  }
  t.strictSame(found, []);
  t.ok(texts > 120, `${texts} texts`);
});

t.test('ends no title with a full stop and keeps headlines short', async (t) => {
  const pages = [...pageTitles(release)];
  const titles = pages.filter(({ where }) => where.startsWith('title '));
  t.strictSame((await read(titles, ['no full stop'])).faults, []);
  t.strictSame((await read(pages.filter(({ where }) => where.startsWith('text ')))).faults, []);
  const own: Sentence[] = [];
  for await (const each of headlines(await sharedApp(), release)) own.push(each);
  const stopInName = 'two blanks, two stops, or a stop before a small letter';
  const ofHeadline = ['no full stop', 'a country without its article', stopInName];
  t.strictSame((await read(own, ofHeadline)).faults, []);
  // The name of a bureau of State is not ours to shorten.
  const long = own.filter(
    ({ text }) => text.replace(/^State’s Bureau of [^:]+: /, '').length > 90 || /[^p.]\.$/.test(text),
  );
  t.strictSame(long, []);
  t.ok(own.length > 300, `${own.length} headlines`);
});

t.test('detects text that cannot be printed', async (t) => {
  for (const [text, fault] of [
    ['Cambodia is not_on_watch_list.', 'a word of the data'],
    ['Cambodia was NR in 2001.', 'a word of the data'],
    ['It had its code until 2010-12-15.', 'a date of machines'],
    ['The share is 0.9215 of all.', 'a share as a fraction'],
    ['It is 65 % of all.', 'a percent with a blank'],
    ['There are 1 countries.', 'one of several'],
    ['Gambia was on Tier 3.', 'a country without its article'],
    ['The country was on Tier 3.', 'a name where there is one'],
    ['See https://example.org.', 'an address'],
    ['One.. and two.', 'two blanks, two stops, or a stop before a small letter'],
    ['It fell. 25 rose.', 'a figure at the beginning'],
    ['Cambodia was on Tier 3', 'no full stop'],
    ['cambodia was on Tier 3.', 'no capital'],
    ['Cambodia was ranked worse than in any report after 2003.', 'a superlative over later reports'],
    ['We know of none of them on Tier 3 in 2004; there may be one more.', 'more than none'],
    ['Libya was not in the report in 2001 and on Tier 1 in 2002.', 'a report left out as a tier'],
    ['It was kept there, which the law allows only with a waiver.', 'the law of another time'],
    [
      'Had it been anywhere but on Tier 3, it would not have been on the Watch List.',
      'what follows of itself',
    ],
    ['Libya was a special case for at least one report up to 2004.', 'one report as at least one'],
    ['The 2022 report had 4. There were fewer in 2004.', 'a number that is no sentence'],
    ['It is false that no one was so in the 1999 TIP Report.', 'a verdict on a report that never was'],
    ['It rose, perhaps on its merits.', 'a guess, or a hint at a motive'],
    ['It rose just in time.', 'a guess, or a hint at a motive'],
    ['It fell by the two-year rule.', 'a rule as a cause'],
    ['It fell because of the limit.', 'because without a clause'],
    [`Cambodia ${'was '.repeat(90)}here.`, 'longer than 280 characters'],
  ] as const)
    t.ok(faultsIn(text).includes(fault), fault);
  t.strictSame(faultsIn('The 2022 report put Cambodia on Tier 3, by 22 U.S.C. 7107(b).'), []);
});
