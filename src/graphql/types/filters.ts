import {
  GraphQLBoolean,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLString,
} from 'graphql';
import { OutcomeEnum, StatusEnum, WaiverStateEnum } from '../clock-enums.js';
import {
  ChangeDirectionEnum,
  ChildSoldiersWaiverEnum,
  CodeStatusEnum,
  DeterminationKindEnum,
  DifferenceKindEnum,
  EvidenceGradeEnum,
  GroupKindEnum,
  MembershipEnum,
  SourceKindEnum,
  TableEnum,
  TierEnum,
  VoteEnum,
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
  disputed: {
    type: GraphQLBoolean,
    description: 'true: only those that a source of no less weight denies; false: only the others',
  },
};

const countries = {
  type: listOf(GraphQLString),
  description: 'Codes (ISO 3166-1 alpha-2, alpha-3, M49) or names of countries, in any case',
};

const region = {
  type: GraphQLString,
  description: 'Region, sub-region or intermediate region of UN M49, by its name in any case',
};

const place = {
  region,
  group: {
    type: GraphQLString,
    description: 'Group of countries, by its identifier, name or abbreviation in any case: see groups',
  },
  membership: {
    type: MembershipEnum,
    description: 'With group: whose members are meant; those of the day of each report without it',
  },
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
  ...place,
  codeStatus: { type: CodeStatusEnum, description: 'Status of the code in ISO 3166-1' },
  tiers: { type: listOf(TierEnum), description: 'On one of these tiers in the newest report' },
});

export const ReportFilter = filterType('ReportFilter', 'Which reports are wanted', period);

export const PlacementFilterInput = filterType('PlacementFilter', 'Which placements are wanted', {
  countries,
  ...place,
  years,
  ...period,
  ...cell,
});

export const PanelFilterInput = filterType('PanelFilter', 'Which rows of the panel are wanted', {
  countries,
  ...place,
  years,
  ...period,
});

export const StatisticsFilterInput = filterType(
  'StatisticsFilter',
  'Over which placements statistics are made',
  { ...place, ...period },
);

export const DurationFilterInput = filterType('DurationFilter', 'Which spells on a tier are counted', {
  tiers: { type: listOf(TierEnum), description: 'On one of these tiers' },
  ...place,
  from: { type: GraphQLInt, description: 'First report with which a spell began' },
  to: { type: GraphQLInt, description: 'Last report with which a spell began' },
});

export const TierHistoryFilter = filterType('TierHistoryFilter', 'Which placements of a country are wanted', {
  ...period,
  ...cell,
});

export const ReportPlacementFilter = filterType(
  'ReportPlacementFilter',
  'Which placements of a report are wanted',
  { countries, ...place, ...cell },
);

export const ReportChangeFilter = filterType('ReportChangeFilter', 'Which changes of a report are wanted', {
  directions: { type: listOf(ChangeDirectionEnum), description: 'In one of these directions' },
});

export const DeterminationFilterInput = filterType('DeterminationFilter', 'Which determinations are wanted', {
  countries,
  fiscalYears: { type: listOf(GraphQLInt), description: 'For these US fiscal years' },
  determinations: { type: listOf(DeterminationKindEnum), description: 'Of these kinds' },
});

export const ChildSoldiersFilterInput = filterType('ChildSoldiersFilter', 'Which listings are wanted', {
  countries,
  years,
  ...period,
  waivers: { type: listOf(ChildSoldiersWaiverEnum), description: 'With one of these waivers' },
});

export const CountryChildSoldiersFilter = filterType(
  'CountryChildSoldiersFilter',
  'Which listings of a country are wanted',
  {
    ...period,
    waivers: { type: listOf(ChildSoldiersWaiverEnum), description: 'With one of these waivers' },
  },
);

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

const caseFields: GraphQLInputFieldConfigMap = {
  runs: { type: listOf(GraphQLInt), description: 'With so many consecutive counted years on the list' },
  waiversUsed: { type: listOf(GraphQLInt), description: 'With so many waivers used' },
  cameFrom: {
    type: listOf(VoteEnum),
    description: 'From one of these placements, before the unbroken years on the tier',
  },
  rule: { type: GraphQLString, description: 'The era of the law that governs the next report, by its id' },
  ...place,
  from: { type: GraphQLInt, description: 'First report after which a country stood there' },
  to: { type: GraphQLInt, description: 'Last report after which a country stood there' },
};

export const PrecedentFilterInput = filterType('PrecedentFilter', 'Which cases are wanted', {
  statuses: { type: listOf(StatusEnum), description: 'In one of these positions' },
  ...caseFields,
});

export const CountryPrecedentFilter = filterType(
  'CountryPrecedentFilter',
  'Which cases of the position of a country are wanted',
  caseFields,
);

export const GroupFilterInput = filterType('GroupFilter', 'Which groups are wanted', {
  kinds: { type: listOf(GroupKindEnum), description: 'Of these kinds' },
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
