import { outsideLifetimeReason } from '../dataset/code-validity.js';
import { type CountryRef, toRef } from '../dataset/countries.js';
import { getGapReasons, tiersLeftOpen } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { upcomingReportSentence } from '../dataset/upcoming-report-words.js';
import { dayInWords } from '../domain/dates.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import { nameAtStart, nameInSentence } from '../domain/sentences.js';
import { TIERS, type Tier, type Vote } from '../domain/tier.js';
import {
  capitalize,
  describeReports,
  formatPeriod,
  formatYearList,
  joinWords,
  tierNoun,
  toPhrase,
} from '../engine/english.js';

export interface ClaimContext {
  readonly release: ReleaseView;
  /** YYYY-MM-DD, if the claim is evaluated as of a date. */
  readonly asOf: string | undefined;
  readonly assumed?: AssumedCell;
}

interface AssumedCell {
  readonly iso2: string;
  readonly year: number;
  readonly tier: Tier | null;
}

/** A placement behind a verdict; `tier` is null if the report did not cover the country. */
export interface ClaimRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly tier: Tier | null;
  readonly evidence: EvidenceGrade | null;
  readonly sources: readonly string[];
  /** One sentence for each rejected tier that some source gives. */
  readonly disputes: readonly string[];
}

/** A country in one report: its row, or the reason why the placement is not known. */
export type ClaimPlacement =
  | { readonly known: true; readonly row: ClaimRow; readonly tier: Tier | null }
  | {
      readonly known: false;
      readonly why: string;
      readonly possible: readonly (Tier | null)[];
    };

/**
 * Looks up a placement in three-valued logic. A missing row means "not covered", unless the release lacks the
 * report or the dataset has a gap there; then only the possible tiers are known.
 */
export function toCell(knowledge: ClaimContext, iso2: string, year: number): ClaimPlacement {
  const { release, assumed } = knowledge;
  if (assumed?.iso2 === iso2 && assumed.year === year) return knownCell(release, iso2, year, assumed.tier);
  if (!isYearSettled(release, year)) {
    return {
      known: false,
      why: unavailableReportSentence(knowledge, year),
      possible: getPossibleTiersIn(release, year),
    };
  }
  const placement = release.placement(iso2, year);
  if (placement === undefined) {
    const possible = tiersLeftOpen(release, iso2, year);
    if (possible.length > 1) {
      return { known: false, why: gapSentence(year, getGapReasons(release, iso2).get(year)), possible };
    }
  }
  return knownCell(release, iso2, year, placement?.tier ?? null);
}

/**
 * A sentence on a gap in a report.
 * @param what from the row of the gap
 */
export const gapSentence = (year: number, what: string | undefined): string =>
  `Our data have a gap in the ${year} report (${what}).`;

function knownCell(release: ReleaseView, iso2: string, year: number, tier: Tier | null): ClaimPlacement {
  const placement = release.placement(iso2, year);
  return {
    known: true,
    tier,
    row: {
      country: toRef(release.countries.find(iso2)),
      year,
      tier,
      evidence: placement?.evidence ?? null,
      sources: placement?.sources ?? [],
      disputes: findDisputes(release, iso2, year),
    },
  };
}

/** True unless a report of that year may still be missing from the release. */
export const isYearSettled = (release: Release, year: number): boolean =>
  year < release.firstYear || release.years.includes(year);

/** A sentence that there was no report in a year; `null` if there was, or may still be. */
export const noReportSentence = ({ firstYear }: ReleaseView, year: number): string | null =>
  year < firstYear ? `There was no TIP Report before ${firstYear}.` : null;

/** A sentence on why a report is unavailable: the release lacks it, or it was published after `asOf`. */
export function unavailableReportSentence({ release, asOf }: ClaimContext, year: number): string {
  const { version, whole } = release;
  const publishedOn = whole.tables.reports.find((report) => report.year === year)?.published_on;
  const lacksReport = `Release ${version} does not have the ${year} report`;
  if (asOf === undefined) return `${lacksReport}: its newest is the ${whole.newestYear} report.`;
  return publishedOn === undefined
    ? `${lacksReport}. ${upcomingReportSentence(release.reportOn(asOf, year))}`
    : `The ${year} report came out on ${dayInWords(publishedOn)}, after ${dayInWords(asOf)}.`;
}

/** All tiers that a placement can have; one if it is known. */
export const possibleTiers = (cell: ClaimPlacement): readonly (Tier | null)[] =>
  cell.known ? [cell.tier] : cell.possible;

const getPossibleTiersIn = (release: ReleaseView, year: number): readonly (Tier | null)[] => [
  ...TIERS.filter((tier) => tier !== '2WL' || hasWatchList(release, year)),
  null,
];

/** True if the report of a year has a watch list by law; false before the first era. */
export const hasWatchList = (release: ReleaseView, year: number): boolean =>
  release.tables.rules.some(
    (rule) =>
      rule.first_report <= year &&
      (rule.last_report === null || year <= rule.last_report) &&
      rule.has_watch_list,
  );

/** A tier as a predicate: `on Tier 3`, `a special case`. */
export const onTier = (tier: Tier): string => (tier === 'SC' ? 'a special case' : `on ${toPhrase(tier)}`);

/**
 * A sentence on a placement: "Cambodia was on Tier 3 in 2022."
 * @param denied the tier that is wrongly claimed, to follow "not"
 */
export function placementSentence(
  release: ReleaseView,
  { country, year, tier }: ClaimRow,
  denied = '',
): string {
  const never = noReportSentence(release, year);
  if (never !== null) return never;
  const name = nameInSentence(country);
  if (tier !== null)
    return `${capitalize(name)} was ${onTier(tier)} in ${year}${denied && `, not ${denied}`}.`;
  return (
    outsideLifetimeReason(release, release.countries.find(country.iso2), year) ??
    `The ${year} report did not cover ${name}.`
  );
}

/** Sentences on placements; those of the same country are combined. */
export function placementSentences(release: ReleaseView, rows: readonly ClaimRow[]): string[] {
  const [first, second, ...more] = rows;
  if (!first || !second || rows.some(({ country }) => country.iso2 !== first.country.iso2))
    return rows.map((row) => placementSentence(release, row));
  if (rows.every(({ tier }) => tier !== null))
    return [`${nameAtStart(first.country)} ${placementsToText(rows)}.`];
  if (more.length > 0 || first.tier || second.tier) return rows.map((row) => placementSentence(release, row));
  const both = describeReports([first.year, second.year]);
  const country = release.countries.find(first.country.iso2);
  const [why, other = null] = rows.map(({ year }) => outsideLifetimeReason(release, country, year, both));
  if (rows.some(({ year }) => noReportSentence(release, year) !== null) || why !== other)
    return [...new Set(rows.map((row) => placementSentence(release, row)))];
  return [why ?? `${capitalize(both)} did not cover ${nameInSentence(country)}.`];
}

/** True if {@link placementSentence} states only what the report did, not why it could do nothing else. */
export const hasNoFurtherReason = (release: ReleaseView, { country, year }: ClaimRow): boolean =>
  noReportSentence(release, year) === null &&
  outsideLifetimeReason(release, release.countries.find(country.iso2), year) === null;

/**
 * Describes placements of a country, combining consecutive years:
 * `was on Tier 2 in 2016 and on Tier 3 from 2017 to 2025`. If a tier recurs, groups by tier:
 * `was on Tier 2 in 2016 and 2019–2025, and on Tier 3 in 2017–2018`. Reports without the country are
 * separate: `was not in the 2001 report, and was on Tier 1 from 2002 to 2025`.
 * @param rows of one country
 */
export function placementsToText(rows: readonly ClaimRow[], isMany = false): string {
  const was = isMany ? 'were' : 'was';
  const within = rows.flatMap(({ year, tier }) => (tier === null ? [] : [{ year, tier }]));
  const years = rows.flatMap(({ year, tier }) => (tier === null ? [year] : [])).sort((a, b) => a - b);
  const phrase = [
    ...(within.length === 0 ? [] : [`${was} ${spellsInWords(within, isMany)}`]),
    ...(years.length === 0 ? [] : [`${was} not in ${describeReports(years)}`]),
  ];
  const [first = Number.NaN] = years;
  return (within.some(({ year }) => year < first) ? phrase : phrase.reverse()).join(', and ');
}

function spellsInWords(
  rows: readonly { readonly year: number; readonly tier: Tier }[],
  isMany: boolean,
): string {
  const stretches: { readonly tier: Tier; readonly years: number[] }[] = [];
  for (const { year, tier } of [...rows].sort((a, b) => a.year - b.year)) {
    const last = stretches.at(-1);
    if (last?.tier === tier && last.years.at(-1) === year - 1) last.years.push(year);
    else stretches.push({ tier, years: [year] });
  }
  const byTier = groupBy(stretches, ({ tier }) => tier);
  const phrase =
    byTier.size === stretches.length
      ? stretches.map(({ tier, years }) => `${placedOn(tier, isMany)} ${formatPeriod(years)}`)
      : [...byTier].map(
          ([tier, own]) =>
            `${placedOn(tier, isMany)} in ${formatYearList(own.flatMap(({ years }) => years))}`,
        );
  return joinWithCommaBeforeAnd(phrase);
}

/** Like {@link joinWords}, with a comma before the last "and" if an item contains "and". */
const joinWithCommaBeforeAnd = (phrase: readonly string[]): string =>
  phrase.length > 1 && phrase.some((each) => each.includes(' and '))
    ? `${phrase.slice(0, -1).join(', ')}, and ${phrase.at(-1)}`
    : joinWords(phrase, 'and');

const placedOn = (tier: Tier, isMany: boolean): string =>
  tier === 'SC' && isMany ? 'special cases' : onTier(tier);

/** A sentence for each rejected tier of a disputed placement, without reasons. */
export const summarizeDisputes = (release: ReleaseView, { country, year }: ClaimRow): string[] =>
  release.placement(country.iso2, year)?.disputed === false
    ? []
    : disputeRows(release, country.iso2, year).map(({ chosen_tier, rejected_tier }) =>
        disagreement(release, { iso2: country.iso2, year, chosen_tier, rejected_tier }),
      );

const findDisputes = (release: ReleaseView, iso2: string, year: number): string[] =>
  disputeRows(release, iso2, year).map(
    (dispute) => `${disagreement(release, dispute)} ${capitalize(dispute.reason.replace(/\.$/, ''))}.`,
  );

type DisputeRow = Release['tables']['disputes'][number];

const disputesByCountry = ({ tables }: Release): ReadonlyMap<string, readonly DisputeRow[]> =>
  groupBy(tables.disputes, ({ iso2 }) => iso2);

const disputeRows = (release: ReleaseView, iso2: string, year: number): readonly DisputeRow[] =>
  (release.derive(disputesByCountry).get(iso2) ?? []).filter((dispute) => dispute.year === year);

const disagreement = (
  release: ReleaseView,
  {
    iso2,
    year,
    chosen_tier,
    rejected_tier,
  }: Pick<DisputeRow, 'iso2' | 'year' | 'chosen_tier' | 'rejected_tier'>,
): string =>
  `Sources disagree on ${nameInSentence(release.countries.find(iso2))} in ${year}: ${votePhrase(chosen_tier)}, as we have it, or ${votePhrase(rejected_tier)}.`;

const votePhrase = (vote: Vote): string => (vote === 'NR' ? 'not in the report' : tierNoun(vote));
