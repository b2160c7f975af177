import type { Rule } from '../domain/rule.js';

type Check = readonly [breaks: (rule: Rule) => boolean, fault: string];

const positive = (value: number | null) => value === null || value >= 1;

/** Consistency checks within one rule; without them a result could lack a meaning or a citation. */
const CHECKS: readonly Check[] = [
  [(rule) => rule.counts_years && !rule.has_watch_list, 'counts years on a watch list that it does not have'],
  [(rule) => rule.max_run !== null && !rule.counts_years, 'limits a run but counts no years'],
  [(rule) => rule.relisting_max_run !== null && !rule.counts_years, 'limits a relisting but counts no years'],
  [(rule) => !positive(rule.max_run), 'limits a run to less than one year'],
  [(rule) => !positive(rule.relisting_max_run), 'limits a relisting to less than one year'],
  [(rule) => rule.waivers_per_run < 0, 'allows less than no waiver'],
  [
    (rule) => rule.waivers_per_run > 0 && rule.max_run === null,
    'allows a waiver of a limit that it does not have',
  ],
  [(rule) => rule.counts_years && rule.counting_citation === null, 'counts years without a citation'],
  [(rule) => rule.max_run !== null && rule.downgrade_citation === null, 'downgrades without a citation'],
  [(rule) => rule.waivers_per_run > 0 && rule.waiver_citation === null, 'allows a waiver without a citation'],
  [
    (rule) => rule.relisting_max_run !== null && rule.relisting_citation === null,
    'limits a relisting without a citation',
  ],
];

function findInconsistency(rule: Rule): string | null {
  return CHECKS.find(([breaks]) => breaks(rule))?.[1] ?? null;
}

export type LawViolationCode =
  | 'no_rules'
  | 'duplicate_rule'
  | 'reversed_era'
  | 'gap_between_eras'
  | 'overlapping_eras'
  | 'inconsistent_rule'
  | 'unknown_rule'
  | 'year_without_law';

/** Rules that cannot be used as a law, or a rule or year that the law does not have. */
export class LawViolation extends Error {
  override readonly name = 'LawViolation';

  constructor(
    readonly code: LawViolationCode,
    message: string,
  ) {
    super(message);
  }
}

export type HistoryViolationCode =
  | 'empty'
  | 'not_a_year'
  | 'duplicate_year'
  | 'unknown_tier'
  | 'no_watch_list'
  | 'year_without_law'
  | 'too_long'
  | 'before_begin'
  | 'after_end'
  | 'outside_history';

/** Placements that cannot be a history, or a year outside it. */
export class HistoryViolation extends Error {
  override readonly name = 'HistoryViolation';

  /** @param year `null` if no single year is wrong */
  constructor(
    readonly code: HistoryViolationCode,
    message: string,
    readonly year: number | null,
  ) {
    super(message);
  }
}

/**
 * The eras of the law, without gap or overlap. The engine
 * takes all years and numbers of the law from these rows.
 */
export class Law {
  readonly firstReport: number;
  /** First report with a watch list; `null` if there is none. */
  readonly firstWatchListReport: number | null;
  /** First report that counts years; `null` if there is none. */
  readonly firstCountedReport: number | null;
  /** Ids of the enacted rules, oldest first. */
  readonly ruleIds: readonly string[];
  readonly #underOne = new Map<string, Law>();

  private constructor(
    /** Oldest first. */
    readonly eras: readonly Rule[],
    /** The eras as enacted, if `eras` is counterfactual. */
    private readonly enacted: readonly Rule[] = eras,
  ) {
    const first = (test: (rule: Rule) => boolean) => eras.find(test)?.first_report ?? null;
    this.ruleIds = enacted.map((rule) => rule.id);
    this.firstReport = first(() => true) ?? 0;
    this.firstWatchListReport = first((rule) => rule.has_watch_list);
    this.firstCountedReport = first((rule) => rule.counts_years);
  }

  /**
   * Creates a law.
   * @throws LawViolation for an inconsistent rule, or eras that overlap or leave a gap
   */
  static from(rules: Iterable<Rule>): Law {
    const eras = [...rules].sort((a, b) => a.first_report - b.first_report);
    if (eras.length === 0) throw new LawViolation('no_rules', 'There is no rule.');
    const ids = new Set<string>();
    for (const [index, rule] of eras.entries()) {
      if (ids.has(rule.id)) throw new LawViolation('duplicate_rule', `Two rules are called ${rule.id}.`);
      ids.add(rule.id);
      assertSound(rule);
      const before = eras[index - 1];
      if (before) assertAdjacent(before, rule);
    }
    return new Law(eras);
  }

  /** True if an era of the law governs the report of a year. */
  governs(year: number): boolean {
    const last = this.eras.at(-1)?.last_report ?? null;
    return year >= this.firstReport && (last === null || year <= last);
  }

  /**
   * The rule that governs a report.
   * @throws LawViolation `year_without_law`
   */
  getEra(year: number): Rule {
    const era = this.governs(year) && this.eras.findLast((each) => year >= each.first_report);
    if (era) return era;
    throw new LawViolation('year_without_law', `No era of the law governs a report of ${year}.`);
  }

  /** True if another rule was actually in force for the report. */
  isAssumedFor(year: number): boolean {
    const real = this.enacted.findLast((era) => year >= era.first_report);
    return real?.id !== this.getEra(year).id;
  }

  /**
   * Looks a rule up.
   * @throws LawViolation `unknown_rule`, with the known ids in the message
   */
  rule(id: string): Rule {
    const rule = this.enacted.find((known) => known.id === id);
    if (rule) return rule;
    throw new LawViolation('unknown_rule', `Unknown rule "${id}". Allowed: ${this.ruleIds.join(', ')}.`);
  }

  /**
   * The counterfactual law with one era's rules from the first report on that could have had them. Rules that count
   * years begin with the first counted report, so that no earlier year counts under any.
   * @throws LawViolation `unknown_rule`
   */
  under(id: string): Law {
    const known = this.#underOne.get(id);
    if (known) return known;
    const law = this.#forced(this.rule(id));
    this.#underOne.set(id, law);
    return law;
  }

  #forced(rule: Rule): Law {
    const isLikeEnacted = (era: Rule) =>
      rule.counts_years ? era.counts_years : era.has_watch_list || !rule.has_watch_list;
    const start = this.enacted.find(isLikeEnacted)?.first_report;
    if (start === undefined) return this;
    const earlier = this.enacted.filter((era) => era.first_report < start);
    const forced = { ...rule, first_report: start, last_report: null };
    return new Law([...earlier, forced], this.enacted);
  }
}

function assertSound(rule: Rule): void {
  if (rule.last_report !== null && rule.last_report < rule.first_report) {
    throw new LawViolation('reversed_era', `Rule ${rule.id} ends before it begins.`);
  }
  const fault = findInconsistency(rule);
  if (fault !== null) throw new LawViolation('inconsistent_rule', `Rule ${rule.id} ${fault}.`);
}

function assertAdjacent(before: Rule, after: Rule): void {
  if (before.last_report === null || before.last_report >= after.first_report) {
    throw new LawViolation(
      'overlapping_eras',
      `Rules ${before.id} and ${after.id} both govern ${after.first_report}.`,
    );
  }
  if (before.last_report + 1 < after.first_report) {
    throw new LawViolation(
      'gap_between_eras',
      `No rule governs the reports between ${before.id} (to ${before.last_report}) and ${after.id} (from ${after.first_report}).`,
    );
  }
}
