import { z } from 'zod';
import { CountryOutcome, traceOfOutcome } from '../dataset/clock.js';
import { findingInWords } from '../dataset/country-finding-words.js';
import { findStatements } from '../dataset/downgrade-statements.js';
import { describeNotCounted, findDowngrades, isDowngrade, notCounted } from '../dataset/downgrades.js';
import { knownGaps } from '../dataset/known-gaps.js';
import {
  ExplainedOutcome,
  findGapsBehindOutcomes,
  findOutcomes,
  type OutcomeFilter,
} from '../dataset/outcomes.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { nameInSentence } from '../domain/sentences.js';
import { VOTES } from '../domain/tier.js';
import { WAIVER_STATE } from '../domain/vocabulary/clock.js';
import { capitalize } from '../engine/english.js';
import { toColumns } from '../formats/columns.js';
import { describeFilters } from '../kit/filters-in-words.js';
import { filtersIn } from '../kit/list-page.js';
import {
  enumListParameter,
  includeParameter,
  outcomeParameter,
  placeAndYearFilters,
  placementFilters,
} from '../kit/parameters.js';
import { type ListLead, listResource, pickIncluded } from '../kit/resource.js';
import { describeDowngrades } from '../news/report-words.js';

const columns = toColumns<CountryOutcome>(
  CountryOutcome,
  'country',
  'year',
  'fromTier',
  'toTier',
  'outcome',
  'waiver',
  'rule',
  'citation',
  'evidence',
  'sentence',
);

const explainNotCounted = (release: ReleaseView, query: OutcomeFilter): string | null =>
  describeNotCounted(release, query.outcome, (outcome) => findOutcomes(release, { ...query, outcome }));

/** Parameters that do not narrow the falls from the Watch List to Tier 3. */
const NOT_IN_SCOPE = ['fromTier', 'toTier', 'include'];

/** Lead for the outcomes of one country, for downgrades from the watch list, or in general. */
function outcomesLead({
  release,
  query,
  search,
}: {
  readonly release: ReleaseView;
  readonly query: OutcomeFilter;
  readonly search: URLSearchParams;
}): ListLead {
  const [name, ...others] = query.country ?? [];
  if (name !== undefined && others.length === 0) {
    const country = release.countries.find(name);
    const path = `/countries/${country.iso2}`;
    return {
      heading: `${country.name}, report by report`,
      sentence: findingInWords(release, country.iso2).describeFinding,
      columns: ['year', 'to_tier', 'sentence'],
      crumbs: [[path, country.name]],
      picture: {
        path: `${path}/tiers`,
        alt: `Timeline of ${nameInSentence(country)}; the table says the same.`,
      },
    };
  }
  const rows = findOutcomes(release, query);
  const left = explainNotCounted(release, query);
  const isOfDowngrades = rows.length > 0 && rows.every(isDowngrade);
  return {
    heading: isOfDowngrades ? 'From the Watch List to Tier 3' : 'Every country, report by report',
    ...(isOfDowngrades && {
      sentence: describeDowngrades(
        rows,
        describeFilters(release, filtersIn(search, ...NOT_IN_SCOPE)),
        findDowngrades(release).length,
      ),
    }),
    more:
      left === null
        ? 'What the law allowed and what State did, since the Watch List began.'
        : `${capitalize(left)}.`,
    columns: ['country', 'year', 'from_tier', 'to_tier', 'outcome', 'waiver'],
  };
}

export const outcomes = listResource({
  operationId: 'listOutcomes',
  path: '/outcomes',
  graphql: { field: 'outcomes', type: 'OutcomeOfReport', below: ['Country', 'Group', 'Report'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'What each report did with each country',
  description:
    'What each report did with a country and what the law allowed it to do, with the clause; `include=sentence,trace,statements` adds it in words, clause by clause, and what was said of a fall. Left out where a gap of the dataset hides what the report did: see `knownGaps`. `fromTier=2WL&toTier=3` lists the downgrades from the watch list, `outcome=forced` those that the law required. Rankings do not show whether State would have ranked a country on Tier 3 without the limit. What the next report may say is at /countries/{country}/clock.',
  pageDescription:
    'What each report did with a country and what the law allowed it to do: in a sentence, with the clause. Rankings do not show whether State would have ranked a country on Tier 3 without the limit. What the next report may say is on the page of its watch-list clock.',
  query: z.strictObject({
    country: placementFilters.country,
    ...placeAndYearFilters,
    outcome: outcomeParameter,
    direction: enumListParameter(['upgrade', 'downgrade'])
      .optional()
      .describe('Directions of the change against the report before')
      .register(FIELD_PRESENTATION, { title: 'Moved' }),
    waiver: enumListParameter(WAIVER_STATE.values)
      .optional()
      .describe('What the waivers came to at the limit'),
    fromTier: enumListParameter(VOTES)
      .optional()
      .describe('Placements in the previous report; NR: not in it')
      .register(FIELD_PRESENTATION, { title: 'From' }),
    toTier: enumListParameter(VOTES)
      .optional()
      .describe('Placements in the report; NR: not in it')
      .register(FIELD_PRESENTATION, { title: 'To' }),
    include: includeParameter('sentence', 'statements', 'trace'),
  }),
  context: { notCounted, knownGaps },
  item: ExplainedOutcome,
  columns,
  sort: ['-year', 'country'],
  rows: {
    noun: ['outcome', 'outcomes'],
    countBy: 'outcome',
    sentence: (items: readonly CountryOutcome[], phrase) =>
      items.length > 0 && items.every(isDowngrade) ? describeDowngrades(items, phrase) : undefined,
  },
  example: '/outcomes?country=KH&from=2021&to=2022',
  lead: outcomesLead,
  list: ({ release, query }) => ({
    items: findOutcomes(release, query),
    context: {
      notCounted: () => explainNotCounted(release, query),
      knownGaps: () => findGapsBehindOutcomes(release, query),
    },
    present: (step: CountryOutcome) =>
      pickIncluded(
        {
          ...step,
          ...(query.include?.includes('statements') && {
            statements: findStatements(release, step.country.iso2, step.year),
          }),
          ...(query.include?.includes('trace') && { trace: traceOfOutcome(release, step) }),
        },
        ['sentence'],
        query.include,
      ),
  }),
});
