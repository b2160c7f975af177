import {
  GraphQLBoolean,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNullableType,
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

/*
 * The filters of lists: named as the parameters of REST are. What is left out, or null, does not narrow; a single value
 * is taken where there may be several.
 */

/** A filter that takes several values, and the name that the dataset has for it. */
const several = (as: string, type: GraphQLNullableType & GraphQLInputType, description: string) => ({
  type: listOf(type),
  description,
  extensions: { as },
});

const period: GraphQLInputFieldConfigMap = {
  from: { type: GraphQLInt, description: 'First report year' },
  to: { type: GraphQLInt, description: 'Last report year' },
};

const cell = {
  tier: several('tiers', TierEnum, 'On one of these tiers'),
  evidence: { type: listOf(EvidenceGradeEnum), description: 'Known with one of these grades' },
  disputed: {
    type: GraphQLBoolean,
    description: 'true: only those that a source of no less weight denies; false: only the others',
  },
};

const country = several(
  'countries',
  GraphQLString,
  'Codes (ISO 3166-1 alpha-2, alpha-3, M49) or names of countries, in any case',
);

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

const year = several('years', GraphQLInt, 'In the reports of these years');

const outcome = several('outcomes', OutcomeEnum, 'With one of these outcomes');

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
  tier: several('tiers', TierEnum, 'On one of these tiers in the newest report'),
});

export const ReportFilter = filterType('ReportFilter', 'Which reports are wanted', period);

export const PlacementFilterInput = filterType('PlacementFilter', 'Which placements are wanted', {
  country,
  ...place,
  year,
  ...period,
  ...cell,
});

export const PanelFilterInput = filterType('PanelFilter', 'Which rows of the panel are wanted', {
  country,
  ...place,
  year,
  ...period,
});

export const StatisticsFilterInput = filterType(
  'StatisticsFilter',
  'Over which placements statistics are made',
  { ...place, ...period },
);

export const DurationFilterInput = filterType('DurationFilter', 'Which spells on a tier are counted', {
  tier: several('tiers', TierEnum, 'On one of these tiers'),
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
  { country, ...place, ...cell },
);

export const ReportChangeFilter = filterType('ReportChangeFilter', 'Which changes of a report are wanted', {
  direction: several('directions', ChangeDirectionEnum, 'In one of these directions'),
});

export const DeterminationFilterInput = filterType('DeterminationFilter', 'Which determinations are wanted', {
  country,
  fiscalYear: several('fiscalYears', GraphQLInt, 'For these US fiscal years'),
  determination: several('determinations', DeterminationKindEnum, 'Of these kinds'),
});

export const ChildSoldiersFilterInput = filterType('ChildSoldiersFilter', 'Which listings are wanted', {
  country,
  year,
  ...period,
  waiver: several('waivers', ChildSoldiersWaiverEnum, 'With one of these waivers'),
});

export const CountryChildSoldiersFilter = filterType(
  'CountryChildSoldiersFilter',
  'Which listings of a country are wanted',
  {
    ...period,
    waiver: several('waivers', ChildSoldiersWaiverEnum, 'With one of these waivers'),
  },
);

export const EligibilityFilter = filterType(
  'EligibilityFilter',
  'Which countries on the watch list are wanted',
  { country, status: several('statuses', StatusEnum, 'With one of these statuses') },
);

export const WaiverFilterInput = filterType('WaiverFilter', 'Which waivers are wanted', {
  country,
  year,
  ...period,
  evidence: cell.evidence,
});

export const DowngradeFilterInput = filterType('DowngradeFilter', 'Which downgrades are wanted', {
  country,
  year,
  ...period,
  outcome,
  waiver: several('waivers', WaiverStateEnum, 'With a waiver still open, or exhausted'),
});

export const OutcomeFilter = filterType('OutcomeFilter', 'Which outcomes of a country are wanted', {
  ...period,
  outcome,
});

const caseFields: GraphQLInputFieldConfigMap = {
  run: several('runs', GraphQLInt, 'With so many consecutive counted years on the list'),
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
  status: several('statuses', StatusEnum, 'In one of these positions'),
  ...caseFields,
});

export const CountryPrecedentFilter = filterType(
  'CountryPrecedentFilter',
  'Which cases of the position of a country are wanted',
  caseFields,
);

export const GroupFilterInput = filterType('GroupFilter', 'Which groups are wanted', {
  kind: several('kinds', GroupKindEnum, 'Of these kinds'),
});

export const SourceFilter = filterType('SourceFilter', 'Which sources are wanted', {
  kind: several('kinds', SourceKindEnum, 'Of these kinds'),
});

export const DifferenceFilterInput = filterType('DifferenceFilter', 'Which differences are wanted', {
  table: several('tables', TableEnum, 'In these tables'),
  kind: several('kinds', DifferenceKindEnum, 'Of these kinds'),
});

/* Arguments that several fields have. */

export const afterReport = {
  type: GraphQLInt,
  description: 'The report from which the clock looks ahead; the newest when it is not given',
};
