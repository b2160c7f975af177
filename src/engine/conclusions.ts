import { began, counted, ended, phraseOf } from './english.js';
import { gapSentences } from './gap-sentences.js';
import type { History } from './history.js';
import { leftOrAllowed } from './rule-words.js';
import { standing, yearsConsidered } from './standing.js';

/** The answer after the report of `year` in plain English, and what it takes for granted. */
export function conclusionOf(history: History, year: number): string {
  const gaps = gapSentences(history, yearsConsidered(history, year));
  return [...gaps, answerOf(history, year)].join(' ');
}

function answerOf(history: History, year: number): string {
  const { status, tier, run, next } = standing(history, year);
  if (history.end !== null && history.hasEndedBefore(next.year)) {
    return `The country ${ended(history.end)}: no report can place it any more, and no clock runs.`;
  }
  const report = `the ${next.year} report`;
  if (history.begin !== null && history.beginsAfter(next.year)) {
    return `The country ${began(history.begin)}: ${report} could not place it, and no clock ran.`;
  }
  const years = counted(run, 'consecutive counted year');
  switch (status) {
    case 'not_on_watch_list':
      return next.watchList === 'impossible'
        ? `There is no watch list in ${report}, which may place the country on any tier.`
        : `${history.gapAt(year) === null ? 'The country' : 'If so, the country'} is not on the Tier 2 Watch List: ${report} may place it on any tier.`;
    case 'no_clock':
      return `The country is on ${phraseOf(tier ?? '2WL')}, but no limit on its stay applies in ${report}.`;
    case 'clock_running':
      return `After ${years} on the Tier 2 Watch List, ${report} may keep the country there.`;
    case 'waiver_required':
      return `After ${years} on the Tier 2 Watch List, ${report} may keep the country there only with a waiver; without one it goes to Tier 3, unless it moves up.`;
    case 'final_year':
      return `After ${years} on the Tier 2 Watch List no waiver is ${leftOrAllowed(history.law.eraOf(next.year))}: ${report} must place the country on Tier 3, unless it moves up to Tier 1 or Tier 2.`;
    case 'relisting_limit':
      return `The country came back to the Tier 2 Watch List straight from a downgrade that ended a run with a waiver, and may not stay: ${report} must place it on Tier 3, unless it moves up to Tier 1 or Tier 2, and no waiver can change that.`;
  }
}
