import { clockHistoryOf, lawOf, traceOfOutcome } from '../../dataset/clock.js';
import type { CountryRef } from '../../dataset/countries.js';
import type { History } from '../../engine/history.js';
import { yearsConsidered } from '../../engine/standing.js';
import { outcomeOf, type StepOutcome } from '../../engine/step-outcome.js';
import { cellOf, type Knowledge, placementSentence } from '../cell.js';
import { type Finding, finding, rowsOf } from '../finding.js';
import { inEveryHistory, undecided } from '../possible-histories.js';
import { notTheFirst } from '../reports.js';
import type { Statement } from '../statement.js';
import type { Truth } from '../truth.js';

/** An event that is an outcome in the words of the clock. */
export interface BoundEvent {
  readonly predicate: string;
  readonly happened: (step: StepOutcome) => Truth;
  /** What else is to be said of a step that is known. */
  readonly beside?: (
    knowledge: Knowledge,
    country: CountryRef,
    step: StepOutcome,
  ) => Partial<Pick<Finding, 'reason' | 'grades' | 'caveats'>>;
}

/** Claims that a report did with the country what the law calls so. */
export function boundOutcome({ predicate, happened, beside }: BoundEvent): Statement {
  return {
    predicate,
    measure: null,
    asksLaw: true,
    possibleIn: notTheFirst,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = cellOf(knowledge, country.iso2, year);
      if (!own.known) return finding(null, own.why, []);
      const law = lawOf(release);
      if (!law.governs(year) || year === law.firstReport) {
        const reason = `${placementSentence(release, own.row)} No report came before it.`;
        return finding(false, reason, rowsOf([own]));
      }
      const { truth, years, unknown } = inEveryHistory(knowledge, country.iso2, (history) => ({
        truth: happened(outcomeOf(history, year)),
        years: yearsOf(history, year),
      }));
      const rows = rowsOf(years.map((report) => cellOf(knowledge, country.iso2, report)));
      if (unknown.length > 0) {
        const { id: ruleId, citation } = law.eraOf(year);
        return finding(truth, undecided(truth, unknown), rows, { clause: { ruleId, citation } });
      }
      const step = outcomeOf(clockHistoryOf(release, country.iso2), year);
      return {
        ...finding(truth, step.sentence, rows, {
          clause: { ruleId: step.ruleId, citation: step.citation },
          explain: () => traceOfOutcome(release, { country, year }),
        }),
        ...beside?.(knowledge, country, step),
      };
    },
  };
}

/** The report years on which the outcome of a step rests. */
const yearsOf = (history: History, year: number): number[] => [...yearsConsidered(history, year - 1), year];
