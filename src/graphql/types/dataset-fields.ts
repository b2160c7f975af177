import { type GraphQLFieldConfigMap, GraphQLInt, GraphQLString } from 'graphql';
import { CurrentCountry } from '../../dataset/current-country.js';
import { determinationYears } from '../../dataset/determinations.js';
import { Dossier, dossierOf } from '../../dataset/dossier.js';
import { changesSince, olderRelease } from '../../dataset/edition-changes.js';
import { ExpectedReport, expectedReport } from '../../dataset/expected-report.js';
import { findGroup, Group } from '../../dataset/groups.js';
import { Placement } from '../../dataset/release.js';
import { Report, reportOf } from '../../dataset/reports.js';
import { Rule, ruleById } from '../../dataset/rules.js';
import { childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { clock } from '../../rest/resources/clock.js';
import { countries } from '../../rest/resources/countries.js';
import { determinations } from '../../rest/resources/determinations.js';
import { watchList } from '../../rest/resources/eligibility.js';
import { groups } from '../../rest/resources/groups.js';
import { tiers } from '../../rest/resources/placements.js';
import { reports } from '../../rest/resources/reports.js';
import { rules } from '../../rest/resources/rules.js';
import { sources } from '../../rest/resources/sources.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import { findCountry } from '../country-names.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { listField } from '../list-field.js';
import { answeringScope, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { DeterminationYearType } from './determination.js';
import { editionChangesType } from './edition-changes.js';
import type { ObjectTypes } from './object-types.js';
import { precedentsField } from './precedents.js';
import { questionFields } from './questions.js';
import { statisticsFields } from './statistics.js';

const code = {
  type: required(GraphQLString),
  description: 'ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case',
};
const year = { type: required(GraphQLInt), description: 'Year of the report' };

export const datasetFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  country: {
    type: types.of(CurrentCountry),
    description: 'A country or territory; an error unknown-country names the nearest ones',
    args: { code },
    resolve: (source, args: { code: string }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: findCountry(scope, args.code, 'code') };
    },
  },
  countries: listField(countries, types, {
    description: 'The countries and territories that a report placed, by code',
  }),
  report: {
    type: types.of(Report),
    description: 'The report of a year; an error unknown-report gives the first and the last year',
    args: { year },
    resolve: (source, args: { year: number }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: reportOf(scope.release, args.year) };
    },
  },
  reports: listField(reports, types, {
    description: 'The reports, oldest first',
  }),
  expectedReport: {
    type: required(types.of(ExpectedReport)),
    description: 'The report that comes next, when the law wants it, and the one that stands until then',
    resolve: (source, _args, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: expectedReport(scope.release) };
    },
  },
  placement: {
    type: types.of(Placement),
    description:
      'Placement of a country in the report of a year; null where there is none: the report did not cover it, unless a gap hides what it did (dossier and knownGaps tell)',
    args: { country: code, year },
    resolve: (source, args: { country: string; year: number }, context) => {
      const scope = answeringScope(source, context);
      const { iso2 } = findCountry(scope, args.country, 'country');
      const fact = scope.release.placement(iso2, scope.release.report(args.year).year);
      return fact && { scope, fact };
    },
  },
  placements: listField(tiers, types, {
    description: 'Placements of all countries in all reports, by country and year',
  }),
  determinations: listField(determinations, types, {
    description: 'Presidential determinations on Tier 3 countries, by country and fiscal year',
  }),
  determinationYears: {
    type: required(listOf(DeterminationYearType)),
    description: 'How completely the determinations for each US fiscal year were read, oldest first',
    extensions: { assumedSize: ASSUMED_SIZES.determinationYears },
    resolve: (source, _args, context) => determinationYears(answeringScope(source, context).release, {}),
  },
  childSoldiersListings: listField(childSoldiersLists, types, {
    description:
      'Countries that the reports list under the Child Soldiers Prevention Act, by country and year',
    filter: 'ChildSoldiersFilter',
  }),
  group: {
    type: types.of(Group),
    description: 'A group of countries; an error unknown-group names those that there are',
    args: {
      key: { type: required(GraphQLString), description: 'Key, name or abbreviation, in any case' },
    },
    resolve: (source, args: { key: string }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: findGroup(scope.release, args.key) };
    },
  },
  groups: listField(groups, types, {
    description: 'Groups of countries with their members, by name',
  }),
  sources: listField(sources, types, {
    description: 'The sources of the placements',
    assumedSize: ASSUMED_SIZES.sources,
  }),
  dossier: {
    type: types.of(Dossier),
    description:
      'Everything that is known of a country in one report: what each source says, disputes, official pages, totals',
    args: { country: code, year },
    extensions: { ownCost: OWN_COSTS.dossier },
    resolve: (source, args: { country: string; year: number }, context): InScope<Dossier> => {
      const scope = answeringScope(source, context);
      const { iso2 } = findCountry(scope, args.country, 'country');
      return { scope, fact: dossierOf(scope.release, iso2, args.year) };
    },
  },
  changes: {
    type: types.of(editionChangesType),
    description: 'What changed in the edition since an older one, row by row and value by value',
    args: {
      since: {
        type: GraphQLString,
        description: 'Version of the older edition; the edition before when it is not given',
      },
    },
    extensions: { ownCost: OWN_COSTS.changes },
    resolve: async (source, { since }: { since?: string | null }, context) => {
      const scope = answeringScope(source, context);
      const { release: newer, asOf } = scope;
      const older = await olderRelease(context.catalogue, { newer, since: since ?? undefined, asOf });
      return { scope, fact: await changesSince(older, newer, context.making) };
    },
  },
  rule: {
    type: types.of(Rule),
    description: 'An era of the law by its key',
    args: { key: { type: required(GraphQLString), description: 'Key, for example tvpra-2017' } },
    resolve: (source, args: { key: string }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: ruleById(scope.release, args.key) };
    },
  },
  rules: listField(rules, types, {
    description: 'The eras of the law on the Tier 2 Watch List, oldest first',
    assumedSize: ASSUMED_SIZES.rules,
  }),
  eligibility: listField(watchList, types, {
    description:
      'Where every country on the Tier 2 Watch List stands, with the reasons: who has run out of waivers, who needs one; the most urgent first',
    assumedSize: ASSUMED_SIZES.watchList,
    args: ['year'],
  }),
  clock: listField(clock, types, {
    description:
      'The panel: every country or territory in every report, placed or not, with its place on the clock; by country and year',
    filter: 'PanelFilter',
  }),
  precedents: precedentsField(types),
  waivers: listField(waivers, types, {
    description:
      'Waivers: decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3; by country and year',
  }),
  downgrades: listField(downgrades, types, {
    description:
      'Steps from the watch list to Tier 3, each with what the rules say of it; by country and year',
  }),
  ...statisticsFields(),
  ...questionFields(types),
});
