import type { Finding } from './finding.js';
import { placementsInWords } from './placements-in-words.js';

/** What was found of a country in a report; of the number of countries (`of: null`). */
interface Told {
  readonly of: { readonly country: { readonly iso2: string; readonly name: string } } | null;
  readonly found: Finding;
}

/**
 * Why a claim holds or does not, in sentences. Where reports say no more than placements, unbroken stretches are told
 * once: `Cambodia, 2013 to 2015: the Tier 2 Watch List; 2016: Tier 2.`
 * @param parts those that decide
 * @param all every part of the claim: with more than one subject, each sentence names its own
 */
export function reasonsOf(parts: readonly Told[], all: readonly Told[]): string {
  const isNamed = new Set(all.map(({ of }) => of?.country.iso2)).size > 1;
  return stretchesBySubject(parts)
    .map((told) => sentenceOf(told, isNamed))
    .join(' ');
}

/** Parts that are told together: placements of one country one after the other; or one part by itself. */
function stretchesBySubject(parts: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const part of parts) {
    const before = groups.at(-1);
    const last = before?.at(-1);
    if (before && last?.found.placement && part.found.placement && sameCountry(last, part)) before.push(part);
    else groups.push([part]);
  }
  return groups;
}

const sameCountry = (one: Told, other: Told): boolean => one.of?.country.iso2 === other.of?.country.iso2;

function sentenceOf(parts: readonly Told[], isNamed: boolean): string {
  const [first] = parts;
  const name = (isNamed && first?.of?.country.name) || null;
  const rows = parts.flatMap(({ found }) => found.placement ?? []);
  if (rows.length > 1) return `${name === null ? '' : `${name}, `}${placementsInWords(rows)}.`;
  return `${name === null ? '' : `${name}: `}${first?.found.reason ?? ''}`;
}
