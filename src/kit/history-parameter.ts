import type { AssumedPlacement } from '../dataset/assumed-history.js';
import { isTier, TIERS } from '../domain/tier.js';
import { Problem } from '../http/problem.js';

const NOT_COVERED = 'NR';
const YEAR = /^\d{4}$/;

/** Canonical form of a history: `2019:2WL,2020:NR`. */
export const writeHistory = (placements: readonly AssumedPlacement[]): string =>
  placements.map(({ year, tier }) => `${year}:${tier ?? NOT_COVERED}`).join(',');

/**
 * Parses a history such as `2019:2WL,2020:2WL`; tiers are case-insensitive.
 * @throws Problem `invalid-history` with the 1-based position of the error
 */
export function readHistory(text: string): AssumedPlacement[] {
  const placements: AssumedPlacement[] = [];
  let position = 1;
  for (const part of text.split(',')) {
    const colon = part.indexOf(':');
    const year = part.slice(0, colon);
    const tier = part.slice(colon + 1).toUpperCase();
    if (colon === -1 || tier === '' || !YEAR.test(year)) {
      throw unreadable(position, part, 'is not year:tier, for example 2019:2WL');
    }
    if (tier === NOT_COVERED) placements.push({ year: Number(year), tier: null, position });
    else {
      if (!isTier(tier)) {
        throw unreadable(
          position + year.length + 1,
          tier,
          `is not a tier; allowed are ${TIERS.join(', ')}, and ${NOT_COVERED} for not covered`,
        );
      }
      placements.push({ year: Number(year), tier, position });
    }
    position += part.length + 1;
  }
  return placements;
}

function unreadable(position: number, found: string, why: string): Problem {
  return new Problem(
    'invalid-history',
    `history cannot be read at position ${position}: "${found}" ${why}.`,
    {
      position,
      errors: [{ parameter: 'history', message: why, value: found }],
    },
  );
}
