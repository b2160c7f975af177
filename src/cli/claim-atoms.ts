import { type ClaimRequest, yearsOf } from '../claims/request.js';
import type { Release } from '../dataset/release.js';

/**
 * The single things that a claim says, each as a text: one for each country and report, a move as where it began, where
 * it ended and which way it went. Two claims that say the same have the same ones, however they are put: three reports
 * in a row, "since 2020", 2020 to 2022 and the three years by name are the same three placements; "for the first time"
 * is a placement, and none in each report before. How a number of reports in a row is meant (exactly, or at least) is
 * left out: sentences seldom say. A claim of a number of countries, and a denial, is one thing, not several.
 */
export function atomsOf(release: Release, request: ClaimRequest): string[] {
  const { country = [], among = '', group: members = '', members: size = '' } = request;
  const group = `${among} ${members} ${size}`.trim().toLowerCase();
  const each = country.flatMap((name) => {
    const { iso2 } = release.countries.find(name);
    return ofCountry(release, request).map((what) => `${iso2} ${what}`);
  });
  const together = numbersOf(request).map(
    (whom) => `${whom} ${group} ${whenOf(release, request)} ${saidOf(request).join(' + ')}`,
  );
  return [...each, ...together];
}

/**
 * What a claim takes for granted, as `remains`, `again` and `no longer` do: that so it was before. One reader writes that down and
 * another does not, so it is counted neither way.
 */
export function grantedBy(release: Release, request: ClaimRequest): ReadonlySet<string> {
  const { streak, bound, when, year, country, move } = request;
  if (country === undefined) return new Set();
  if (when === 'ever') return new Set(atomsOf(release, request));
  // `no longer`: what it left.
  if (move?.endsWith('-other') && when === undefined)
    return new Set(atomsOf(release, request).filter((atom) => !atom.includes(' not ')));
  const remains = streak === 2 && bound === 'at_least';
  const [last] = year ?? [];
  return remains && last !== undefined
    ? new Set(atomsOf(release, { ...request, streak: 1, year: [last - 1] }))
    : new Set();
}

/** What is said of a named country, report by report. */
function ofCountry(release: Release, request: ClaimRequest): string[] {
  const { streak, since, when } = request;
  const years = yearsOf(request, release);
  const last = Math.max(...years);
  const said = saidOf(request);
  const so = (reports: readonly number[], what: readonly string[] = said): string[] =>
    reports.flatMap((year) => what.map((one) => `${year} ${one}`));
  const notSo = (reports: readonly number[], what: readonly string[] = said): string[] =>
    reports.map((year) => `${year} not ${what.join(' + ')}`);
  const first = request.event === 'first_listing' ? '2WL' : request.firstTimeInTier;
  if (first !== undefined) {
    const tier = [`tier ${first}`];
    return [...so(years, tier), ...notSo(between(release.years[0] ?? last, last - 1), tier)];
  }
  if (when === 'never') return notSo(years);
  if (when === 'ever') return [`${Math.min(...years)}-${last} ever ${said.join(' + ')}`];
  if (request.move !== undefined && when === undefined && streak === undefined)
    return years.flatMap((year) => movedIn(year, request.move ?? ''));
  if (streak !== undefined) return so(between(last - streak + 1, last));
  if (since !== undefined) return so(between(since, last));
  return so(years);
}

/** A move "from" a tier is a placement in the report before, and not there any more in this one. */
function movedIn(year: number, move: string): string[] {
  return ofMove(move).flatMap((said) => {
    const [, from] = /^from (.*)$/.exec(said) ?? [];
    return from === undefined
      ? [`${year} ${said}`]
      : [`${year - 1} tier ${from}`, `${year} not tier ${from}`];
  });
}

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Of how many countries it is said, where it is said of a number of them. */
function numbersOf({ count, others, bound = 'exactly', share, record, status = [], from, to }: ClaimRequest) {
  return [
    ...(count === undefined ? [] : [`count ${bound} ${count}`]),
    ...(others === undefined ? [] : [`others ${bound} ${others}`]),
    ...(share === undefined ? [] : [`share ${share} ${[...status].sort()}`]),
    ...(record === undefined ? [] : [`record ${record} ${from ?? ''}-${to ?? ''}`]),
  ];
}

/** The reports of which something is said of a number of countries. */
function whenOf(release: Release, request: ClaimRequest): string {
  const years = yearsOf(request, release);
  const { when = '', streak = '', since = '' } = request;
  return `${years.join()} ${when} ${streak} ${since}`;
}

function saidOf(request: ClaimRequest): string[] {
  const { tier, on, event, move, run, worseThan, betterThan, bestSince, worstSince, firstTimeInTier } =
    request;
  if (on !== undefined) return ['tier 2WL'];
  if (move !== undefined) return ofMove(move);
  // What is automatic is a downgrade to Tier 3 as well.
  if (event === 'automatic_downgrade') return ['event automatic_downgrade', 'event downgrade', 'tier 3'];
  const said = { tier, event, run, worseThan, betterThan, bestSince, worstSince, firstTimeInTier };
  return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
}

const DIRECTIONS: Readonly<Record<string, string>> = { better: 'event downgrade', worse: 'event upgrade' };
const RANKS = ['1', '2', '2WL', '3'];

function ofMove(move: string): string[] {
  const [from = '', to = ''] = move.split('-');
  const [before, after] = [RANKS.indexOf(from), RANKS.indexOf(to)];
  const direction =
    before >= 0 && after >= 0
      ? `event ${after > before ? 'downgrade' : 'upgrade'}`
      : (DIRECTIONS[from] ?? (to === 'better' ? 'event upgrade' : to === 'worse' ? 'event downgrade' : ''));
  return [
    ...(RANKS.includes(from) ? [`from ${from}`] : []),
    ...(RANKS.includes(to) ? [`tier ${to}`] : []),
    ...(direction === '' ? [] : [direction]),
  ];
}
