import type { ReleaseView } from '../../dataset/release-view.js';
import { getDirection, TIER_LABELS, type Tier } from '../../domain/tier.js';
import { numberWord, toPhrase } from '../../engine/english.js';

/** Text of the timeline note at the year of a dossier. */
export function dossierNote(release: ReleaseView, iso2: string, year: number): string {
  const tierIn = (report: number) => release.placement(iso2, report)?.tier ?? null;
  const [before, tier] = [tierIn(year - 1), tierIn(year)];
  if (tier === null) return 'not in it';
  const way = before === null ? null : getDirection(before, tier);
  if (before === null || (way !== 'upgrade' && way !== 'downgrade'))
    return before === tier ? `${TIER_LABELS[tier]} again` : TIER_LABELS[tier];
  let first = year - 1;
  while (tierIn(first - 1) === before) first--;
  const run = year - first;
  const onto = (each: Tier) => (each === '2WL' ? 'the Watch List' : toPhrase(each));
  const moved = `${way === 'downgrade' ? 'down' : 'up'} to ${onto(tier)}`;
  return `${moved}, after ${numberWord(run)} ${run === 1 ? 'year' : 'years'} on ${onto(before)}`;
}
