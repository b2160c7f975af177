/*
 * Every limit of the GraphQL door. A query beyond one is refused with a message that names the limit.
 */

/** Tokens of a document; the introspection query of GraphiQL has some 400. */
export const MAX_TOKENS = 1_000;

/** Maximum depth of fields; introspection is not counted, graphql-js limits it itself. */
export const MAX_DEPTH = 12;

/** Aliases of a document: one for each country of an article, and a few more. */
export const MAX_ALIASES = 30;

export const MAX_DIRECTIVES = 20;

/** More than there are in any list but the differences between releases. */
export const MAX_PAGE = 5_000;

/** Items of a page without `first` and `last` of a list whose length is not known before it is read. */
export const UNCOUNTED_PAGE = 250;

/** More than there are of what a member of a key can name. */
export const MOST = {
  country: 200,
  iso2: 200,
  year: 30,
  from: 10,
  id: 50,
  version: 50,
};

/** Fields that an answer may have by the sizes of its pages: what costs so much takes 0.25 s of a core at most. */
export const MAX_COST = 120_000;

/** Selections that are looked at to find the cost: fragments that spread each other grow without end. */
export const MAX_COST_NODES = 5_000;

/**
 * The cost of a field beside what is read of it, where its resource does not say. Measured: a list takes 0.5 ms, an object 1,
 * a day of a release 17 to 24, a text 3 µs a character at its dearest.
 */
export const OWN_COSTS = { list: 100, object: 300, asOf: 10_000, annotate: 1_000, characterOfText: 2 };

/** Members of a list that has no pages, as they are counted. */
export const ASSUMED_MEMBERS = 5;

/** Members of the lists of introspection, on the average; of any other about one. */
export const OF_SCHEMA: Readonly<Record<string, number>> = { types: 100, fields: 4, args: 2, enumValues: 2 };

export const MAX_CURSOR_LENGTH = 100;

export const MAX_ID_LENGTH = 200;

export const MAX_DOCUMENT_ERRORS = 10;

export const DOCUMENTS_KEPT = 50;

export const PERSISTED_BYTES = 2 * 1024 * 1024;
