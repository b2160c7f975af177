import { outsideLifetimeReason } from '../dataset/code-validity.js';
import type { Release } from '../dataset/release.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { upcomingReportSentence } from '../dataset/upcoming-report-words.js';
import { dayInWords } from '../domain/dates.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import { nameAtStart, nameInSentence } from '../domain/sentences.js';
import { getDirection, type Tier, type Vote } from '../domain/tier.js';
import {
  capitalize,
  describeReports,
  formatPeriod,
  formatYearList,
  joinWords,
  numberWord,
  tierNoun,
  toPhrase,
  toStretches,
} from '../engine/english.js';
import type { ClaimContext, ClaimRow } from './knowledge.js';

/**
 * A sentence on a gap in a report.
 * @param what from the row of the gap
 */
export const gapSentence = (year: number, what: string | undefined): string =>
  `Our data have a gap in the ${year} report (${what}).`;

/** A sentence that there was no report in a year; `null` if there was, or may still be. */
export const noReportSentence = ({ firstYear }: ReleaseView, year: number): string | null =>
  year < firstYear ? `There was no TIP Report before ${firstYear}.` : null;

/** A sentence on why a report is unavailable: the release lacks it, or it was published after `asOf`. */
export function unavailableReportSentence({ release, asOf }: ClaimContext, year: number): string {
  const { version, whole } = release;
  const publishedOn = whole.tables.reports.find((report) => report.year === year)?.published_on;
  const ends = `Release ${version} ends with the ${whole.newestYear} report.`;
  if (asOf === undefined) return ends;
  if (publishedOn === undefined) return `${ends} ${upcomingReportSentence(release.reportOn(asOf, year))}`;
  const newest = release.years.at(-1);
  return newest === undefined
    ? `On ${dayInWords(asOf)} there was no TIP Report yet.`
    : `On ${dayInWords(asOf)} the newest report was that of ${newest}.`;
}

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
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  const stretches = toStretches(sorted.map(({ year, tier }) => ({ year, value: tier })));
  const byTier = groupBy(stretches, ({ value }) => value);
  const phrase =
    byTier.size === stretches.length
      ? stretches.map(({ value, years }) => `${placedOn(value, isMany)} ${formatPeriod(years)}`)
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

export const findDisputes = (release: ReleaseView, iso2: string, year: number): string[] =>
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

/** Explains why two placements are neither an upgrade nor a downgrade; empty if they can be compared. */
export function notComparableSentence(before: Tier | null = null, after: Tier | null = null): string {
  if (getDirection(before, after) !== 'not_comparable') return '';
  let movement = 'Becoming a special case, or ceasing to be one,';
  if (before === null) movement = 'Entering the report';
  else if (after === null) movement = 'Leaving the report';
  return `${movement} is neither an upgrade nor a downgrade.`;
}

export const noListSentence = (year: number): string =>
  `There was no Watch List in ${year}: the law did not have one yet.`;

const MAX_NAMES = 12;

export function describePlacements(countries: readonly (readonly ClaimRow[])[]): string[] {
  const each = countries.map((rows) => [...new Map(rows.map((row) => [row.year, row])).values()]);
  each.sort(([a], [b]) => compareCells(a?.country.name ?? '', b?.country.name ?? ''));
  return [...groupBy(each, (rows) => placementsToText(rows)).values()].map((alike) => {
    const names = alike.flatMap(([row]) => (row ? nameInSentence(row.country) : []));
    const who = namedSentences(names);
    const [rows = []] = alike;
    const [only] = rows;
    return only?.tier === null && rows.length === 1
      ? `The ${only.year} report did not cover ${who}.`
      : `${capitalize(who)} ${placementsToText(rows, names.length > 1)}.`;
  });
}

export const namedSentences = (names: readonly string[]): string => {
  const more = names.length - MAX_NAMES;
  return joinWords([...names.slice(0, MAX_NAMES), ...(more > 0 ? [`${numberWord(more)} more`] : [])], 'and');
};
