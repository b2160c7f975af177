import type { ClaimRequest } from '../claims/request.js';
import type { Bound } from '../claims/truth.js';
import type { Tier } from '../domain/tier.js';
import type { Qualifier } from './items.js';
import type { Core, Kind } from './patterns.js';

/*
 * Readings as queries of `/verify`.
 */

/** Of whom a core speaks: countries, or so many. */
export function subjectOf({ whom, number, bound }: Core): ClaimRequest {
  if (number?.number === undefined) return { country: whom?.countries ?? [] };
  // `at_least 1`: one more than is said.
  const [limit, more = 0] = bound?.bound?.split(' ') ?? [];
  return { count: number.number + Number(more), ...(limit && { bound: limit as Bound }) };
}

const EVENTS: Partial<Record<Kind, ClaimRequest['event']>> = {
  up: 'upgrade',
  down: 'downgrade',
  automatic: 'automatic_downgrade',
  waiver: 'waiver',
};
/** Between what a move goes where its ends are not said. */
const ENDS: Partial<Record<Kind, readonly [from: string | null, to: string | null]>> = {
  up: ['worse', 'better'],
  down: ['better', 'worse'],
  move: ['other', null],
  leave: [null, 'other'],
};

/** A core as a claim; `null` if it is not exactly one. */
export function requestOf(core: Core, said: ClaimRequest): ClaimRequest | null {
  const { kind } = core;
  const [from, tier] = [core.from?.tier ?? null, core.tier?.tier ?? null];
  if (said.year?.length !== 1 && (kind !== 'place' || said.count !== undefined)) return null;
  if (kind === 'place') return tier && { ...said, tier };
  if (kind === 'stay') return tier && { ...said, tier, streak: 2, bound: 'at_least' };
  const event = EVENTS[kind];
  if (from === tier) return from === null && event ? { ...said, event } : null;
  const [start, end] = [from ?? ENDS[kind]?.[0], tier ?? ENDS[kind]?.[1]];
  return start && end ? { ...said, move: `${start}-${end}` } : null;
}

/** A qualifier of a placement as a claim. */
export function qualified(qualifier: Qualifier, tier: Tier | null, said: ClaimRequest): ClaimRequest {
  if (qualifier.is === 'firstTime') return { ...said, firstTimeInTier: tier ?? undefined };
  const placed = { ...said, tier: tier ?? undefined };
  if (qualifier.is === 'since') return { ...placed, since: qualifier.year };
  const { years: streak, bound } = qualifier;
  return { ...placed, streak, ...(bound === 'at_least' && { bound }) };
}
