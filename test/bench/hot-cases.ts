import type { RequestContext } from './exchange.js';
import { HISTORY, NUMBER } from './load.js';

/** A request whose speed has a target, as a ratio to bare node:http with the same bytes. */
export interface HotCase {
  readonly name: string;
  readonly asked: RequestContext;
  /** The request says that it has the answer already. */
  readonly revalidates?: boolean;
  /** `null` where the ratio is measured and nothing is asked of it. */
  readonly target: number | null;
  /** Whether the target for the 99th percentile holds here: answers that are ready. */
  readonly ready: boolean;
}

const HOT_GET = 0.85;
const NOT_MODIFIED = 0.9;
const COMPRESSED = 0.8;
const REPEATED_GRAPHQL = 0.7;
const SIMULATION = 0.3;

export const HISTORY_QUERY =
  '{ country(code: "KH") { iso2 iso3 name tiers { totalCount nodes { year tier evidence } } } }';

const get = (name: string, path: string, more: Partial<HotCase> = {}): HotCase => ({
  name,
  asked: { path },
  target: HOT_GET,
  ready: true,
  ...more,
});

export const posting = (query: string): RequestContext => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});

const accepting = (name: string, path: string, coding: string): HotCase =>
  get(name, path, { asked: { path, headers: { 'accept-encoding': coding } }, target: COMPRESSED });

export const HOT_CASES: readonly HotCase[] = [
  get('JSON, history of a country', '/countries/KH/tiers'),
  get('JSON, the same in one release', '/releases/1.2.0/countries/KH/tiers'),
  get('CSV, history of a country', '/countries/KH/tiers.csv'),
  get('JSON, all placements of a year', '/reports/2025/tiers'),
  get('JSON, a list with filters', '/tiers?from=2020&tier=3&region=Asia'),
  get('304, history of a country', '/countries/KH/tiers', { revalidates: true, target: NOT_MODIFIED }),
  accepting('brotli, all placements of a year', '/reports/2025/tiers', 'br'),
  accepting('gzip, all placements of a year', '/reports/2025/tiers.csv', 'gzip'),
  get('SVG, timeline of a country', '/countries/KH/tiers.svg'),
  get('PNG, map of a report', '/reports/2025/map.png'),
  get('JSON, watch list', '/watchlist'),
  get('JSON, eligibility of a country', '/countries/KH/eligibility?year=2021'),
  accepting('brotli, the map of a report', '/reports/2025/map.svg', 'br'),
  get('PNG, timeline of a country', '/countries/KH/tiers.png'),
  get('what-if, repeated', '/eligibility/simulate?country=KH&history=2026:2WL'),
  get('what-if, always different', `/eligibility/simulate?history=${HISTORY}`, {
    target: SIMULATION,
    ready: false,
  }),
  get('GraphQL by GET, repeated', `/graphql?query=${encodeURIComponent(HISTORY_QUERY)}`, {
    target: REPEATED_GRAPHQL,
  }),
  get('GraphQL by POST, repeated', '/graphql', {
    asked: posting(HISTORY_QUERY),
    target: REPEATED_GRAPHQL,
  }),
  // What is asked of it, it is asked against peers who execute the query too.
  get('GraphQL by POST, always different', '/graphql', {
    asked: posting(`query Q${NUMBER} ${HISTORY_QUERY}`),
    target: null,
    ready: false,
  }),
];
