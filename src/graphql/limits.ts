/*
 * Every limit of the GraphQL door. A query beyond one is refused with a message that names the limit.
 */

/** Bytes of a POST body: a long query with its variables has some 4 KB. */
export const MAX_BODY_BYTES = 32_768;

/** Tokens of a document; the introspection query of GraphiQL has some 400. */
export const MAX_TOKENS = 1_000;

/** How deep fields may nest; introspection is not counted, graphql-js limits it itself. */
export const MAX_DEPTH = 12;

/** Aliases of a document: one for each country of an article, and a few more. */
export const MAX_ALIASES = 30;

/** Directives of a document. */
export const MAX_DIRECTIVES = 20;

/** Fields that an answer may be expected to have; see cost.ts. */
export const MAX_COST = 50_000;

/** The cost for which a query takes one more point of the client's quota. */
export const COST_PER_POINT = 5_000;

/** Selections that are looked at to find the cost: fragments that spread each other grow without end. */
export const MAX_COST_NODES = 5_000;

/** The largest page of a connection, and its size when `first` is not given. */
export const MAX_FIRST = 500;

/** Characters of a cursor; those that are given have some 30. */
export const MAX_CURSOR_LENGTH = 100;

/** Errors of a document after which it is not looked at further. */
export const MAX_DOCUMENT_ERRORS = 10;

/** Parsed documents that are kept, and as many refused ones: the largest has some 200 KB as a tree. */
export const DOCUMENTS_KEPT = 50;

/** Characters of the documents that are kept for their hash: some thousand usual ones. */
export const PERSISTED_BYTES = 2 * 1024 * 1024;

/** Bytes of ready answers that are kept. */
export const ANSWERS_KEPT_BYTES = 16 * 1024 * 1024;

/**
 * How long a list is taken to be when the cost of a query is estimated: more than any list of its kind has,
 * with room for the reports of the next years.
 */
export const ASSUMED_SIZES = {
  /** Countries and territories, and everything that a report has one of for each of them. */
  countries: 200,
  /** Reports, and everything that a country has one of for each of them. */
  reports: 28,
  /** Placements of all countries in all reports. */
  placements: 6_000,
  /** Determinations on all countries in all years, and on one country. */
  determinations: 600,
  determinationsOfCountry: 30,
  determinationGaps: 30,
  countriesOfGap: 40,
  determinationYears: 30,
  /** Listings under the Child Soldiers Prevention Act of all countries; a country has one for each report at the most. */
  childSoldiersListings: 400,
  /** Changes of a report against the one before. */
  changes: 150,
  sources: 40,
  /** On the average. */
  sourcesOfPlacement: 4,
  releases: 50,
  rules: 10,
  notes: 10,
  names: 15,
  successions: 10,
  knownGaps: 20,
  knownGapsOfChange: 5,
  references: 5,
  /** Countries on the watch list after a report. */
  watchList: 100,
  extensions: 400,
  downgrades: 300,
  groups: 40,
  /** All that ever were, with those that came back twice. */
  membersOfGroup: 70,
  othersOfGroup: 10,
  /** Of one country in one report, bureaus included. */
  groupsOfRow: 12,
  /** Cells of the finest count: years, sub-regions or groups, and tiers. */
  counts: 5_000,
  /** Pairs of placements, not in the report included. */
  transitions: 36,
  /** By tier and number of reports. */
  durations: 150,
  durationSummaries: 5,
  sharesOfSummary: 7,
  limitsOfSummary: 5,
  spells: 10,
  waiversOfSpell: 5,
  contradictionsOfSpell: 5,
  permittedTiers: 4,
  traceSteps: 7,
  /** Of one step, over real placements: what-ifs have up to five times as many, and cost the more themselves. */
  traceInputs: 20,
  traceValues: 5,
  wouldChange: 40,
  changesTogether: 2,
  tiersOfChange: 6,
  simulatedOutcomes: 110,
  claimRows: 6_000,
  claimParts: 1_000,
  disputesOfRow: 10,
  /** What one cell has. */
  testimonies: 10,
  officialPagesOfCell: 5,
  statedTotalsOfCell: 20,
  /** All rows of an edition: of the first edition, every one is new. */
  differences: 40_000,
  /** Claims in a text. */
  textStatements: 50,
  assumptionsOfStatement: 3,
  /** Columns of a row, and of its key. */
  columnsOfRow: 25,
  columnsOfKey: 5,
} as const;

/**
 * What a field costs that is worked out on demand, in fields that are read. Measured on the real dataset:
 * the largest what-if (60 years on the watch list) and the largest claim (1,000 placements) take some 2,000
 * times as long as a field of a list.
 */
export const OWN_COSTS = {
  /** A list: filtered once in a query for each parent, however often it is asked for. */
  list: 10,
  /** The edition as a day knew it. */
  asOf: 2_000,
  trace: 10,
  wouldChange: 50,
  simulate: 2_000,
  verify: 2_000,
  /** All cases of all reports are looked through. */
  precedents: 500,
  statistics: 500,
  /** An article of some 30 KB, the longest that the body of a query can hold. */
  checkText: 10_000,
  /** Totals are counted anew for it. */
  dossier: 1_000,
  /** All rows of two editions are compared: some fifty times the work of a dossier, and an old edition may be loaded. */
  changes: 10_000,
} as const;
