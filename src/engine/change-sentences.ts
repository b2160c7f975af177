import { TIERS, type Tier } from '../domain/tier.js';
import type { Change, PlacementChange } from './eligibility.js';
import { listed, phraseOf } from './english.js';
import type { History } from './history.js';
import type { Status } from './vocabulary.js';

const CONSEQUENCE: Readonly<Record<Status, (name: string) => string>> = {
  not_on_watch_list: (name) => `${name} would not be on the Watch List`,
  no_clock: (name) =>
    `no limit would apply to ${name === 'it' ? 'its stay' : `the stay of ${name}`} on the Watch List`,
  clock_running: (name) => `the next report could keep ${name} on the Watch List without a waiver`,
  waiver_required: (name) => `the next report could keep ${name} on the Watch List only with a waiver`,
  final_year: (name) => `${name} would have no waiver left`,
  relisting_limit: (name) => `${name} would have to leave the Watch List, waiver or not`,
};

export function alternativeSentence(history: History, change: Omit<Change, 'sentence'>): string {
  const parts = change.changes.map((part, index) =>
    part.kind === 'placement'
      ? placementPhrase(history, part, index === 0 ? history.name : 'it')
      : `the ${history.law.rule(part.to).title} held in every year`,
  );
  const placed = change.changes.some(({ kind }) => kind === 'placement');
  return `If ${listed(parts, 'and')}, ${CONSEQUENCE[change.status](placed ? 'it' : history.name)}.`;
}

function placementPhrase(history: History, { year, from, to }: PlacementChange, name: string): string {
  const report = `the ${year} report had`;
  if (history.gapAt(year) !== null) return `${report} ${deed(to, name)} (its placement is not known)`;
  // All other placements are offered only in place of one that counts on the clock, which is ranked.
  if (from !== null && to.length >= OTHER_PLACEMENTS)
    return `${report} placed ${name} anywhere but on ${phraseOf(from)}`;
  return `${report} ${deed(to, name)} instead of ${from === null || from === 'SC' ? DOING[from ?? 'NR'] : phraseOf(from)}`;
}

/** Every tier and no coverage, but for the one that the report has. */
const OTHER_PLACEMENTS = TIERS.length;

const DOING = { SC: 'treating it as a special case', NR: 'leaving it out' } as const;

/** What a report would have done: `placed Cambodia on Tier 1 or Tier 2 or not ranked it`. */
function deed(to: readonly (Tier | null)[], name: string): string {
  const ranked = to.flatMap((tier) => (tier === null || tier === 'SC' ? [] : [phraseOf(tier)]));
  const isSpecial = to.includes('SC');
  const isLeftOut = to.includes(null);
  const whom = ranked.length === 0 ? name : 'it';
  const unranked =
    isSpecial && isLeftOut
      ? `not ranked ${whom}`
      : isSpecial
        ? `treated ${whom} as a special case`
        : `left ${whom} out`;
  return [
    ...(ranked.length === 0 ? [] : [`placed ${name} on ${listed(ranked, 'or')}`]),
    ...(isSpecial || isLeftOut ? [unranked] : []),
  ].join(' or ');
}
