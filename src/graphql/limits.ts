/* All limits of the GraphQL API. The error for a query beyond one names it. */

/** Tokens of a document; GraphiQL's introspection query has about 400. */
export const MAX_TOKENS = 1_000;

/** Field depth. Introspection is not counted: graphql-js limits it itself. */
export const MAX_DEPTH = 12;

/** Aliases of a document: one per country of an article, and a few more. */
export const MAX_ALIASES = 30;

export const MAX_DIRECTIVES = 20;

/** Upper bounds on the distinct values of key members. */
export const MAX_BY_FIELD = {
  country: 200,
  iso2: 200,
  year: 30,
  tier: 5,
  id: 50,
  version: 50,
};

/**
 * Maximum number of fields in a response, by the lengths of its pages. A query at the limit takes at most
 * 0.25 s of CPU.
 */
export const MAX_COST = 120_000;

/** Maximum number of selections visited for the cost: fragments that spread each other grow exponentially. */
export const MAX_COST_NODES = 5_000;

/**
 * Fixed cost of a field, unless its resource declares one. Measured: a list takes 0.5 ms, an object 1 ms, a
 * date of a release 17 to 24 ms.
 */
export const BASE_COSTS = { list: 100, object: 300, asOf: 10_000 };

/** Assumed length of a list without pages. */
export const ASSUMED_MEMBERS = 5;

/** Average length of introspection lists; about one for the others. */
export const OF_SCHEMA: Readonly<Record<string, number>> = { types: 100, fields: 4, args: 2, enumValues: 2 };

export const MAX_CURSOR_LENGTH = 100;

export const MAX_DOCUMENT_ERRORS = 10;

export const DOCUMENTS_KEPT = 50;

export const PERSISTED_BYTES = 2 * 1024 * 1024;
