import { documentedEnum } from './documented-enum.js';

export const CHANGE_DIRECTION = documentedEnum(
  'ChangeDirection',
  'Which way a placement moved against the report before',
  [
    { value: 'upgrade', meaning: 'to a better tier', title: 'up' },
    { value: 'downgrade', meaning: 'to a worse tier', title: 'down' },
    { value: 'not_comparable', meaning: 'into or out of the report, or a special case on either side' },
    { value: 'not_known', meaning: 'a gap of the dataset hides one of the two placements' },
  ],
);

export const CHILD_SOLDIERS_WAIVER = documentedEnum(
  'ChildSoldiersWaiver',
  'What became of the restriction on a country that the Child Soldiers Prevention Act lists',
  [
    { value: 'full', meaning: 'waived in full', title: 'waived in full' },
    { value: 'part', meaning: 'waived in part', title: 'waived in part' },
    { value: 'none', meaning: 'not waived', title: 'not waived' },
    {
      value: 'unread',
      meaning: 'whether it was waived was not read',
      title: 'not read',
    },
  ],
);

export const CODE_STATUS = documentedEnum('CodeStatus', 'Status of a code in ISO 3166-1', [
  { value: 'official', meaning: 'assigned', title: 'official in ISO 3166-1' },
  {
    value: 'user_assigned',
    meaning: 'not in ISO 3166-1, but in common use (Kosovo)',
    title: 'user-assigned: not in ISO 3166-1, in common use',
  },
  { value: 'withdrawn', meaning: 'no longer assigned', title: 'withdrawn from ISO 3166-1' },
]);

export const COUNT_DIMENSION = documentedEnum('CountDimension', 'What placements can be counted by', [
  { value: 'year', meaning: 'year of the report' },
  { value: 'tier', meaning: 'placement' },
  { value: 'region', meaning: 'region of UN M49' },
  { value: 'subregion', meaning: 'sub-region of UN M49' },
  { value: 'country', meaning: 'country or territory' },
  { value: 'group', meaning: 'group of countries; a country counts in every one that it belongs to' },
]);

export const COVERAGE = documentedEnum(
  'Coverage',
  'Whether, and how, a report covers a country or territory',
  [
    { value: 'placed', meaning: 'it is on a tier' },
    { value: 'special_case', meaning: 'it is covered as a special case, without a tier' },
    { value: 'not_covered', meaning: 'the report does not cover it' },
    { value: 'not_known', meaning: 'a gap of the dataset hides what the report did' },
    { value: 'no_such_code', meaning: 'the country or its code was not there when the report came out' },
  ],
);

export const DETERMINATION_KIND = documentedEnum(
  'DeterminationKind',
  'What the President determined, by clause of 22 U.S.C. 7107(d)',
  [
    {
      value: 'restriction_d1A',
      meaning: 'restriction under (d)(1)(A); which of its two forms was not read',
      title: 'Aid was restricted; we have not established how',
    },
    {
      value: 'restriction_d1Ai',
      meaning: 'restriction under (d)(1)(A)(i): no nonhumanitarian, nontrade-related assistance',
      title: 'Aid cut off, except humanitarian and trade aid',
    },
    {
      value: 'restriction_d1Aii',
      meaning: "restriction under (d)(1)(A)(ii): no funding of officials' exchange programmes either",
      title: 'Aid cut off, except humanitarian and trade aid; no money for officials’ exchanges',
    },
    {
      value: 'subsequent_compliance_d3',
      meaning: 'later compliance, under (d)(3)',
      title: 'Not restricted: it had met the standards by then',
    },
    {
      value: 'full_waiver',
      meaning: 'waiver of the restriction in the national interest',
      title: 'Restrictions waived in full, in the national interest',
    },
    {
      value: 'partial_waiver',
      meaning: 'waiver of a part of the restriction in the national interest',
      title: 'Restrictions waived in part, in the national interest',
    },
    {
      value: 'waiver_d1B',
      meaning: 'waiver of the whole of (d)(1)(B): votes against loans of international banks',
      title: 'Votes against loans of international banks waived',
    },
    {
      value: 'waiver_kind_unread',
      meaning: 'waiver of the restriction; whether of all or a part of it was not read',
      title: 'Restrictions waived; we have not established whether in full or in part',
    },
  ],
);

export const DOWNGRADE_REASON = documentedEnum(
  'DowngradeReason',
  'What was said of why a country fell from the watch list to Tier 3',
  [
    { value: 'limit', meaning: 'the limit of years left no choice', title: 'the limit' },
    { value: 'merits', meaning: 'its own record', title: 'its record' },
    { value: 'not_read', meaning: 'the passage that would say so was not read', title: 'not read' },
  ],
);

export const DISPUTE_REASON = documentedEnum(
  'DisputeReason',
  'Why a placement that a source contradicts is disputed, or is not',
  [
    { value: 'state_contradicts', meaning: "disputed: State's own text contradicts it" },
    {
      value: 'as_many_against',
      meaning:
        "disputed: no text of State's was read, no stated total decides, and at least as many independent sources contradict as support it",
    },
    { value: 'state_confirms', meaning: "not disputed: State's own text confirms it" },
    { value: 'total_decides', meaning: 'not disputed: a stated total would be missed otherwise' },
    { value: 'more_support', meaning: 'not disputed: more independent sources support than contradict it' },
    { value: 'outside_lifetime', meaning: 'not disputed: the code was not in use when the report came out' },
  ],
);

export const STATEMENT_SPEAKER = documentedEnum('StatementSpeaker', 'Who made a statement on a downgrade', [
  { value: 'report', meaning: 'the report itself', title: 'The report' },
  { value: 'data_file', meaning: "a data file of State's own", title: 'State’s data file' },
  { value: 'official', meaning: 'an official of State, as quoted', title: 'An official of State' },
  { value: 'embassy', meaning: 'an embassy of the United States', title: 'A U.S. embassy' },
  {
    value: 'world_factbook',
    meaning: 'The World Factbook, which paraphrases the report',
    title: 'The World Factbook',
  },
  { value: 'press', meaning: 'press, in its own words', title: 'Press' },
]);

export const DIFFERENCE_KIND = documentedEnum(
  'DifferenceKind',
  'What is otherwise in one release than in another',
  [
    { value: 'added', meaning: 'a new row' },
    { value: 'corrected', meaning: 'one cell of a row is another' },
    { value: 'removed', meaning: 'a row is gone' },
  ],
);

export const EVIDENCE_GRADE = documentedEnum(
  'EvidenceGrade',
  'How well a fact is known, from the strongest grade to the weakest',
  [
    { value: 'official', meaning: "State's own text on the placement was read", title: 'Official' },
    { value: 'corroborated', meaning: 'two or more independent compilations agree', title: 'Corroborated' },
    { value: 'single_source', meaning: 'one compilation says so', title: 'Single source' },
    {
      value: 'derived',
      meaning: 'by elimination or implication, in step with the stated totals',
      title: 'Derived',
    },
  ],
);

export const GAP_KIND = documentedEnum('GapKind', 'What a known gap can hide', [
  { value: 'placement', meaning: 'a placement on any tier, or none' },
  { value: 'special_cases', meaning: 'special cases; every country on a tier is known' },
]);

export const GROUP_KIND = documentedEnum('GroupKind', 'What a group of countries is', [
  { value: 'organization', meaning: 'an organization with a treaty or charter' },
  { value: 'forum', meaning: 'countries that meet without a treaty' },
  { value: 'list', meaning: 'a list that somebody keeps' },
  { value: 'bureau', meaning: 'a regional bureau of the U.S. Department of State' },
]);

export const MISSING_KIND = documentedEnum('MissingKind', 'What the dataset still lacks', [
  { value: 'placement', meaning: 'a placement that may exist and was not found', title: 'a placement' },
  { value: 'special_cases', meaning: 'special cases of a report', title: 'special cases' },
  { value: 'report', meaning: 'the rankings of a report that is out', title: 'rankings of a report' },
  {
    value: 'second_source',
    meaning: 'a second source, or State’s own text, for a placement that rests on one source at most',
    title: 'a second source',
  },
  { value: 'waiver_list', meaning: 'State’s list of waivers', title: 'a list of waivers' },
  {
    value: 'determinations',
    meaning: 'a presidential determination, or a part of it',
    title: 'a determination',
  },
  {
    value: 'child_soldiers_list',
    meaning: 'a list under the Child Soldiers Prevention Act',
    title: 'a child soldiers list',
  },
  {
    value: 'downgrade_statement',
    meaning: 'what State said of why a country fell from the watch list to Tier 3',
    title: 'a reason for a downgrade',
  },
]);

export const NAME_KIND = documentedEnum('NameKind', 'What another name of a country is', [
  { value: 'official', meaning: 'formal name' },
  { value: 'former', meaning: 'earlier name' },
  { value: 'variant', meaning: 'other spelling' },
  { value: 'code', meaning: 'former or other code' },
]);

export const NOTE_KIND = documentedEnum('NoteKind', 'What kind of news a release has', [
  { value: 'addition', meaning: 'new facts' },
  { value: 'correction', meaning: 'corrected facts' },
  { value: 'schema', meaning: 'new or other tables and columns' },
]);

export const PANEL_CHANGE = documentedEnum(
  'PanelChange',
  'Which way a placement went against the report before, if any',
  [
    ...CHANGE_DIRECTION.words.slice(0, 2),
    { value: 'unchanged', meaning: 'on the same tier' },
    ...CHANGE_DIRECTION.words.slice(2),
  ],
);

export const RELEASE_STATE = documentedEnum('ReleaseState', 'Whether a release stands', [
  { value: 'published', meaning: 'it stands' },
  { value: 'withdrawn', meaning: 'it was withdrawn, and can still be read' },
]);

export const SOURCE_KIND = documentedEnum('SourceKind', 'What a source is', [
  { value: 'official', meaning: "State's own text", title: 'State’s text' },
  {
    value: 'implied',
    meaning: "follows from State's text on another report",
    title: 'State’s text on another report',
  },
  {
    value: 'open_data',
    meaning: "a data file of State's own, which is not the report's text",
    title: 'State’s open data',
  },
  { value: 'compilation', meaning: 'a list that others compiled', title: 'List' },
  { value: 'press', meaning: 'press', title: 'Press' },
  {
    value: 'derived',
    meaning: 'by elimination or implication',
    title: 'Worked out; counts for nothing alone',
  },
]);

export const SITE_KIND = documentedEnum('SiteKind', 'What kind of site a source was read on', [
  { value: 'state', meaning: 'a site of the State Department', title: 'State’s own site' },
  { value: 'archive', meaning: "an archive that keeps State's pages", title: 'archive of State’s text' },
  { value: 'mirror', meaning: 'a copy that others keep of what somebody published', title: 'mirror' },
  { value: 'repository', meaning: 'files that somebody keeps in public', title: 'repository' },
  { value: 'aggregator', meaning: 'a site that gathers what others published', title: 'aggregator' },
]);

export const TIER = documentedEnum('Tier', "Placement in a report, in the order of State's own lists", [
  {
    value: '1',
    meaning: 'Tier 1: the government fully meets the minimum standards',
    title: 'Tier 1',
    graphql: 'TIER_1',
  },
  {
    value: '2',
    meaning: 'Tier 2: it does not, but makes significant efforts',
    title: 'Tier 2',
    graphql: 'TIER_2',
  },
  {
    value: '2WL',
    meaning:
      'Tier 2 Watch List: Tier 2 with special scrutiny; in the reports to which the law gives a watch list',
    title: 'Tier 2 Watch List',
    graphql: 'TIER_2_WATCH_LIST',
  },
  {
    value: '3',
    meaning: 'Tier 3: it does not, and makes no significant efforts',
    title: 'Tier 3',
    graphql: 'TIER_3',
  },
  {
    value: 'SC',
    meaning: 'Special Case: covered, not ranked',
    title: 'Special Case',
    graphql: 'SPECIAL_CASE',
  },
]);

/** Tiers as members of other enums, described by name only. */
const TIERS_BY_NAME = TIER.words.map(({ value, title = value, graphql = value }) => ({
  value,
  meaning: title,
  title,
  graphql,
}));

export const TOTAL_MEASURE = documentedEnum('TotalMeasure', 'What a stated total counts', [
  { value: 'all', meaning: 'every country that the report covers', title: 'all in the report' },
  { value: 'ranked', meaning: 'every country on a tier: without the special cases' },
  // Same order as the enum in the database: changing it would rewrite a column.
  ...TIERS_BY_NAME.filter(({ value }) => /^\d$/.test(value)),
  ...TIERS_BY_NAME.filter(({ value }) => !/^\d$/.test(value)),
  { value: 'upgrades', meaning: 'countries on a better tier than in the report before' },
  { value: 'downgrades', meaning: 'countries on a worse tier than in the report before' },
  { value: 'special_watch_list', meaning: "countries on State's special watch list" },
  { value: 'waivers', meaning: 'countries that a waiver kept on the Tier 2 Watch List' },
]);

export const VOTE = documentedEnum('PlacementOrNone', 'A placement, or none, in a report', [
  ...TIERS_BY_NAME,
  { value: 'NR', meaning: 'not in this report', title: 'not in this report', graphql: 'NOT_IN_REPORT' },
]);

export const YEAR_FROM = documentedEnum(
  'YearFrom',
  'How it is known of which report a page speaks, from the surest way to the weakest',
  [
    { value: 'page', meaning: 'from its heading or its words', title: 'the page names the year' },
    { value: 'address', meaning: 'from its address', title: 'its address gives the year' },
    {
      value: 'data_field',
      meaning: 'from the name of the field in a data file',
      title: 'the field of the data file names the year',
    },
    {
      value: 'document_number',
      meaning: 'from the number of the document in an archive',
      title: 'its number in the archive gives the year',
    },
    {
      value: 'another_report',
      meaning: 'it follows from what the page says of another report',
      title: 'follows from what it says of another report',
    },
    {
      value: 'text',
      meaning: 'from the matters that it speaks of alone',
      title: 'the year follows only from what it speaks of, which is weaker than a heading',
    },
  ],
);

export const UPCOMING_REPORT_STATE = documentedEnum(
  'UpcomingReportState',
  'What is known of the report after the newest one of the release',
  [
    { value: 'awaited', meaning: 'it is not due yet, and not known to be out' },
    {
      value: 'overdue',
      meaning: 'the day on which it was due is past; nobody has confirmed its publication',
    },
    { value: 'out', meaning: 'it is published, and its placements are not in this release' },
  ],
);
