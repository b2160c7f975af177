import { z } from 'zod';
import type { Fact } from '../../domain/fact.js';
import { Tier, type Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { clockHistoryOf, standingOf } from '../clock.js';
import { refOf } from '../countries.js';
import { askedPeriod, askedYear, type Period } from '../period.js';
import { inPlace, type PlaceFilter } from '../place-filter.js';
import type { Release } from '../release.js';
import { askedRule } from '../rules.js';
import { allPrecedents, cameFrom, type Precedent, position } from './cases.js';

/** `from`, `to`: first and last report after which the country stood there. */
export interface PrecedentFilter extends Period, PlaceFilter {
  readonly status?: readonly Status[] | undefined;
  readonly run?: readonly number[] | undefined;
  readonly waiversUsed?: readonly number[] | undefined;
  readonly cameFrom?: readonly Vote[] | undefined;
  readonly rule?: string | undefined;
}

export const Position = z
  .object({ ...position, tier: Tier.nullable().describe('Placement in that report; null: not covered') })
  .meta({ id: 'Position', description: 'Current position of the country' });

export type Position = Fact<typeof Position>;

/**
 * By country and year. @throws Problem `invalid-parameter` for a name that the release does not have, or a period
 * without reports
 */
export function findPrecedents(release: Release, filter: PrecedentFilter = {}): readonly Precedent[] {
  const years = new Set(askedPeriod(release, filter));
  const within = inPlace(release, filter);
  const rule = filter.rule === undefined ? undefined : askedRule(release, filter.rule);
  const { status: statuses, run: runs, waiversUsed, cameFrom: origins } = filter;
  return allPrecedents(release).filter(
    (each) =>
      years.has(each.year) &&
      (!statuses || statuses.includes(each.status)) &&
      (!runs || runs.includes(each.run)) &&
      (!waiversUsed || waiversUsed.includes(each.waiversUsed)) &&
      (!origins || (each.cameFrom !== null && origins.includes(each.cameFrom))) &&
      (rule === undefined || each.next.rule === rule) &&
      within(each.country.iso2, each.year),
  );
}

/**
 * @param year the report after which the question is asked. @throws Problem `unknown-country`, or as {@link
 * findPrecedents}
 */
export function precedentsOf(
  release: Release,
  codeOrName: string,
  {
    year = release.newestYear,
    ...filter
  }: Omit<PrecedentFilter, 'status'> & { readonly year?: number | undefined },
): { readonly position: Position; readonly precedents: readonly Precedent[] } {
  const country = release.countries.find(codeOrName);
  askedYear(release, year);
  const { tier, status, run, waiversUsed } = standingOf(release, country.iso2, year);
  const origin = cameFrom(clockHistoryOf(release, country.iso2), year);
  return {
    position: { country: refOf(country), year, tier, status, run, waiversUsed, cameFrom: origin },
    // Off the list the clock says nothing: there the tier is the position.
    precedents: findPrecedents(release, { ...filter, status: [status] }).filter(
      (each) => each.year < year && (status !== 'not_on_watch_list' || each.tier === tier),
    ),
  };
}
