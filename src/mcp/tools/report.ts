import { z } from 'zod';
import { CountryRef } from '../../dataset/countries.js';
import { CHANGE_DIRECTIONS, Report } from '../../dataset/reports.js';
import { TIER_LABELS, TIERS, Tier } from '../../domain/tier.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges, report as reportResource, reports } from '../../rest/resources/reports.js';
import { askResource } from '../ask-resource.js';
import { editionInput, yearInput } from '../edition-input.js';
import { answerHead, counted } from '../output.js';
import { placeInput } from '../place-input.js';
import { tool } from '../tool.js';

const NamedCountry = CountryRef.pick({ iso2: true, name: true });
type NamedCountry = z.output<typeof NamedCountry>;
const Move = NamedCountry.extend({ from: Tier.nullable(), to: Tier.nullable() });
const totals = Report.shape.totals;

const byTier = <Value extends z.ZodType>(value: Value) =>
  z.object(Object.fromEntries(TIERS.map((tier) => [tier, value])) as Record<Tier, Value>);
const byDirection = <Value extends z.ZodType>(value: Value) =>
  z.object(
    Object.fromEntries(CHANGE_DIRECTIONS.map((direction) => [direction, value])) as Record<
      (typeof CHANGE_DIRECTIONS)[number],
      Value
    >,
  );

interface Rows<Row> {
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
    tier: z
      .array(Tier)
      .min(1)
      .optional()
      .describe('Only the placements on these tiers; the counts are whole'),
    ...placeInput,
    since: yearInput.optional().describe('With the counts of every report from this year on, in counts'),
    ...editionInput,
  }),
  output: z.object({
    ...Report.omit({ url: true }).shape,
    ...answerHead,
    officialUrl: Report.shape.url,
    placements: byTier(z.array(NamedCountry).optional()).describe(
      'The countries by tier, as far as they were asked for',
    ),
    changes: byDirection(z.array(Move)).describe('Who is placed otherwise than in the report before'),
    counts: z
      .array(z.object({ year: z.int(), totals, covered: z.int() }))
      .optional()
      .describe('The counts of each report since the year that was asked for'),
  }),
  answer: async ({ year: asked, tier, region, group, membership, since, ...edition }, context) => {
    const { catalogue } = context;
    const version = edition.release;
    const whole = version === undefined ? catalogue.current : await catalogue.get(version);
    const release = whole.asOf(edition.asOf);
    const year = asked ?? release.newestYear;
    const ask = (resource: Parameters<typeof askResource>[0], query = {}) =>
      askResource(resource, { year, query }, edition, context);
    const head = (await ask(reportResource)) as z.output<typeof Report>;
    const { items } = (await ask(reportTiers, { tier, region, group, membership })) as Rows<{
      readonly tier: Tier;
    }>;
    const moves = (await ask(reportChanges)) as Rows<Change>;
    const changes = Object.fromEntries(
      CHANGE_DIRECTIONS.map((direction) => [
        direction,
        moves.items
          .filter((move) => move.direction === direction)
          .map(({ country, from, to }) => ({ ...named(country), from, to })),
      ]),
    );
    const placements = Object.fromEntries(
      TIERS.filter((each) => tier?.includes(each) ?? true).map((each) => [
        each,
        items.filter((row) => row.tier === each).map(({ country }) => named(country)),
      ]),
    );
    const counts = since === undefined ? {} : { counts: await countsSince(since, edition, context) };
    const { upgrade = [], downgrade = [] } = changes;
    const onTiers = TIERS.filter((each) => head.totals[each] > 0).map(
      (each) => `${head.totals[each]} on ${TIER_LABELS[each]}`,
    );
    return {
      answer: { ...head, placements, changes, ...counts },
      sentence: `The ${year} report covers ${counted(head.covered, 'country', 'countries')}: ${onTiers.join(', ')}; ${upgrade.length} moved up and ${downgrade.length} down against the report before.`,
    };
  },
});

const named = ({ iso2, name }: NamedCountry): NamedCountry => ({ iso2, name });

async function countsSince(
  since: number,
  edition: Parameters<typeof askResource>[2],
  context: Parameters<typeof askResource>[3],
) {
  const { items } = (await askResource(reports, {}, edition, context)) as {
    readonly items: readonly z.output<typeof Report>[];
  };
  return items
    .filter(({ year }) => year >= since)
    .map(({ year, totals, covered }) => ({ year, totals, covered }));
}
