import { type EvidenceGrade, isDisputed } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import type { SourceRow, TOTAL_MEASURES, YEAR_FROM } from '../domain/tables.js';
import { TIER_LABELS, type Tier, type Vote } from '../domain/tier.js';
import { rejectedSources } from './assertions/references.js';
import { countTotals, type Totals } from './control-totals.js';
import { type CountryRef, refOf } from './countries.js';
import { gapsOf, type KnownGap } from './known-gaps.js';
import type { Release } from './release.js';

/** What one source says of a cell. */
export interface Testimony {
  readonly source: Pick<SourceRow, 'id' | 'title' | 'kind' | 'lineage'>;
  /** A tier, or NR: not in this report. */
  readonly says: Vote;
  /** Whether that is what was decided. */
  readonly agrees: boolean;
  /** Where it was read; empty where no single page is known. */
  readonly pages: readonly TestimonyPage[];
}

/** A page on which a source says it. */
export interface TestimonyPage {
  readonly url: string;
  /** How it is known of which report the page speaks. */
  readonly yearFrom: (typeof YEAR_FROM)[number];
  readonly note: string | null;
}

/** Where sources disagree: what was decided, and why. */
export interface Dispute {
  readonly chosen: Vote;
  readonly rejected: Vote;
  /** Identifiers of the sources that say what was rejected. */
  readonly rejectedSources: readonly string[];
  readonly reason: string;
}

/** A total that State or the press stated, in which the cell is counted. */
export interface StatedTotal {
  readonly year: number;
  readonly measure: (typeof TOTAL_MEASURES)[number];
  readonly stated: number;
  readonly statedBy: string;
  /** What the placements give. */
  readonly counted: number;
  readonly agrees: boolean;
  /** Why the two differ, where they do. */
  readonly reason: string | null;
}

/** Everything that is known of one cell: what is said of a country in one report. */
export interface Dossier {
  readonly country: CountryRef;
  readonly year: number;
  /** `null` where the report did not cover the country, or it cannot be known. */
  readonly tier: Tier | null;
  readonly label: string | null;
  readonly evidence: EvidenceGrade | null;
  /** Whether a source of no less weight than those that say so says otherwise. */
  readonly disputed: boolean;
  readonly testimonies: readonly Testimony[];
  readonly disputes: readonly Dispute[];
  /** Addresses of State's own text on the placement. */
  readonly officialPages: readonly string[];
  readonly statedTotals: readonly StatedTotal[];
  /** The waiver by which it stayed on the watch list. */
  readonly waiver: {
    readonly numberInRun: number;
    readonly evidence: EvidenceGrade;
    readonly basis: string;
  } | null;
  readonly knownGaps: readonly KnownGap[];
}

/**
 * The dossier of a country in a report.
 * @param codeOrName of the country
 * @throws Problem `unknown-country` or `unknown-report`
 */
export function dossierOf(release: Release, codeOrName: string, year: number): Dossier {
  const country = release.countries.find(codeOrName);
  release.report(year);
  const { iso2 } = country;
  const { tables } = release;
  const isHere = (row: { readonly iso2: string; readonly year: number }) =>
    row.iso2 === iso2 && row.year === year;
  const placement = release.placement(iso2, year);
  const decided: Vote = placement?.tier ?? 'NR';
  const waiver = tables.watchlist_extensions.find(isHere);
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const pages = tables.vote_pages.filter(isHere);
  const votes = release.derive(votesByCountry).get(iso2) ?? [];
  const testimonies = votes.filter(isHere).flatMap((vote): Testimony[] => {
    const source = sources.get(vote.source);
    if (!source) return [];
    const { id, title, kind, lineage } = source;
    return [
      {
        source: { id, title, kind, lineage },
        says: vote.tier,
        agrees: vote.tier === decided,
        pages: pages
          .filter((page) => page.source === id && page.tier === vote.tier)
          .map(({ url, year_from: yearFrom, note }) => ({ url, yearFrom, note })),
      },
    ];
  });
  const kindsThat = (agree: boolean) =>
    testimonies.filter(({ agrees }) => agrees === agree).map(({ source }) => source.kind);
  return {
    country: refOf(country),
    year,
    tier: placement?.tier ?? null,
    label: placement ? TIER_LABELS[placement.tier] : null,
    evidence: placement?.evidence ?? null,
    disputed: isDisputed(kindsThat(true), kindsThat(false)),
    testimonies,
    disputes: tables.disputes.filter(isHere).map((row) => ({
      chosen: row.chosen_tier,
      rejected: row.rejected_tier,
      rejectedSources: rejectedSources(row),
      reason: row.reason,
    })),
    officialPages: tables.official_pages.filter(isHere).map((page) => page.url),
    statedTotals: [...totalsWith(release, iso2, year), ...movesOutOf(release, iso2, year)],
    waiver: waiver
      ? { numberInRun: waiver.number_in_run, evidence: waiver.evidence, basis: waiver.basis }
      : null,
    knownGaps: gapsOf(release, iso2, { from: year, to: year }),
  };
}

/** There are some fifteen thousand votes: without this, the dossier of one cell would look through all. */
const votesByCountry = ({ tables }: Release) => groupBy(tables.placement_votes, (vote) => vote.iso2);

/** The totals of the cell's own report in which it is counted. */
function totalsWith(release: Release, iso2: string, year: number): StatedTotal[] {
  return statedTotals(release, year, (measure) => (shareOf(release, iso2, year)[measure] ?? 0) > 0);
}

/** Upgrades and downgrades of the next report are counted from the cell as well. */
function movesOutOf(release: Release, iso2: string, year: number): StatedTotal[] {
  const next = year + 1;
  if (!release.years.includes(next) || !release.placement(iso2, year)) return [];
  const share = shareOf(release, iso2, next);
  return statedTotals(
    release,
    next,
    (measure) => (measure === 'upgrades' || measure === 'downgrades') && (share[measure] ?? 0) > 0,
  );
}

/** What a country alone adds to the totals of a report. */
function shareOf(release: Release, iso2: string, year: number): Totals {
  const cellIn = (of: number) => release.placementsIn(of).filter(({ country }) => country.iso2 === iso2);
  return totalsOf(release, year, cellIn);
}

function statedTotals(
  release: Release,
  year: number,
  keep: (measure: StatedTotal['measure']) => boolean,
): StatedTotal[] {
  const totals = totalsOf(release, year, (of) => release.placementsIn(of));
  return release.tables.control_totals
    .filter((row) => row.year === year && keep(row.measure))
    .map((row) => ({
      year,
      measure: row.measure,
      stated: row.stated,
      statedBy: row.stated_by,
      counted: totals[row.measure] ?? 0,
      agrees: totals[row.measure] === row.stated,
      reason: row.reason,
    }));
}

function totalsOf(
  release: Release,
  year: number,
  placementsIn: (year: number) => readonly { readonly country: CountryRef; readonly tier: Tier }[],
): Totals {
  const cells = (of: number) => placementsIn(of).map(({ country, tier }) => ({ iso2: country.iso2, tier }));
  const before = release.years.includes(year - 1) ? cells(year - 1) : null;
  const waived = release.tables.watchlist_extensions.filter((row) => row.year === year);
  return countTotals(
    cells(year),
    before,
    release.ruleOf(year).has_watch_list,
    new Set(waived.map(({ iso2 }) => iso2)),
  );
}
