import { type ClaimRequest, yearsOf } from '../dataset/claims/request.js';
import type { Release } from '../dataset/release.js';

/**
 * The single things that a claim says, each as a text: one for each country and report, a move as where it began, where
 * it ended and which way it went. Two claims that say the same have the same ones, however they are put. How a number of
 * reports in a row is meant (exactly, or at least) is left out: sentences seldom say.
 */
export function atomsOf(release: Release, request: ClaimRequest): string[] {
  const {
    country,
    count,
    others,
    bound = 'exactly',
    share,
    record,
    among = '',
    status = [],
    streak,
    since,
    when,
  } = request;
  const whom = [
    ...(country ?? []).map((name) => release.countries.find(name).iso2),
    ...(count === undefined ? [] : [`count ${bound} ${count}`]),
    ...(others === undefined ? [] : [`others ${bound} ${others}`]),
    ...(share === undefined ? [] : [`share ${share} ${[...status].sort()}`]),
    ...(record === undefined ? [] : [`record ${record} ${request.from ?? ''}-${request.to ?? ''}`]),
  ];
  const group = among.toLowerCase();
  const years = yearsOf(request, release);
  const last = Math.max(...years);
  const whens =
    when === undefined
      ? streak !== undefined
        ? [`${last} streak ${streak}`]
        : since !== undefined
          ? [`${last} since ${since}`]
          : years.map(String)
      : [`${Math.min(...years)}-${last} ${when}`];
  return whom.flatMap((who) =>
    whens.flatMap((year) => saidOf(request).map((said) => `${who} ${group} ${year} ${said}`)),
  );
}

function saidOf({
  tier,
  on,
  event,
  move,
  firstTimeInTier,
  run,
  worseThan,
  betterThan,
  bestSince,
  worstSince,
}: ClaimRequest): string[] {
  if (on !== undefined) return ['tier 2WL'];
  if (event === 'first_listing') return ['first 2WL'];
  if (move !== undefined) return ofMove(move);
  const said = {
    tier,
    event,
    first: firstTimeInTier,
    run,
    worseThan,
    betterThan,
    bestSince,
    worstSince,
  };
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
