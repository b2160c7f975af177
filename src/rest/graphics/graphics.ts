import { z } from 'zod';
import { askedYear } from '../../dataset/period.js';
import { findPrecedents } from '../../dataset/precedents.js';
import { STATUSES } from '../../engine/vocabulary.js';
import { amongGroup } from '../../graphics/among-group.js';
import { textCard } from '../../graphics/card.js';
import { reportChanges } from '../../graphics/changes.js';
import { COMPARED_ORDERS, compareTimelines, MOST_COMPARED, tierWall } from '../../graphics/compare.js';
import { countryTimeline } from '../../graphics/country-timeline.js';
import { tierFlow } from '../../graphics/flow.js';
import { worldMap } from '../../graphics/map/world-map.js';
import { precedentBar } from '../../graphics/precedents.js';
import { ROW_ORDERS } from '../../graphics/row-order.js';
import { reportSlope, SLOPE_DIRECTIONS } from '../../graphics/slope.js';
import { LINE_TIERS, tierLine } from '../../graphics/tier-line.js';
import { tiersByYear } from '../../graphics/tiers-by-year.js';
import { transitionTable } from '../../graphics/transition-table.js';
import { watchListClock } from '../../graphics/watch-list-clock.js';
import { oneOf, place, placementFilters, yearParameter } from '../parameters/parameters.js';
import { cardOf, countriesAsked, type Graphic, graphic, inEnglish, namedIn } from './graphic.js';
import { digits, emphasis, highlight, labels, marks, marksOnMap } from './parameters.js';

const LONGEST_ADDRESS = 2_000;

const period = { from: placementFilters.from, to: placementFilters.to };
/** Countries by their names, or the part of the world that they are in. */
const countriesOrPlace = { country: placementFilters.country, ...place };

export const GRAPHICS: readonly Graphic[] = [
  graphic({
    operationId: 'drawCountryTiers',
    path: '/countries/:country/tiers',
    summary: 'Timeline of a country',
    description:
      'Its tier in every report. Waivers and automatic downgrades stand in their year, special cases are a band across all tiers, gaps are marked. It begins with the first report that placed the country, where no other is asked for.',
    query: z.strictObject({ ...period, emphasis, marks, digits }),
    example: '/countries/KH/tiers',
    draw: ({ release, params: { country }, query, options }) =>
      countryTimeline(release, release.countries.find(country), options, query),
  }),
  graphic({
    operationId: 'drawComparison',
    path: '/compare',
    summary: 'Timelines of several countries',
    description: `The timelines of up to ${MOST_COMPARED} countries under each other on one axis: of those that are named, or the members of a region or group.`,
    query: z.strictObject({
      ...countriesOrPlace,
      ...period,
      order: oneOf(COMPARED_ORDERS)
        .default('given')
        .describe('Order of the rows: as named, by name, or by the last tier that is shown'),
      highlight,
      marks,
    }),
    ordered: ['country'],
    example: '/compare?country=KH,TH,VN,MY',
    draw: ({ release, query, options }) =>
      compareTimelines(release, { ...query, countries: countriesAsked(release, query) }, options),
  }),
  graphic({
    operationId: 'drawReportMap',
    path: '/reports/:year/map',
    summary: 'Map of a report',
    description:
      'The world, or a region or group of it, by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.',
    query: z.strictObject({ ...place, highlight, labels, marks: marksOnMap }),
    example: '/reports/2025/map',
    draw: ({ release, params: { year }, query, options }) => worldMap(release, year, options, query),
  }),
  graphic({
    operationId: 'drawReportChanges',
    path: '/reports/:year/changes',
    summary: 'Who moved in a report',
    description: 'Upgrades and downgrades against the report before, and what cannot be compared.',
    query: z.strictObject({ highlight, marks }),
    example: '/reports/2022/changes',
    draw: ({ release, params: { year }, options }) => reportChanges(release, year, options),
  }),
  graphic({
    operationId: 'drawReportSlope',
    path: '/reports/:year/slope',
    summary: 'Who fell or rose in a report',
    description:
      'Who fell against the report before, or who rose, as lines from tier to tier: at most twelve names, the lowest or the highest.',
    query: z.strictObject({
      direction: oneOf(SLOPE_DIRECTIONS).default('downgrade').describe('Who fell, or who rose'),
      marks,
    }),
    example: '/reports/2025/slope',
    draw: ({ release, params: { year }, query, options }) => reportSlope(release, year, query, options),
  }),
  graphic({
    operationId: 'drawWatchList',
    path: '/watchlist',
    summary: 'Clocks of the watch list',
    description: 'The clock of every country on the Tier 2 Watch List after a report, the most urgent first.',
    query: z.strictObject({
      year: yearParameter.optional().describe('Year of the report; the newest without it'),
      highlight,
      marks,
    }),
    example: '/watchlist',
    draw: ({ release, query: { year = release.newestYear }, options }) =>
      watchListClock(release, year, options),
  }),
  graphic({
    operationId: 'drawPrecedents',
    path: '/precedents',
    summary: 'What happened to countries in a position',
    description:
      'Who went where from a position on the watch-list clock: a bar of all cases under the law in force by their placement in the next report, and a thin one of those before.',
    query: z.strictObject({
      // To read a word in any case it takes any input, which alone would be told as optional.
      status: oneOf(STATUSES).meta({ description: 'The position', param: { required: true } }),
      ...place,
      ...period,
    }),
    example: '/precedents?status=final_year',
    draw: ({ release, query: { status, ...filter }, options }) =>
      precedentBar(
        release,
        { cases: findPrecedents(release, { ...filter, status: [status] }), status, filter },
        options,
      ),
  }),
  graphic({
    operationId: 'drawWall',
    path: '/wall',
    summary: 'Wall of many countries',
    description:
      'Countries and territories under each other, by name or those of a region or group, the reports beside each other: tiers as cells with colour and pattern. Cells of reports in which a country was not a member are pale.',
    query: z.strictObject({
      ...countriesOrPlace,
      ...period,
      order: oneOf(ROW_ORDERS)
        .default('name')
        .describe('Order of the rows: by name, or by the last tier that is shown'),
      highlight,
      marks,
    }),
    example: '/wall?region=South-eastern%20Asia',
    draw: ({ release, query, options }) =>
      tierWall(release, { ...query, countries: namedIn(release, query) }, options),
  }),
  graphic({
    operationId: 'drawFlow',
    path: '/flow',
    summary: 'Moves between two reports',
    description: 'Where the countries of one report were in a later one: a band for each way that some went.',
    query: z.strictObject({
      from: yearParameter.describe('Year of the earlier report'),
      to: yearParameter.optional().describe('Year of the later report; the newest without it'),
      ...place,
    }),
    example: '/flow?from=2015',
    draw: ({ release, query: { from, to = release.newestYear, ...query }, options }) => {
      const reports = { from: askedYear(release, from, 'from'), to: askedYear(release, to, 'to') };
      return tierFlow(release, { ...query, ...reports }, options);
    },
  }),
  graphic({
    operationId: 'drawTiers',
    path: '/tiers',
    summary: 'Tiers by year',
    description:
      'Number of countries in each tier, report by report: of all, or of a region or group, with the members that it had then.',
    query: z.strictObject({ ...place, ...period }),
    example: '/tiers',
    draw: ({ release, query, options }) => tiersByYear(release, query, options),
  }),
  graphic({
    operationId: 'drawTierLine',
    path: '/statistics/counts',
    summary: 'Number on a tier by report',
    description:
      'How many are on Tier 3, or on the Watch List, report by report, as a line: of all, or of a region or group, with the members that it had then.',
    query: z.strictObject({
      tier: oneOf(LINE_TIERS).default('3').describe('The tier that is counted'),
      ...place,
      ...period,
    }),
    example: '/statistics/counts?tier=2WL',
    draw: ({ release, query, options }) => tierLine(release, query, options),
  }),
  graphic({
    operationId: 'drawAmongGroup',
    path: '/countries/:country/among',
    summary: 'One country among its group',
    description:
      'Where a country stands among the members of a group, or a region, in one report: a lane a tier, a mark a country.',
    query: z.strictObject({
      ...place,
      year: yearParameter.optional().describe('Year of the report; the newest without it'),
    }),
    example: '/countries/TH/among?group=asean',
    draw: ({ release, params: { country }, query, options }) =>
      amongGroup(release, release.countries.find(country), query, options),
  }),
  graphic({
    operationId: 'drawTransitions',
    path: '/statistics/transitions',
    summary: 'Table of moves from report to report',
    description:
      'From each tier to each: the share of countries that the next report put there, and their number, over all reports or some.',
    query: z.strictObject({ ...place, ...period }),
    example: '/statistics/transitions',
    draw: ({ release, query, options }) => transitionTable(release, query, options),
  }),
  graphic({
    operationId: 'drawCard',
    isForPreviews: true,
    path: '/card',
    summary: 'Card of an answer',
    description:
      'What an address says, in words, for previews of links: the verdict on a claim, what a what-if assumes, or the title of a page, with the history of the one country that it is about.',
    query: z.strictObject({
      of: z
        .string()
        .max(LONGEST_ADDRESS)
        .refine((path) => path.startsWith('/') && !path.startsWith('//'), 'must be a path of this service')
        .optional()
        .meta({ examples: ['/countries/KH', '/verify?country=KH&year=2022&tier=3'] })
        .describe('Path and query of the answer, without release and suffix; the service itself without it'),
    }),
    problems: ['invalid-claim', 'invalid-history', 'unknown-report', 'unknown-rule'],
    example: '/card?of=%2Fverify%3Fcountry%3DKH%26year%3D2022%26tier%3D3',
    draw: ({ release, query: { of }, options }) => textCard(release, cardOf(release, of), inEnglish(options)),
  }),
];
