import { type GraphQLInputFieldConfigMap, GraphQLInputObjectType, GraphQLInt, GraphQLString } from 'graphql';
import { OutcomeEnum, StatusEnum, WaiverStateEnum } from '../clock-enums.js';
import {
  ChangeDirectionEnum,
  CodeStatusEnum,
  DeterminationKindEnum,
  DifferenceKindEnum,
  EvidenceGradeEnum,
  SourceKindEnum,
  TableEnum,
  TierEnum,
} from '../enums.js';
import { listOf } from '../wrappers.js';

/* The filters of lists. What is left out, or null, does not narrow. */

const period: GraphQLInputFieldConfigMap = {
  from: { type: GraphQLInt, description: 'First report year' },
  to: { type: GraphQLInt, description: 'Last report year' },
};

const cell = {
  tiers: { type: listOf(TierEnum), description: 'On one of these tiers' },
  evidence: { type: listOf(EvidenceGradeEnum), description: 'Known with one of these grades' },
};

const countries = {
  type: listOf(GraphQLString),
  description: 'Codes (ISO 3166-1 alpha-2, alpha-3, M49) or names of countries, in any case',
};

const region = {
  type: GraphQLString,
  description: 'Region, sub-region or intermediate region of UN M49, by its name in any case',
};

const years = { type: listOf(GraphQLInt), description: 'In the reports of these years' };

const outcomes = { type: listOf(OutcomeEnum), description: 'With one of these outcomes' };

function filterType(
  name: string,
  description: string,
  fields: GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  return new GraphQLInputObjectType({ name, description, fields });
}

export const CountryFilter = filterType('CountryFilter', 'Which countries are wanted', {
  region,
  codeStatus: { type: CodeStatusEnum, description: 'Status of the code in ISO 3166-1' },
  tiers: { type: listOf(TierEnum), description: 'On one of these tiers in the newest report' },
});

export const ReportFilter = filterType('ReportFilter', 'Which reports are wanted', period);

export const PlacementFilterInput = filterType('PlacementFilter', 'Which placements are wanted', {
  countries,
  region,
  years,
  ...period,
  ...cell,
});

export const TierHistoryFilter = filterType('TierHistoryFilter', 'Which placements of a country are wanted', {
  ...period,
  ...cell,
});

export const ReportPlacementFilter = filterType(
  'ReportPlacementFilter',
  'Which placements of a report are wanted',
  { countries, region, ...cell },
);

export const ReportChangeFilter = filterType('ReportChangeFilter', 'Which changes of a report are wanted', {
  directions: { type: listOf(ChangeDirectionEnum), description: 'In one of these directions' },
});

export const DeterminationFilterInput = filterType('DeterminationFilter', 'Which determinations are wanted', {
  countries,
  fiscalYears: { type: listOf(GraphQLInt), description: 'For these US fiscal years' },
  determinations: { type: listOf(DeterminationKindEnum), description: 'Of these kinds' },
});

export const EligibilityFilter = filterType(
  'EligibilityFilter',
  'Which countries on the watch list are wanted',
  { countries, statuses: { type: listOf(StatusEnum), description: 'With one of these statuses' } },
);

export const WatchListFilter = filterType('WatchListFilter', 'Which countries on the watch list are wanted', {
  countries,
});

export const ExtensionFilterInput = filterType('ExtensionFilter', 'Which waivers are wanted', {
  countries,
  years,
  ...period,
  evidence: cell.evidence,
});

export const DowngradeFilterInput = filterType('DowngradeFilter', 'Which downgrades are wanted', {
  countries,
  years,
  ...period,
  outcomes,
  waivers: {
    type: listOf(WaiverStateEnum),
    description: 'With a waiver still open, or exhausted',
  },
});

export const OutcomeFilter = filterType('OutcomeFilter', 'Which outcomes of a country are wanted', {
  ...period,
  outcomes,
});

export const SourceFilter = filterType('SourceFilter', 'Which sources are wanted', {
  kinds: { type: listOf(SourceKindEnum), description: 'Of these kinds' },
});

export const DifferenceFilterInput = filterType('DifferenceFilter', 'Which differences are wanted', {
  tables: { type: listOf(TableEnum), description: 'In these tables' },
  kinds: { type: listOf(DifferenceKindEnum), description: 'Of these kinds' },
});

/* Arguments that several fields have. */

export const afterReport = {
  type: GraphQLInt,
  description: 'The report from which the clock looks ahead; the newest when it is not given',
};
