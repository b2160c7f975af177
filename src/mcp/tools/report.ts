import { z } from 'zod';
import { CountryRef } from '../../dataset/countries.js';
import { findPlacements } from '../../dataset/placement-filter.js';
import { CHANGE_DIRECTIONS, Report } from '../../dataset/reports.js';
import { TIER_LABELS, TIERS, Tier } from '../../domain/tier.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges, report as reportResource } from '../../rest/resources/reports.js';
import { askResource } from '../ask-resource.js';
import { editionInput, editionOf, yearInput } from '../edition-input.js';
import { answerHead, counted } from '../output.js';
import { placeInput } from '../place-input.js';
import { tool } from '../tool.js';

const NamedCountry = CountryRef.pick({ iso2: true, name: true });
type NamedCountry = z.output<typeof NamedCountry>;
const Move = NamedCountry.extend({ from: Tier.nullable(), to: Tier.nullable() });

const byTier = <Value extends z.ZodType>(value: Value) =>
  z.object(Object.fromEntries(TIERS.map((tier) => [tier, value])) as Record<Tier, Value>);
const byDirection = <Value extends z.ZodType>(value: Value) =>
  z.object(
    Object.fromEntries(CHANGE_DIRECTIONS.map((direction) => [direction, value])) as Record<
      (typeof CHANGE_DIRECTIONS)[number],
      Value
    >,
  );

const totals = byTier(z.int().optional());

interface Rows<Row> {
  readonly url: string;
  readonly items: readonly (Row & { readonly country: NamedCountry })[];
}
interface Change {
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly direction: (typeof CHANGE_DIRECTIONS)[number];
}

export const report = tool({
  name: 'report',
  title: 'A report: placements, changes and counts',
  description:
    'One Trafficking in Persons Report: how many countries it places on each tier, which ones, and who moved up or down against the report before. Use it for "who is on Tier 3", "who was downgraded", "how many countries are on the watch list"; with since, for "how many in each year since".',
  input: z.strictObject({
    year: yearInput.optional().describe('Year of the report; default: the newest'),
    tier: z.array(Tier).min(1).optional().describe('Only these tiers; all that is told is narrowed to them'),
    ...placeInput,
    since: yearInput.optional().describe('With the counts of every report from this year on, in counts'),
    ...editionInput,
  }),
  output: z.object({
    ...Report.omit({ url: true, totals: true }).shape,
    ...answerHead,
    officialUrl: Report.shape.url,
    wanted: z.int().describe('Number of its countries that are asked for'),
    totals: totals.describe('Number of those on each tier that is asked for'),
    placements: byTier(z.array(NamedCountry).optional()).describe(
      'The countries by tier, as far as they were asked for',
    ),
    changes: byDirection(z.array(Move)).describe('Who is placed otherwise than in the report before'),
    counts: z
      .array(z.object({ year: z.int(), totals, covered: z.int() }))
      .optional()
      .describe('The same counts for each report since the year that was asked for'),
  }),
  answer: async ({ year: asked, tier, region, group, membership, since, ...edition }, context) => {
    const release = await editionOf(edition, context);
    const year = asked ?? release.newestYear;
    const place = { region, group, membership };
    const isNarrowed = [tier, region, group].some((each) => each !== undefined);
    const ask = (resource: Parameters<typeof askResource>[0], query = {}) =>
      askResource(resource, { year, query }, edition, context);
    const head = (await ask(reportResource)) as z.output<typeof Report> & { readonly officialUrl: string };
    const rows = (await ask(reportTiers, { tier, ...place })) as Rows<{ readonly tier: Tier }>;
    const { items: moves } = (await ask(reportChanges, place)) as Rows<Change>;
    const tiers = TIERS.filter((each) => tier?.includes(each) ?? true);
    const onAskedTier = ({ from, to }: Change) => tiers.some((each) => each === from || each === to);
    const changes = Object.fromEntries(
      CHANGE_DIRECTIONS.map((direction) => [
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
      .map((each) => `${placements[each]?.length} on ${TIER_LABELS[each]}`);
    const those = isNarrowed
      ? `Of ${counted(head.covered, 'country', 'countries')} in the ${year} report ${wanted} ${wanted === 1 ? 'is' : 'are'} asked for`
      : `The ${year} report covers ${counted(head.covered, 'country', 'countries')}`;
    const told = onTiers.length > 0 ? `: ${onTiers.join(', ')}` : '';
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
      sentence: `${those}${told}; ${upgrade.length} moved up and ${downgrade.length} down against the report before.`,
    };
  },
});

const named = ({ iso2, name }: NamedCountry): NamedCountry => ({ iso2, name });
