import type { Release } from '../dataset/release.js';

/*
 * Every limit of the GraphQL door. A query beyond one is refused with a message that names the limit.
 */

/** Bytes of a POST body: a long query with its variables has some 4 KB. */
export const MAX_BODY_BYTES = 32_768;

/** Tokens of a document; the introspection query of GraphiQL has some 400. */
export const MAX_TOKENS = 1_000;

/** Maximum depth of fields; introspection is not counted, graphql-js limits it itself. */
export const MAX_DEPTH = 12;

/** Aliases of a document: one for each country of an article, and a few more. */
export const MAX_ALIASES = 30;

export const MAX_DIRECTIVES = 20;

/** Fields that an answer may have; see cost.ts. The dearest query takes some 0.2 s of a core, and 30 MB at most until it is sent. */
export const MAX_COST = 120_000;

export const COST_PER_POINT = 5_000;

/** Selections that are looked at to find the cost: fragments that spread each other grow without end. */
export const MAX_COST_NODES = 5_000;

export const MAX_CURSOR_LENGTH = 100;

export const MAX_ID_LENGTH = 200;

export const MAX_DOCUMENT_ERRORS = 10;

export const DOCUMENTS_KEPT = 50;

export const PERSISTED_BYTES = 2 * 1024 * 1024;

export const ANSWERS_KEPT_BYTES = 16 * 1024 * 1024;

/** Assumed length of a list: a number, or as long as the edition says. */
export type Size = number | ((release: Release) => number);

/** Of a list that is looked up to find the cost of a query: its filter decides how long it is. */
export const COUNTED = 'counted';

/** Of a list that must first be worked out: its items are counted when they are there. */
export const COUNTED_LATER = 'counted later';

/**
 * Assumed lengths of lists for the estimate of a query's cost: as in the edition, or more than
 * any list of its kind has.
 */
export const ASSUMED_SIZES = {
  /** Everything that a report has one of for each country or territory. */
  countries: ({ countries }: Release): number => countries.all.length,
  /** On the average. */
  placementsOfCountry: ({ tables, countries }: Release): number =>
    tables.placements.length / countries.all.length,
  reports: ({ years }: Release): number => years.length,
  determinationsOfCountry: 30,
  determinationGaps: 30,
  countriesOfGap: 40,
  determinationYears: 30,
  changes: 150,
  sources: 40,
  sourcesOfPlacement: ({ tables }: Release): number =>
    tables.placement_votes.length / tables.placements.length,
  releases: 50,
  rules: 10,
  notes: 10,
  names: 15,
  successions: 10,
  knownGaps: 20,
  knownGapsOfChange: 5,
  references: 5,
  watchList: 100,
  /** All that ever were, with those that came back twice. */
  membersOfGroup: 125,
  othersOfGroup: 25,
  groupsOfRow: 12,
  /** Cells of the finest count: years, sub-regions or groups, and tiers. */
  counts: 5_000,
  /** Pairs of placements, not in the report included. */
  transitions: 36,
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
  disputesOfRow: 10,
  testimonies: 10,
  officialPagesOfCell: 5,
  statedTotalsOfCell: 20,
  sentences: 50,
  countriesOfText: 10,
  mentionsOfSentence: 4,
  readingsOfSentence: 1,
  factsOfSentence: 2,
  columnsOfRow: 25,
  columnsOfKey: 5,
} as const;

/**
 * Cost of a field that is worked out on demand, in fields that are read. Measured on the real dataset:
 * the largest what-if (60 years on the watch list) and the largest claim (1,000 placements) take some 2,000
 * times as long as a field of a list.
 */
export const OWN_COSTS = {
  list: 10,
  asOf: 4_000,
  trace: 10,
  wouldChange: 50,
  simulate: 2_000,
  verify: 2_000,
  /** All cases of all reports are looked through. */
  precedents: 3_000,
  statistics: 500,
  annotateText: 12_000,
  /** Totals are counted anew for it. */
  dossier: 1_000,
  /** All rows of two editions are compared, which takes some 50 ms and 11 MB, and an old edition may be loaded. */
  changes: 40_000,
} as const;
