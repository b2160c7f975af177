import { z } from 'zod';
import { onTier } from '../../claims/cell.js';
import { CountryRef } from '../../dataset/countries.js';
import type { Placement } from '../../dataset/placement.js';
import { Report } from '../../dataset/reports.js';
import { Change } from '../../dataset/tier-changes.js';
import { upcomingReportSentence } from '../../dataset/upcoming-report-words.js';
import { groupBy } from '../../domain/group-by.js';
import { nameInSentence } from '../../domain/sentences.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { countriesAndTerritories, joinWords, toPhrase } from '../../engine/english.js';
import { reportChanges } from '../../rest/resources/report-changes.js';
import { reports as allReports, report } from '../../rest/resources/reports.js';
import { tiers } from '../../rest/resources/tiers.js';
import { describeFilters } from '../../rest/titles/filters-in-words.js';
import { buildUrl, call, callPath, rejectArgument, type UrlResponse } from '../call-api.js';
import { responseShape } from '../output.js';
import { callFirstOperation, omitKeys, type ToolHandlers, type ToolOutputs } from '../tool.js';

const named = ({ iso2, name }: CountryRef) => ({ iso2, name });

const onesOn = (count: number, tier: Tier): string =>
  tier === 'SC' ? `${count} special ${count === 1 ? 'case' : 'cases'}` : `${count} on ${toPhrase(tier)}`;

const MAX_NAMED = 30;

const Named = CountryRef.pick({ iso2: true, name: true });
const ShortChange = Change.pick({ fromTier: true, toTier: true }).extend({ country: Named });

export const reportOutputs: ToolOutputs = {
  get_status: { newest: Report },
  get_report: {
    ...Report.shape,
    wanted: z.int(),
    placements: z.record(z.string(), z.array(Named)),
    changes: z.record(z.string(), z.array(ShortChange)),
  },
  compare_countries: {
    ...responseShape([tiers]),
    items: z.array(z.object({ country: Named, tiers: z.record(z.string(), z.string().nullable()) })),
  },
};

const shortChange = ({ country, fromTier, toTier, knownGaps }: Change) => ({
  country: named(country),
  fromTier,
  toTier,
  ...(knownGaps.length > 0 && { knownGaps: knownGaps.map(({ year, what }) => ({ year, what })) }),
});

export const reports: ToolHandlers = {
  async get_status(given, context) {
    const answer = await call(allReports, given, context);
    const [newest] = answer.items;
    const { release, upcomingReport } = answer;
    const awaited = upcomingReport?.state === 'awaited' ? ` ${upcomingReportSentence(upcomingReport)}` : '';
    return {
      answer: { ...omitKeys(answer, 'items', 'next', 'total'), newest },
      sentence: `Release ${release} goes up to the ${newest.year} report, published on ${newest.publishedOn}.${awaited}`,
    };
  },

  async get_report({ year: wanted, tier, release, asOf, detail, ...place }, context) {
    const reading = { release, asOf };
    const { items: all } = await call(allReports, reading, context);
    const requested = { year: wanted ?? String(all[0].year), ...reading };
    const head = await call(report, requested, context);
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
          shown.map((each) => [each, (placed.get(each) ?? []).map(({ country }) => named(country))]),
        ),
      }),
      changes: Object.fromEntries(
        CHANGE_DIRECTION.values.map((each) => {
          const own = moved.get(each) ?? [];
          return [each, isDetailed ? own : own.map(shortChange)];
        }),
      ),
    };
    const onTiers = totals.flatMap(([each, count]) =>
      count || (count === 0 && tier) ? onesOn(count, each) : [],
    );
    const phrase = onTiers.length === 0 ? 'none' : joinWords(onTiers, 'and');
    const counted = (count: number) => `${count} ${countriesAndTerritories(count)}`;
    const begin = isNarrowed
      ? `Of the ${counted(whole.total)}${within} in the ${requested.year} report: ${phrase}`
      : `The ${requested.year} report covers ${counted(head.covered)}: ${phrase}`;
    const [up, down] = [answer.changes.upgrade, answer.changes.downgrade].map(
      (each) => each?.length || 'none',
    );
    const ofThese = `${isNarrowed ? 'of these ' : ''}${up} moved up and ${down} down against the report before`;
    const noList = answer.totals['2WL'] === null ? ' The Tier 2 Watch List began in 2004.' : '';
    const which = answer.placements ? '' : ' With tier, a place or detail: the countries on each tier.';
    const isFirst = head.year === all.at(-1).year;
    return {
      answer,
      sentence: `${begin}; ${isFirst ? 'no report came before it' : ofThese}.${noList}${which}`,
    };
  },

  async get_history({ detail, ...requested }, context, words) {
    const { answer } = await callFirstOperation({ detail, ...requested }, context, words);
    const { country, items, total } = answer as { country: CountryRef; items: Placement[]; total: number };
    const [first, last] = [items[0], items.at(-1)];
    const { year, from, to, tier, evidence, disputed } = requested;
    const inWords = (filters: object) => describeFilters(context.release, Object.entries(filters));
    const phrase = inWords({ tier, evidence, disputed });
    const short = items.map((item: UrlResponse) => omitKeys(item, ...(item.disputed ? [] : ['disputed'])));
    return {
      answer: detail === 'true' ? answer : { ...answer, items: short },
      sentence:
        first && last
          ? `${country.name}: ${total} ${total === 1 ? 'report' : 'reports'} from ${first.year} to ${last.year}${phrase && ` ${total === 1 ? 'matches' : 'match'}${phrase}`}, last ${onTier(last.tier)} in ${last.year}.`
          : `No report${inWords({ year, from, to, tier, evidence, disputed })} placed ${nameInSentence(country)} on a tier, as far as this release knows.`,
    };
  },

  async compare_countries(requested, context) {
    const { country, group, region } = requested;
    if (!(country ?? group ?? region))
      rejectArgument('country', 'is missing: give countries, a region or a group');
    const { path, left } = buildUrl(tiers, requested);
    // Not paginated, as its rows are grouped here.
    const { answer } = await callPath(path, left, context);
    const placements = answer.items as readonly Placement[];
    const years = [...new Set(placements.map(({ year }) => year))].sort((one, other) => one - other);
    const rows = [...groupBy(placements, (each) => each.country.iso2).values()];
    const items = rows.map((row) => ({
      country: named((row[0] as Placement).country),
      tiers: Object.fromEntries(
        years.map((year) => [year, row.find((each) => each.year === year)?.tier ?? null]),
      ),
    }));
    const last = years.at(-1);
    const placed = items.map(({ country, tiers: { [String(last)]: tier } }) =>
      [nameInSentence(country), tier ? onTier(tier) : 'without a placement'].join(' '),
    );
    const sentence =
      last === undefined
        ? 'No placement that fits is known.'
        : items.length > MAX_NAMED
          ? `From ${years[0]} to ${last}: ${items.length} ${countriesAndTerritories(items.length)}${describeFilters(context.release, Object.entries({ group, region }))}.`
          : `In the ${last} report: ${joinWords(placed, 'and')}.`;
    return {
      answer: { ...omitKeys(answer, 'next', 'evidenceCounts'), total: items.length, items },
      sentence,
    };
  },
};
