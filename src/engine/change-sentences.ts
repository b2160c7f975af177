import type { Change, PlacementChange } from './eligibility.js';
import { listed, thing } from './english.js';
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
  const report = `the ${year} report had said ${listed(to.map(thing), 'or')}`;
  return history.gapAt(year) === null
    ? `${report}, not ${thing(from)}`
    : `${report} (its placement is not known)`;
}
