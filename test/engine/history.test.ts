import t from 'tap';
import { History, type YearPlacement } from '../../src/engine/history.js';
import type { HistoryViolationCode } from '../../src/engine/law.js';
import { LONGEST_HISTORY } from '../../src/engine/placement.js';
import { series } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

const placement = (year: number, tier: string | null) => ({ year, tier, evidence: null }) as YearPlacement;

t.test('rejects impossible placements', async (t) => {
  const two2010 = [placement(2010, '2'), placement(2010, '2')];
  const tooFar = [placement(2001, '2'), placement(2001 + LONGEST_HISTORY, '2')];
  for (const [message, placements, code, year] of [
    ['The history has no placement.', [], 'empty', null],
    ['There are two placements for 2010.', two2010, 'duplicate_year', 2010],
    ['Tier "2.5" of 2010 is none of 1, 2, 2WL, 3, SC.', [placement(2010, '2.5')], 'unknown_tier', 2010],
    ['The law gives the report of 2003 no watch list.', [placement(2003, '2WL')], 'no_watch_list', 2003],
    ['No era of the law governs a report of 2000.', [placement(2000, '2')], 'year_without_law', 2000],
    ['2010.5 is not a report year.', [placement(2010.5, '2')], 'not_a_year', null],
    ['A history has at most 200 reports.', tooFar, 'too_long', 2201],
  ] satisfies [string, YearPlacement[], HistoryViolationCode, number | null][])
    t.throws(() => History.of(placements, law), { name: 'HistoryViolation', message, code, year });
  t.throws(() => History.of([placement(2010, '2')], law, { through: 2009 }), {
    code: 'outside_history',
    message: 'The placement of 2010 is after the last report, 2009.',
    year: 2010,
  });
  t.throws(() => History.of([placement(2010, '2')], law.under('tvpa-2000'), { through: 2000 }), {
    code: 'year_without_law',
  });
});

t.test('rejects placements after a country has ended', async (t) => {
  const end = { on: '2011-12-15', lastReport: 2011 };
  const history = History.of(series(2009, 'WWW'), law, { through: 2014, end });
  t.notOk(history.hasEndedBefore(2011));
  t.ok(history.hasEndedBefore(2012));
  t.throws(() => history.with([placement(2012, '2')]), {
    code: 'after_end',
    year: 2012,
    message: /was dissolved in 2011: the report of 2011 was the last/,
  });
  t.equal(history.with([placement(2012, null)]).getTier(2012), null, 'not covered is accepted');
});

t.test("rejects placements before a country's first report", async (t) => {
  const begin = { on: '2011-08-11', firstReport: 2012 };
  const history = History.of(series(2012, 'WW'), law, { begin });
  t.ok(history.beginsAfter(2011));
  t.notOk(history.beginsAfter(2012));
  t.throws(() => history.with([placement(2011, '3')]), {
    code: 'before_begin',
    year: 2011,
    message: /has had its code \(ISO 3166\) since 11 August 2011: the report of 2012 was the first/,
  });
  t.equal(history.with([placement(2011, null)]).getTier(2011), null, 'not covered is accepted');
});

t.test('covers the reports up to its last one', async (t) => {
  const history = History.of(series(2010, '2-W'), law, { through: 2014 });
  t.equal(history.from, 2010);
  t.equal(history.through, 2014);
  t.equal(history.getTier(2011), null);
  t.equal(history.clockAfter(2012).run, 1);
  t.equal(history.clockAfter(2014).run, 0, 'a year without a placement is not covered');
  t.equal(history.clockAfter(2002).run, 0, 'so is a year before the first placement');
  t.throws(() => history.clockAfter(2015), { code: 'outside_history', message: /2014; 2015 is outside/ });
  t.throws(() => history.clockAfter(2000), { code: 'outside_history' });
  t.equal(history.clockBefore(2001).tier, null);
  t.equal(History.of([], law, { through: 2020 }).clockAfter(2020).tier, null);
});

t.test('sorts placements by year', async (t) => {
  const placements = series(2010, '2W3');
  t.same(History.of([...placements].reverse(), law).placements, placements);
});

t.test('adds or replaces placements in a copy', async (t) => {
  const history = History.of(series(2010, 'W2W'), law);
  const changed = history.with([placement(2011, '2WL'), placement(2013, '2WL')]);
  t.equal(changed.clockAfter(2013).run, 4);
  t.equal(changed.through, 2013);
  t.equal(history.clockAfter(2012).run, 1, 'the original is unchanged');
  t.equal(history.with([placement(2012, null)]).clockAfter(2012).tier, null, 'not covered can be assumed');
  t.throws(() => history.with([placement(2013, '2'), placement(2013, '3')]), { code: 'duplicate_year' });
});
