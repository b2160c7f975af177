import { clockHistoryOf, lawOf, traceOfStanding } from '../../dataset/clock.js';
import { counted, span } from '../../engine/english.js';
import type { History } from '../../engine/history.js';
import { runYears, spellYears, yearsRead } from '../../engine/inputs.js';
import { cellOf, placementSentence } from '../cell.js';
import { finding, rowsOf } from '../finding.js';
import { inEveryHistory, undecided } from '../possible-histories.js';
import type { ClaimKind, Statement } from '../statement.js';

/** "in its third consecutive counted year": the run that ends with the report has exactly that length. */
function inRun(length: number): Statement {
  return {
    predicate:
      length === 0
        ? 'outside any run of counted years on the Tier 2 Watch List'
        : `at the end of a run of exactly ${counted(length, 'consecutive counted year')} on the Tier 2 Watch List`,
    measure: null,
    asksLaw: true,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = cellOf(knowledge, country.iso2, year);
      const law = lawOf(release);
      if (!own.known || !law.governs(year)) {
        return finding(
          own.known ? false : null,
          own.known ? placementSentence(release, own.row) : own.why,
          rowsOf([own]),
        );
      }
      const { truth, years, unknown } = inEveryHistory(knowledge, country.iso2, (history) => ({
        truth: history.clockAfter(year).run === length,
        years: [...yearsRead(history, year, 'run'), year],
      }));
      const rule = law.eraOf(year);
      return finding(
        truth,
        unknown.length > 0
          ? undecided(truth, unknown)
          : runSentence(clockHistoryOf(release, country.iso2), year),
        rowsOf(years.map((report) => cellOf(knowledge, country.iso2, report))),
        {
          clause: { ruleId: rule.id, citation: rule.counting_citation ?? rule.citation },
          explain: unknown.length > 0 ? null : () => traceOfStanding(release, { country, year }),
        },
      );
    },
  };
}

/** The run that ends with a report, and the years on the list before the count began. */
function runSentence(history: History, year: number): string {
  const [run, spell] = [runYears(history, year), spellYears(history, year)];
  if (spell.length === 0) return 'The country is not on the Tier 2 Watch List in that report.';
  const uncounted = spell.slice(0, spell.length - run.length);
  const before =
    uncounted.length === 0
      ? ''
      : ` Its ${counted(uncounted.length, 'year')} on the list${run.length === 0 ? '' : ' before'} (${span(uncounted)}) ${uncounted.length === 1 ? 'does' : 'do'} not count by law.`;
  return run.length === 0
    ? `It is in no run of counted years.${before}`
    : `Its run is of ${counted(run.length, 'counted year')} (${span(run)}).${before}`;
}

export const runClaim: ClaimKind<number> = {
  description:
    'Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report',
  severalYears: false,
  statement: (length) => inRun(length),
};
