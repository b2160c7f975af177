import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Rule } from '../../domain/rule.js';
import { DateScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';

const field = factField<Rule>;

/** One era of the watch-list law, with its parameters. */
export const ruleType = () =>
  new GraphQLObjectType<InScope<Rule>, QueryContext>({
    name: 'Rule',
    description: 'An era of the law on the Tier 2 Watch List, with its parameters',
    fields: {
      id: field(required(GraphQLString), 'Identifier, for example tvpra-2017', (rule) => rule.id),
      title: field(required(GraphQLString), 'Short title of the act', (rule) => rule.title),
      citation: field(
        required(GraphQLString),
        'The clause of the United States Code that states it',
        (rule) => rule.citation,
      ),
      publicLaw: field(required(GraphQLString), 'Public law that enacted it', (rule) => rule.public_law),
      enactedOn: field(required(DateScalar), 'Day of enactment', (rule) => rule.enacted_on),
      firstReport: field(
        required(GraphQLInt),
        'Year of the first report that it governs',
        (rule) => rule.first_report,
      ),
      lastReport: field(
        GraphQLInt,
        'Year of the last report that it governs; null while it is in force',
        (rule) => rule.last_report,
      ),
      hasWatchList: field(
        required(GraphQLBoolean),
        'Whether a report can place a country on the Tier 2 Watch List',
        (rule) => rule.has_watch_list,
      ),
      countsYears: field(
        required(GraphQLBoolean),
        'Whether a year on the watch list counts towards the two-year rule',
        (rule) => rule.counts_years,
      ),
      maxRun: field(
        GraphQLInt,
        'Consecutive counted years after which the rule bites; null where the watch list has no consequence',
        (rule) => rule.max_run,
      ),
      waiversPerRun: field(
        required(GraphQLInt),
        'One-year waivers that a run of years may use',
        (rule) => rule.waivers_per_run,
      ),
      relistingMaxRun: field(
        GraphQLInt,
        'Consecutive counted years that a country may stay which came back to the list straight from Tier 3 after a run with a waiver; null where there is no such limit',
        (rule) => rule.relisting_max_run,
      ),
      countingCitation: field(
        GraphQLString,
        'Clause that says which years count; null where none does',
        (rule) => rule.counting_citation,
      ),
      downgradeCitation: field(
        GraphQLString,
        'Clause that orders the downgrade; null where none does',
        (rule) => rule.downgrade_citation,
      ),
      waiverCitation: field(
        GraphQLString,
        'Clause that allows the waiver; null where none does',
        (rule) => rule.waiver_citation,
      ),
      relistingCitation: field(
        GraphQLString,
        'Clause that limits a relisting; null where none does',
        (rule) => rule.relisting_citation,
      ),
      summary: field(required(GraphQLString), 'What it means, in plain words', (rule) => rule.summary),
      referenceUrl: field(required(GraphQLString), 'Where the law can be read', (rule) => rule.reference_url),
    },
  });
