import { type GraphQLFieldConfigMap, GraphQLID, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { checkClaim } from '../../claims/check-claim.js';
import { CurrentCountry } from '../../dataset/clock.js';
import { determinationYears } from '../../dataset/determinations.js';
import { changesSince, olderRelease } from '../../dataset/differences.js';
import { Dossier, dossierOf } from '../../dataset/dossier.js';
import { ExpectedReport, expectedReport } from '../../dataset/expected-report.js';
import { findGroup, Group } from '../../dataset/groups.js';
import { Placement } from '../../dataset/release.js';
import { Report, reportOf } from '../../dataset/reports.js';
import { Rule, ruleById } from '../../dataset/rules.js';
import { SimulationAnswer, simulate } from '../../dataset/simulation.js';
import type { ReleaseHeader } from '../../domain/tables.js';
import { childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { countries, determinations } from '../../rest/resources/countries.js';
import { watchList } from '../../rest/resources/eligibility.js';
import { groups } from '../../rest/resources/groups.js';
import { tiers } from '../../rest/resources/placements.js';
import { reports } from '../../rest/resources/reports.js';
import { clock, rules } from '../../rest/resources/rules.js';
import { sources } from '../../rest/resources/sources.js';
import { Verdict } from '../../rest/resources/verify.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import { DateScalar, type Identity, idOf, Node } from '../identity.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { findCountry, listField } from '../list-field.js';
import { answeringScope, type InScope, listOf, type QueryContext, required, type Scope } from '../scope.js';
import { annotateTextField, DeterminationYearType } from './annotated-text.js';
import { editionChangesType } from './edition-changes.js';
import { PlacementInput, readSimulation, type SimulationArguments } from './eligibility.js';
import type { ObjectTypes } from './object-types.js';
import { precedentsField } from './precedents.js';
import { releaseType } from './release.js';
import { statisticsFields } from './statistics.js';
import { ClaimInput, readClaim } from './verdict.js';

const questionFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  simulate: {
    type: required(types.of(SimulationAnswer)),
    description:
      "What if: the answer of the clock to a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year",
    extensions: { ownCost: OWN_COSTS.simulate },
    args: {
      country: {
        type: GraphQLString,
        description: 'Code or name of the country whose real history it begins with',
      },
      history: {
        type: listOf(PlacementInput),
        description: 'Placements that are added or replace real ones',
      },
      year: {
        type: GraphQLInt,
        description:
          'The report from which the clock looks ahead; the last of the history when it is not given',
      },
      rules: {
        type: GraphQLString,
        description:
          "One era's rules for every year: the id of a rule; each year its own when it is not given",
      },
    },
    resolve: (source, args: SimulationArguments, context) => {
      const scope = answeringScope(source, context);
      if (args.country != null) findCountry(scope, args.country, 'country');
      return { scope, fact: simulate(scope.release, readSimulation(args)) };
    },
  },
  annotateText: annotateTextField(types),
  verify: {
    type: required(types.of(Verdict)),
    description: 'Checks a claim: supported, refuted, or not known where the dataset cannot tell',
    extensions: { ownCost: OWN_COSTS.verify },
    args: { claim: { type: required(ClaimInput), description: 'The claim' } },
    resolve: (source, { claim }: { claim: object }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: checkClaim(scope.release, readClaim(claim, scope)) };
    },
  },
});

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

export const datasetType = (types: ObjectTypes) =>
  new GraphQLObjectType<Scope, QueryContext>({
    name: 'Dataset',
    description: 'An edition of the dataset, whole or as far as it could be known on a day',
    interfaces: [Node],
    extensions: { identity: { keyOf: () => '', find: (scope) => scope } satisfies Identity<Scope> },
    fields: () => ({
      id: {
        type: required(GraphQLID),
        description: 'Identifier: the edition, and the day whose knowledge it is limited to',
        resolve: (scope) => idOf(scope.identity, 'Dataset'),
      },
      release: {
        type: required(types.of(releaseType)),
        description: 'The edition that answers',
        resolve: (scope, _args, { catalogue }): InScope<ReleaseHeader> => ({
          scope,
          fact: catalogue.entry(scope.release.version),
        }),
      },
      asOf: {
        type: DateScalar,
        description: 'The day whose knowledge it is limited to; null for all that it knows',
        resolve: (scope) => scope.asOf,
      },
      newestReport: {
        type: required(GraphQLInt),
        description: 'Year of the newest report in it',
        resolve: (scope) => scope.release.newestYear,
      },
      ...datasetFields(types),
    }),
  });
