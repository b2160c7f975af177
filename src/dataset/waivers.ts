import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { basis, reportYear } from '../domain/fields.js';
import { nameInSentence } from '../domain/sentences.js';
import { joinWords, numberWord } from '../engine/english.js';
import { CountryRef, toRef } from './countries.js';
import type { KnownGap } from './known-gaps.js';
import type { Release } from './release.js';
import { createStepFilter, type StepFilter } from './step-filter.js';

export const Waiver = z
  .object({
    country: CountryRef,
    year: reportYear.describe('Report year that the waiver made possible'),
    numberInRun: z
      .int()
      .describe('1 for the first waiver of the run')
      .register(FIELD_PRESENTATION, { title: 'Waiver in a row' }),
    evidence: EvidenceGrade,
    basis: basis.describe('Source of the waiver, or how it was derived'),
  })
  .meta({ id: 'Waiver', description: 'A waiver that kept a country on the watch list' });

export type Waiver = Fact<typeof Waiver>;

interface WaiverFilter extends StepFilter {
  readonly evidence?: readonly EvidenceGrade[] | undefined;
}

const waivers = (release: Release): readonly Waiver[] =>
  release.tables.watchlist_extensions.map((row) => ({
    country: toRef(release.countries.find(row.iso2)),
    year: row.year,
    numberInRun: row.number_in_run,
    evidence: row.evidence,
    basis: row.basis,
  }));

/**
 * By country and year.
 * @throws `invalid-argument` for an invalid year or period
 */
export function findWaivers(release: Release, filter: WaiverFilter = {}): readonly Waiver[] {
  const within = createStepFilter(release, filter);
  return release
    .derive(waivers)
    .filter((row) => within(row) && (!filter.evidence || filter.evidence.includes(row.evidence)));
}

/**
 * Reports whose waiver list is incomplete or whose stated number differs, if a matching country was on the
 * watch list.
 */
export function gapsOfWaivers(release: Release, filter: WaiverFilter = {}): readonly KnownGap[] {
  const within = createStepFilter(release, filter);
  const hadWatchList = (year: number): boolean =>
    release.placementsIn(year).some((placement) => placement.tier === '2WL' && within(placement));
  const { waiver_lists, control_totals } = release.tables;
  const unread = waiver_lists
    .filter(({ complete }) => !complete)
    .map(({ year, basis }) => ({ year, what: `the list of waivers was not read whole: ${basis}` }));
  const missed = control_totals
    .filter(({ measure, counted }) => measure === 'waivers' && counted !== null)
    .map((total) => ({
      year: total.year,
      what: `${total.stated_by}, said ${total.stated}; ${total.counted} are counted. ${reasonOfTotal(release, total)}`,
    }));
  return [...unread, ...missed].filter(({ year }) => hadWatchList(year)).toSorted((a, b) => a.year - b.year);
}

export type ControlTotal = Release['tables']['control_totals'][number];

/** Waivers of a report that no source states, if more were counted than stated. */
export const unprovedWaivers = (release: Release, { measure, year, stated, counted }: ControlTotal) =>
  measure === 'waivers' && counted !== null && counted > stated
    ? release.derive(waivers).filter((row) => row.year === year && row.evidence === 'derived')
    : [];

/**
 * Why a stated total differs. For waivers it is derived from the rows, which may be newer than the recorded
 * reason.
 */
export function reasonOfTotal(release: Release, total: ControlTotal): string | null {
  const unproved = unprovedWaivers(release, total);
  if (unproved.length === 0 || total.counted === null) return total.reason;
  const names = unproved.map(({ country }) => nameInSentence(country)).toSorted();
  const more = total.counted - total.stated;
  const which = names.length === 1 ? 'it' : `${numberWord(more)} of them`;
  return `No source that was read states ${names.length === 1 ? 'the waiver' : 'the waivers'} of ${joinWords(names, 'and')}: ${which} may be ${more === 1 ? 'one ' : ''}too many; this is unproven.`;
}
