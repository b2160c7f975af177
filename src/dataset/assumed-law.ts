import { DomainError } from '../domain/errors.js';
import type { Rule } from '../domain/rule.js';
import { nameInSentence } from '../domain/sentences.js';
import { standing } from '../engine/conclusions.js';
import { formatYearCount } from '../engine/english.js';
import { History } from '../engine/history.js';
import type { Law } from '../engine/law.js';
import type { Standing } from '../engine/standing.js';
import { listOutcomes, type StepOutcome } from '../engine/step-outcome.js';
import { getCircumstances, getLaw } from './clock.js';
import type { Release } from './release.js';
import { requestedRule } from './rules.js';

type StepUnderRule = Pick<StepOutcome, 'year' | 'outcome' | 'waiver'>;

/** The clocks of all countries, should one rule have governed every report from the first counted one on. */
export class ClocksUnderRule {
  readonly #histories = new Map<string, History>();
  readonly #steps = new Map<string, ReadonlyMap<number, StepUnderRule>>();

  constructor(
    private readonly release: Release,
    private readonly law: Law,
  ) {}

  getRule(year: number): Rule {
    return this.law.getEra(year);
  }

  getStanding(iso2: string, year: number): Standing {
    return { ...standing(this.#getHistory(iso2), year), assumed: true };
  }

  /** Undefined before the first placement, and in the first report. */
  getStep(iso2: string, year: number): StepUnderRule | undefined {
    const known = this.#steps.get(iso2);
    const steps = known ?? new Map(listOutcomes(this.#getHistory(iso2)).map((step) => [step.year, step]));
    if (!known) this.#steps.set(iso2, steps);
    return steps.get(year);
  }

  #getHistory(iso2: string): History {
    const known = this.#histories.get(iso2);
    if (known) return known;
    const country = this.release.countries.find(iso2);
    const history = History.of(this.release.getHistory(iso2), this.law, {
      through: this.release.newestYear,
      name: nameInSentence(country),
      ...getCircumstances(this.release, country),
    });
    this.#histories.set(iso2, history);
    return history;
  }
}

const clocksByRule = (_release: Release): Map<string, ClocksUnderRule> => new Map();

/** @throws `invalid-argument` for an unknown rule, or one that cannot be assumed */
export function clocksUnder(release: Release, assumedRule: string): ClocksUnderRule {
  const id = requestedRule(release, assumedRule, 'assumedRule');
  const clocks = release.derive(clocksByRule);
  const known = clocks.get(id);
  if (known) return known;
  const law = getLaw(release).under(id);
  assertHasWatchList(
    law,
    id,
    release.placements.filter(({ tier }) => tier === '2WL').map(({ year }) => year),
  );
  const made = new ClocksUnderRule(release, law);
  clocks.set(id, made);
  return made;
}

/**
 * Rejects watch-list placements under a law without a watch list, and names them.
 * @param watchListYears reports that place a country on the list
 */
export function assertHasWatchList(law: Law, assumedRule: string, watchListYears: readonly number[]): void {
  const { has_watch_list, title } = law.rule(assumedRule);
  if (has_watch_list || watchListYears.length === 0) return;
  const years = [...new Set(watchListYears)].sort((a, b) => a - b);
  const message = `is ${assumedRule}, but that law (${title}) had no watch list, and the history places the country on it in ${formatYearCount(years)}`;
  throw new DomainError(
    'invalid-argument',
    `assumedRule ${message}. Choose an era with a watch list, or put other placements in their place with history.`,
    {
      faults: [
        {
          argument: 'assumedRule',
          message,
          value: assumedRule,
          allowed: law.ruleIds.filter((id) => law.rule(id).has_watch_list),
        },
      ],
      reports: years,
    },
  );
}
