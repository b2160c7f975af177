import type { Change, PlacementChange } from './eligibility.js';
import { listed, thing } from './english.js';
import type { History } from './history.js';
import type { Status } from './vocabulary.js';

const CONSEQUENCE: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'it would not be on the watch list',
  no_clock: 'no limit to its stay on the watch list could reach the next report',
  clock_running: 'its clock would be running, with the limit not yet reached',
  waiver_required: 'a waiver could keep it on the watch list',
  final_year: 'no waiver could keep it on the watch list any longer',
  relisting_limit: 'the limit of a relisting would end its stay on the watch list',
};

/** A change of the inputs and the status that would follow, in plain English. */
export function alternativeSentence(history: History, change: Omit<Change, 'sentence'>): string {
  const parts = change.changes.map((part) =>
    part.kind === 'placement'
      ? placementPhrase(history, part)
      : `the rules of the ${history.law.rule(part.to).title} for every year`,
  );
  const both = change.relation === 'both_needed' ? ' (both are needed)' : '';
  return `With ${listed(parts, 'and')}${both}, ${CONSEQUENCE[change.status]}.`;
}

function placementPhrase(history: History, { year, from, to }: PlacementChange): string {
  const report = `${listed(to.map(thing), 'or')} in the ${year} report`;
  return history.gapAt(year) === null
    ? `${report} instead of ${thing(from)}`
    : `${report}, whose placement is not known`;
}
