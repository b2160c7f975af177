import { Problem } from '../domain/problem.js';
import { publicLawsOf, type Rule as RuleRow, referenceUrlsOf } from '../domain/rule.js';
import type { Release } from './release.js';

/** An era of the watch-list law, in its public form. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly publicLaw: string;
  readonly enactedOn: string;
  readonly firstReport: number;
  readonly lastReport: number | null;
  readonly summary: string;
  /** Until when the text of the law was verified; `null` where that was not done, or the era is over. */
  readonly verified: { readonly until: string; readonly basis: string } | null;
  readonly parameters: {
    readonly hasWatchList: boolean;
    readonly countsYears: boolean;
    readonly maxRun: number | null;
    readonly waiversPerRun: number;
    readonly relistingMaxRun: number | null;
  };
  readonly clauses: {
    readonly counting: string | null;
    readonly downgrade: string | null;
    readonly waiver: string | null;
    readonly relisting: string | null;
  };
  readonly references: readonly { readonly title: string; readonly href: string }[];
}

const views = (release: Release): readonly RuleView[] =>
  [...release.tables.rules]
    .sort((a, b) => a.first_report - b.first_report)
    .map((row) => viewOf(row, release.tables.law_readings));

/** The eras of the law, oldest first. */
export const rulesOf = (release: Release): readonly RuleView[] => release.derive(views);

/**
 * An era of the law by its identifier.
 * @throws Problem `unknown-rule` with the identifiers that there are
 */
export function ruleById(release: Release, id: string): RuleView {
  const rule = rulesOf(release).find((each) => each.id === id);
  if (rule) return rule;
  const known = rulesOf(release).map((each) => each.id);
  throw new Problem('unknown-rule', `There is no rule ${id}; the rules are ${known.join(', ')}.`, {
    rules: known,
  });
}

/**
 * The identifier of an era that a question names to choose from what there is.
 * @throws Problem `invalid-parameter` with the identifiers that there are
 */
export function askedRule(release: Release, id: string): string {
  const allowed = rulesOf(release).map((each) => each.id);
  if (allowed.includes(id)) return id;
  throw new Problem('invalid-parameter', `rule: there is no rule "${id}". Allowed: ${allowed.join(', ')}.`, {
    errors: [{ parameter: 'rule', value: id, message: 'is not a rule', allowed }],
  });
}

function viewOf(row: RuleRow, readings: Release['tables']['law_readings']): RuleView {
  const reading = readings.find(({ rule }) => rule === row.id);
  return {
    id: row.id,
    title: row.title,
    citation: row.citation,
    publicLaw: row.public_law,
    enactedOn: row.enacted_on,
    firstReport: row.first_report,
    lastReport: row.last_report,
    summary: row.summary,
    verified: reading ? { until: reading.verified_until, basis: reading.basis } : null,
    parameters: {
      hasWatchList: row.has_watch_list,
      countsYears: row.counts_years,
      maxRun: row.max_run,
      waiversPerRun: row.waivers_per_run,
      relistingMaxRun: row.relisting_max_run,
    },
    clauses: {
      counting: row.counting_citation,
      downgrade: row.downgrade_citation,
      waiver: row.waiver_citation,
      relisting: row.relisting_citation,
    },
    references: publicLawsOf(row).flatMap((title, index) => {
      const href = referenceUrlsOf(row)[index];
      return href === undefined ? [] : [{ title, href }];
    }),
  };
}
