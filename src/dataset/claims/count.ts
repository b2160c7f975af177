import type { CountryRef } from '../countries.js';
import { refOf } from '../countries.js';
import { gapsIn } from '../known-gaps.js';
import type { Release } from '../release.js';
import { isOut, type Knowledge, neverWas, notPublished } from './cell.js';
import { findOut } from './find-out.js';
import { type Finding, finding } from './finding.js';
import type { Statement } from './statement.js';
import type { Truth } from './truth.js';

/** How many countries a statement is true of. */
export interface Count {
  readonly claimed: number;
  readonly counted: number;
  /** Countries of which it is not known. */
  readonly notKnown: number;
}

/**
 * "22 countries were on Tier 3": of how many countries a statement is true in a report, held against the
 * total that was stated for it, where there is one. Where some countries are not known, that total decides.
 *
 * @param except countries that are not counted
 */
export function countClaim(
  knowledge: Knowledge,
  statement: Statement,
  { claimed, year, except = [] }: { claimed: number; year: number; except?: readonly CountryRef[] },
): { found: Finding; count: Count } {
  const { release } = knowledge;
  const never = neverWas(release, year);
  if (never !== null) {
    // A report that never was has no number of countries, not even none.
    return { found: finding(false, never, []), count: { claimed, counted: 0, notKnown: 0 } };
  }
  const named = new Set(except.map(({ iso2 }) => iso2));
  const findings = release.countries.all
    .filter(({ iso2 }) => !named.has(iso2))
    .map((country) => findOut(knowledge, statement, refOf(country), year));
  const holding = findings.filter(({ truth }) => truth === true);
  const notKnown = findings.filter(({ truth }) => truth === null).length;
  const counted = holding.length;
  const total = named.size === 0 ? statedTotal(knowledge, statement, year) : undefined;
  const out = isOut(release, year);
  const byTotal = total !== undefined && counted <= total.stated && total.stated <= counted + notKnown;
  const settled = notKnown === 0 || byTotal;
  const found = finding(
    out ? truthOf(claimed, { counted, notKnown, stated: byTotal ? total.stated : null }) : null,
    [
      out ? countSentence(counted, named.size > 0) : notPublished(knowledge, year),
      ...(out && !settled ? gapSentences(release, year, notKnown) : []),
      ...(out && byTotal && notKnown > 0 ? [totalSentence(total)] : []),
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

/**
 * The real number lies between what was counted and that with all that is not known.
 * @param count.stated the total that was stated, where it lies there too
 */
function truthOf(
  claimed: number,
  { counted, notKnown, stated }: { counted: number; notKnown: number; stated: number | null },
): Truth {
  if (notKnown > 0 && stated !== null) return claimed === stated;
  if (claimed < counted || claimed > counted + notKnown) return false;
  return notKnown === 0 ? true : null;
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

function countSentence(counted: number, others: boolean): string {
  return `The dataset counts ${others ? `${counted} other ${counted === 1 ? 'country' : 'countries'}` : countries(counted)}.`;
}

function totalSentence({
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

const countries = (count: number): string => `${count} ${count === 1 ? 'country' : 'countries'}`;
