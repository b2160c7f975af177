import type { Coverage } from '../dataset/coverage.js';
import type { Determination } from '../dataset/determinations.js';
import type { DifferenceKind } from '../dataset/differences.js';
import type { Membership } from '../dataset/groups.js';
import type { PanelChange } from '../dataset/panel.js';
import type { Change } from '../dataset/reports.js';
import type { CountDimension } from '../dataset/statistics/counts.js';
import type { EvidenceGrade, SourceKind } from '../domain/evidence.js';
import {
  type CHILD_SOLDIERS_WAIVERS,
  type CodeStatus,
  type GROUP_KINDS,
  type NAME_KINDS,
  type NOTE_KINDS,
  type ReleaseHeader,
  TABLE_NAMES,
  TABLES,
  type TableName,
  TOTAL_MEASURES,
  type YEAR_FROM,
} from '../domain/tables.js';
import { TIER_LABELS, TIERS, type Tier, VOTES, type Vote } from '../domain/tier.js';
import { enumOf } from './enum-of.js';

/** The tiers as they are named in every enum that has them. */
const TIER_NAMES: Readonly<Record<Tier, string>> = {
  '1': 'TIER_1',
  '2': 'TIER_2',
  '2WL': 'TIER_2_WATCH_LIST',
  '3': 'TIER_3',
  SC: 'SPECIAL_CASE',
};

export const TierEnum = enumOf<Tier>(
  'Tier',
  "Placement in a report, in the order of State's own lists",
  {
    '1': `${TIER_LABELS['1']}: the government fully meets the minimum standards`,
    '2': `${TIER_LABELS['2']}: it does not, but makes significant efforts`,
    '2WL': `${TIER_LABELS['2WL']}: Tier 2 with special scrutiny; in the reports to which the law gives a watch list`,
    '3': `${TIER_LABELS['3']}: it does not, and makes no significant efforts`,
    SC: `${TIER_LABELS.SC}: covered, not ranked`,
  },
  { names: TIER_NAMES, order: TIERS },
);

export const EvidenceGradeEnum = enumOf<EvidenceGrade>(
  'EvidenceGrade',
  'How well a fact is known, from the strongest grade to the weakest',
  {
    official: "State's own text was read",
    corroborated: 'Two or more independent compilations agree',
    single_source: 'One compilation says so',
    derived: 'By elimination or implication, in step with the stated totals',
  },
);

export const SourceKindEnum = enumOf<SourceKind>('SourceKind', 'What a source is', {
  official: "State's own text",
  implied: "Follows from State's text on another report",
  compilation: 'A list that others compiled',
  press: 'Press',
  derived: 'By elimination or implication',
});

export const CodeStatusEnum = enumOf<CodeStatus>('CodeStatus', 'Status of a code in ISO 3166-1', {
  official: 'Assigned',
  user_assigned: 'Not in ISO 3166-1, but in common use (Kosovo)',
  withdrawn: 'No longer assigned',
});

export const NameKindEnum = enumOf<(typeof NAME_KINDS)[number]>(
  'NameKind',
  'What another name of a country is',
  {
    official: 'Formal name',
    former: 'Earlier name',
    variant: 'Other spelling',
    code: 'Former or other code',
  },
);

export const DeterminationKindEnum = enumOf<Determination['determination']>(
  'DeterminationKind',
  'What the President determined, by clause of 22 U.S.C. 7107(d)',
  {
    restriction_d1A: 'Restriction under (d)(1)(A); which of its two forms was not read',
    restriction_d1Ai: 'Restriction under (d)(1)(A)(i): no nonhumanitarian, nontrade-related assistance',
    restriction_d1Aii: "Restriction under (d)(1)(A)(ii): no funding of officials' exchange programmes either",
    subsequent_compliance_d3: 'Later compliance, under (d)(3)',
    full_waiver: 'Waiver of the restriction in the national interest',
    partial_waiver: 'Waiver of a part of the restriction in the national interest',
    waiver_kind_unread: 'Waiver of the restriction; whether of all or a part of it was not read',
  },
  { names: { restriction_d1Ai: 'RESTRICTION_D1A_I', restriction_d1Aii: 'RESTRICTION_D1A_II' } },
);

export const ChangeDirectionEnum = enumOf<Change['direction']>(
  'ChangeDirection',
  'Which way a placement moved against the report before',
  {
    upgrade: 'To a better tier',
    downgrade: 'To a worse tier',
    not_comparable: 'Into or out of the report, or a special case on either side',
    not_known: 'A gap of the dataset hides one of the two placements',
  },
);

export const ReleaseStateEnum = enumOf<ReleaseHeader['state']>('ReleaseState', 'Whether a release stands', {
  published: 'It stands',
  withdrawn: 'It was withdrawn, and can still be read',
});

export const NoteKindEnum = enumOf<(typeof NOTE_KINDS)[number]>(
  'NoteKind',
  'What kind of news a release has',
  {
    addition: 'New facts',
    correction: 'Corrected facts',
    schema: 'New or other tables and columns',
  },
);

export const VoteEnum = enumOf<Vote>(
  'Vote',
  'What a source says of a country in a report',
  { ...TIER_LABELS, NR: 'Not in this report' },
  { names: { ...TIER_NAMES, NR: 'NOT_IN_REPORT' }, order: VOTES },
);

export const CoverageEnum = enumOf<Coverage>(
  'Coverage',
  'Whether, and how, a report covers a country or territory',
  {
    placed: 'It is on a tier',
    special_case: 'It is covered as a special case, without a tier',
    not_covered: 'The report does not cover it',
    not_known: 'A gap of the dataset hides what the report did',
    no_such_code: 'The country or its code was not there when the report came out',
  },
  { names: { special_case: 'COVERED_AS_SPECIAL_CASE' } },
);

export const CountDimensionEnum = enumOf<CountDimension>(
  'CountDimension',
  'What placements can be counted by',
  {
    year: 'Year of the report',
    tier: 'Placement',
    region: 'Region of UN M49',
    subregion: 'Sub-region of UN M49',
    group: 'Group of countries; a country counts in every one that it belongs to',
  },
);

export const MembershipEnum = enumOf<Membership>('Membership', 'Whose members a group has', {
  // biome-ignore lint/suspicious/noThenProperty: the value of REST; nobody awaits the words of an enum
  then: 'Those of the day on which each report came out',
  today: 'Those of the day of the edition, in all reports',
});

export const GroupKindEnum = enumOf<(typeof GROUP_KINDS)[number]>(
  'GroupKind',
  'What a group of countries is',
  {
    organization: 'An organization with a treaty or charter',
    forum: 'Countries that meet without a treaty',
    list: 'A list that somebody keeps',
    bureau: 'A regional bureau of the U.S. Department of State',
  },
);

export const PanelChangeEnum = enumOf<PanelChange>(
  'PanelChange',
  'Which way a placement went against the report before, if any',
  {
    upgrade: 'To a better tier',
    downgrade: 'To a worse tier',
    unchanged: 'On the same tier',
    not_comparable: 'Into or out of the report, or a special case on either side',
    not_known: 'A gap of the dataset hides one of the two placements',
  },
);

export const TotalMeasureEnum = enumOf<(typeof TOTAL_MEASURES)[number]>(
  'TotalMeasure',
  'What a stated total counts',
  {
    all: 'Every country that the report covers',
    ranked: 'Every country on a tier: without the special cases',
    ...TIER_LABELS,
    upgrades: 'Countries on a better tier than in the report before',
    downgrades: 'Countries on a worse tier than in the report before',
    special_watch_list: "Countries on State's special watch list",
    waivers: 'Countries that a waiver kept on the Tier 2 Watch List',
  },
  { names: TIER_NAMES, order: TOTAL_MEASURES },
);

export const YearFromEnum = enumOf<(typeof YEAR_FROM)[number]>(
  'YearFrom',
  'How it is known of which report a page speaks, from the surest way to the weakest',
  {
    page: 'From its heading or its words',
    address: 'From its address',
    document_number: 'From the number of the document in an archive',
    another_report: 'It follows from what the page says of another report',
    text: 'From the matters that it speaks of alone',
  },
);

export const ChildSoldiersWaiverEnum = enumOf<(typeof CHILD_SOLDIERS_WAIVERS)[number]>(
  'ChildSoldiersWaiver',
  'What became of the restriction on a country that the Child Soldiers Prevention Act lists',
  {
    full: 'Waived in full',
    part: 'Waived in part',
    none: 'Not waived',
    unread: 'Whether it was waived was not read',
  },
);

export const DifferenceKindEnum = enumOf<DifferenceKind>(
  'DifferenceKind',
  'What is otherwise in one edition than in another',
  { added: 'A new row', corrected: 'One cell of a row is another', removed: 'A row is gone' },
);

export const TableEnum = enumOf<TableName>(
  'Table',
  'A table of the dataset',
  Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name].description])) as Record<
    TableName,
    string
  >,
);
