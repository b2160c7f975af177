import t from 'tap';
import { type Assumptions, describeAssumptions } from '../../src/dataset/assumed-history.js';
import { computeClock } from '../../src/dataset/country-clock.js';
import { getYearsFrom } from '../../src/domain/dates.js';
import { release } from '../graphics/fixtures/newest-release.js';

t.test('summarizes assumptions', async (t) => {
  const [listed, left] = [{ year: 2019, tier: '2WL' } as const, { year: 2020, tier: null }];
  for (const [country, question, sentence] of [
    [
      'KH',
      { assumedRule: 'tvpra-2008' },
      'Assumed for Cambodia: the law of 2008 in every report from 2009 on',
    ],
    ['KH', { history: [listed] }, 'Assumed for Cambodia: Tier 2 Watch List in 2019'],
    ['US', { history: [left] }, 'Assumed for the United States: not in the report in 2020'],
    ['KH', {}, 'Nothing assumed: the real history of Cambodia'],
  ] satisfies [string, Assumptions, string][])
    t.equal(describeAssumptions(release, release.countries.find(country), question), sentence);
});

t.test('never says that an assumed law governs, and adds the actual status', async (t) => {
  const answer = computeClock(release, 'KH', { year: 2021, assumedRule: 'tvpra-2008' });
  t.equal(answer.assumed, true);
  const sentence = answer.trace.steps.map(({ sentence }) => sentence).join(' ');
  t.match(sentence, /Act of 2008, assumed to govern the 2022 report/);
  t.notMatch(sentence, /Act of 2008, which govern/);
  t.match(answer.whatIf?.actual, { year: 2021, status: 'final_year' });
  t.not(answer.status, answer.whatIf?.actual.status);
});

t.test('assumes nothing under the actual law', async (t) => {
  const answer = computeClock(release, 'KH', { year: 2021 });
  t.equal(answer.assumed, false);
  t.match(answer.trace.steps.map(({ sentence }) => sentence).join(' '), /which governed the 2022 report/);
  t.equal(answer.whatIf, null);
  t.equal(answer.trace.conclusion, answer.sentence);
});

t.test(
  'states what the rules do not allow, then what is assumed, in one self-contained sentence',
  async (t) => {
    for (const [{ country, ...question }, year, contradictions, sentence] of [
      [
        { country: 'CG', history: [{ year: 2026, tier: '2WL' }] },
        ...[2026, [2026]],
        'The rules do not allow this history, which has the Republic of the Congo on the Watch List in 2026. On these assumptions, the Republic of the Congo has been on the Tier 2 Watch List for four counted years, and no waiver is left: the 2027 report must place it on Tier 3, unless it moves up to Tier 1 or Tier 2.',
      ],
      [
        { country: 'KH', history: [{ year: 2022, tier: '2WL' }] },
        ...[2022, [2022]],
        'The rules do not allow this history, which has Cambodia on the Watch List in 2022. On these assumptions, Cambodia had been on the Tier 2 Watch List for four counted years, and no waiver was left: the 2023 report had to place it on Tier 3, unless it moved up to Tier 1 or Tier 2.',
      ],
      [
        { country: 'KH', history: [{ year: 2021, tier: '2' }] },
        ...[2021, []],
        'On these assumptions, Cambodia was not on the Tier 2 Watch List: the 2022 report could place it on any tier.',
      ],
      [
        { country: 'CN', year: 2012, assumedRule: 'tvpra-2017' },
        ...[2012, [2012]],
        'The rules do not allow this history, which has China on the Watch List in 2012. On these assumptions, China had been on the Tier 2 Watch List for four counted years, and no waiver was left: the 2013 report had to place it on Tier 3, unless it moved up to Tier 1 or Tier 2.',
      ],
    ] as [Assumptions & { country: string }, number, number[], string][])
      t.match(
        computeClock(release, country, question),
        { year, sentence, whatIf: { contradictions } },
        JSON.stringify(question),
      );
  },
);

t.test('counts no year before the first counted one, whatever rule is assumed', async (t) => {
  for (const { id } of release.tables.rules.filter((rule) => rule.counts_years)) {
    const history = getYearsFrom(2004, 2009).map((year) => ({ year, tier: '2WL' as const }));
    const clock = computeClock(release, 'US', { history, assumedRule: id });
    t.match(clock, { run: 1, status: 'clock_running' }, id);
  }
});
