import { z } from 'zod';
import { onTier } from '../../claims/placement-words.js';
import { countsByState } from '../../dataset/counts-by-state.js';
import { describeCoverage } from '../../dataset/known-gaps.js';
import type { Placement } from '../../dataset/placement.js';
import { Report } from '../../dataset/reports.js';
import { Change } from '../../dataset/tier-changes.js';
import { upcomingReportSentence } from '../../dataset/upcoming-report-words.js';
import { groupBy } from '../../domain/group-by.js';
import { nameInSentence } from '../../domain/sentences.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { countriesAndTerritories, joinWords, numberWord, uncapitalized } from '../../engine/english.js';
import { describeFilters } from '../../kit/filters-in-words.js';
import { getNews } from '../../news/news.js';
import { describeMoves, describeTierCount, placedSentence } from '../../news/report-words.js';
import type { Dossier } from '../../resources/dossier.js';
import { reportChanges } from '../../resources/report-changes.js';
import { report } from '../../resources/reports.js';
import { tiers } from '../../resources/tiers.js';
import { call } from '../call-api.js';
import { callOperation, type ToolHandlers, type ToolOutputs } from '../tool.js';
import { Named } from './tiers.js';

const toNamed = ({ iso2, name }: z.output<typeof Named>) => ({ iso2, name });

const ShortChange = Change.pick({ fromTier: true, toTier: true }).extend({ country: Named });

export const reportOutputs: ToolOutputs = {
  get_report: {
    ...Report.shape,
    wanted: z.int(),
    placements: z.record(z.string(), z.array(Named)),
    changes: z.record(z.string(), z.array(ShortChange)),
  },
};

const shortChange = ({ country, fromTier, toTier, knownGaps }: Change) => ({
  country: toNamed(country),
  fromTier,
  toTier,
  ...(knownGaps.length > 0 && { knownGaps: knownGaps.map(({ year, what }) => ({ year, what })) }),
});

export const reports: ToolHandlers = {
  async get_report({ year: wanted, tier, release, asOf, detail, ...place }, context) {
    const reading = { release, asOf };
    const head = await call(report, { year: wanted ?? 'latest', ...reading }, context);
    const requested = { year: head.year, ...reading };
    const whole = await call(tiers, { ...requested, ...place }, context);
    const rows = tier ? await call(tiers, { ...requested, ...place, tier }, context) : whole;
    const changes = await call(reportChanges, { ...requested, ...place }, context);
    const placements = rows.items as readonly Placement[];
    const shown = TIERS.filter((each) => tier?.split(',').includes(each) ?? true);
    const placed = groupBy(placements, (row) => row.tier);
    // With a tier filter, only the changes of the countries on those tiers.
    const moves = (changes.items as readonly Change[]).filter(
      ({ country }) => !tier || placements.some((row) => row.country.iso2 === country.iso2),
    );
    const moved = groupBy(moves, ({ direction }) => direction);
    // null if the report has no such tier: 0 would mean that it has.
    const countOn = (each: Tier) => (head.totals[each] === null ? null : (placed.get(each)?.length ?? 0));
    const totals = shown.map((each) => [each, countOn(each)] as const);
    const within = describeFilters(context.release, Object.entries(place));
    const isNarrowed = Boolean(tier || within);
    const isDetailed = detail === 'true';
    const answer = {
      ...head,
      ...(rows.total < head.covered && { url: rows.url }),
      wanted: rows.total,
      totals: Object.fromEntries(totals),
      ...((isNarrowed || isDetailed) && {
        placements: Object.fromEntries(
          shown.map((each) => [each, (placed.get(each) ?? []).map(({ country }) => toNamed(country))]),
        ),
      }),
      changes: Object.fromEntries(
        CHANGE_DIRECTION.values.map((each) => {
          const own = moved.get(each) ?? [];
          return [each, isDetailed ? own : own.map(shortChange)];
        }),
      ),
    };
    const counts = totals.flatMap(([tier, count]) => (count === null ? [] : { tier, count }));
    const atLeast = whole.knownGaps.length > 0 ? 'at least ' : '';
    const covered = within
      ? `${atLeast}${numberWord(whole.total)} ${countriesAndTerritories(whole.total)}${within}`
      : describeCoverage(context.release, head.year);
    const stated = within ? undefined : countsByState(context.release, head.year);
    const onTiers = counts.map(({ tier, count }) => describeTierCount(count, tier, stated?.get(tier)));
    const begin = tier
      ? `Of the ${covered} in the ${head.year} report: ${joinWords(onTiers, 'and') || 'none'}.`
      : placedSentence(head.year, covered, counts, stated);
    const newest = wanted || isNarrowed ? '' : ` It is the newest report in release ${head.release}.`;
    const news = getNews(context.release, head.year);
    const moving = describeMoves({
      ...news,
      upgrades: moved.get('upgrade') ?? [],
      downgrades: moved.get('downgrade') ?? [],
    });
    const ofThese = isNarrowed && news.coveredBefore !== null ? `Of these, ${uncapitalized(moving)}` : moving;
    const noList = answer.totals['2WL'] === null ? ' The Tier 2 Watch List began in 2004.' : '';
    const which = answer.placements ? '' : ' With tier, a place or detail: the countries on each tier.';
    const { upcomingReport: upcoming } = head;
    const next = upcoming?.state === 'awaited' && !wanted ? ` ${upcomingReportSentence(upcoming)}` : '';
    return {
      answer,
      sentence: `${begin}${newest} ${ofThese}${noList}${which}${next}`,
    };
  },

  async get_dossier(requested, context, words) {
    const { answer } = await callOperation(requested, context, words);
    const { country, year, tier, evidence, disputed, testimonies, knownGaps } = answer as Dossier;
    const agreeing = testimonies.filter(({ agrees }) => agrees).length;
    const grade = evidence && `${evidence.replace('_', ' ')}${disputed ? ', disputed' : ''}`;
    const which = tier
      ? `was ${onTier(tier)} (${grade}): ${agreeing} of ${testimonies.length} sources say so`
      : knownGaps.length > 0
        ? 'has no known placement: see knownGaps'
        : 'was not covered';
    return { answer, sentence: `In the ${year} report, ${nameInSentence(country)} ${which}.` };
  },
};
