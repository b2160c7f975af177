import { nameInSentence } from '../domain/article.js';
import { TIER_LABELS } from '../domain/tier.js';
import { listed } from '../engine/english.js';
import type { AssumedPlacement } from './assumed-history.js';
import type { Release } from './release.js';

const MOST_NAMED = 3;

interface Assumptions {
  readonly country?: string | undefined;
  readonly history?: readonly AssumedPlacement[] | undefined;
  readonly rules?: string | undefined;
}

/** Lead of a what-if: "Assumed: the law of 2008". */
export function tellAssumptions(release: Release, { country, history = [], rules }: Assumptions): string {
  const who = country === undefined ? null : nameInSentence(release.countries.find(country));
  const era = rules === undefined ? undefined : release.tables.rules.find(({ id }) => id === rules);
  const assumed = [
    ...(era ? [`the law of ${yearOfLaw(era)} in every year`] : []),
    ...placementsAssumed(history, who),
  ];
  return assumed.length === 0
    ? `Nothing assumed: the real history of ${who ?? 'no country'}`
    : `Assumed${who === null ? '' : ` for ${who}`}: ${listed(assumed, 'and')}`;
}

/** The year in the name of a law: its sections are told apart by it. */
const yearOfLaw = ({ title, first_report }: { readonly title: string; readonly first_report: number }) =>
  /\b(?:19|20)\d{2}\b/.exec(title)?.[0] ?? String(first_report);

function placementsAssumed(history: readonly AssumedPlacement[], who: string | null): string[] {
  if (history.length === 0) return [];
  const years = history.map(({ year }) => year);
  if (history.length > MOST_NAMED || who === null) {
    return [
      `${history.length} ${history.length === 1 ? 'placement' : 'placements'}, ${Math.min(...years)} to ${Math.max(...years)}`,
    ];
  }
  return history.map(
    ({ year, tier }) => `${tier === null ? 'not in the report' : TIER_LABELS[tier]} in ${year}`,
  );
}
