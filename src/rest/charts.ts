import { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import { findPlacements, type PlacementFilter, watchListStandings } from '../dataset/eligibility.js';
import type { EvidenceCounts } from '../dataset/evidence-counts.js';
import type { KnownGap } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { type ChangeFilter, findChanges, reportsOf } from '../dataset/reports.js';
import { EVIDENCE_GRADES } from '../domain/evidence.js';
import { SERVICE_NAME } from '../domain/service.js';
import { TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import { listed, phraseOf, span } from '../engine/english.js';
import { DATASET_AUTHOR } from '../formats/citation.js';
import { DATASET_LICENSE } from '../formats/edition/sqlite.js';
import type { ListResource, Question, Resource } from './resource/resource.js';
import { watchList } from './resources/eligibility.js';
import { countryTiers, reportTiers, tiers } from './resources/placements.js';
import { reportChanges, reports } from './resources/reports.js';

interface ChartQuestion {
  readonly release: Release;
  readonly asOf: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly catalogue: Catalogue;
}

/** A list whose CSV makes a chart as it is. */
export interface Chart {
  readonly resource: ListResource;
  /** Path without suffix, and parameters, of a list that shows what it is. */
  readonly example: { readonly path: string; readonly search: readonly (readonly [string, string])[] };
  readonly tell: (question: ChartQuestion) => ChartWords;
}

interface ChartWords {
  readonly title: string;
  readonly intro: string;
  readonly description: string;
}

const REPORT = 'Trafficking in Persons Report';

export const CHARTS: readonly Chart[] = [
  chart(countryTiers, '/countries/KH/tiers', ({ release, params, query }) => {
    const { iso2, name } = release.countries.find(params.country as string);
    const placements = findPlacements(release, { ...query, country: [iso2] });
    return {
      title: `${name} in the ${REPORT}`,
      intro: `Its tier in each report${period(placements)}.`,
      description: `${placements.map(({ year, tier }) => `${year}: ${TIER_LABELS[tier]}`).join('; ')}.`,
    };
  }),
  chart(tiers, '/tiers?shape=wide', ({ release, query }) => {
    const placements = findPlacements(release, query as PlacementFilter);
    const countries = new Set(placements.map(({ country }) => country.iso2)).size;
    return {
      title: `Tiers of countries and territories in the ${REPORT}`,
      intro: `The placement of each in every report${period(placements)}.`,
      description: `${placements.length} placements of ${countries} countries and territories${period(placements)}.`,
    };
  }),
  chart(reportTiers, '/reports/2025/tiers', ({ release, params, query }) => {
    const year = params.year as number;
    const placements = findPlacements(release, { ...query, year: [year] });
    return {
      title: `Tiers in the ${REPORT} of ${year}`,
      intro: `${placements.length} countries and territories, by the judgement of the U.S. State Department.`,
      description: totalsSentence(year, (tier) => placements.filter((each) => each.tier === tier).length),
    };
  }),
  chart(reportChanges, '/reports/2025/changes', ({ release, params, query }) => {
    const year = params.year as number;
    const changes = findChanges(release, year, query as ChangeFilter);
    const moved = (direction: string) =>
      changes
        .filter((change) => change.direction === direction)
        .map(({ country, from, to }) => `${country.name} from ${from} to ${to}`);
    const [up, down] = [moved('upgrade'), moved('downgrade')];
    const moves = [...movesText('Upgraded', up), ...movesText('Downgraded', down)];
    return {
      title: `Who moved in the ${REPORT} of ${year}`,
      intro: `${up.length} upgraded, ${down.length} downgraded against the report before.`,
      description: moves.length === 0 ? 'Nobody moved from one tier to another.' : moves.join(' '),
    };
  }),
  chart(watchList, '/watchlist', ({ release, query }) => {
    const asked = query as z.output<typeof watchList.query>;
    const { year = release.newestYear } = asked;
    const standings = watchListStandings(release, asked);
    const names = standings.map((each) => each.country.name);
    return {
      title: `On ${phraseOf('2WL')} of ${year}`,
      intro: `Each with its counted year, and what the report of ${year + 1} may say of it by 22 U.S.C. 7107(b).`,
      description: names.length === 0 ? 'Nobody was on the list.' : `On the list: ${listed(names, 'and')}.`,
    };
  }),
  chart(reports, '/reports', ({ release }) => ({
    title: `Countries in each tier of the ${REPORT}`,
    intro: `Number of countries and territories, ${span(release.years)}.`,
    description: reportsOf(release)
      .map(({ year, totals }) => totalsSentence(year, (tier) => totals[tier] ?? 0))
      .join(' '),
  })),
];

function chart(resource: Resource, example: string, tell: Chart['tell']): Chart {
  if (resource.kind !== 'list') throw new TypeError(`${resource.operationId} is not a list`);
  const [path = '', query] = example.split('?');
  return { resource, example: { path, search: [...new URLSearchParams(query)] }, tell };
}

function period(placements: readonly { readonly year: number }[]): string {
  const years = placements.map(({ year }) => year).sort((a, b) => a - b);
  return years.length === 0 ? '' : `, ${span(years)}`;
}

function totalsSentence(year: number, totalOf: (tier: Tier) => number): string {
  const totals = TIERS.filter((tier) => totalOf(tier) > 0).map((tier) =>
    tier === 'SC' ? `${totalOf(tier)} ${TIER_LABELS[tier]}` : `${totalOf(tier)} on ${phraseOf(tier)}`,
  );
  return `${year}: ${totals.join(', ')}.`;
}

const movesText = (word: string, moves: readonly string[]): string[] =>
  moves.length === 0 ? [] : [`${word}: ${moves.join('; ')}.`];

/**
 * The words of a chart, in the form that Datawrapper reads live beside the data. It holds no other keys: each one
 * that it has takes the field out of the newsroom's hands.
 */
export const ChartMetadata = z.strictObject({
  title: z.string(),
  describe: z.strictObject({
    intro: z.string(),
    byline: z.string(),
    'source-name': z.string(),
    'source-url': z.url(),
    'aria-description': z.string(),
  }),
  annotate: z.strictObject({ notes: z.string() }),
});

export type ChartMetadata = z.output<typeof ChartMetadata>;

/** Parameters that change how a list is written, not what is in it. */
const OF_FORM = ['shape', 'bom'];

export function chartMetadata(
  chart: Chart,
  asked: ChartQuestion,
  { search, source }: { readonly search: readonly (readonly [string, string])[]; readonly source: string },
): ChartMetadata {
  const { release } = asked;
  const question: Question<never, never> = { ...asked, gathered: undefined } as Question<never, never>;
  const { context = {} } = chart.resource.list(question);
  const { title, intro, description } = chart.tell(asked);
  const filters = search
    .filter(([name]) => !OF_FORM.includes(name))
    .map(([name, value]) => `${name} ${value}`);
  return {
    title,
    describe: {
      intro: filters.length === 0 ? intro : `${intro} Only: ${filters.join('; ')}.`,
      byline: `Data: ${DATASET_AUTHOR}`,
      'source-name': `U.S. Department of State, Trafficking in Persons Reports; compiled by ${SERVICE_NAME}, edition ${release.version}`,
      'source-url': source,
      'aria-description': description,
    },
    annotate: { notes: [...notesOf(context), `Data: ${DATASET_LICENSE.name}.`].join(' ') },
  };
}

function notesOf({ evidenceCounts, knownGaps = [] }: ListContext): string[] {
  const grades = EVIDENCE_GRADES.filter((grade) => (evidenceCounts?.[grade] ?? 0) > 0).map(
    (grade) => `${evidenceCounts?.[grade]} ${grade.replaceAll('_', ' ')}`,
  );
  return [
    ...(grades.length === 0 ? [] : [`Evidence of the placements: ${listed(grades, 'and')}.`]),
    ...knownGaps.map(({ year, what }) => `Not known in ${year}: ${what}.`),
  ];
}

/** The facts beside a list's rows that a chart repeats. */
interface ListContext {
  readonly evidenceCounts?: EvidenceCounts;
  readonly knownGaps?: readonly KnownGap[];
}
