import { toCell } from '../claims/cell.js';
import { evaluateStatement } from '../claims/finding.js';
import { firstTimeStatement } from '../claims/first-time.js';
import { getGroup } from '../claims/group.js';
import type { ClaimContext } from '../claims/knowledge.js';
import { tierStatement } from '../claims/placement-kinds.js';
import { type CountryOutcome, getSpells } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import { countryYearsIn } from '../dataset/country-years.js';
import { countPlacements } from '../dataset/counts.js';
import { countsByState } from '../dataset/counts-by-state.js';
import type { Group } from '../dataset/groups.js';
import { countHidden, describeCoverage } from '../dataset/known-gaps.js';
import { buildPanel } from '../dataset/panel.js';
import { countriesInPlace } from '../dataset/place-filter.js';
import { allPrecedents } from '../dataset/precedents.js';
import type { Release } from '../dataset/release.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { getReport, type Report } from '../dataset/reports.js';
import { type Change, getChanges } from '../dataset/tier-changes.js';
import { findWeaklyKnown } from '../dataset/weakly-known.js';
import { hasTerritory } from '../domain/territories.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { numberWord } from '../engine/english.js';
import type { Outcome } from '../engine/vocabulary.js';
import { EXTREMES, isNewRecord } from './records.js';
import { type LeadSentence, placedSentence, type TierCount, toHeadline, toLead } from './report-words.js';

export const RECORDS = [...EXTREMES, 'not_known'] as const;

export interface FirstTime {
  readonly country: CountryRef;
  readonly tier: Tier;
}

export interface News {
  readonly year: number;
  readonly report: Report;
  readonly tiers: readonly TierCount[];
  /** Number of countries covered by the preceding report; `null` for the first report. */
  readonly coveredBefore: number | null;
  readonly upgrades: readonly Change[];
  readonly downgrades: readonly Change[];
  /** Into or out of the report or the ranking. */
  readonly notComparable: readonly Change[];
  /** Changes that a gap leaves unknown. */
  readonly notKnown: readonly Change[];
  /** Headline as a clause. */
  readonly headline: string;
  /** At most five quotable sentences, most important first. */
  readonly lead: readonly LeadSentence[];
  /** From the watch list to Tier 3 at the limit of consecutive years, without a waiver left. */
  readonly automaticDowngrades: readonly CountryOutcome[];
  /** The same where a waiver was still open: rankings do not show whether the limit decided. */
  readonly openWaiverDowngrades: readonly CountryOutcome[];
  /** From the watch list to Tier 3 at the limit of a relisting. */
  readonly relistingLimitDowngrades: readonly CountryOutcome[];
  /** On the watch list beyond the limit, which requires a waiver. */
  readonly waived: readonly CountryOutcome[];
  /** Upgraded when it could not have stayed on the watch list, or only with a waiver. */
  readonly upgradedInTime: readonly CountryOutcome[];
  /** Placements that the rules don't allow; check them. */
  readonly contradictions: readonly CountryOutcome[];
  readonly firstListings: readonly CountryRef[];
  /** Covered before, but never on this tier, unless a gap may hide that. */
  readonly firstTimes: readonly FirstTime[];
  /** A gap may hide that they were on this tier before. */
  readonly firstsNotKnown: readonly FirstTime[];
}

const newsByYear = (_release: Release) => new Map<number, News>();

/** What is new in a report, compared with the preceding ones; computed once for each release, and date of one. */
export function getNews(release: ReleaseView, year: number): News {
  const news = release.derive(newsByYear);
  const found = news.get(year) ?? computeNews(release, year);
  news.set(year, found);
  return found;
}

function computeNews(release: ReleaseView, year: number): News {
  const report = getReport(release, year);
  const changes = getChanges(release, year);
  const going = (direction: Change['direction']) =>
    changes.filter((change) => change.direction === direction);
  const steps = countryYearsIn(release, year).flatMap(({ country, step }): CountryOutcome[] =>
    step ? [{ country, ...step }] : [],
  );
  const that = (wanted: Outcome) => steps.filter(({ outcome }) => outcome === wanted);
  const earlier = reportsBefore(release, year);
  const before = earlier.at(-1);
  const knowledge: ClaimContext = { release, asOf: undefined };
  const firsts = { listing: [] as FirstTime[], tier: [] as FirstTime[], notKnown: [] as FirstTime[] };
  for (const { country, tier } of release.placementsIn(year)) {
    const first = getFirst(knowledge, { country, tier }, { year, earlier });
    if (first !== null) firsts[first].push({ country, tier });
  }
  const facts = {
    year,
    report,
    tiers: TIERS.flatMap((tier) => tierNews(knowledge, tier, { report, earlier }) ?? []),
    coveredBefore: before?.covered ?? null,
    upgrades: going('upgrade'),
    downgrades: going('downgrade'),
    notComparable: going('not_comparable'),
    notKnown: going('not_known'),
    automaticDowngrades: that('automatic_downgrade'),
    openWaiverDowngrades: that('open_waiver_downgrade'),
    relistingLimitDowngrades: that('relisting_limit_downgrade'),
    waived: that('waived'),
    upgradedInTime: that('upgraded_in_time'),
    contradictions: that('contradiction'),
    firstListings: firsts.listing.map(({ country }) => country),
    firstTimes: firsts.tier,
    firstsNotKnown: firsts.notKnown,
  };
  const described = {
    ...facts,
    covered: describeCoverage(release, year),
    weak: findWeaklyKnown(release, year),
    watchList: {
      hasTerritory: hasTerritory(
        release.placementsIn(year).flatMap(({ tier, country }) => (tier === '2WL' ? country : [])),
      ),
      isLowerBound: countHidden(release, year, '2WL') > 0,
      wasLowerBound: before !== undefined && countHidden(release, before.year, '2WL') > 0,
      stated: countsByState(release, year).get('2WL'),
      statedBefore: countsByState(release, year - 1).get('2WL'),
    },
  };
  return { ...facts, headline: toHeadline(described), lead: toLead(described) };
}

function getFirst(
  knowledge: ClaimContext,
  { country, tier }: FirstTime,
  { year, earlier }: { readonly year: number; readonly earlier: readonly Report[] },
): 'listing' | 'tier' | 'notKnown' | null {
  if (earlier.length === 0) return null;
  const isNew = earlier.every(({ year: before }) => {
    const cell = toCell(knowledge, country.iso2, before);
    return cell.known && cell.tier === null;
  });
  if (isNew) return 'listing';
  const { truth } = evaluateStatement(knowledge, firstTimeStatement(tier), country, year);
  return truth === null ? 'notKnown' : truth ? 'tier' : null;
}

const reportsBefore = (release: ReleaseView, year: number): readonly Report[] =>
  release.years.filter((each) => each < year).map((each) => getReport(release, each));

function tierNews(
  knowledge: ClaimContext,
  tier: Tier,
  { report, earlier }: { readonly report: Report; readonly earlier: readonly Report[] },
): TierCount | null {
  const { year } = report;
  const count = report.totals[tier];
  if (count === null) return null;
  // A tier starts with its first country: earlier reports don't count as the fewest.
  const begun = earlier.findIndex((report) => (report.totals[tier] ?? 0) > 0);
  const reports = begun === -1 ? [] : earlier.slice(begun).map((report) => report.year);
  const claim = { year, group: getGroup(knowledge, {}), reports };
  const truths = EXTREMES.map((extreme) =>
    isNewRecord(knowledge, tierStatement(tier), { extreme, ...claim }),
  );
  const record = EXTREMES[truths.indexOf(true)] ?? (truths.includes(null) ? 'not_known' : null);
  return {
    tier,
    count,
    before: earlier.at(-1)?.totals[tier] ?? null,
    record: reports.length === 0 ? null : record,
    comparedSince: reports[0] ?? null,
  };
}

/** `The 2025 report placed ten members of the Association of Southeast Asian Nations: two on Tier 1, …` */
export function describeMembers(release: ReleaseView, { id: group, kind }: Group): string {
  const year = release.newestYear;
  const counts = countPlacements(release, { year: [year], group }).flatMap(({ tier, placements: count }) =>
    tier === null ? [] : { tier, count },
  );
  const all = numberWord(counts.reduce((sum, { count }) => sum + count, 0));
  const members = countriesInPlace(release, { group });
  return placedSentence(year, `${all} ${kind === 'list' ? 'of ' : ''}${members}`, counts);
}

/**
 * Tasks that precompute what parameterless responses need,
 * to be run one at a time so that requests can come between.
 */
export function preparations(release: ReleaseView): readonly (() => unknown)[] {
  return [
    ...release.countries.all.map(
      ({ iso2 }) =>
        () =>
          getSpells(release, iso2),
    ),
    ...release.years.map((year) => () => getNews(release, year)),
    () => allPrecedents(release),
    () => buildPanel(release),
  ];
}
