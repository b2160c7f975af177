import t from 'tap';
import type { Rule } from '../../src/domain/rule.js';
import { standing } from '../../src/engine/conclusions.js';
import { assess } from '../../src/engine/explain.js';
import { History } from '../../src/engine/history.js';
import { Law } from '../../src/engine/law.js';
import {
  advanceClock,
  type ClockState,
  INITIAL_CLOCK,
  isRunAtLimit,
  relistingIsOver,
} from '../../src/engine/law-tests.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import type { Status, WatchListStanding } from '../../src/engine/vocabulary.js';
import { heldUnder } from './fixtures/held-under.js';
import { countingRule, rule, series, weakIn } from './fixtures/made-up.js';
import { getHistory, law, tables } from './fixtures/newest-release.js';

type Case = [
  title: string,
  from: number,
  letters: string,
  status: Status,
  run: number,
  remaining: number | null,
  watchList: WatchListStanding,
  rule: string,
];

const CASES: Case[] = [
  ['no watch list yet', 2001, '2', 'not_on_watch_list', 0, null, 'impossible', 'tvpa-2000'],
  ['the watch list comes next', 2003, '3', 'not_on_watch_list', 0, null, 'allowed', 'tvpra-2003'],
  ['without consequence', 2004, 'WWW', 'no_clock', 0, null, 'allowed', 'tvpra-2003'],
  ['years before 2009 do not count', 2004, 'WWWWW', 'no_clock', 0, null, 'allowed', 'tvpra-2008'],
  ['2009 is the first counted year', 2004, 'WWWWWW', 'clock_running', 1, 2, 'allowed', 'tvpra-2008'],
  ['the rule can bind from 2011 on', 2009, 'WW', 'waiver_required', 2, 2, 'with_waiver', 'tvpra-2008'],
  ['a second waiver', 2009, 'WWW', 'waiver_required', 3, 1, 'with_waiver', 'tvpra-2008'],
  ['no third one', 2009, 'WWWW', 'final_year', 4, 0, 'impossible', 'tvpra-2008'],
  ['the law of 2017 leaves one', 2018, 'WW', 'waiver_required', 2, 1, 'with_waiver', 'tvpra-2017'],
  ['and no second', 2018, 'WWW', 'final_year', 3, 0, 'impossible', 'tvpra-2017'],
  ['also to a run that began before', 2016, 'WWW', 'final_year', 3, 0, 'impossible', 'tvpra-2017'],
  ['one year earlier it had one', 2015, 'WWW', 'waiver_required', 3, 1, 'with_waiver', 'tvpra-2008'],
  ['a gap ends a run', 2018, 'WW-W', 'clock_running', 1, 1, 'allowed', 'tvpra-2017'],
  ['a special case ends a run', 2018, 'WWSW', 'clock_running', 1, 1, 'allowed', 'tvpra-2017'],
  ['Tier 3 ends a run', 2018, 'WW3', 'not_on_watch_list', 0, null, 'allowed', 'tvpra-2017'],
  ['back after a run with a waiver', 2018, 'WWW3W', 'relisting_limit', 1, 0, 'impossible', 'tvpra-2017'],
  ['back after years on Tier 3', 2014, 'WWW3333W', 'relisting_limit', 1, 0, 'impossible', 'tvpra-2017'],
  ['back after a run without a waiver', 2018, 'WW3W', 'clock_running', 1, 1, 'allowed', 'tvpra-2017'],
  ['back by way of Tier 2', 2018, 'WWW32W', 'clock_running', 1, 1, 'allowed', 'tvpra-2017'],
  ['back by way of a gap', 2018, 'WWW3-W', 'clock_running', 1, 1, 'allowed', 'tvpra-2017'],
  ['back before the limit was law', 2012, 'WWW3W', 'clock_running', 1, 2, 'allowed', 'tvpra-2008'],
];

t.test('computes status, run, waivers and rule for each case', async (t) => {
  for (const [title, from, letters, status, run, waiversLeft, watchList, rule] of CASES) {
    const year = from + letters.length - 1;
    const found = standing(History.of(series(from, letters), law), year);
    t.match(found, { year, status, run, waiversLeft, rule, next: { year: year + 1, watchList } }, title);
    t.equal(found.next.permittedTiers.includes('2WL'), watchList !== 'impossible', title);
    t.match(found.next.permittedTiers, ['1', '2'], title);
    t.ok(found.next.permittedTiers.includes('3'), title);
  }
});

t.test('cites the deciding clause', async (t) => {
  for (const [letters, clause] of Object.entries({
    W: '(D)(i)',
    WW: '(D)(ii)',
    WWW: '(D)(i)',
    WWW3W: '(F)',
  })) {
    const { citation } = standing(History.of(series(2018, letters), law), 2017 + letters.length);
    t.equal(citation, `22 U.S.C. 7107(b)(2)${clause}`, letters);
  }
});

t.test('grades an assessment by the weakest placement behind it', async (t) => {
  const placements = series(2018, '2WW');
  const weak = History.of(weakIn(2019, placements), law);
  t.match(standing(weak, 2020), { evidence: 'single_source', assumed: false });
  const unrelated = History.of(weakIn(2010, [...series(2010, '1'), ...placements]), law);
  t.match(standing(unrelated, 2020), { evidence: 'official' });
  const assumed = History.of(placements, law).with([{ year: 2021, tier: '2WL', evidence: null }]);
  t.match(standing(assumed, 2021), { evidence: 'official', assumed: true, status: 'final_year' });
  const waivers = new Map([2020, 2021].map((year) => [year, 'single_source' as const]));
  const waived = History.of(series(2018, '2WWW'), law, { waivers });
  t.match(standing(waived, 2020), { evidence: 'official' }, 'no waiver was needed yet');
  t.match(standing(waived, 2021), { evidence: 'single_source' }, 'the waiver behind it');
  const made = History.of([{ year: 2021, tier: '2', evidence: null }], law);
  t.match(standing(made, 2021), { evidence: null, assumed: true });
});

t.test('takes a new era from a new row', async (t) => {
  const rules = tables.rules.map((row) => (row.id === 'tvpra-2017' ? { ...row, last_report: 2026 } : row));
  const after = (parts: Parameters<typeof countingRule>[0], from: number, letters: string) => {
    const next = Law.from([...rules, countingRule({ id: 'act-2027', first_report: 2027, ...parts })]);
    return standing(History.of(series(from, letters), next), from + letters.length - 1);
  };
  const noWaiver = { status: 'final_year', waiversLeft: 0, rule: 'act-2027' };
  t.match(after({}, 2025, 'WW'), noWaiver, 'no waiver at all');
  const before = { status: 'waiver_required', rule: 'tvpra-2017' };
  t.match(after({}, 2024, 'WW'), before, 'the previous law applies until 2026');
  const generous = { max_run: 3, waivers_per_run: 3 };
  const statuses = [1, 2, 3, 4, 5, 6].map((years) => after(generous, 2027, 'W'.repeat(years)).status);
  const waiver = 'waiver_required';
  t.same(statuses, ['clock_running', 'clock_running', waiver, waiver, waiver, 'final_year']);
  const together = { status: waiver, run: 4, waiversUsed: 2, waiversLeft: 1 };
  t.match(after(generous, 2024, 'WWWW'), together, 'waivers under the previous and the new law add up');
  t.match(after(generous, 2023, 'WWW3W'), { status: 'clock_running' }, 'a law without a relisting limit');
  const free = { status: 'no_clock', run: 2, next: { watchList: 'allowed' } };
  t.match(after({ counts_years: false, max_run: null }, 2025, 'WW'), free, 'a law without consequences');
  const longer = { status: 'clock_running', next: { watchList: 'allowed' } };
  t.match(after({ relisting_max_run: 2 }, 2025, 'WWW3W'), longer, 'a longer relisting');
  const limited = { status: 'relisting_limit', next: { watchList: 'impossible' } };
  t.match(
    after({ max_run: null, relisting_max_run: 1 }, 2022, 'WWW3W'),
    limited,
    'only relistings are limited',
  );
});

t.test('carries run, waivers and relisting from report to report', async (t) => {
  const counts = countingRule({ waivers_per_run: 2, relisting_max_run: 1 });
  const unlimited = countingRule({ max_run: null });
  const idle = rule({ has_watch_list: true });
  const onList = { ...INITIAL_CLOCK, tier: '2WL' as const };
  const onTier3 = { ...INITIAL_CLOCK, tier: '3' as const };
  const cases: [letters: string, last: Rule, remembered: ClockState][] = [
    ['2', counts, { ...INITIAL_CLOCK, tier: '2' }],
    ['WW', counts, { ...onList, run: 2 }],
    ['WWW', counts, { ...onList, run: 3, waiversUsed: 1 }],
    ['WWW', unlimited, { ...onList, run: 3 }],
    ['WWW', idle, onList],
    ['WW3', counts, onTier3],
    ['WWW3', counts, { ...onTier3, downgraded: true }],
    ['WWW33', counts, { ...onTier3, downgraded: true }],
    ['WWW3W', counts, { ...onList, run: 1, relisted: true }],
    ['WWW3WW', counts, { ...onList, run: 2, relisted: true }],
    ['WWW3W', idle, { ...onList, relisted: true }],
    ['WWW32W', counts, { ...onList, run: 1 }],
  ];
  for (const [letters, last, remembered] of cases) {
    const clock = series(2001, letters).reduce(
      (state, { tier }, index) => advanceClock(state, tier, index === letters.length - 1 ? last : counts),
      INITIAL_CLOCK,
    );
    t.strictSame(clock, remembered, letters);
    t.notOk(isRunAtLimit(clock, unlimited), `${letters}: a run is never full without a limit`);
    t.notOk(relistingIsOver(clock, unlimited), `${letters}: a relisting never ends without a limit`);
  }
});

t.test('assesses Cambodia under the law of 2008', async (t) => {
  const expected = { status: 'final_year', run: 3, waiversUsed: 1, waiversLeft: 0 };
  t.match(standing(getHistory('KH'), 2021), expected);
  const under = heldUnder(getHistory('KH'), law.under('tvpra-2008'));
  t.match(standing(under, 2021), { status: 'waiver_required', waiversLeft: 1, rule: 'tvpra-2008' });
});

t.test('throws without a report or a law for the year', async (t) => {
  const history = getHistory('KH');
  t.throws(() => standing(history, history.through + 1), { code: 'outside_history' });
  const ended = Law.from([countingRule({ last_report: 2010 })]);
  t.throws(() => standing(History.of(series(2010, 'W'), ended), 2010), { code: 'year_without_law' });
});

t.test('assesses nothing ahead for a country that has ended', async (t) => {
  const end = { on: '2010-12-15', lastReport: 2010 };
  const history = History.of(series(2009, 'WW'), law, { through: 2012, end });
  t.match(standing(history, 2009), { next: { watchList: 'allowed' } });
  const last = assess(history, 2010);
  const nothing = { next: { permittedTiers: [], watchList: 'impossible' } };
  t.match(last, { status: 'waiver_required', ...nothing });
  t.match(last.trace.conclusion, /was dissolved in 2010: no report can place it any more/);
  const done = outcomes(history).map(({ year }) => year);
  t.same(done, [2009, 2010], 'later reports have no outcome either');
  const after = assess(history, 2011);
  t.match(after, {
    ...nothing,
    status: 'not_on_watch_list',
    tier: null,
    citation: '22 U.S.C. 7107(b)(2)(D)',
  });
  t.equal(after.next.year, 2012);
  t.match(after.trace.conclusion, /was dissolved in 2010: no report/);
  const sentence = /did not cover the country, which was dissolved in 2010/;
  t.match(after.trace.steps, [{ clause: 'listing', decides: true, sentence }]);
  t.equal(after.trace.steps.length, 1);
});

t.test('assesses nothing ahead for a country before its first report', async (t) => {
  const begin = { on: '2011-08-11', firstReport: 2012 };
  const history = History.of(series(2012, 'WW'), law, { begin });
  const before = assess(history, 2010);
  const next = { year: 2011, permittedTiers: [], watchList: 'impossible' };
  t.match(before, { status: 'not_on_watch_list', next });
  const since = 'has had its code \\(ISO 3166\\) since 11 August 2011';
  t.match(before.trace.conclusion, new RegExp(`${since}: the 2011 report could not place it`));
  const sentence = new RegExp(`did not cover the country, which ${since}\\.$`);
  t.match(before.trace.steps, [{ sentence }]);
  t.match(
    assess(history, 2011).next,
    { year: 2012, watchList: 'allowed' },
    'its first report is unrestricted',
  );
});
