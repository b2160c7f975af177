import { z } from 'zod';
import type { Fact } from '../../domain/fact.js';
import { TIERS, Vote } from '../../domain/tier.js';
import { listed, phraseOf, span } from '../../engine/english.js';
import { OUTCOMES, Outcome, STATUSES, type Status } from '../../engine/vocabulary.js';
import { percent, Share, shareOf } from '../statistics/share.js';
import type { Precedent } from './cases.js';

export const PrecedentSummary = z
  .object({
    cases: z.int().describe('Number of cases'),
    notKnown: z.int().describe('Cases of which it is not known what the next report did; no share has them'),
    byTier: z
      .array(z.object({ tier: Vote, ...Share.shape }).describe('Cases that the next report placed on a tier'))
      .describe('By placement in the next report; NR: not covered'),
    byOutcome: z
      .array(z.object({ outcome: Outcome, ...Share.shape }).describe('Cases with an outcome'))
      .describe('By outcome of the next report'),
    sentence: z.string().describe('All of it in one sentence that can be quoted'),
    limits: z.array(z.string()).describe('What the numbers cannot say'),
  })
  .meta({ id: 'PrecedentSummary', description: 'What the next report did with the cases, counted' });

export type PrecedentSummary = Fact<typeof PrecedentSummary>;

const NEXT: readonly Vote[] = [...TIERS, 'NR'];

/** The position of a case, after "cases in which". */
const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'a country was not on the Tier 2 Watch List',
  no_clock: 'a country was on the Tier 2 Watch List and no limit could reach the next report',
  clock_running: 'a country was on the Tier 2 Watch List and had not reached the limit of consecutive years',
  waiver_required: 'a country could stay on the Tier 2 Watch List only with a waiver',
  final_year: 'a country had no waiver left and could not stay on the Tier 2 Watch List',
  relisting_limit:
    'a country was back on the Tier 2 Watch List after a downgrade and could not stay, waiver or not',
};

export const LIMITS = {
  forecast: 'These are cases, not a forecast: every report is a decision of its own.',
  dependence:
    'The cases depend on each other: one country can appear in several years, and all cases of a year were decided in one report. The interval takes them for independent, so it is narrower than it should be.',
  merit:
    'Merit is not seen: why a report moved a country, and where it would have placed it without the limit, cannot be told from placements.',
} as const;

/**
 * Counts what the next report did with some cases.
 * @param statuses the positions that were asked for, for the sentence; without them those of the cases
 */
export function summaryOf(cases: readonly Precedent[], statuses?: readonly Status[]): PrecedentSummary {
  const known = cases.filter(({ next }) => next.coverage !== 'not_known');
  const notKnown = cases.length - known.length;
  const byTier = NEXT.map((tier) => ({
    tier,
    ...shareOf(known.filter(({ next }) => (next.tier ?? 'NR') === tier).length, known.length),
  }));
  const byOutcome = OUTCOMES.map((outcome) => ({
    outcome,
    ...shareOf(known.filter(({ next }) => next.outcome === outcome).length, known.length),
  }));
  const asked = statuses ?? STATUSES.filter((status) => cases.some((each) => each.status === status));
  return {
    cases: cases.length,
    notKnown,
    byTier,
    byOutcome,
    sentence: sentenceOf(cases, byTier, asked),
    limits: [
      LIMITS.forecast,
      LIMITS.dependence,
      LIMITS.merit,
      ...(notKnown === 0 ? [] : [notCounted(String(notKnown))]),
    ],
  };
}

/** Of how many cases the next report is not known, as a sentence. */
export const notCounted = (cases: string): string =>
  `What the next report did is not known in ${cases} of the cases, which no share counts.`;

function sentenceOf(
  cases: readonly Precedent[],
  byTier: PrecedentSummary['byTier'],
  statuses: readonly Status[],
): string {
  const position =
    statuses.length === 0
      ? null
      : listed(
          statuses.map((each) => POSITIONS[each]),
          'or',
        );
  if (cases.length === 0) {
    return position === null ? 'There is no such case.' : `There is no earlier case in which ${position}.`;
  }
  const known = byTier.reduce((sum, each) => sum + each.cases, 0);
  const years = cases.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const reports = `the ${first === last ? 'report' : 'reports'} of ${span([first, last])}`;
  const of = `Of ${known} ${known === 1 ? 'case' : 'cases'} after ${reports}`;
  return `${of}${position === null ? '' : ` in which ${position}`}, the next report ${whatItDid(byTier)}.`;
}

function whatItDid(byTier: PrecedentSummary['byTier']): string {
  const frequent = byTier.filter(({ cases }) => cases > 0).toSorted((a, b) => b.cases - a.cases);
  const inWords = (each: PrecedentSummary['byTier'][number]) => shareInWords(each, each === frequent[0]);
  const ranked = frequent.flatMap((each) =>
    each.tier === 'SC' || each.tier === 'NR'
      ? []
      : [`${each.cases} on ${phraseOf(each.tier)} ${inWords(each)}`],
  );
  const others = frequent.flatMap((each) => {
    if (each.tier === 'SC')
      return [`made ${each.cases} ${each.cases === 1 ? 'a special case' : 'special cases'} ${inWords(each)}`];
    return each.tier === 'NR' ? [`left ${each.cases} out ${inWords(each)}`] : [];
  });
  const parts = [...(ranked.length === 0 ? [] : [`put ${listed(ranked, 'and')}`]), ...others];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

function shareInWords({ share, low, high }: Share, isFirst: boolean): string {
  const interval = `${Math.round((low ?? 0) * 100)} to ${percent(high ?? 0)}`;
  return `(${percent(share ?? 0)}; ${isFirst ? '95 % interval ' : ''}${interval})`;
}
