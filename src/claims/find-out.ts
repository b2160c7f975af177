import type { CountryRef } from '../dataset/countries.js';
import { nameInSentence } from '../domain/article.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { listed, thing } from '../engine/english.js';
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
  const cases = own.possible.map((tier) =>
    statement.check({ ...knowledge, assumed: { iso2: country.iso2, year, tier } }, country, year),
  );
  const truth = inEveryCase(cases.map((each) => each.truth));
  if (truth === null) return finding(null, own.why, []);
  const clause = cases.find((each) => each.clause !== null)?.clause ?? null;
  return finding(truth, `${settledBy(own.possible, { country, year })} ${own.why}`, [], { clause });
}

/** Why a gap does not matter: what it can hide, where that is not everything, or nothing that it can hide. */
function settledBy(
  possible: readonly (Tier | null)[],
  { country, year }: { readonly country: CountryRef; readonly year: number },
): string {
  const same = `Whatever the ${year} report did with ${nameInSentence(country)}, it comes to the same`;
  const hidesAll = TIERS.every((tier) => possible.includes(tier));
  return hidesAll
    ? `${same}.`
    : `${same}: the law and State's own totals leave only ${listed(possible.map(thing), 'or')}.`;
}
