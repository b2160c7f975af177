import { type CountryFinding, getLength } from '../dataset/country-finding.js';
import { getDirection, type Tier } from '../domain/tier.js';
import type { TimelineCell } from './timeline-cells.js';
import type { MessageKey, MessageValues, Words } from './words.js';

/** Message key and arguments for a finding as the title of a graphic, without the country's name. */
export function findingHeadline(
  { kind, spell, before, lastRanked, isAgain, isAlways, times, law, isPast: past }: CountryFinding,
  words: Words,
): { readonly key: MessageKey; readonly values: MessageValues } {
  if (spell === null) return { key: 'finding.never', values: {} };
  const { tier, from, to } = spell;
  if (law === 'back_from_tier_3' || law === 'no_year_left')
    return { key: 'finding.mustLeave', values: { next: to + 1, past } };
  const values = { tier, where: words.translate(`in.${tier}`), year: from, last: to };
  const count = getLength(spell);
  const direction = getDirection(before?.tier ?? null, tier);
  const isMove = direction === 'upgrade' || direction === 'downgrade';
  const stayed = {
    key: 'finding.stayed',
    values: { ...values, to: toward(tier, words), direction },
  } as const;
  switch (kind) {
    case 'fell':
    case 'rose': {
      const isFirst = times !== null && !isAgain;
      return { key: `finding.${kind}`, values: { ...values, to: toward(tier, words), isFirst } };
    }
    case 'unranked':
      return count === 1
        ? { key: 'finding.inYear', values }
        : { key: 'finding.unranked', values: { ...values, again: isAgain && lastRanked !== null } };
    case 'back':
      return { key: 'finding.back', values: { ...values, times: times ?? 2 } };
    case 'longest':
      if (isMove) return stayed;
      return { key: 'finding.longest', values: { ...values, count, counted: words.inWords(count) } };
    case 'since':
      if (isMove) return stayed;
      return { key: isAlways ? 'finding.always' : 'finding.since', values };
    case 'first':
      return { key: 'finding.first', values };
    case 'last':
      return { key: 'finding.last', values };
    default:
      return { key: 'finding.inYear', values };
  }
}

/** A downgrade never leads to Tier 1. */
const toward = (tier: Tier, words: Words): string =>
  tier === '1' || tier === 'SC' ? '' : words.translate(`to.${tier}`);

/**
 * The report in which the current spell of a timeline began; `undefined` if there is none, or it began with
 * the first report.
 */
export function spellStart(cells: readonly TimelineCell[]): number | undefined {
  const tier = presentTier(cells);
  if (tier === null) return undefined;
  const before = cells.findLastIndex((cell) => cell.kind !== 'placed' || cell.tier !== tier);
  return before === -1 ? undefined : cells[before + 1]?.year;
}

/** The tier in the last report shown; `null` if it has no placement. */
export function presentTier(cells: readonly TimelineCell[]): Tier | null {
  const last = cells.at(-1);
  return last?.kind === 'placed' ? last.tier : null;
}

/** A note naming the low-confidence reports of a timeline; empty if there are none. */
export function weakNote(cells: readonly TimelineCell[], words: Words): string[] {
  const weak = cells.filter((cell) => cell.kind === 'placed' && cell.weakness !== null);
  if (weak.length === 0) return [];
  return [words.translate('finding.weak', { when: words.years(weak.map(({ year }) => year)) })];
}
