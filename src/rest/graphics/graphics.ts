import { z } from 'zod';
import {
  COMPARED_ORDERS,
  compareTimelines,
  MAX_COMPARED,
  MAX_ROWS_WITH_ENDS,
} from '../../graphics/compare.js';
import { countryTimeline } from '../../graphics/country-timeline.js';
import { OWN_LANGUAGE } from '../../graphics/languages.js';
import { worldMap } from '../../graphics/map/world-map.js';
import { drawReportChanges } from '../../graphics/report-changes.js';
import { COUNTED_TIERS, tierLine } from '../../graphics/tier-line.js';
import { tiersByYear } from '../../graphics/tiers-by-year.js';
import { drawClock, drawVerdict } from '../../graphics/verdict.js';
import { watchListClock } from '../../graphics/watch-list-clock.js';
import { enumParameter, placeFilters, placementFilters, yearParameter } from '../../kit/parameters.js';
import { type ClockQuery, countryClock, requestedClock } from '../../resources/country-clock.js';
import { getVerdict, verify } from '../../resources/verify.js';
import { findNamesIn, type Graphic, graphic, toChosenPlace } from './graphic.js';
import { highlight, labels } from './parameters.js';

const period = { from: placementFilters.from, to: placementFilters.to };
/** Either countries by name, or a region or group. */
const countriesOrPlace = { country: placementFilters.country, ...placeFilters };

/** Charts, which the builder offers and pages embed. */
export const CHARTS: readonly Graphic[] = [
  graphic({
    operationId: 'drawCountryTiers',
    path: '/countries/:country/tiers',
    summary: 'Timeline of a country',
    title: 'Timeline of {country}',
    description:
      "The country's tier in every report, with waivers, automatic downgrades, special cases and gaps marked. By default it starts with the first report that placed the country.",
    query: z.strictObject(period),
    example: '/countries/KH/tiers',
    draw: ({ release, params: { country }, query, options }) =>
      countryTimeline(release, release.countries.find(country), options, query),
  }),
  graphic({
    operationId: 'drawComparison',
    path: '/compare',
    summary: 'Timelines of several countries',
    description: `Timelines of up to ${MAX_COMPARED} countries on one axis: the named ones, or the members of a region or group. More than ${MAX_ROWS_WITH_ENDS} are shown as a grid of cells.`,
    query: z.strictObject({
      ...countriesOrPlace,
      ...period,
      order: enumParameter(COMPARED_ORDERS)
        .default('given')
        .describe('Order of the rows: as given, by name, or by the last tier shown'),
      highlight,
    }),
    ordered: ['country'],
    example: '/compare?country=KH,TH,VN,MY',
    draw: ({ release, query, options }) =>
      compareTimelines(release, { ...query, countries: findNamesIn(release, query) }, options),
  }),
  graphic({
    operationId: 'drawReportMap',
    path: '/reports/:year/map',
    summary: 'Map of a report',
    title: 'Map of the report of {year}',
    description:
      'The world, a region or group of it, or countries by name, by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.',
    query: z.strictObject({ ...countriesOrPlace, highlight, labels }),
    ordered: ['country'],
    example: '/reports/2025/map',
    draw: ({ release, params: { year }, query, options }) =>
      worldMap(release, year, options, toChosenPlace(release, query)),
  }),
  graphic({
    operationId: 'drawReportChanges',
    path: '/reports/:year/changes',
    summary: 'Changes in a report',
    title: 'Who moved in the report of {year}',
    description:
      'Upgrades and downgrades since the previous report, and what cannot be compared: of the world, a region or group, or countries by name.',
    query: z.strictObject({ ...countriesOrPlace, highlight }),
    ordered: ['country'],
    example: '/reports/2022/changes',
    draw: ({ release, params: { year }, query, options }) =>
      drawReportChanges(release, year, options, toChosenPlace(release, query)),
  }),
  graphic({
    operationId: 'drawWatchList',
    path: '/watchlist',
    summary: 'Clocks of the watch list',
    description:
      'The watch-list clock of every country on the list after a report, most urgent first: of the world, a region or group, or countries by name.',
    query: z.strictObject({
      year: yearParameter.optional().describe('Year of the report; default: the newest'),
      ...countriesOrPlace,
      highlight,
    }),
    ordered: ['country'],
    example: '/watchlist',
    draw: ({ release, query: { year = release.newestYear, ...query }, options }) =>
      watchListClock(release, year, options, toChosenPlace(release, query)),
  }),
  graphic({
    operationId: 'drawCounts',
    path: '/statistics/counts',
    summary: 'Countries by tier, report by report',
    description:
      'Number of countries on each tier as bars, or on one tier as a line: all countries, a region, or a group with its members at the time.',
    query: z.strictObject({
      tier: enumParameter(COUNTED_TIERS).optional().describe('Show only this tier, as a line'),
      ...placeFilters,
      ...period,
    }),
    example: '/statistics/counts',
    draw: ({ release, query: { tier, ...query }, options }) =>
      tier === undefined
        ? tiersByYear(release, query, options)
        : tierLine(release, { ...query, tier }, options),
  }),
];

/** Pictures of a decision, for sharing its page. */
const DECISIONS: readonly Graphic[] = [
  graphic({
    operationId: 'drawVerdict',
    path: '/verify',
    summary: 'Verdict on a claim as a picture',
    description:
      'The verdict of `/verify` for sharing: verdict and claim, the reason, the placements and the clause that decide, and the release. In English only.',
    query: verify.query.omit({ include: true }),
    languages: [OWN_LANGUAGE],
    problems: ['invalid-claim'],
    example: '/verify?country=KH&year=2022&event=automatic_downgrade',
    draw: ({ release, query, options }) => drawVerdict(release, getVerdict(release, query), options),
  }),
  graphic({
    operationId: 'drawCountryClock',
    path: '/countries/:country/clock',
    summary: 'Watch-list clock of a country as a picture',
    title: 'Watch-list clock of {country}',
    description:
      'The watch-list clock of a country after a report, or a what-if, for sharing: what the next report may do, why, the placements and the clause that decide, and the release. In English only.',
    query: countryClock.query.omit({ include: true }),
    languages: [OWN_LANGUAGE],
    problems: ['invalid-history'],
    example: '/countries/KH/clock?year=2021',
    draw: ({ release, params: { country }, query, options }) =>
      drawClock(release, requestedClock(release, country, query as ClockQuery), options),
  }),
];

export const GRAPHICS: readonly Graphic[] = [...CHARTS, ...DECISIONS];
