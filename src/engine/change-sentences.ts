import { TIERS, type Tier } from '../domain/tier.js';
import type { Change, PlacementChange } from './eligibility.js';
import { listed, phraseOf } from './english.js';
import type { History } from './history.js';
import type { Status } from './vocabulary.js';

const CONSEQUENCE: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'it would not be on the watch list',
  no_clock: 'no limit on staying on the watch list would apply',
  clock_running: 'the next report could keep it on the watch list without a waiver',
  waiver_required: 'the next report could keep it on the watch list only with a waiver',
  final_year: 'no waiver would be left',
  relisting_limit: 'it would have to leave the watch list, waiver or not',
};

/** A change of the inputs and the status that would follow, in plain English. */
export function alternativeSentence(history: History, change: Omit<Change, 'sentence'>): string {
  const parts = change.changes.map((part) =>
    part.kind === 'placement'
      ? placementPhrase(history, part)
      : `the ${history.law.rule(part.to).title} held in every year`,
  );
  return `If ${listed(parts, 'and')}, ${CONSEQUENCE[change.status]}.`;
}

function placementPhrase(history: History, { year, from, to }: PlacementChange): string {
  const report = `the ${year} report had`;
  if (history.gapAt(year) !== null) return `${report} ${deed(to)} (its placement is not known)`;
  // All other placements are offered only in place of one that counts on the clock, which is ranked.
  if (from !== null && to.length >= OTHER_PLACEMENTS)
    return `${report} placed it anywhere but on ${phraseOf(from)}`;
  return `${report} ${deed(to)} instead of ${from === null || from === 'SC' ? DOING[from ?? 'NR'] : phraseOf(from)}`;
}

/** Every tier and no coverage, but for the one that the report has. */
const OTHER_PLACEMENTS = TIERS.length;

const DOING = { SC: 'treating it as a special case', NR: 'leaving it out' } as const;

/** What a report would have done: `placed it on Tier 1 or Tier 2 or not ranked it`. */
function deed(to: readonly (Tier | null)[]): string {
  const ranked = to.flatMap((tier) => (tier === null || tier === 'SC' ? [] : [phraseOf(tier)]));
  const isSpecial = to.includes('SC');
  const isLeftOut = to.includes(null);
  const unranked =
    isSpecial && isLeftOut ? 'not ranked it' : isSpecial ? 'treated it as a special case' : 'left it out';
  return [
    ...(ranked.length === 0 ? [] : [`placed it on ${listed(ranked, 'or')}`]),
    ...(isSpecial || isLeftOut ? [unranked] : []),
  ].join(' or ');
}
