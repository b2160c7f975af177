import type { Eligibility } from './eligibility.js';
import { explainStanding } from './explain.js';
import type { History } from './history.js';
import { standing } from './standing.js';
import { whatWouldChange } from './would-change.js';

/** With reasons and alternatives; {@link standing} alone is far cheaper. @throws HistoryRefused, LawRefused as it does */
export function assess(history: History, year: number): Eligibility {
  // V8 takes thirty times as long to spread the one and add the others.
  const trace = explainStanding(history, year);
  return Object.assign(standing(history, year), {
    sentence: trace.conclusion,
    trace,
    wouldChange: whatWouldChange(history, year),
  });
}
