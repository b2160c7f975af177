import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { outcomesOf } from '../../src/dataset/clock.js';
import { eligibilityOf } from '../../src/dataset/eligibility.js';
import { OUTCOMES, STATUSES } from '../../src/engine/vocabulary.js';
import { release } from '../graphics/fixtures/newest-release.js';

/** Characters of the longest sentence that a desk would still print. */
const LONGEST = 270;
/** Stretches of 25 reports are one sentence, in parts. */
const MOST_OF_CLAIM = 620;
const RAW_WORDS = [...STATUSES, ...OUTCOMES].filter((word) => word.includes('_'));
const RAW = new RegExp(`\\b(?:${RAW_WORDS.join('|')}|2WL|NaN|undefined|null)\\b|\\b[a-z]+_[a-z_]+\\b|\u0060`);
const SENTENCE = /[^.!?]+(?:[.!?](?! )[^.!?]*)*[.!?]/g;

t.test('a claim over many reports and countries, disputes among them, is told in short', async (t) => {
  for (const request of [
    { country: ['CN'], from: 2001, to: 2025, tier: '3' },
    { country: ['TH', 'KH', 'VN', 'LA'], from: 2001, to: 2025, tier: '1' },
    { share: 'all', region: 'Africa', year: [2016], tier: '3' },
    { year: [2013], tier: '2WL', count: 40 },
    { country: ['CN'], year: [2025], tier: '3', streak: 9 },
  ] as const) {
    const { sentence, claim } = checkClaim(release, request);
    const longest = Math.max(...(sentence.match(SENTENCE) ?? []).map(({ length }) => length));
    t.ok(longest <= MOST_OF_CLAIM, `${longest} characters: ${claim}`);
    t.notMatch(sentence, /\.\.|\. [a-z]/, claim);
  }
});

t.test(
  'every sentence of the engine, for every country and report, is one that can be printed',
  async (t) => {
    const found = new Map<string, string>();
    let told = 0;
    const check = (text: string, where: string) => {
      for (const sentence of text.match(SENTENCE) ?? [text]) {
        told += 1;
        if (sentence.length > LONGEST) found.set(`${sentence.length} characters`, `${where}: ${sentence}`);
        if (RAW.test(sentence)) found.set('raw', `${where}: ${sentence}`);
      }
    };
    for (const { iso2 } of release.countries.all) {
      for (const year of release.years) {
        const { trace, wouldChange } = eligibilityOf(release, iso2, year);
        check(trace.conclusion, `${iso2} ${year}`);
        for (const { sentence } of trace.steps) check(sentence, `${iso2} ${year}`);
        for (const { sentence } of wouldChange) check(sentence, `${iso2} ${year}`);
      }
      for (const { year, sentence } of outcomesOf(release, iso2)) check(sentence, `${iso2} ${year}`);
    }
    t.strictSame([...found], []);
    t.ok(told > 10_000, `${told} sentences`);
  },
);
