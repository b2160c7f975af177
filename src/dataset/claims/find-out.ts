import type { CountryRef } from '../countries.js';
import { cellOf, type Knowledge } from './cell.js';
import { type Finding, finding } from './finding.js';
import type { Statement } from './statement.js';

/**
 * Finds out whether a statement is true of a country in a report. Where the country's own placement is not
 * known (the report is not out, or the dataset has a gap there), nothing that is said of it is known.
 */
export function findOut(
  knowledge: Knowledge,
  statement: Statement,
  country: CountryRef,
  year: number,
): Finding {
  const own = cellOf(knowledge, country.iso2, year);
  return own.known ? statement.check(knowledge, country, year) : finding(null, own.why, []);
}
