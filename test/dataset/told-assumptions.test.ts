import t from 'tap';
import { tellAssumptions } from '../../src/dataset/assumed-history.js';
import { simulate } from '../../src/dataset/simulation.js';
import { release } from '../graphics/fixtures/newest-release.js';

t.test('what is assumed is told in a few words', async (t) => {
  const tell = (asked: Parameters<typeof tellAssumptions>[1]) => tellAssumptions(release, asked);
  t.equal(
    tell({ country: 'KH', rules: 'tvpra-2008' }),
    'Assumed for Cambodia: the law of 2008 in every year',
  );
  t.equal(
    tell({ country: 'KH', history: [{ year: 2026, tier: '2WL' }] }),
    'Assumed for Cambodia: Tier 2 Watch List in 2026',
  );
  t.equal(
    tell({ country: 'US', history: [{ year: 2026, tier: null }] }),
    'Assumed for the United States: not in the report in 2026',
  );
  t.equal(
    tell({
      history: [
        { year: 2019, tier: '2WL' },
        { year: 2020, tier: '3' },
      ],
    }),
    'Assumed: 2 placements, 2019 to 2020',
  );
  t.equal(tell({ country: 'KH' }), 'Nothing assumed: the real history of Cambodia');
});

t.test(
  'an assumed law is never told as the one that governs, and the real answer stands beside it',
  async (t) => {
    const answer = simulate(release, { country: 'KH', year: 2021, rules: 'tvpra-2008' });
    t.equal(answer.assumed, true);
    const told = answer.trace.steps.map(({ sentence }) => sentence).join(' ');
    t.match(told, /Act of 2008, assumed to govern the 2022 report/);
    t.notMatch(told, /Act of 2008, which govern/);
    t.match(answer.actual, { year: 2021, status: 'final_year' });
    t.not(answer.status, answer.actual?.status);
  },
);

t.test('under the law as it is nothing is assumed', async (t) => {
  const answer = simulate(release, { country: 'KH', year: 2021 });
  t.equal(answer.assumed, false);
  t.match(answer.trace.steps.map(({ sentence }) => sentence).join(' '), /which governed the 2022 report/);
  // A what-if names no country, so that nobody quotes it as a fact.
  const unnamed = answer.actual?.sentence.replace('Cambodia', 'The country');
  t.equal(answer.trace.conclusion, unnamed);
});
