import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import { onDemand } from '../domain/parameters.js';
import type { Fact } from '../domain/tier.js';
import { Trace } from '../engine/eligibility.js';
import { capitalized, numberWord } from '../engine/english.js';
import { Spell, SpellWaiver } from '../engine/step-outcome.js';
import type { Outcome, WaiverState } from '../engine/vocabulary.js';
import { CountryOutcome, outcomesOf, spellsOf } from './clock.js';
import { CountryRef, refOf } from './countries.js';
import type { KnownGap } from './known-gaps.js';
import { type YearsFilter, yearsAsked } from './period.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import type { Release } from './release.js';

export const Waiver = z
  .object({
    country: CountryRef,
    year: z.int().describe('Report year that the waiver made possible'),
    numberInRun: z.int().describe('1 for the first waiver of the run'),
    evidence: EvidenceGrade,
    basis: z.string().describe('Where it was read, or how it was derived'),
  })
  .meta({ id: 'Waiver', description: 'A waiver that kept a country on the watch list' });

export type Waiver = Fact<typeof Waiver>;

const WaiverOfSpell = z
  .object({
    ...SpellWaiver.shape,
    evidence: EvidenceGrade.nullable().describe(
      'How well the waiver is known; null: it follows from the rules alone',
    ),
    basis: z
      .string()
      .nullable()
      .describe('Where it was read, or how it was derived; null: it follows from the rules alone'),
  })
  .meta({ id: 'SpellWaiver', description: 'A year on the watch list that needed a waiver' });

export const WatchListSpell = z
  .object({
    ...Spell.shape,
    waivers: z.array(WaiverOfSpell).describe('The years that the rule allowed only with a waiver'),
  })
  .meta({ id: 'WatchListSpell', description: 'Unbroken years of a country on the Tier 2 Watch List' });

export type DocumentedSpell = Fact<typeof WatchListSpell>;

export const Downgrade = z
  .object({ ...CountryOutcome.shape, trace: onDemand('trace', Trace) })
  .meta({ id: 'Downgrade', description: 'A step from the watch list to Tier 3' });

export type Downgrade = CountryOutcome;

type StepFilter = YearsFilter & CountriesFilter;

export interface WaiverFilter extends StepFilter {
  readonly evidence?: readonly EvidenceGrade[] | undefined;
}

export interface DowngradeFilter extends StepFilter {
  readonly outcome?: readonly Outcome[] | undefined;
  readonly waiver?: readonly WaiverState[] | undefined;
}

const waivers = (release: Release): readonly Waiver[] =>
  release.tables.watchlist_extensions.map((row) => ({
    country: refOf(release.countries.find(row.iso2)),
    year: row.year,
    numberInRun: row.number_in_run,
    evidence: row.evidence,
    basis: row.basis,
  }));

const downgrades = (release: Release): readonly Downgrade[] =>
  release.countries.all.flatMap((country) =>
    outcomesOf(release, country.iso2)
      .filter(({ from, to }) => from === '2WL' && to === '3')
      .map((step) => ({ country: refOf(country), ...step })),
  );

/** By country and year. @throws Problem `unknown-country`, or `invalid-parameter` for a wrong year or period */
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

/** By country and year. @throws Problem `unknown-country`, or `invalid-parameter` for a wrong year or period */
export function findDowngrades(release: Release, filter: DowngradeFilter = {}): readonly Downgrade[] {
  const within = wantedBy(release, filter);
  return release
    .derive(downgrades)
    .filter(
      (row) =>
        within(row) &&
        (!filter.outcome || filter.outcome.includes(row.outcome)) &&
        (!filter.waiver || (row.waiver !== null && filter.waiver.includes(row.waiver))),
    );
}

export function downgradesInWords(steps: readonly Pick<Downgrade, 'outcome' | 'waiver'>[]): string {
  if (steps.length === 0) return '';
  const kinds: readonly (readonly [
    words: string,
    is: (step: Pick<Downgrade, 'outcome' | 'waiver'>) => boolean,
  ])[] = [
    [
      'automatically, with no waiver left',
      ({ outcome, waiver }) => outcome === 'automatic_downgrade' && waiver !== 'open',
    ],
    [
      'at the limit with a waiver still open, so that placements cannot tell why',
      ({ waiver }) => waiver === 'open',
    ],
    [
      'at the one-year limit of countries just back from Tier 3',
      ({ outcome }) => outcome === 'relisting_limit_downgrade',
    ],
  ];
  const told = kinds.map(([words, is]) => [steps.filter(is).length, words] as const);
  const rest = steps.length - told.reduce((sum, [count]) => sum + count, 0);
  const parts = [...told, [rest, 'before any limit was reached'] as const]
    .filter(([count]) => count > 0)
    .map(([count, words]) => (count === steps.length ? words : `${numberWord(count)} ${words}`));
  return `${capitalized(numberWord(steps.length))} fell from the Watch List to Tier 3${parts.length === 1 ? ', ' : ': '}${parts.join('; ')}.`;
}

/** Oldest first, each waiver with what was read of it. @throws Problem `unknown-country` */
export function documentedSpells(release: Release, codeOrName: string): readonly DocumentedSpell[] {
  const { iso2 } = release.countries.find(codeOrName);
  const read = new Map(findWaivers(release, { country: [iso2] }).map((row) => [row.year, row]));
  return spellsOf(release, iso2).map((spell) => ({
    ...spell,
    waivers: spell.waivers.map((waiver) => ({
      ...waiver,
      evidence: read.get(waiver.year)?.evidence ?? null,
      basis: read.get(waiver.year)?.basis ?? null,
    })),
  }));
}

function wantedBy(release: Release, filter: StepFilter) {
  const within = yearsAsked(release, filter);
  const wanted = isAsked(release, filter);
  return ({ country, year }: { country: CountryRef; year: number }): boolean =>
    wanted(country.iso2, year) && within(year);
}
