import { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { normalizeName } from '../domain/names.js';
import { getPublicLaws, getReferenceUrls, type Rule as RuleRow } from '../domain/rule.js';
import type { Release } from './release.js';
import { findNearest, noSuchName, unknownNameError } from './suggestions.js';

export const Rule = z
  .object({
    id: z
      .string()
      .describe('Identifier of the era')
      .register(FIELD_PRESENTATION, { title: 'Name in the data', kind: 'id' }),
    title: z.string().describe('Title of the act'),
    citation: z
      .string()
      .describe('The clause of the United States Code')
      .register(FIELD_PRESENTATION, { kind: 'code' }),
    publicLaw: z.string().describe('Public law that enacted it'),
    enactedOn: z.iso.date().describe('Day of enactment').register(FIELD_PRESENTATION, { title: 'Enacted' }),
    firstReport: z.int().describe('First report year that it governs'),
    lastReport: z.int().nullable().describe('Last report year; null while in force'),
    summary: z.string().describe('What it means, in plain words'),
    verified: z
      .object({
        until: z.string().describe('Month of the latest text that was read: YYYY-MM'),
        basis: z.string().describe('What was read, and its result'),
      })
      .describe('Date up to which the text of a law was verified')
      .nullable()
      .describe(
        'Date up to which the text of the law was verified; null if the era has ended, or the release does not say',
      ),
    parameters: z
      .object({
        hasWatchList: z.boolean().describe('Whether a report can place a country on the Tier 2 Watch List'),
        countsYears: z
          .boolean()
          .describe('Whether a year on the watch list counts towards the limit of consecutive years'),
        maxRun: z
          .int()
          .nullable()
          .describe(
            'Consecutive counted years after which the limit applies; null if the watch list has no consequence',
          )
          .register(FIELD_PRESENTATION, { title: 'Years allowed' }),
        waiversPerRun: z
          .int()
          .describe('One-year waivers that a run may use')
          .register(FIELD_PRESENTATION, { title: 'Waivers allowed' }),
        relistingMaxRun: z
          .int()
          .nullable()
          .describe(
            'Consecutive counted years allowed for a country that returned to the list straight from Tier 3 after a run with a waiver, under clause (F); null if there is no such limit',
          )
          .register(FIELD_PRESENTATION, { title: 'Years allowed after a relisting' }),
      })
      .describe('Parameters of an era of the law'),
    clauses: z
      .object({
        counting: z.string().nullable().describe('Clause that defines which years count'),
        downgrade: z.string().nullable().describe('Clause that requires the downgrade'),
        waiver: z.string().nullable().describe('Clause that allows the waiver'),
        relisting: z.string().nullable().describe('Clause that limits a relisting'),
      })
      .describe('The clauses for the parts of an era of the law; null if it has no such part'),
    references: z
      .array(
        z
          .object({ title: z.string().describe('What it is'), href: z.url().describe('Its URL') })
          .describe('A link to a text'),
      )
      .describe('Links to the text of the law'),
  })
  .meta({ id: 'Rule', description: 'An era of the watch-list law' });

export type RuleView = Fact<typeof Rule>;

const views = (release: Release): readonly RuleView[] =>
  [...release.tables.rules]
    .sort((a, b) => a.first_report - b.first_report)
    .map((row) => computeView(row, release.tables.law_readings));

export const getRules = (release: Release): readonly RuleView[] => release.derive(views);

/** @throws `unknown-rule` with similar and all available ids */
export function ruleById(release: Release, id: string): RuleView {
  const rule = getRules(release).find((each) => each.id === id);
  if (rule) return rule;
  const rules = ruleIds(release);
  throw new DomainError(
    'unknown-rule',
    noSuchName({ value: id, kind: 'rule', near: nearRules(release, id), allowed: rules }),
    {
      rules,
    },
  );
}

/**
 * Resolves a rule for a filter.
 * @throws `invalid-argument` with similar and all available ids
 */
export function requestedRule(release: Release, id: string, parameter = 'rule'): string {
  const allowed = ruleIds(release);
  if (allowed.includes(id)) return id;
  throw unknownNameError({ parameter, value: id, kind: 'rule', near: nearRules(release, id), allowed });
}

const ruleIds = (release: Release): readonly string[] => getRules(release).map(({ id }) => id);

const nearRules = (release: Release, id: string): string[] =>
  findNearest(
    id,
    new Map(
      getRules(release).flatMap((rule) =>
        [rule.id, rule.title].map((name) => [normalizeName(name), rule.id]),
      ),
    ),
  );

function computeView(row: RuleRow, readings: Release['tables']['law_readings']): RuleView {
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
    references: getPublicLaws(row).flatMap((title, index) => {
      const href = getReferenceUrls(row)[index];
      return href === undefined ? [] : [{ title, href }];
    }),
  };
}
