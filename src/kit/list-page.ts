/** Number of rows on the pages of lists that are scanned as a whole rather than paged through. */
export const ALL_ROWS = 500;

/** Parameters for presentation, which don't filter the list. */
const NOT_FILTERS: readonly string[] = ['limit', 'cursor', 'asOf', 'shape', 'sort', 'find'];

/** @param others parameters that a heading mentions already */
export const filtersIn = (search: URLSearchParams, ...others: readonly string[]): [string, string][] =>
  [...search].filter(([name]) => !NOT_FILTERS.includes(name) && !others.includes(name));

/** Where the pages on law and data stand. */
export const METHOD = ['/method', 'Data and method'] as const;
