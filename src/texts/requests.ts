import type { Bound } from '../claims/finding.js';
import type { ClaimRequest } from '../claims/request.js';
import type { Release } from '../dataset/release.js';
import type { Tier } from '../domain/tier.js';
import type { Item, Qualifier } from './items.js';
import type { Predication } from './said.js';

/* A clause as a query of `/verify`. */

/** Of whom a clause speaks, and on which tier. */
interface SubjectAndTier {
  readonly countries: readonly string[];
  readonly tier: Tier | undefined;
}

interface ReportsMeant {
  readonly years: readonly number[];
  readonly qualifier: Qualifier | undefined;
  readonly isNewest: boolean;
}

function subjectOf(
  { number, members, bound, share, group, only, others, isAfter }: Predication,
  country: readonly string[],
): ClaimRequest | null {
  const { type, value } = group?.group ?? {};
  const narrowed = value === undefined ? {} : type === 'group' ? { group: value } : { region: value };
  if (members && type !== 'group') return null;
  if (share) return { share: share.cls === 'D' ? 'all' : share.cls === 'F' ? 'most' : 'none', ...narrowed };
  const more = only ? 0 : others?.number;
  if (number?.number === undefined || isAfter)
    return { country, ...(more !== undefined && { others: more, ...narrowed }) };
  // `at_least 1`: one more than is said.
  const [limit, beyond = 0] = bound?.bound?.split(' ') ?? [];
  return {
    count: number.number + Number(beyond),
    ...(limit && { bound: limit as Bound }),
    ...narrowed,
    ...(members && { members: members.number }),
  };
}

export function requestOf(
  said: Predication,
  { countries, tier: on }: SubjectAndTier,
  { years, qualifier, isNewest }: ReportsMeant,
): ClaimRequest | null {
  const { often } = said;
  const { is, event, ...ends } = said.kind ?? { is: 'place' };
  const [from, tier] = [said.from?.tier ?? null, on ?? null];
  const isOfNamed = isOf(said, countries);
  const subject = subjectOf(said, countries);
  const [year, ...more] = years;
  if (subject === null || year === undefined) return null;
  if (said.was) return tier && more.length === 0 && grows(said) ? { ...subject, year: [year], tier } : null;
  if (more.length > 0 && (!isOfNamed || is !== 'place' || often === 'not')) return null;
  const at = { ...subject, year: [...years] };
  if (said.joined)
    return tier && { country: [...countries, ...(said.joined.countries ?? [])], year: [...years], tier };
  if (said.isAfter) return tier && { ...at, streak: said.number?.number, tier };
  // `Two countries returned to Tier 3`: two of those who joined it.
  if (!isOfNamed && (said.isAgain || said.isStill)) return null;
  if (!isOfNamed && qualifier?.is === 'firstTime')
    return tier && often === null && (is === 'place' || joins(said))
      ? { ...at, firstTimeInTier: tier }
      : null;
  if (often !== null || (qualifier && qualifier.is !== 'firstTime')) {
    if (tier === null || !isOfNamed || from !== null || !['place', 'stay'].includes(is)) return null;
    // `its lowest ranking since 2010` is a record, `the lowest` that or a tier.
    if (said.tier?.cls === 't' && qualifier?.is === 'since')
      return said.isOwn &&
        more.length === 0 &&
        often === null &&
        is === 'place' &&
        (tier === '1' || tier === '3')
        ? { ...at, [tier === '3' ? 'worstSince' : 'bestSince']: qualifier.year }
        : null;
    if (often === 'not' && qualifier?.is === 'since' && is === 'place')
      return qualifier.year < year
        ? { ...subject, from: qualifier.year + 1, to: year, when: 'never', tier }
        : null;
    if (often === 'not') return is === 'stay' || qualifier ? null : { ...at, when: 'never', tier };
    if (often !== null && !qualifier)
      return isNewest
        ? // `on Tier 3 every year`: of the years that were told before.
          said.each
          ? null
          : { ...subject, to: year, when: often, tier }
        : more[0]
          ? { ...at, when: often, tier }
          : null;
    if (more.length > 0 || often === 'never' || qualifier === undefined) return null;
    if (qualifier.is === 'since') return { ...at, since: qualifier.year, tier };
    const { bound } = qualifier as { readonly bound: Bound };
    return qualifier.is === 'streak' && often === null
      ? { ...at, streak: qualifier.years, ...(bound === 'at_least' && { bound }), tier }
      : null;
  }
  // A country that joins a tier may have entered the report with it.
  if (is === 'place' || (joins(said) && isOfNamed)) return tier && from === null ? { ...at, tier } : null;
  if (is === 'stay') return tier && isOfNamed ? { ...at, tier, streak: 2, bound: 'at_least' } : null;
  if (is === 'event') return tier === null || (tier === '3' && event !== 'waiver') ? { ...at, event } : null;
  if (from === tier) return from === null && event ? { ...at, event } : null;
  const [start, end] = [from ?? ends.from, tier ?? ends.to];
  return start && end ? { ...at, move: `${start}-${end}` } : null;
}

/** True if it is said of the countries that are named, and not of how many others. */
const isOf = ({ only, others }: Predication, countries: readonly string[]): boolean =>
  countries.length > 0 && !only && !others;

/** `joined`, `was added to`: from where is not said. */
const joins = ({ kind, from }: Predication): boolean => kind?.from === 'other' && !from;

/** True if countries that enter a report, or are left out of it, may be among those who so move. */
export const isOfEntering = ({ country = [], others, move = '' }: ClaimRequest): boolean =>
  move.includes('other') && (country.length === 0 || others !== undefined);

/** @returns by report that did not cover the same countries as the one before: why none may be counted that so moved */
export function whyEntering(release: Release): ReadonlyMap<number, string> {
  const covered = (year: number) =>
    release.countries.all.flatMap(({ iso2 }) => (release.placement(iso2, year) ? [iso2] : [])).join();
  return new Map(
    release.years.flatMap((year) =>
      covered(year) === covered(year - 1)
        ? []
        : [[year, `not all countries were in the reports of ${year - 1} and ${year}`]],
    ),
  );
}

/** Reports back to which the past tense may point in the news of one. */
const RECENT = 3;

/** A claim that may be meant instead, and why. @param times that the clause names */
export function doubtOf(said: Predication, request: ClaimRequest, times: readonly Item[]) {
  // `Between 2021 and 2023 it was on Tier 3`: all the time, or once.
  if (said.often === null && times.some(({ norm, cls }) => norm === 'between' && cls === 'Y'))
    return {
      request: { ...request, when: 'ever' as const },
      why: 'it does not say that it was so in each report',
    };
  const before = said.isPast && times.length === 0 ? earlier(said, request) : null;
  return before && { request: before, why: OTHER_REPORT };
}

export const OTHER_REPORT = 'another report or group may be meant';

/** The same of the reports shortly before: `left the list`. */
function earlier(said: Predication, request: ClaimRequest): ClaimRequest | null {
  const { year: years = [], tier, ...rest } = request;
  const [year = Number.NaN] = years;
  const move = joins(said) && tier ? `other-${tier}` : rest.move;
  return move || rest.event ? { ...rest, move, from: year - RECENT, to: year - 1, when: 'ever' } : null;
}

/** `rose from 30 to 33`, and no fall. */
function grows({ verb, was, number }: Predication): boolean {
  const more = (number?.number ?? 0) - (was?.number ?? 0);
  return more !== 0 && GROWS.test(verb?.norm ?? '') === more > 0;
}
const GROWS = /^(?:rose|rises|grew|grows|has grown|expanded|increased|climbed|climbs|went up|jumped)/;

/** What a clause says beside its claim. */
export interface AlsoSaid {
  readonly request: ClaimRequest;
  /** True if the clause is false where this is. */
  readonly denies: boolean;
}

/** Why a clause with `again`, `still`, `no longer`, `for the first time` is open: it needs a tier to be of. */
export const noTier = (
  said: Predication,
  tier: Tier | undefined,
  qualifier: Qualifier | undefined,
): string | null =>
  tier === undefined && (said.isAgain || said.isStill || said.isEnded || qualifier?.is === 'firstTime')
    ? 'what it says of other reports names no tier'
    : null;

export function alsoOf(
  said: Predication,
  { countries: country, tier }: SubjectAndTier,
  { years, qualifier, isNewest }: ReportsMeant,
): readonly AlsoSaid[] {
  const before = Math.min(...years) - 1;
  const isOfNamed = isOf(said, country);
  const needed: readonly ClaimRequest[] = [
    ...(joins(said) && isOfNamed ? [{ country, year: [before], when: 'never' as const, tier }] : []),
    ...(said.was ? [{ count: said.was.number, year: [before], tier }] : []),
    ...(said.isAgain || (said.isEnded && isNewest)
      ? [{ country, to: before, when: 'ever' as const, tier }]
      : []),
    ...(said.isStill || (said.isEnded && !isNewest) ? [{ country, year: [before], tier }] : []),
    ...(said.often === 'not' && qualifier?.is === 'since' ? [{ country, year: [qualifier.year], tier }] : []),
  ];
  const parts: readonly ClaimRequest[] = [
    ...(said.among ? [{ count: said.among.number, year: [...years], tier }] : []),
    ...(qualifier?.is === 'firstTime' && isOfNamed
      ? [{ country, year: [before + 1], firstTimeInTier: tier }]
      : []),
  ];
  return [
    ...parts.map((request) => ({ request, denies: true })),
    ...needed.map((request) => ({ request, denies: false })),
  ];
}

/** Whom, where, when: parts of a claim that stand among words that were not all read. */
export function understoodIn(items: readonly Item[]): ClaimRequest {
  const of = (letters: string) => items.filter(({ cls }) => letters.includes(cls));
  const country = [...new Set(of('CX').flatMap(({ countries = [] }) => countries))];
  const tiers = new Set(of('Tt').flatMap(({ tier }) => tier ?? []));
  const [tier] = tiers.size === 1 ? tiers : [];
  const year = [...new Set(of('Y').flatMap(({ years = [] }) => years))];
  const [verb] = of('udlL').map(({ cls }) => cls);
  const way = { u: 'worse-', d: 'better-' }[verb ?? ''];
  const moved = verb && tier && (way ? `${way}${tier}` : `${tier}-other`);
  return { country, year, ...(moved ? { move: moved } : { tier }) } as ClaimRequest;
}
