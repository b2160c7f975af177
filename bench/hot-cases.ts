import type { RequestContext } from './exchange.js';
import { HISTORY, NUMBER } from './load.js';

/** A request whose speed is measured relative to bare node:http with the same bytes. */
export interface HotCase {
  readonly name: string;
  readonly request: RequestContext;
  readonly revalidates?: boolean;
  /** Minimum ratio for a cache hit; a computed response has none, as it takes another thread's time. */
  readonly target: number | null;
}

const READY = 0.78;
const NOT_MODIFIED = 0.75;
const COMPRESSED = 0.7;
const GRAPHIC = 0.75;
const REPEATED_GRAPHQL = 0.7;

export const HISTORY_QUERY =
  '{ country(country: "KH") { iso2 iso3 name tiers { total items { year tier evidence } } } }';

const get = (name: string, path: string, more: Partial<HotCase> = {}): HotCase => ({
  name,
  request: { path },
  target: READY,
  ...more,
});

export const posting = (query: string, variables?: string): RequestContext => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: `{"query":${JSON.stringify(query)}${variables === undefined ? '' : `,"variables":${variables}`}}`,
});

const accepting = (name: string, path: string, coding: string): HotCase =>
  get(name, path, { request: { path, headers: { 'accept-encoding': coding } }, target: COMPRESSED });

/** Start before the first report, so that any number yields the whole history. */
const HISTORY_FROM =
  'query History($from: Int) { country(country: "KH") { iso2 iso3 name tiers(from: $from) { total items { year tier evidence } } } }';

export const HOT_CASES: readonly HotCase[] = [
  get('JSON, history of a country', '/countries/KH/tiers'),
  get('JSON, all placements of a year', '/tiers?year=2025'),
  get('JSON, clock of a country', '/countries/KH/clock?year=2021'),
  get('304, history of a country', '/countries/KH/tiers', { revalidates: true, target: NOT_MODIFIED }),
  accepting('brotli, all placements of a year', '/tiers?year=2025', 'br'),
  accepting('gzip, all placements of a year as CSV', '/tiers.csv?year=2025', 'gzip'),
  get('SVG, timeline of a country', '/countries/KH/tiers.svg', { target: GRAPHIC }),
  get('PNG, map of a report', '/reports/2025/map.png', { target: GRAPHIC }),
  get('GraphQL by POST, repeated', '/graphql', {
    request: posting(HISTORY_QUERY),
    target: REPEATED_GRAPHQL,
  }),
  get('what-if, uncached', `/countries/US/clock?history=${HISTORY}`, {
    target: null,
  }),
  get('GraphQL by POST, same document, uncached variables', '/graphql', {
    request: posting(HISTORY_FROM, `{"from":-${NUMBER}}`),
    target: null,
  }),
];
