import { z } from 'zod';
import { rejectedSources } from '../dataset/assertions/references.js';
import { CountryRef, toRef } from '../dataset/countries.js';
import { getDisputeReason, isDisputedCell } from '../dataset/disputed-cells.js';
import { DowngradeStatements, findStatements } from '../dataset/downgrade-statements.js';
import { findGaps, knownGaps } from '../dataset/known-gaps.js';
import { disputed } from '../dataset/placement.js';
import type { Release } from '../dataset/release.js';
import { countTotals, type Totals } from '../dataset/totals.js';
import { reasonOfTotal } from '../dataset/waivers.js';
import { EvidenceGrade, SourceKind } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group-by.js';
import { nameAtStart } from '../domain/sentences.js';
import { Tier, Vote } from '../domain/tier.js';
import { toEnum } from '../domain/vocabulary/documented-enum.js';
import { DISPUTE_REASON, TOTAL_MEASURE, YEAR_FROM } from '../domain/vocabulary/facts.js';
import { objectResource } from '../kit/resource.js';
import { countryFrom, plainTitle, yearFromPath } from '../kit/title.js';

const testimony = z
  .object({
    source: z.object({
      id: z.string().describe('Identifier: see /sources'),
      title: z.string(),
      kind: SourceKind,
      lineage: z.string().describe('Sources of one lineage count once for the evidence grade'),
    }),
    says: Vote.describe('A tier, or NR: not in this report'),
    agrees: z.boolean().describe('Whether it agrees with the decision'),
    pages: z
      .array(
        z
          .object({
            // Some contain non-ASCII letters, which format `uri` of `z.url()` doesn't allow.
            sourceUrl: z.url().meta({ format: undefined }).describe('URL of the page, or of a copy'),
            yearFrom: YEAR_FROM.schema,
            note: z.string().nullable().describe('Note for readers'),
          })
          .describe('A page on which the source states it'),
      )
      .describe('Pages where it was read; empty if no single page is known'),
  })
  .describe('What one source says about a country in a report');

export type Testimony = Fact<typeof testimony>;

const dispute = z
  .object({
    chosen: Vote.describe('What was decided; NR: not in this report'),
    rejected: Vote.describe('What was rejected'),
    rejectedSources: z.array(z.string()).describe('Sources that support it'),
    reason: z.string().describe('Why it was rejected'),
  })
  .describe('A conflict between sources: the decision, and why');

const statedTotal = z
  .object({
    year: z
      .int()
      .describe('The report that the total belongs to; the next one for moves out of the placement'),
    measure: toEnum(TOTAL_MEASURE.values).describe('What was counted'),
    stated: z.int().describe('The stated total'),
    statedBy: z.string().describe('Who stated the total'),
    counted: z.int().describe('The count of placements'),
    agrees: z.boolean().describe('Whether both agree'),
    reason: z.string().nullable().describe('Why they differ; null if they agree'),
  })
  .describe('A total stated by State or the press that includes the placement');

type StatedTotal = Fact<typeof statedTotal>;

export const Dossier = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    tier: Tier.nullable().describe(
      'Placement; null: the report did not cover the country, unless `knownGaps` has the year',
    ),
    evidence: EvidenceGrade.nullable().describe('Evidence grade of the placement; null as for `tier`'),
    disputed,
    disputeReason: DISPUTE_REASON.schema
      .nullable()
      .describe('Why it is disputed, or is not although a source contradicts it; null if none does'),
    testimonies: z.array(testimony).describe('What each source says about the placement'),
    disputes: z.array(dispute).describe('A conflict between sources: the decision, and why'),
    officialPages: z.array(z.url()).describe("Pages with State's own text about the placement"),
    statedTotals: z.array(statedTotal).describe('Stated totals that include the placement'),
    grantedWaiver: z
      .object({
        numberInRun: z.int().describe('Number of the waiver in the run'),
        evidence: EvidenceGrade,
        basis: z.string().describe('URL of the source'),
      })
      .nullable()
      .describe('The waiver that kept the country on the watch list; null if there was none'),
    statements: DowngradeStatements,
    knownGaps,
  })
  .meta({ id: 'Dossier', description: 'Everything that is known of a country in one report' });

export type Dossier = Fact<typeof Dossier>;

/** @throws `unknown-country` or `unknown-report` */
export function buildDossier(release: Release, codeOrName: string, year: number): Dossier {
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
          .map(({ url, year_from: yearFrom, note }) => ({ sourceUrl: url, yearFrom, note })),
      },
    ];
  });
  return {
    country: toRef(country),
    year,
    tier: placement?.tier ?? null,
    evidence: placement?.evidence ?? null,
    disputed: isDisputedCell(release, iso2, year),
    disputeReason: getDisputeReason(release, iso2, year),
    testimonies,
    disputes: tables.disputes.filter(isHere).map((row) => ({
      chosen: row.chosen_tier,
      rejected: row.rejected_tier,
      rejectedSources: rejectedSources(row),
      reason: row.reason,
    })),
    officialPages: tables.official_pages.filter(isHere).map((page) => page.url),
    statedTotals: [...totalsWith(release, iso2, year), ...countMovesOut(release, iso2, year)],
    grantedWaiver: waiver
      ? { numberInRun: waiver.number_in_run, evidence: waiver.evidence, basis: waiver.basis }
      : null,
    statements: [...findStatements(release, iso2, year)],
    knownGaps: findGaps(release, iso2, { from: year, to: year }),
  };
}

/** Index over about fifteen thousand votes, which a dossier would otherwise scan. */
const votesByCountry = ({ tables }: Release) => groupBy(tables.placement_votes, (vote) => vote.iso2);

function totalsWith(release: Release, iso2: string, year: number): StatedTotal[] {
  return statedTotals(release, year, (measure) => (computeShare(release, iso2, year)[measure] ?? 0) > 0);
}

/** Upgrades and downgrades of the next report depend on the cell as well. */
function countMovesOut(release: Release, iso2: string, year: number): StatedTotal[] {
  const next = year + 1;
  if (!release.years.includes(next) || !release.placement(iso2, year)) return [];
  const share = computeShare(release, iso2, next);
  return statedTotals(
    release,
    next,
    (measure) => (measure === 'upgrades' || measure === 'downgrades') && (share[measure] ?? 0) > 0,
  );
}

function computeShare(release: Release, iso2: string, year: number): Totals {
  const cellIn = (of: number) => release.placementsIn(of).filter(({ country }) => country.iso2 === iso2);
  return computeTotals(release, year, cellIn);
}

function statedTotals(
  release: Release,
  year: number,
  keep: (measure: StatedTotal['measure']) => boolean,
): StatedTotal[] {
  const totals = computeTotals(release, year, (of) => release.placementsIn(of));
  return release.tables.control_totals
    .filter((row) => row.year === year && keep(row.measure))
    .map((row) => ({
      year,
      measure: row.measure,
      stated: row.stated,
      statedBy: row.stated_by,
      counted: totals[row.measure] ?? 0,
      agrees: totals[row.measure] === row.stated,
      reason: reasonOfTotal(release, row),
    }));
}

function computeTotals(
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
    release.getRule(year).has_watch_list,
    new Set(waived.map(({ iso2 }) => iso2)),
  );
}

export const dossier = objectResource({
  operationId: 'getDossier',
  path: '/countries/:country/tiers/:year',
  includesUpcomingReport: true,
  tag: 'Countries',
  summary: 'Dossier of a placement',
  description:
    'One placement with its evidence: what each source says, disputes and how they were decided, official pages, the stated totals that include it, and known gaps.',
  buildTitle: (request) =>
    plainTitle(`${nameAtStart(countryFrom(request))} in the ${yearFromPath(request)} report`),
  object: Dossier,
  example: '/countries/KH/tiers/2022',
  get: ({ release, params }) => buildDossier(release, params.country, params.year),
});
