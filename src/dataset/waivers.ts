import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { basis, reportYear } from '../domain/fields.js';
import { FOR_PEOPLE } from '../domain/for-people.js';
import { CountryRef, refOf } from './countries.js';
import type { KnownGap } from './known-gaps.js';
import type { Release } from './release.js';
import { type StepFilter, wantedBy } from './step-filter.js';

export const Waiver = z
  .object({
    country: CountryRef,
    year: reportYear.describe('Report year that the waiver made possible'),
    numberInRun: z
      .int()
      .describe('1 for the first waiver of the run')
      .register(FOR_PEOPLE, { title: 'Waiver in a row' }),
    evidence: EvidenceGrade,
    basis: basis.describe('Where it was read, or how it was derived'),
  })
  .meta({ id: 'Waiver', description: 'A waiver that kept a country on the watch list' });

export type Waiver = Fact<typeof Waiver>;

interface WaiverFilter extends StepFilter {
  readonly evidence?: readonly EvidenceGrade[] | undefined;
}

const waivers = (release: Release): readonly Waiver[] =>
  release.tables.watchlist_extensions.map((row) => ({
    country: refOf(release.countries.find(row.iso2)),
    year: row.year,
    numberInRun: row.number_in_run,
    evidence: row.evidence,
    basis: row.basis,
  }));

/** By country and year. @throws Problem `invalid-parameter` for a wrong year or period */
export function findWaivers(release: Release, filter: WaiverFilter = {}): readonly Waiver[] {
  const within = wantedBy(release, filter);
  return release
    .derive(waivers)
    .filter((row) => within(row) && (!filter.evidence || filter.evidence.includes(row.evidence)));
}

/**
 * Reports whose list of waivers was not read whole, or of which another number was stated; those that had a country of
 * the question on the watch list.
 */
export function gapsOfWaivers(release: Release, filter: WaiverFilter = {}): readonly KnownGap[] {
  const within = wantedBy(release, filter);
  const hadWatchList = (year: number): boolean =>
    release.placementsIn(year).some((placement) => placement.tier === '2WL' && within(placement));
  const { waiver_lists, control_totals } = release.tables;
  const unread = waiver_lists
    .filter(({ complete }) => !complete)
    .map(({ year, basis }) => ({ year, what: `the list of waivers was not read whole: ${basis}` }));
  const missed = control_totals
    .filter(({ measure, counted }) => measure === 'waivers' && counted !== null)
    .map(({ year, stated, stated_by, counted, reason }) => ({
      year,
      what: `${stated_by}, said ${stated}; ${counted} are counted. ${reason}`,
    }));
  return [...unread, ...missed].filter(({ year }) => hadWatchList(year)).toSorted((a, b) => a.year - b.year);
}
