import t from 'tap';
import { longestRun } from '../../src/engine/conclusions.js';
import { History } from '../../src/engine/history.js';
import { chooseLeftOrAllowed, limitName, relistingStay } from '../../src/engine/standing-words.js';
import { countingRule, rule, series } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

t.test('describes the limits of each era', async (t) => {
  const answers = law.eras.map((era) => [
    era.id,
    longestRun(era),
    limitName([era]),
    `no waiver ${chooseLeftOrAllowed(era)}`,
    relistingStay(era),
  ]);
  const none = [0, 'limit of consecutive years', 'no waiver allowed', 'no report'];
  t.strictSame(answers, [
    ['tvpa-2000', ...none],
    ['tvpra-2003', ...none],
    ['tvpra-2008', 4, 'two-year limit', 'no waiver left', 'no report'],
    ['tvpra-2017', 3, 'two-year limit', 'no waiver left', 'one report'],
  ]);
  t.equal(longestRun(countingRule({ max_run: 1, waivers_per_run: 3 })), 4);
  t.equal(longestRun(rule({ waivers_per_run: 3 })), 0, 'waivers without a limit');
  t.equal(limitName(law.eras), 'two-year limit', 'eras without a limit do not count');
  t.equal(limitName([countingRule({}), countingRule({ max_run: 3 })]), 'limit of consecutive years');
});

t.test('assumes an era only for years governed by another', async (t) => {
  const assumed = law.under('tvpra-2017');
  for (const year of [2008, 2018, 2019, 2025]) {
    t.equal(assumed.isAssumedFor(year), year > 2008 && year < 2019, `${year}`);
    t.equal(law.isAssumedFor(year), false, `${year}`);
  }
});

t.test('rejects a placement before the law, whatever its tier and position', async (t) => {
  const violation = { code: 'year_without_law', year: 2000 };
  for (const tier of ['2', null] as const)
    t.throws(() => History.of([{ year: 2000, tier, evidence: null }, ...series(2010, '2')], law), violation);
});

t.test('lists the gaps among given years, oldest first', async (t) => {
  const gaps = new Map([2012, 2015].map((year) => [year, 'nobody has read it']));
  const history = History.of(series(2011, 'W-WW-W'), law, { gaps });
  t.strictSame(history.gapsAmong([2015, 2013, 2012]), [2012, 2015]);
});
