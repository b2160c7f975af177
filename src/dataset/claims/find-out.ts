import { nameInSentence } from '../../domain/article.js';
import type { Tier } from '../../domain/tier.js';
import { listed, thing } from '../../engine/english.js';
import type { CountryRef } from '../countries.js';
import { cellOf, isOut, type Knowledge } from './cell.js';
import { type Finding, finding } from './finding.js';
import type { Statement } from './statement.js';
import { inEveryCase } from './truth.js';

/**
 * Finds out whether a statement is true of a country in a report. Where the country's own placement is not
 * known, nothing that is said of it is known when the report is not out; when the dataset has a gap there,
 * only what comes to the same whatever the placement was.
 */
export function findOut(
  knowledge: Knowledge,
  statement: Statement,
  country: CountryRef,
  year: number,
): Finding {
  const own = cellOf(knowledge, country.iso2, year);
  if (own.known) return statement.check(knowledge, country, year);
  if (!isOut(knowledge.release, year)) return finding(null, own.why, []);
  const truth = inEveryCase(
    own.possible.map(
      (tier) =>
        statement.check({ ...knowledge, assumed: { iso2: country.iso2, year, tier } }, country, year).truth,
    ),
  );
  const settled = truth === null ? [] : [settledBy(own.possible, { country, year })];
  return finding(truth, [...settled, own.why].join(' '), []);
}

/** Why a gap does not matter. */
function settledBy(
  possible: readonly (Tier | null)[],
  { country, year }: { readonly country: CountryRef; readonly year: number },
): string {
  const left = listed(possible.map(thing), 'or');
  return `Whatever the ${year} report did with ${nameInSentence(country)}, it comes to the same: the law and State's own totals leave only ${left}.`;
}
