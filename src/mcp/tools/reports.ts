import { onTier } from '../../claims/cell.js';
import { newerReportSentence } from '../../dataset/newer-report-words.js';
import type { Placement } from '../../dataset/placement.js';
import { yearsBetween } from '../../dataset/placements.js';
import { type WideRow, widen } from '../../dataset/wide.js';
import { nameInSentence } from '../../domain/sentences.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { countriesAndTerritories, listed, phraseOf } from '../../engine/english.js';
import { countryTiers, reportTiers, tiers } from '../../rest/resources/placements.js';
import { report, reportChanges, reports } from '../../rest/resources/reports.js';
import { counts } from '../../rest/resources/statistics.js';
import { argumentsOf, described, detailArgument } from '../arguments.js';
import { type Answer, ask, askPath, refuse } from '../ask.js';
import { tool, without } from '../tool.js';
import { conditions } from './words.js';

interface Named {
  readonly iso2: string;
  readonly name: string;
}
interface Row {
  readonly country: Named;
  readonly year: number;
  readonly tier: Tier;
}
interface Move {
  readonly country: Named;
  readonly fromTier: Tier | null;
  readonly toTier: Tier | null;
  readonly direction: (typeof CHANGE_DIRECTION.values)[number];
}

const named = ({ iso2, name }: Named): Named => ({ iso2, name });

export const getStatus = tool({
  name: 'get_status',
  title: 'The newest report, and whether a newer one is awaited or out',
  description:
    'Which edition answers, the newest report in it, and what is known of the report after it: awaited, overdue, or out and not in this edition yet. Ask it first when a question says "latest", "now" or names the current year.',
  input: {},
  answer: async (given, asking) => {
    const answer = await ask(reports, given, asking);
    const newest = answer.items.at(-1);
    const { release, newerReport } = answer;
    const awaited = newerReport?.state === 'awaited' ? ` ${newerReportSentence(newerReport)}` : '';
    return {
      answer: { ...without(answer, 'items', 'next', 'total'), newest },
      sentence: `Edition ${release} goes up to the ${newest.year} report, published on ${newest.publishedOn}.${awaited}`,
    };
  },
});

const firstReport = described(
  argumentsOf([tiers], ['from']).from as never,
  'With the counts of every report from this year on, in counts',
);

export const getReport = tool({
  name: 'get_report',
  title: 'A report: placements, changes and counts',
  description:
    'One Trafficking in Persons Report: how many countries it places on each tier, which ones, and who moved up or down against the report before. Use it for "who is on Tier 3", "who was downgraded", "how many are on the watch list"; with since, for "how many in each year since".',
  input: {
    ...argumentsOf([reportTiers], ['year', 'tier', 'country', 'region', 'group', 'membership']),
    since: firstReport,
  },
  answer: async ({ year: wanted, tier, since, release, asOf, ...place }, asking) => {
    const edition = { release, asOf };
    const all = await ask(reports, edition, asking);
    const newest = String(all.items.at(-1).year);
    const year = wanted ?? newest;
    if (since !== undefined && Number(since) > Number(year))
      refuse(
        'since',
        `is ${since}, after the report of ${year}: ask with a year up to ${year}, or for a later report`,
      );
    const head = await ask(report, { year, ...edition }, asking);
    const rows = await ask(reportTiers, { year, tier, ...place, ...edition }, asking);
    const moves = (await ask(reportChanges, { year, ...place, ...edition }, asking)).items as Move[];
    const shown = TIERS.filter((each) => tier?.split(',').includes(each) ?? true);
    const isShown = new Set((rows.items as Row[]).map(({ country }) => country.iso2));
    // Of some tiers those moves that led to them: their countries are the ones that are told.
    const told = tier === undefined ? moves : moves.filter(({ country }) => isShown.has(country.iso2));
    const changes = Object.fromEntries(
      CHANGE_DIRECTION.values.map((direction) => [
        direction,
        told
          .filter((move) => move.direction === direction)
          .map(({ country, fromTier, toTier }) => ({ ...named(country), fromTier, toTier })),
      ]),
    );
    const on = (each: Tier) => (rows.items as Row[]).filter((row) => row.tier === each);
    const totals = totalsOf(head, shown, (each) => on(each).length);
    const answer = {
      ...head,
      ...(rows.total < head.covered && { url: rows.url }),
      ...(year === newest && { newerReport: all.newerReport }),
      wanted: rows.total,
      totals,
      placements: Object.fromEntries(
        shown.map((each) => [each, on(each).map(({ country }) => named(country))]),
      ),
      changes,
      ...(since !== undefined && {
        counts: await countsSince({ since, to: year, tier, ...place, ...edition }, all, shown, asking),
      }),
    };
    const asked = conditions({ tier, ...place });
    const { upgrade = [], downgrade = [] } = changes;
    const [only, second] = shown;
    const onTiers = shown.filter((each) => totals[each]).map((each) => onesOn(totals[each] ?? 0, each));
    const whole = `the ${head.covered} ${countriesAndTerritories(head.covered)} in the ${year} report`;
    const within = conditions(place);
    const begin =
      asked === ''
        ? `The ${year} report covers ${head.covered} ${countriesAndTerritories(head.covered)}: ${listed(onTiers, 'and')}`
        : only && second === undefined
          ? `${onesOn(rows.total, only)}${within === '' ? '' : ` (${within})`}, of ${whole}`
          : `${rows.total} of ${whole} match (${asked})${onTiers.length > 0 ? `: ${listed(onTiers, 'and')}` : ''}`;
    const moved =
      Number(year) === all.items[0].year
        ? 'no report came before it'
        : `${asked === '' ? '' : 'of these '}${upgrade.length || 'none'} moved up and ${downgrade.length || 'none'} down against the report before`;
    const counted =
      since === undefined ? '' : ` The number in each report from ${since} to ${year} is in counts.`;
    const noList = totals['2WL'] === null ? ' The Tier 2 Watch List began in 2004.' : '';
    return {
      answer,
      sentence: `${begin}; ${moved}.${noList}${counted}`,
    };
  },
});

/** null where the report has no such tier: a count of 0 would say that it has. */
const totalsOf = (head: Answer, shown: readonly Tier[], countOf: (tier: Tier) => number) =>
  Object.fromEntries(
    shown.map((each) => [each, head.totals[each] === null ? null : countOf(each)]),
  ) as Partial<Record<Tier, number | null>>;

const onesOn = (count: number, tier: Tier): string =>
  tier === 'SC' ? `${count} special ${count === 1 ? 'case' : 'cases'}` : `${count} on ${phraseOf(tier)}`;

async function countsSince(
  { since, tier: _, country, ...asked }: Readonly<Record<string, string | undefined>>,
  all: Answer,
  shown: readonly Tier[],
  asking: Parameters<typeof ask>[2],
): Promise<object[]> {
  if (country !== undefined) refuse('since', 'counts countries: it does not go with country');
  const { items } = await ask(counts, { ...asked, from: since, by: 'year,tier' }, asking);
  const heads = all.items.filter(({ year }: Row) => year >= Number(since) && year <= Number(asked.to));
  return heads.map((head: Answer) => {
    const own = items.filter((item: Row) => item.year === head.year);
    const countOf = (tier: Tier): number => own.find((item: Row) => item.tier === tier)?.placements ?? 0;
    const totals = totalsOf(head, shown, countOf);
    // Counted in whole of what is asked for, and not of the tiers that are shown.
    const placed = TIERS.reduce((sum, each) => sum + countOf(each), 0);
    return { year: head.year, totals, placed };
  });
}

export const getHistory = tool({
  name: 'get_history',
  title: 'Tier history of a country, or of several',
  description:
    'The tier of a country or territory in every Trafficking in Persons Report, one row a report year, each with its evidence grade. A year without a row: the report did not cover the country, unless knownGaps says otherwise. For several countries, or a group, see compare_countries.',
  input: {
    ...argumentsOf([countryTiers], ['country', 'from', 'to', 'tier', 'evidence', 'disputed']),
    ...detailArgument('the sources of each row'),
  },
  needed: ['country'],
  answer: async ({ detail, ...asked }, asking) => {
    const answer = await ask(
      countryTiers,
      { ...asked, ...(detail === 'true' && { include: 'sources' }) },
      asking,
    );
    const { country, items, total } = answer as { country: Named; items: Row[]; total: number };
    const [first, last] = [items[0], items.at(-1)];
    const { tier, evidence } = asked;
    const asFiltered = conditions({ tier, evidence });
    const sentence =
      first && last
        ? `${country.name}: ${total} ${total === 1 ? 'report' : 'reports'} from ${first.year} to ${last.year}${asFiltered === '' ? '' : ` match (${asFiltered})`}, last ${onTier(last.tier)} in ${last.year}.`
        : `No report${conditions(asked) === '' ? '' : ` that matches (${conditions({ ...asked, country: undefined })})`} placed ${nameInSentence(country)} on a tier, as far as this edition knows.`;
    const short = items.map((item: Answer) => without(item, ...(item.disputed ? [] : ['disputed'])));
    return { answer: detail === 'true' ? answer : { ...without(answer, 'next'), items: short }, sentence };
  },
});

export const compareCountries = tool({
  name: 'compare_countries',
  title: 'Tiers of several countries side by side',
  description:
    'The tiers of several countries, of a region or a group (such as ASEAN) in each report, side by side: a row a country, a member a report year. null: no placement, and coverage says why. At url the same placements have a row each.',
  input: argumentsOf([tiers], ['country', 'region', 'group', 'membership', 'from', 'to']),
  answer: async (asked, asking) => {
    if ([asked.country, asked.group, asked.region].every((each) => each === undefined))
      refuse('country', 'is missing: name countries, a group or a region');
    const { release, asOf, ...query } = asked;
    const at = release === undefined ? tiers.path : `/releases/${encodeURIComponent(release)}${tiers.path}`;
    const wanted = Object.entries({ ...query, asOf }).filter(([, value]) => value !== undefined);
    // Whole, since its rows are put together here.
    const { answer: long } = await askPath(at, new Map(wanted), asking);
    const edition = await asking.editionOf(asked);
    const [from, to] = [asked.from, asked.to].map((each) => (each === undefined ? undefined : Number(each)));
    const items: readonly WideRow[] = widen(edition, long.items as readonly Placement[], {
      years: yearsBetween(edition, from, to),
      place: {},
    });
    const year = Object.keys(items[0]?.tiers ?? {}).at(-1);
    const placed = items.map(({ country, tiers: row }) => {
      const tier = year === undefined ? undefined : row[year];
      return `${nameInSentence(country)} ${tier ? onTier(tier) : 'without a placement'}`;
    });
    const sentence =
      year === undefined
        ? 'No placement of what is asked for is known.'
        : items.length > MOST_NAMED
          ? `${items.length} countries and territories from ${Object.keys(items[0]?.tiers ?? {})[0]} to ${year}.`
          : `In the ${year} report: ${listed(placed, 'and')}.`;
    return {
      answer: { ...without(long, 'next', 'evidenceCounts'), total: items.length, items },
      sentence,
    };
  },
});

const MOST_NAMED = 30;
