import { z } from 'zod';
import { nameInSentence } from '../domain/article.js';
import type { Fact } from '../domain/fact.js';
import type { Standing } from '../engine/eligibility.js';
import { explainOutcome, explainStanding } from '../engine/explain.js';
import { History, type HistoryOptions } from '../engine/history.js';
import { Law } from '../engine/law.js';
import { type Spell, spells } from '../engine/spell.js';
import { standing, yearsConsidered } from '../engine/standing.js';
import { outcomes, StepOutcome } from '../engine/step-outcome.js';
import type { Trace } from '../engine/trace.js';
import { type Country, CountryRef } from './countries.js';
import { gapReasonsOf, gapsOf, type KnownGap, knownGaps } from './known-gaps.js';
import { beginOf, endOf } from './life.js';
import type { Release } from './release.js';

/*
 * The engine over a release: each answer is worked out once, when it is first asked for.
 */

const law = (release: Release): Law => Law.from(release.tables.rules);

const historyOf = (release: Release, country: Country): History =>
  History.of(release.historyOf(country.iso2), lawOf(release), {
    through: release.newestYear,
    // A what-if has no name: its sentences could be quoted as facts.
    name: nameInSentence(country),
    ...circumstancesOf(release, country),
  });

const stepsOf = (release: Release, { iso2 }: Country): readonly StepOutcome[] =>
  outcomes(clockHistoryOf(release, iso2));

const spellsIn = (release: Release, { iso2 }: Country): readonly Spell[] =>
  spells(clockHistoryOf(release, iso2));

const standingsOf = (release: Release, { iso2 }: Country): ReadonlyMap<number, Standing> => {
  const history = clockHistoryOf(release, iso2);
  return new Map(release.years.map((year) => [year, standing(history, year)]));
};

export const circumstancesOf = (release: Release, country: Country): HistoryOptions => ({
  begin: beginOf(release, country),
  end: endOf(release, country),
  gaps: gapReasonsOf(release, country.iso2),
});

/** The same of an answer of the engine. */
export const consideredGaps = knownGaps.describe(
  'What the dataset cannot know of the placements on which the answer rests: they count as not covered',
);

/** Gaps on which the answer after a report rests; oldest first. */
export const gapsConsidered = (
  release: Release,
  iso2: string,
  { history, year }: { readonly history: History; readonly year: number },
): readonly KnownGap[] =>
  history
    .gapsAmong(yearsConsidered(history, year))
    .flatMap((read) => gapsOf(release, iso2, { from: read, to: read }));

/** The law of a release. */
export const lawOf = (release: Release): Law => release.derive(law);

/** The placements of a country, held against the law, through the newest report. */
export const clockHistoryOf = (release: Release, iso2: string): History => release.deriveOf(iso2, historyOf);

/** Outcome of each report for a country, oldest first. */
export const outcomesOf = (release: Release, iso2: string): readonly StepOutcome[] =>
  release.deriveOf(iso2, stepsOf);

/** What each report did with each country. */
export const outcomeParts = ({ release }: { readonly release: Release }): Iterable<unknown> =>
  release.ofEach(outcomesOf);

/** Outcome of a report for a country, without the reasons. */
export const CountryOutcome = z.object({ country: CountryRef, ...StepOutcome.shape });

export type CountryOutcome = Fact<typeof CountryOutcome>;

/** A country in a report. */
type InReport = Pick<CountryOutcome, 'country' | 'year'>;

/** Why a report did with a country what it did, clause by clause; worked out anew each time. */
export const traceOfOutcome = (release: Release, { country, year }: InReport): Trace =>
  explainOutcome(clockHistoryOf(release, country.iso2), year);

/**
 * Why a country stands where it does after a report, clause by clause; `null` where no era governs the next one.
 * Worked out anew each time.
 */
export const traceOfStanding = (release: Release, { country, year }: InReport): Trace | null =>
  lawOf(release).governs(year + 1) ? explainStanding(clockHistoryOf(release, country.iso2), year) : null;

/** The spells of a country on the watch list, oldest first. */
export const spellsOf = (release: Release, iso2: string): readonly Spell[] =>
  release.deriveOf(iso2, spellsIn);

/**
 * @throws Problem `unknown-report`
 */
export function standingOf(release: Release, iso2: string, year: number): Standing {
  release.report(year);
  return release.deriveOf(iso2, standingsOf).get(year) as Standing;
}
