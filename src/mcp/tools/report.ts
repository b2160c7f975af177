import { z } from 'zod';
import type { CountryRef } from '../../dataset/countries.js';
import type { PlaceFilter } from '../../dataset/place-filter.js';
import { findPlacements } from '../../dataset/placement-filter.js';
import type { Report } from '../../dataset/reports.js';
import { Problem } from '../../domain/problem.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { countriesAndTerritories, phraseOf } from '../../engine/english.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges, report as reportResource } from '../../rest/resources/reports.js';
import { askResource } from '../ask-resource.js';
import { type EditionInput, editionInput, editionOf, yearInput } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { tool } from '../tool.js';

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
