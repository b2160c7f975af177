import t from 'tap';
import type { Rule } from '../../src/domain/rule.js';
import { Law, LawViolation, type LawViolationCode } from '../../src/engine/law.js';
import { countingRule, rule } from './fixtures/made-up.js';
import { law, tables } from './fixtures/newest-release.js';

t.test('reads the real law', async (t) => {
  for (const [id, from, to] of [
    ['tvpa-2000', 2001, 2003],
    ['tvpra-2003', 2004, 2008],
    ['tvpra-2008', 2009, 2018],
    ['tvpra-2017', 2019, 2100],
  ] as const)
    for (const year of [from, to]) t.equal(law.getEra(year).id, id, `${year}`);
  t.equal(law.firstReport, 2001);
  t.equal(law.firstWatchListReport, 2004);
  t.equal(law.firstCountedReport, 2009);
  t.same(law.ruleIds, ['tvpa-2000', 'tvpra-2003', 'tvpra-2008', 'tvpra-2017']);
  t.throws(() => law.getEra(2000), { name: 'LawViolation', code: 'year_without_law', message: /2000/ });
  t.throws(() => law.rule('tvpra-1999'), { code: 'unknown_rule', message: /tvpa-2000, tvpra-2003/ });
});

t.test('rejects rows that form no law', async (t) => {
  const first = rule({ id: 'first', last_report: 2003 });
  const second = (first_report: number) => rule({ id: 'b', first_report });
  for (const [title, rules, code, message] of [
    ['no row', [], 'no_rules', /no rule/],
    ['one name twice', [first, { ...second(2004), id: 'first' }], 'duplicate_rule', /first/],
    ['an end before the beginning', [rule({ last_report: 2000 })], 'reversed_era', /ends before/],
    ['a gap', [first, second(2006)], 'gap_between_eras', /first \(to 2003\).*b \(from 2006\)/],
    ['an overlap', [first, second(2003)], 'overlapping_eras', /2003/],
    ['two open ends', [rule({}), second(2005)], 'overlapping_eras', /2005/],
  ] satisfies [string, Rule[], LawViolationCode, RegExp][])
    t.throws(() => Law.from(rules), { name: 'LawViolation', code, message }, title);
});

t.test('rejects inconsistent rules', async (t) => {
  const rejected: [parts: Partial<Rule>, message: RegExp][] = [
    [{ has_watch_list: false }, /watch list that it does not have/],
    [{ counts_years: false }, /limits a run but counts no years/],
    [{ counts_years: false, max_run: null, relisting_max_run: 1 }, /limits a relisting but counts no years/],
    [{ max_run: 0 }, /a run to less than one year/],
    [{ relisting_max_run: 0 }, /a relisting to less than one year/],
    [{ waivers_per_run: -1 }, /less than no waiver/],
    [{ max_run: null, waivers_per_run: 1 }, /a limit that it does not have/],
    [{ counting_citation: null }, /counts years without a citation/],
    [{ downgrade_citation: null }, /downgrades without a citation/],
    [{ waivers_per_run: 1, waiver_citation: null }, /waiver without a citation/],
    [{ relisting_max_run: 1, relisting_citation: null }, /relisting without a citation/],
  ];
  t.doesNotThrow(() => Law.from([countingRule({ waivers_per_run: 1, relisting_max_run: 1 })]));
  for (const [parts, message] of rejected) {
    t.throws(() => Law.from([countingRule(parts)]), { code: 'inconsistent_rule', message }, `${message}`);
  }
});

t.test('ignores the order of rows and allows an era to end', async (t) => {
  t.same(Law.from([...tables.rules].reverse()).eras, law.eras);
  const ended = Law.from([rule({ last_report: 2010 })]);
  t.ok(ended.governs(2010));
  t.notOk(ended.governs(2011));
  t.throws(() => ended.getEra(2011), LawViolation);
});

t.test('applies the rules of one era to every report that can have them', async (t) => {
  const under = law.under('tvpra-2008');
  t.equal(under.getEra(2003).id, 'tvpa-2000', 'the watch list begins no earlier');
  t.equal(under.getEra(2008).id, 'tvpra-2003', 'no year counts earlier than before');
  t.equal(under.getEra(2009).id, 'tvpra-2008');
  t.equal(under.getEra(2025).id, 'tvpra-2008');
  t.equal(under.firstCountedReport, law.firstCountedReport);
  t.same(under.ruleIds, law.ruleIds, 'the other rules can still be named');
  const again = under.under('tvpra-2017').eras;
  t.same(again, law.under('tvpra-2017').eras, 'earlier overrides leave no trace');

  const none = law.under('tvpa-2000');
  t.equal(none.getEra(2025).id, 'tvpa-2000');
  t.equal(none.firstWatchListReport, null);
  t.same(none.under('tvpra-2008').eras, under.eras);
  t.throws(() => law.under('nothing'), { code: 'unknown_rule' });
});
