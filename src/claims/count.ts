import type { CountryRef } from '../dataset/countries.js';
import { gapsIn } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { countriesAndTerritories } from '../engine/english.js';
import { type Bound, within } from './bound.js';
import { isOut, type Knowledge, neverWas, notPublished } from './cell.js';
import { findOut } from './find-out.js';
import { type Finding, finding } from './finding.js';
import { candidatesOf, type Group } from './group.js';
import type { Statement } from './statement.js';
import { allOf } from './truth.js';

/** How many countries a statement is true of. */
export interface Count {
  readonly claimed: number;
  readonly counted: number;
  /** Countries of which it is not known. */
  readonly notKnown: number;
}

/** How many countries of a group a statement is true of in a report, as far as that is known. */
export interface Tally {
  readonly counted: number;
  readonly notKnown: number;
  /** The total that was stated, where it counts the same. */
  readonly total: ReturnType<typeof statedTotal>;
  /** The number lies between these, both included. */
  readonly from: number;
  readonly to: number;
  readonly holding: readonly Finding[];
}

/**
 * Counts the countries of which a statement is true in a report, held against the total that was stated for it,
 * where there is one. Where some countries are not known, that total decides.
 *
 * @param whom.except countries that are not counted
 */
export function tally(
  knowledge: Knowledge,
  statement: Statement,
  { year, group, except = [] }: { year: number; group: Group; except?: readonly CountryRef[] },
): Tally {
  const named = new Set(except.map(({ iso2 }) => iso2));
  const found = candidatesOf(knowledge, group, year)
    .filter(({ country }) => !named.has(country.iso2))
    .map(({ country, member }) => ({ member, finding: findOut(knowledge, statement, country, year) }))
    .map(({ member, finding }) => ({ finding, truth: allOf([member, finding.truth]) }));
  const holding = found.filter(({ truth }) => truth === true).map(({ finding }) => finding);
  const notKnown = found.filter(({ truth }) => truth === null).length;
  const counted = holding.length;
  const total = named.size === 0 && group.words === '' ? statedTotal(knowledge, statement, year) : undefined;
  const byTotal = total !== undefined && counted <= total.stated && total.stated <= counted + notKnown;
  const [from, to] = byTotal && notKnown > 0 ? [total.stated, total.stated] : [counted, counted + notKnown];
  return { counted, notKnown, total, from, to, holding };
}

/**
 * "22 countries were on Tier 3": of how many countries a statement is true in a report.
 * @param asked.except countries that are not counted
 */
export function countClaim(
  knowledge: Knowledge,
  statement: Statement,
  asked: {
    readonly claimed: number;
    readonly bound: Bound;
    readonly year: number;
    readonly group: Group;
    readonly except?: readonly CountryRef[];
  },
): { found: Finding; count: Count } {
  const { release } = knowledge;
  const { claimed, bound, year, except = [] } = asked;
  const never = neverWas(release, year);
  if (never !== null) {
    // A report that never was has no number of countries, not even none.
    return { found: finding(false, never, []), count: { claimed, counted: 0, notKnown: 0 } };
  }
  const { counted, notKnown, total, from, to, holding } = tally(knowledge, statement, asked);
  const out = isOut(release, year);
  const settled = from === to;
  const found = finding(
    out ? within({ claimed, bound }, { from, to }) : null,
    [
      out ? `The dataset counts ${countries(counted, except.length > 0)}.` : notPublished(knowledge, year),
      ...(out && !settled ? gapSentences(release, year, notKnown) : []),
      ...(out && settled && notKnown > 0 && total ? [totalSentence(total)] : []),
    ].join(' '),
    holding.flatMap(({ rows }) => rows),
    {
      clause: holding[0]?.clause ?? null,
      grades: holding.flatMap(({ grades }) => grades),
      caveats: total === undefined ? [] : [totalSentence(total)],
    },
  );
  return { found, count: { claimed, counted, notKnown } };
}

function gapSentences(release: Release, year: number, notKnown: number): string[] {
  return [
    `Of ${countries(notKnown)} it is not known.`,
    ...gapsIn(release, year).map(({ what }) => `The dataset has a gap in the ${year} report (${what}).`),
  ];
}

function statedTotal({ release }: Knowledge, { measure }: Statement, year: number) {
  return release.tables.control_totals.find((total) => total.year === year && total.measure === measure);
}

/** A total that was stated, and by whom. */
export function totalSentence({
  stated,
  stated_by,
  reason,
}: {
  stated: number;
  stated_by: string;
  reason: string | null;
}) {
  const why = reason === null ? '' : ` ${reason}.`;
  return `The total that was stated for the report is ${stated} (${stated_by}).${why}`;
}

/** `no country or territory`, `22 countries and territories`, `11 other countries and territories`. */
export const countries = (count: number, others = false): string =>
  `${count === 0 ? 'no' : count}${others ? ' other' : ''} ${countriesAndTerritories(Math.max(count, 1))}`;
