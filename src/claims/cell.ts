import { outsideLife } from '../dataset/code-validity.js';
import { type CountryRef, refOf } from '../dataset/countries.js';
import { gapReasonsOf, mostHidden, possibleTiersOf } from '../dataset/known-gaps.js';
import { newerReportSentence } from '../dataset/newer-report-words.js';
import type { Release } from '../dataset/release.js';
import { dayInWords } from '../domain/dates.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import { nameInSentence } from '../domain/sentences.js';
import { TIERS, type Tier, type Vote } from '../domain/tier.js';
import { capitalized, listed, phraseOf, thing, yearsInList, yearsInWords } from '../engine/english.js';

export interface Knowledge {
  readonly release: Release;
  /** YYYY-MM-DD, where the question names a day. */
  readonly asOf: string | undefined;
  readonly assumed?: AssumedCell;
}

interface AssumedCell {
  readonly iso2: string;
  readonly year: number;
  readonly tier: Tier | null;
}

/** A placement that a verdict rests on; `tier: null`: the report did not cover the country. */
export interface ClaimRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly tier: Tier | null;
  readonly evidence: EvidenceGrade | null;
  readonly sources: readonly string[];
  /** One sentence for each tier that some source says and that was rejected. */
  readonly disputes: readonly string[];
}

/** A country in one report: its row, or the reason why it is not known. */
export type ClaimCell =
  | { readonly known: true; readonly row: ClaimRow; readonly tier: Tier | null }
  | {
      readonly known: false;
      readonly why: string;
      readonly possible: readonly (Tier | null)[];
    };

/**
 * One cell of the tier history in three values. A missing row means "not covered", unless the report is
 * not out, or the dataset has a gap there: then only what it can be is known.
 */
export function cellOf(knowledge: Knowledge, iso2: string, year: number): ClaimCell {
  const { release, assumed } = knowledge;
  if (assumed?.iso2 === iso2 && assumed.year === year) return knownCell(release, iso2, year, assumed.tier);
  if (!isOut(release, year)) {
    return { known: false, why: notPublished(knowledge, year), possible: anyTier(release, year) };
  }
  const placement = release.placement(iso2, year);
  if (placement === undefined) {
    // As for counts: a gap in special cases opens no seat on a tier.
    const possible = possibleTiersOf(release, iso2, year).filter(
      (tier) => tier === null || mostHidden(release, year, tier) > 0,
    );
    if (possible.length > 1) {
      return { known: false, why: gapSentence(year, gapReasonsOf(release, iso2).get(year)), possible };
    }
  }
  return knownCell(release, iso2, year, placement?.tier ?? null);
}

/** The gap of a report as a sentence. @param what from the row of the gap */
export const gapSentence = (year: number, what: string | undefined): string =>
  `Our data have a gap in the ${year} report (${what}).`;

function knownCell(release: Release, iso2: string, year: number, tier: Tier | null): ClaimCell {
  const placement = release.placement(iso2, year);
  return {
    known: true,
    tier,
    row: {
      country: refOf(release.countries.find(iso2)),
      year,
      tier,
      evidence: placement?.evidence ?? null,
      sources: placement?.sources ?? [],
      disputes: disputesOf(release, iso2, year),
    },
  };
}

/** True if a report is out, or is known never to have been: there was none before the first. */
export const isOut = (release: Release, year: number): boolean =>
  year < release.firstYear || release.years.includes(year);

/** That there was no report in a year, as a sentence; `null` where there was, or may yet be. */
export const neverWas = ({ firstYear }: Release, year: number): string | null =>
  year < firstYear ? `There was no report before ${firstYear}.` : null;

/** That a report cannot be read: the edition has none of it, or it came out after the day that is asked of. */
export function notPublished({ release, asOf }: Knowledge, year: number): string {
  const { version, whole } = release;
  const later = whole.tables.reports.find((report) => report.year === year)?.published_on;
  const lacks = `Edition ${version} does not have the ${year} report`;
  if (asOf === undefined) return `${lacks}: its newest is that of ${whole.newestYear}.`;
  return later === undefined
    ? `${lacks}. ${newerReportSentence(release.reportOn(asOf, year))}`
    : `The ${year} report came out on ${dayInWords(later)}, after ${dayInWords(asOf)}.`;
}

export const possibleTiers = (cell: ClaimCell): readonly (Tier | null)[] =>
  cell.known ? [cell.tier] : cell.possible;

const anyTier = (release: Release, year: number): readonly (Tier | null)[] => [
  ...TIERS.filter((tier) => tier !== '2WL' || hasWatchList(release, year)),
  null,
];

/** True if the law gives the report of a year a watch list; not before its first era. */
export const hasWatchList = (release: Release, year: number): boolean =>
  release.tables.rules.some(
    (rule) =>
      rule.first_report <= year &&
      (rule.last_report === null || year <= rule.last_report) &&
      rule.has_watch_list,
  );

export const onTier = (tier: Tier): string => (tier === 'SC' ? 'a special case' : `on ${phraseOf(tier)}`);

/**
 * A placement as a sentence: "Cambodia was on Tier 3 in 2022."
 * @param denied what is claimed and was not so, after "not"
 */
export function placementSentence(release: Release, { country, year, tier }: ClaimRow, denied = ''): string {
  const never = neverWas(release, year);
  if (never !== null) return never;
  const name = nameInSentence(country);
  if (tier !== null)
    return `${capitalized(name)} was ${onTier(tier)} in ${year}${denied && `, not ${denied}`}.`;
  return (
    outsideLife(release, release.countries.find(country.iso2), year) ??
    `The ${year} report did not cover ${name}.`
  );
}

/** Two placements of one country told together, others one by one. */
export function placementSentences(release: Release, rows: readonly ClaimRow[]): string[] {
  const [first, second, ...more] = rows;
  if (!first || !second || more.length > 0 || first.country.iso2 !== second.country.iso2)
    return rows.map((row) => placementSentence(release, row));
  if (first.tier && second.tier)
    return [`${capitalized(nameInSentence(first.country))} was ${placementsInWords(rows)}.`];
  return !first.tier && !second.tier && rows.every((row) => isPlacementAlone(release, row))
    ? [`The reports of ${first.year} and ${second.year} did not cover ${nameInSentence(first.country)}.`]
    : [...new Set(rows.map((row) => placementSentence(release, row)))];
}

/** True if {@link placementSentence} says what the report did, and nothing about why it could not do otherwise. */
export const isPlacementAlone = (release: Release, { country, year }: ClaimRow): boolean =>
  neverWas(release, year) === null &&
  outsideLife(release, release.countries.find(country.iso2), year) === null;

/**
 * Placements of a country, unbroken stretches told once: `on Tier 2 in 2016 and on Tier 3 from 2017 to 2025`.
 * A country that came back to a tier is told tier by tier: `on Tier 2 in 2016 and 2019–2025 and on Tier 3 in 2017–2018`.
 * @param rows of one country
 */
export function placementsInWords(rows: readonly ClaimRow[]): string {
  const stretches: { readonly tier: Tier | null; readonly years: number[] }[] = [];
  for (const { year, tier } of [...rows].sort((a, b) => a.year - b.year)) {
    const last = stretches.at(-1);
    if (last?.tier === tier && last.years.at(-1) === year - 1) last.years.push(year);
    else stretches.push({ tier, years: [year] });
  }
  const byTier = groupBy(stretches, ({ tier }) => tier);
  const told =
    byTier.size === stretches.length
      ? stretches.map(
          ({ tier, years }) => `${placedOn(tier)} ${years.length > 2 ? 'from' : 'in'} ${yearsInWords(years)}`,
        )
      : [...byTier].map(
          ([tier, own]) => `${placedOn(tier)} in ${yearsInList(own.flatMap(({ years }) => years))}`,
        );
  return listed(told, 'and');
}

const placedOn = (tier: Tier | null): string => (tier === null ? 'not in the report' : onTier(tier));

export const disputesInShort = (release: Release, { country, year }: ClaimRow): string[] =>
  release.placement(country.iso2, year)?.disputed === false
    ? []
    : disputeRows(release, country.iso2, year).map(({ chosen_tier, rejected_tier }) =>
        disagreement(release, { iso2: country.iso2, year, chosen_tier, rejected_tier }),
      );

const disputesOf = (release: Release, iso2: string, year: number): string[] =>
  disputeRows(release, iso2, year).map(
    (dispute) => `${disagreement(release, dispute)} ${capitalized(dispute.reason.replace(/\.$/, ''))}.`,
  );

type DisputeRow = Release['tables']['disputes'][number];

const disputesByCountry = ({ tables }: Release): ReadonlyMap<string, readonly DisputeRow[]> =>
  groupBy(tables.disputes, ({ iso2 }) => iso2);

const disputeRows = (release: Release, iso2: string, year: number): readonly DisputeRow[] =>
  (release.derive(disputesByCountry).get(iso2) ?? []).filter((dispute) => dispute.year === year);

const disagreement = (
  release: Release,
  {
    iso2,
    year,
    chosen_tier,
    rejected_tier,
  }: Pick<DisputeRow, 'iso2' | 'year' | 'chosen_tier' | 'rejected_tier'>,
): string =>
  `Sources disagree on ${nameInSentence(release.countries.find(iso2))} in ${year}: we took ${voteThing(chosen_tier)}, not ${voteThing(rejected_tier)}.`;

const voteThing = (vote: Vote): string => thing(vote === 'NR' ? null : vote);
