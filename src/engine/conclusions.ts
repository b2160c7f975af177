import { began, capitalized, counted, ended, phraseOf } from './english.js';
import { gapSentences } from './gap-sentences.js';
import type { History } from './history.js';
import { leftOrAllowed } from './rule-words.js';
import { standing, yearsConsidered } from './standing.js';

export function conclusionOf(history: History, year: number): string {
  const gaps = gapSentences(history, yearsConsidered(history, year));
  return [...gaps, answerOf(history, year)].join(' ');
}

function answerOf(history: History, year: number): string {
  const { status, tier, run, next } = standing(history, year);
  const name = capitalized(history.name);
  if (history.end !== null && history.hasEndedBefore(next.year)) {
    return `${name} ${ended(history.end)}: no report can place it any more.`;
  }
  const report = `the ${next.year} report`;
  if (history.begin !== null && history.beginsAfter(next.year)) {
    return `${name} ${began(history.begin)}: ${report} could not place it.`;
  }
  const been = `${name} has been on the Tier 2 Watch List for ${counted(run, 'counted year')}`;
  switch (status) {
    case 'not_on_watch_list':
      return next.watchList === 'impossible'
        ? `The law of ${report} knows no Watch List: it may place ${history.name} on any tier.`
        : `${history.gapAt(year) === null ? name : `If so, ${history.name}`} is not on the Tier 2 Watch List: ${report} may place it on any tier.`;
    case 'no_clock':
      return `${name} is on ${phraseOf(tier ?? '2WL')}, but no limit on its stay applies in ${report}.`;
    case 'clock_running':
      return `${been}: ${report} may keep it there.`;
    case 'waiver_required':
      return `${been}: ${report} may keep it there only with a waiver; without one it goes to Tier 3, unless it moves up.`;
    case 'final_year':
      return `${been}, and no waiver is ${leftOrAllowed(history.law.eraOf(next.year))}: ${report} must place it on Tier 3, unless it moves up to Tier 1 or Tier 2.`;
    case 'relisting_limit':
      return `${name} came back to the Tier 2 Watch List straight from Tier 3, after a run with a waiver, and may not stay: ${report} must place it on Tier 3, unless it moves up to Tier 1 or Tier 2, and no waiver can change that.`;
  }
}
