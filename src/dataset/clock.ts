import { z } from 'zod';
import type { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group-by.js';
import { nameInSentence } from '../domain/sentences.js';
import { standing, type Tense, yearsConsidered } from '../engine/conclusions.js';
import { explainOutcome, explainStanding } from '../engine/explain.js';
import { History, type HistoryOptions } from '../engine/history.js';
import { Law } from '../engine/law.js';
import { type Spell, spells } from '../engine/spells.js';
import { Standing } from '../engine/standing.js';
import { outcomes, StepOutcome } from '../engine/step-outcome.js';
import type { Trace } from '../engine/trace.js';
import { getBegin, getEnd } from './code-validity.js';
import { Country, CountryRef } from './countries.js';
import { getStatedReason } from './downgrade-statements.js';
import { findGaps, getGapReasons, type KnownGap, knownGaps } from './known-gaps.js';
import { CurrentPlacement } from './placement.js';
import type { Release } from './release.js';
import type { ReleaseView } from './release-view.js';

/* Runs the engine over a release; each result is computed once, on first use. */

const law = (release: Release): Law => Law.from(release.tables.rules);

const getHistory = (release: Release, country: Country): History =>
  History.of(release.getHistory(country.iso2), getLaw(release), {
    through: release.newestYear,
    name: nameInSentence(country),
    ...getCircumstances(release, country),
  });

const getSteps = (release: Release, { iso2 }: Country): readonly StepOutcome[] =>
  outcomes(getClockHistory(release, iso2));

const spellsIn = (release: Release, { iso2 }: Country): readonly Spell[] =>
  spells(getClockHistory(release, iso2));

const getStandings = (release: Release, { iso2 }: Country): ReadonlyMap<number, Standing> => {
  const history = getClockHistory(release, iso2);
  return new Map(release.years.map((year) => [year, standing(history, year)]));
};

/** What a country's history depends on besides its placements: lifetime, gaps and waivers. */
export const getCircumstances = (release: Release, country: Country): HistoryOptions => ({
  begin: getBegin(release, country),
  end: getEnd(release, country),
  gaps: getGapReasons(release, country.iso2),
  waivers: release.derive(waiverGrades).get(country.iso2) ?? new Map(),
  statedReasons: new Map(
    release.tables.downgrade_statements
      .filter(({ iso2 }) => iso2 === country.iso2)
      .map(({ iso2, year }) => [year, getStatedReason(release, iso2, year)]),
  ),
});

const waiverGrades = ({ tables }: Release): ReadonlyMap<string, ReadonlyMap<number, EvidenceGrade>> =>
  new Map(
    [...groupBy(tables.watchlist_extensions, ({ iso2 }) => iso2)].map(([iso2, rows]) => [
      iso2,
      new Map(rows.map(({ year, evidence }) => [year, evidence])),
    ]),
  );

export const consideredGaps = knownGaps.describe(
  'Known gaps in the placements behind the result; these count as not covered',
);

/** Gaps in the reports that the standing after a year depends on. */
export const findConsideredGaps = (
  release: Release,
  iso2: string,
  { history, year }: { readonly history: History; readonly year: number },
): readonly KnownGap[] =>
  history
    .gapsAmong(yearsConsidered(history, year))
    .flatMap((read) => findGaps(release, iso2, { from: read, to: read }));

/** @example getLaw(release).governs(2022) // true: a rule is in force for that report */
export const getLaw = (release: Release): Law => release.derive(law);

/**
 * A country's history under the law, through the newest report.
 * @example getClockHistory(release, 'KH').getTier(2021) // 2WL
 */
export const getClockHistory = (release: Release, iso2: string): History =>
  release.deriveFor(iso2, getHistory);

/**
 * Outcomes under the law, one per report, oldest first.
 * @example getOutcomes(release, 'KH').at(-1) // { year: 2025, fromTier: '3', toTier: '3', outcome: 'no_effect', … }
 */
export const getOutcomes = (release: Release, iso2: string): readonly StepOutcome[] =>
  release.deriveFor(iso2, getSteps);

export const CountryOutcome = z.object({ country: CountryRef, ...StepOutcome.shape });

export type CountryOutcome = Fact<typeof CountryOutcome>;

type CountryInReport = Pick<CountryOutcome, 'country' | 'year'>;

export const traceOfOutcome = (release: Release, { country, year }: CountryInReport): Trace =>
  explainOutcome(getClockHistory(release, country.iso2), year);

/**
 * Tense for the effect of the report after `year`: past once that report is in the release, `out` if it is
 * only published.
 */
export function chooseTense({ upcomingReport, newestYear }: ReleaseView, year: number): Tense {
  if (year < newestYear) return 'past';
  return year === newestYear && upcomingReport?.state === 'out' ? 'out' : 'ahead';
}

/** `null` if no rule governs the next report. */
export const traceOfStanding = (release: ReleaseView, { country, year }: CountryInReport): Trace | null =>
  getLaw(release).governs(year + 1)
    ? explainStanding(getClockHistory(release, country.iso2), year, chooseTense(release, year))
    : null;

export const getSpells = (release: Release, iso2: string): readonly Spell[] =>
  release.deriveFor(iso2, spellsIn);

/**
 * Where the law stood after a report.
 * @example getStanding(release, 'KH', 2021) // { status: 'final_year', run: 3, waiversUsed: 1, … }
 * @throws `unknown-report`
 */
export function getStanding(release: Release, iso2: string, year: number): Standing {
  release.report(year);
  return release.deriveFor(iso2, getStandings).get(year) as Standing;
}

const CurrentClock = z
  .object(Standing.shape)
  .meta({ id: 'CurrentClock', description: 'Clock of a country after the newest report' });

export const CurrentCountry = z
  .object({
    ...Country.shape,
    currentTier: CurrentPlacement.nullable().describe(
      'Placement in the newest report; null where it was not covered',
    ),
    currentClock: CurrentClock.describe(
      'The watch-list clock after the newest report, and what the next report may say',
    ),
  })
  .meta({ id: 'Country', description: 'A country or territory that a report placed' });

export type CurrentCountry = Fact<typeof CurrentCountry>;

/** Adds the placement in the newest report and the standing after it. */
export function currentCountry(release: Release, found: Country): CurrentCountry {
  const currentClock = getStanding(release, found.iso2, release.newestYear);
  const placement = release.placement(found.iso2, release.newestYear);
  if (!placement) return { ...found, currentTier: null, currentClock };
  // Listed explicitly, so that the compiler rejects missing fields and no other field of a placement slips
  // in.
  const { year, tier, evidence, disputed } = placement;
  return { ...found, currentTier: { year, tier, evidence, disputed }, currentClock };
}
