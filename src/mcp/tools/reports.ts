import { z } from 'zod';
import { onTier } from '../../claims/cell.js';
import type { CountryRef } from '../../dataset/countries.js';
import { findPlacements, yearsBetween } from '../../dataset/eligibility.js';
import type { PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import { LIMITS } from '../../dataset/precedents-summary.js';
import type { Report } from '../../dataset/reports.js';
import { type WideRow, widen } from '../../dataset/wide.js';
import { Problem } from '../../domain/problem.js';
import { nameInSentence } from '../../domain/sentences.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { countriesAndTerritories, listed, phraseOf } from '../../engine/english.js';
import { reportTiers, tiers } from '../../rest/resources/placements.js';
import { precedents as allPrecedents, countryPrecedents } from '../../rest/resources/precedents.js';
import { reportChanges, report as reportResource } from '../../rest/resources/reports.js';
import {
  askResource,
  countryInput,
  detailInput,
  type EditionInput,
  editionInput,
  editionOf,
  inputOf,
  pageInput,
  shortened,
  without,
  yearInput,
} from '../ask-resource.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['next'], ofItems: ['evidence', 'disputed'] };
const MOST = 30;

interface Compared {
  readonly items: readonly WideRow[];
}

export const compare = tool({
  name: 'compare',
  title: 'Tiers of several countries side by side',
  description:
    'The tiers of several countries in each report, side by side: a row a country, a member a report year. null: no placement, and coverage says why. At url the same placements have a row each.',
  input: z.strictObject({
    country: z.array(countryInput).min(1).max(MOST).describe('Codes or names of the countries'),
    ...inputOf(tiers, ['from', 'to']),
    ...detailInput('the evidence grade of each placement'),
    ...editionInput,
  }),
  answer: async ({ release, asOf, detail, ...asked }, context) => {
    const edition = await editionOf({ release, asOf }, context);
    const long = await askResource(tiers, { query: asked }, { release, asOf }, context);
    const { items: placements, ...beside } = long as { readonly items: readonly Placement[] };
    const { from, to } = asked as { readonly from?: number; readonly to?: number };
    const items = widen(edition, placements, { years: yearsBetween(edition, from, to), place: {} });
    const answer = { ...beside, total: items.length, items };
    return { answer: detail ? answer : shortened(answer, LEFT), sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ items }: Compared): string {
  const year = Object.keys(items[0]?.tiers ?? {}).at(-1);
  if (year === undefined)
    return 'No placement of these countries in the reports that were asked for is known.';
  const placed = items.map(({ country, tiers: row }, index) => {
    const tier = row[year];
    return `${nameInSentence(country)} ${index === 0 ? 'was ' : ''}${tier ? onTier(tier) : 'without a placement'}`;
  });
  return `In the ${year} report ${listed(placed, 'and')}.`;
}

const CASES = { withoutDetail: ['items', 'next'] };
/** The tiers of the next report, under the law in force and before, say most of it. */
const POOLED = ['byOutcome', 'byTier'];

export const precedents = tool({
  name: 'precedents',
  title: 'What happened to others in the same position',
  description:
    'Every earlier case of a country in a position on the watch-list clock, and what the next report did: a summary with shares, under the law in force and before, and sentences to quote; with detail, every case. Give a country (its position after the newest report, or after year, is meant) or status, not both. These are cases, not a forecast: repeat the limits of the summary when you quote it.',
  input: z.strictObject({
    country: countryInput.optional().describe('The country whose position is meant'),
    ...inputOf(countryPrecedents, ['year']),
    ...inputOf(allPrecedents),
    ...pageInput,
    ...detailInput('the cases, one by one'),
    ...editionInput,
  }),
  answer: async ({ country, release, asOf, detail, ...query }, context) => {
    if (country !== undefined && 'status' in query)
      throw new Problem('invalid-parameter', 'country and status do not go together: give one of them.', {
        errors: [{ parameter: 'status', message: 'does not go with country' }],
      });
    const resource = country === undefined ? allPrecedents : countryPrecedents;
    const asked = { country, query };
    const answer = await askResource(resource, asked, { release, asOf }, context);
    const { summary } = answer as { readonly summary: { readonly sentence: string } };
    const short = { ...shortened(answer, CASES), summary: without(summary, POOLED) };
    return { answer: detail ? answer : short, sentence: `${summary.sentence} ${LIMITS.forecast}` };
  },
});

type NamedCountry = Pick<CountryRef, 'iso2' | 'name'>;

interface Asked extends PlaceFilter {
  readonly year?: number;
  readonly tier?: readonly Tier[];
  readonly since?: number;
}
interface Rows<Row> {
  readonly url: string;
  readonly items: readonly (Row & { readonly country: NamedCountry })[];
}
interface Change {
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly direction: (typeof CHANGE_DIRECTION.values)[number];
}

export const report = tool({
  name: 'report',
  title: 'A report: placements, changes and counts',
  description:
    'One Trafficking in Persons Report: how many countries it places on each tier, which ones, and who moved up or down against the report before. Use it for "who is on Tier 3", "who was downgraded", "how many countries are on the watch list"; with since, for "how many in each year since".',
  input: z.strictObject({
    year: yearInput.optional().describe('Year of the report; default: the newest'),
    ...inputOf(reportTiers, ['tier', 'region', 'group', 'membership']),
    since: yearInput.optional().describe('With the counts of every report from this year on, in counts'),
    ...editionInput,
  }),
  answer: async ({ release: version, asOf, ...asked }, context) => {
    const edition = { release: version, asOf } as EditionInput;
    const release = await editionOf(edition, context);
    const { year = release.newestYear, tier, since, ...place } = asked as Asked;
    if (since !== undefined && since > year) throw sinceLater(since, year);
    const isNarrowed = [tier, place.region, place.group].some((each) => each !== undefined);
    const ask = (resource: Parameters<typeof askResource>[0], query = {}) =>
      askResource(resource, { year, query }, edition, context);
    const head = (await ask(reportResource)) as Report & { readonly officialUrl: string };
    const rows = (await ask(reportTiers, { tier, ...place })) as Rows<{ readonly tier: Tier }>;
    const { items: moves } = (await ask(reportChanges, place)) as Rows<Change>;
    const tiers = TIERS.filter((each) => tier?.includes(each) ?? true);
    const onAskedTier = ({ from, to }: Change) => tiers.some((each) => each === from || each === to);
    const changes = Object.fromEntries(
      CHANGE_DIRECTION.values.map((direction) => [
        direction,
        moves
          .filter((move) => move.direction === direction && (!isNarrowed || onAskedTier(move)))
          .map(({ country, from, to }) => ({ ...named(country), from, to })),
      ]),
    );
    const placements = Object.fromEntries(
      tiers.map((each) => [
        each,
        rows.items.filter((row) => row.tier === each).map(({ country }) => named(country)),
      ]),
    );
    const countsIn = (of: readonly { readonly tier: Tier }[]) =>
      Object.fromEntries(tiers.map((each) => [each, of.filter((row) => row.tier === each).length]));
    const wanted = rows.items.length;
    const counts =
      since === undefined
        ? {}
        : {
            counts: release.years
              .filter((each) => each >= since)
              .map((each) => {
                const found = findPlacements(release, { ...place, tier, year: [each] });
                return { year: each, totals: countsIn(found), covered: found.length };
              }),
          };
    const { upgrade = [], downgrade = [] } = changes;
    const onTiers = tiers
      .filter((each) => placements[each]?.length)
      .map((each) => [placements[each]?.length ?? 0, each] as const)
      .map(([count, each]) =>
        each === 'SC'
          ? `${count} special ${count === 1 ? 'case' : 'cases'}`
          : `${count} on ${phraseOf(each)}`,
      );
    const those = isNarrowed
      ? `Of ${head.covered} ${countriesAndTerritories(head.covered)} in the ${year} report ${wanted} ${wanted === 1 ? 'is' : 'are'} asked for`
      : `The ${year} report covers ${head.covered} ${countriesAndTerritories(head.covered)}`;
    const told = onTiers.length > 0 ? `: ${onTiers.join(', ')}` : '';
    const isFirst = year === release.years[0];
    const moved = isFirst
      ? 'no report came before it'
      : `${upgrade.length} moved up and ${downgrade.length} down against the report before`;
    return {
      answer: {
        ...head,
        ...(isNarrowed && { url: rows.url }),
        wanted,
        totals: countsIn(rows.items),
        placements,
        changes,
        ...counts,
      },
      sentence: `${those}${told}; ${moved}.`,
    };
  },
});

function sinceLater(since: number, year: number): Problem {
  const message = `is ${since}, after the report of ${year}: ask with a year up to ${year}, or for a later report`;
  return new Problem('invalid-parameter', `since ${message}.`, {
    errors: [{ parameter: 'since', message, value: since }],
  });
}

const named = ({ iso2, name }: NamedCountry): NamedCountry => ({ iso2, name });
