import { type CountryRef, refOf } from '../dataset/countries.js';
import { gapReasonsOf, possibleTiersOf } from '../dataset/known-gaps.js';
import { outsideLife } from '../dataset/life.js';
import type { Release } from '../dataset/release.js';
import { nameInSentence } from '../domain/article.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { TIER_LABELS, TIERS, type Tier, type Vote } from '../domain/tier.js';
import { capitalized, placed, thing } from '../engine/english.js';

/** What a claim is checked against: a release, already limited to what was known on `asOf`. */
export interface Knowledge {
  readonly release: Release;
  /** YYYY-MM-DD, where the question names a day. */
  readonly asOf: string | undefined;
  /** One cell that is not known, taken to be so. */
  readonly assumed?: AssumedCell;
}

/** A cell behind a gap with one of the tiers that it can have. */
export interface AssumedCell {
  readonly iso2: string;
  readonly year: number;
  readonly tier: Tier | null;
}

/** A placement that a verdict rests on; `tier: null`: the report did not cover the country. */
export interface ClaimRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly tier: Tier | null;
  /** State's name of the tier. */
  readonly label: string | null;
  /** `null` where the report did not cover the country. */
  readonly evidence: EvidenceGrade | null;
  /** Identifiers of the sources that say so. */
  readonly sources: readonly string[];
  /** One sentence for each tier that some source says and that was rejected. */
  readonly disputes: readonly string[];
}

/** What is known of one country in one report: its row, or why it cannot be known. */
export type Cell =
  | { readonly known: true; readonly row: ClaimRow; readonly tier: Tier | null }
  | {
      readonly known: false;
      readonly why: string;
      /** What it can be: more than one thing, of which one is so. */
      readonly possible: readonly (Tier | null)[];
    };

/**
 * One cell of the tier history in three values. A missing row means "not covered", unless the report is
 * not out, or the dataset has a gap there: then only what it can be is known.
 */
export function cellOf(knowledge: Knowledge, iso2: string, year: number): Cell {
  const { release } = knowledge;
  const placement = release.placement(iso2, year);
  if (isAssumed(knowledge, iso2, year))
    return knownCell(release, iso2, year, knowledge.assumed?.tier ?? null);
  if (!isOut(release, year)) {
    return { known: false, why: notPublished(knowledge, year), possible: anyTier(release, year) };
  }
  if (placement === undefined) {
    const possible = possibleTiersOf(release, iso2, year);
    if (possible.length > 1) {
      const what = gapReasonsOf(release, iso2).get(year);
      return { known: false, why: `The dataset has a gap in the ${year} report (${what}).`, possible };
    }
  }
  return knownCell(release, iso2, year, placement?.tier ?? null);
}

const isAssumed = ({ assumed }: Knowledge, iso2: string, year: number): boolean =>
  assumed?.iso2 === iso2 && assumed.year === year;

function knownCell(release: Release, iso2: string, year: number, tier: Tier | null): Cell {
  const placement = release.placement(iso2, year);
  return {
    known: true,
    tier,
    row: {
      country: refOf(release.countries.find(iso2)),
      year,
      tier,
      label: placement?.label ?? null,
      evidence: placement?.evidence ?? null,
      sources: placement?.sources ?? [],
      disputes: disputesOf(release, iso2, year),
    },
  };
}

/** Whether a report is out, or is known never to have been: there was none before the first. */
export function isOut(release: Release, year: number): boolean {
  const [firstYear = year] = release.years;
  return year < firstYear || release.years.includes(year);
}

/** That there was no report in a year, as a sentence; `null` where there was, or may yet be. */
export function neverWas(release: Release, year: number): string | null {
  const [firstYear = year] = release.years;
  return year < firstYear ? `There was no report in ${year}: the first is that of ${firstYear}.` : null;
}

/** Why nothing can be said of a report that is not there. */
export function notPublished({ release, asOf }: Knowledge, year: number): string {
  return asOf === undefined
    ? `Release ${release.version} has no report of ${year}: the newest is that of ${release.newestYear}.`
    : `No report of ${year} was published by ${asOf}: the newest was that of ${release.newestYear}.`;
}

/** Every tier that a cell can have: its own, or what can stand there when it is not known. */
export function possibleTiers(cell: Cell): readonly (Tier | null)[] {
  return cell.known ? [cell.tier] : cell.possible;
}

/** Every tier that the law gives the report of a year, and none. */
function anyTier(release: Release, year: number): readonly (Tier | null)[] {
  return [...TIERS.filter((tier) => tier !== '2WL' || hasWatchList(release, year)), null];
}

/** Whether the law gives the report of a year a watch list; not before its first era. */
export function hasWatchList(release: Release, year: number): boolean {
  return release.tables.rules.some(
    (rule) =>
      rule.first_report <= year &&
      (rule.last_report === null || year <= rule.last_report) &&
      rule.has_watch_list,
  );
}

/** What a report did with the country, as a sentence. */
export function placementSentence(release: Release, { country, year, tier }: ClaimRow): string {
  const never = neverWas(release, year);
  if (never !== null) return never;
  const outside = tier === null ? outsideLife(release, release.countries.find(country.iso2), year) : null;
  return outside ?? `${placed(year, tier)}.`;
}

/** Whether {@link placementSentence} says what the report did, and nothing about why it could not do otherwise. */
export const isPlacementAlone = (release: Release, row: ClaimRow): boolean =>
  placementSentence(release, row) === `${placed(row.year, row.tier)}.`;

/** That sources disagree on a placement, without the reasons, which its dossier has. */
export function disputesInShort(release: Release, { country, year }: ClaimRow): string[] {
  const name = nameInSentence(release.countries.find(country.iso2));
  return release.tables.disputes
    .filter((dispute) => dispute.iso2 === country.iso2 && dispute.year === year)
    .map(
      ({ chosen_tier, rejected_tier }) =>
        `Sources disagree on ${name} in ${year}: ${voteThing(chosen_tier)} was taken, ${voteThing(rejected_tier)} was not.`,
    );
}

function disputesOf(release: Release, iso2: string, year: number): string[] {
  const name = nameInSentence(release.countries.find(iso2));
  return release.tables.disputes
    .filter((dispute) => dispute.iso2 === iso2 && dispute.year === year)
    .map(
      (dispute) =>
        `Sources disagree on ${name} in ${year}: ${voteThing(dispute.chosen_tier)} was taken, ${voteThing(dispute.rejected_tier)} was not. ${capitalized(dispute.reason.replace(/\.$/, ''))}.`,
    );
}

const voteThing = (vote: Vote): string => thing(vote === 'NR' ? null : vote);

/** Where a claim says that a country was: `on Tier 3`, `treated as a special case`. */
export function onTier(tier: Tier): string {
  if (tier === 'SC') return 'treated as a special case';
  return tier === '2WL' ? `on the ${TIER_LABELS[tier]}` : `on ${TIER_LABELS[tier]}`;
}
