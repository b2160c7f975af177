import t from 'tap';
import { tellAssumptions } from '../../src/dataset/assumed-history.js';
import { simulate } from '../../src/dataset/simulation.js';
import { release } from '../graphics/fixtures/newest-release.js';

t.test('summarizes assumptions', async (t) => {
  const [listed, left] = [{ year: 2019, tier: '2WL' } as const, { year: 2020, tier: null }];
  for (const [asked, told] of [
    [{ country: 'KH', rules: 'tvpra-2008' }, 'Assumed for Cambodia: the law of 2008 in every year'],
    [{ country: 'KH', history: [listed] }, 'Assumed for Cambodia: Tier 2 Watch List in 2019'],
    [{ country: 'US', history: [left] }, 'Assumed for the United States: not in the report in 2020'],
    [{ history: [listed, left] }, 'Assumed: 2 placements, 2019 to 2020'],
    [{ country: 'KH' }, 'Nothing assumed: the real history of Cambodia'],
  ] satisfies [Parameters<typeof tellAssumptions>[1], string][])
    t.equal(tellAssumptions(release, asked), told);
});

t.test('never says that an assumed law governs, and adds the actual status', async (t) => {
  const answer = simulate(release, { country: 'KH', year: 2021, rules: 'tvpra-2008' });
  t.equal(answer.assumed, true);
  const told = answer.trace.steps.map(({ sentence }) => sentence).join(' ');
  t.match(told, /Act of 2008, assumed to govern the 2022 report/);
  t.notMatch(told, /Act of 2008, which govern/);
  t.match(answer.actual, { year: 2021, status: 'final_year' });
  t.not(answer.status, answer.actual?.status);
});

t.test('assumes nothing under the actual law', async (t) => {
  const answer = simulate(release, { country: 'KH', year: 2021 });
  t.equal(answer.assumed, false);
  t.match(answer.trace.steps.map(({ sentence }) => sentence).join(' '), /which governed the 2022 report/);
  // A simulation names no country, so that it cannot be quoted as a fact.
  const unnamed = answer.actual?.sentence.replace('Cambodia', 'The country');
  t.equal(answer.trace.conclusion, unnamed);
});
