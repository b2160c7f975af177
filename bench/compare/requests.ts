import { TAGS, tagSlug } from '../../src/kit/tags.js';
import { RESOURCES } from '../../src/resources/index.js';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { ASSETS } from '../../src/web/assets.js';
import { NEWEST, VERSIONS } from '../../test/support/seeds.js';

export interface ComparedRequest {
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const get = (url: string, headers: ComparedRequest['headers'] = {}): ComparedRequest => ({
  method: 'GET',
  url,
  headers,
});

/** Inserts a prefix before the path, a suffix after it, and more parameters into the query. */
function variant(url: string, { prefix = '', suffix = '', more = '' }): string {
  const [path, query = ''] = url.split('?');
  const search = [query, more].filter(Boolean).join('&');
  return `${prefix}${path}${suffix}${search && `?${search}`}`;
}

const EARLIER = VERSIONS[2] ?? NEWEST;
const PREFIXES = ['', `/releases/${NEWEST}`, `/releases/${EARLIER}`];
const UNKNOWN_RELEASE = '/releases/9.9.9';

const SUFFIXES = ['', '.json', '.csv', '.ndjson', '.xlsx', '.parquet', '.html', '.svg'];

/** Every resource in every format, pinned and not, as of a day, with names, and with faults. */
const resourceRequests = (): readonly ComparedRequest[] =>
  RESOURCES.flatMap(({ example }) => {
    const put = (suffix: string, more: string) => get(variant(example, { suffix, more }));
    return [
      ...PREFIXES.flatMap((prefix) => SUFFIXES.map((suffix) => get(variant(example, { prefix, suffix })))),
      ...['text/html', 'text/csv', 'image/svg+xml'].map((accept) => get(example, { accept })),
      put('', 'asOf=2024-01-01'),
      put('.html', 'asOf=2024-01-01'),
      put('', 'bogus=1'),
      put('.html', 'sort='),
      put('.html', 'sort=-country&find=a'),
      put('', 'bom=true'),
      put('.csv', 'bom=true'),
      put('.json', 'include=trace'),
      put('', 'country=Cambodia,Kampuchea&limit=2'),
      put('', 'region=nowhere'),
      get(variant(example, { prefix: UNKNOWN_RELEASE })),
      get(`${example.split('?')[0]}/`),
    ];
  });

const GRAPHIC_QUERIES = [
  'lang=es&theme=dark',
  'size=square',
  'width=400&title=false',
  'width=400&size=square',
  'bogus=1',
  'asOf=2023-01-01',
  'highlight=Cambodia,Kampuchea',
  'title=%D8%A7',
  'annotate=2020:hello',
];

/** Every graphic as SVG, PNG and page for frames, with its options, and its errors as images. */
const graphicRequests = (): readonly ComparedRequest[] =>
  GRAPHICS.flatMap(({ example }) => {
    const put = (suffix: string, more = '', prefix = '') => variant(example, { prefix, suffix, more });
    const pinned = `/releases/${NEWEST}`;
    return [
      ...PREFIXES.flatMap((prefix) => ['.svg', '.png'].map((suffix) => get(put(suffix, '', prefix)))),
      ...['', pinned].flatMap((prefix) =>
        ['', 'theme=dark&lang=fr&title=false'].map((more) => get(`/embed${put('', more, prefix)}`)),
      ),
      ...GRAPHIC_QUERIES.flatMap((more) => [
        get(put('.svg', more)),
        get(put('.png', more)),
        get(put('.svg', more, pinned)),
      ]),
      get(put('.svg', 'bogus=1'), { accept: 'image/avif,image/webp,*/*' }),
      get(put('.png', 'bogus=1'), { accept: 'image/png,*/*;q=0.5' }),
      get(put('.svg', 'region=nowhere'), { accept: 'image/*' }),
      get(put('.svg', '', UNKNOWN_RELEASE), { accept: 'image/*' }),
      get(put('.svg', '', UNKNOWN_RELEASE)),
      get(variant(example.replace('KH', 'XX').replace(/20\d\d/, '1999'), { suffix: '.svg' })),
      get(put('.SVG')),
    ];
  });

/** What is neither a resource nor a graphic: pages, texts, downloads, citations, files. */
const OTHER_URLS = `
/ /search?q=cambodia /search?q=ca /search.json?q=cambodia /what-if /claim-check /charts
/charts?kind=map&year=2025 /charts?year=2025&kind=map /about /method /glossary /changelog /corrections /use-it-in
/problems /problems/invalid-parameter /docs /docs/statistics /docs/compatibility /docs/errors /docs/graphql /docs/mcp
/docs/which-list /docs/who-has-run-out /docs/check-a-sentence /docs/chart-a-country /docs/load-the-data
/news /statistics /embeds /compare /compare?country=KH /reports/2025/map /countries/KH/outcomes /countries/KH/spells
/countries/KH/waivers /countries/KH/determinations /claim-check/claim?country=KH&year=
/robots.txt /sitemap.xml /changes.atom /llms.txt /.well-known/security.txt /openapi.json /openapi
/graphiql /graphql/schema.graphql /favicon.ico /embed.js /apple-touch-icon.png /health/ready /health/fresh
/releases/${NEWEST} /releases/${NEWEST}.html /releases/${EARLIER} /releases/${EARLIER}.html
/releases/${NEWEST}/download /releases/${NEWEST}/download.json /releases/${NEWEST}/download/datapackage.json
/releases/${NEWEST}/download/placements.csv /releases/${EARLIER}/download
/cite?url=/countries/KH/tiers /cite?url=/countries/KH/tiers&style=bibtex /cite?url=/releases/${EARLIER}
/cite?url=/reports/2025/map.svg /verify?country=KH&year=2022&tier=3
/annotate?text=Cambodia%20was%20on%20Tier%203%20in%202022.
/countries/Kampuchea/tiers /countries/cambodia/tiers.svg /countries/c%C3%B4te%20d%27ivoire/tiers.svg
/groups/African%20Union /countries/KH/tiers.csv?shape=wide /tiers?limit=3 /tiers.csv?shape=wide /tiers.parquet
/tiers.xlsx`
  .trim()
  .split(/\s+/);

/** Unknown paths, names and files, and queries that are not valid. */
const FAULTY_URLS = `
/nowhere /nowhere.csv /health /compatibility /groups/asean/members.html /countries/XX/tiers /countries/KH/outcomes.html
${UNKNOWN_RELEASE} /releases/${NEWEST}?asOf=2020-01-01 /releases/${NEWEST}.html?asOf=2020-01-01
/releases/${NEWEST}/download/nothing.csv /cite /cite?url=/nowhere /annotate /verify /countries/KH/tiers?shape=wide
/statistics/transitions?from=2025&to=2025 /claim-check/text /graphql`
  .trim()
  .split(/\s+/);

/** Lists with filters: their first sentences and empty states. */
const FILTERED_URLS = `
/outcomes.html?country=KH /outcomes.html?fromTier=2WL&toTier=3 /outcomes.html /spells.html /spells?ending=upgraded
/determinations.html?fiscalYear=2026 /determinations.html /groups.html /groups/g20.html
/statistics/counts.html?by=group /statistics/counts.html?year=2020,2021 /statistics/counts.html?group=asean
/statistics/counts.csv?tier=3 /statistics/durations.html?region=Asia&from=2010
/statistics/transitions.html?group=au&year=2020
/outcomes.json?include=trace&limit=3 /countries/KH.html /watchlist.html /reports/2025.html
/releases/${EARLIER}/outcomes /releases/${EARLIER}/statistics/durations /rules.html /differences.html
/precedents.html /precedents.html?status=final_year /waivers.html /sources.html`
  .trim()
  .split(/\s+/);

const JSON_TYPE = { 'content-type': 'application/json' };

function mcp(method: string, params: object): ComparedRequest {
  return {
    method: 'POST',
    url: '/mcp',
    headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  };
}

const LISTS_OF_TOOL = ['spells', 'determinations', 'missing', 'counts', 'clock', 'waivers'];

const graphql = (query: string): ComparedRequest => ({
  method: 'POST',
  url: '/graphql',
  headers: JSON_TYPE,
  body: JSON.stringify({ query }),
});

const INTROSPECTION = `{ __schema { types { name description
  fields { name description args { name description defaultValue type { name kind } }
    type { name kind ofType { name } } }
  enumValues { name description } inputFields { name } } } }`;

const GRAPHQL_QUERIES = [
  INTROSPECTION,
  '{ outcomes(country: ["KH"]) { items { year outcome sentence } } }',
  '{ country(country: "KH") { outcomes { items { year } } spells { items { firstReport lastReport } } } }',
  '{ group(group: "asean") { name members { country { iso2 } } } }',
  `{ counts { items { year tier placements } } determinations(fiscalYear: [2023]) { items { determination } } }`,
];

const otherRequests = (): readonly ComparedRequest[] => [
  ...[...OTHER_URLS, ...FAULTY_URLS].flatMap((url) => [get(url), get(url, { accept: 'text/html' })]),
  ...[...ASSETS.values()].map(({ url }) => get(url)),
  ...TAGS.map(({ name }) => get(`/docs/${tagSlug(name)}`)),
  ...FILTERED_URLS.map((url) => get(url)),
  mcp('tools/list', {}),
  ...LISTS_OF_TOOL.flatMap((list) =>
    [{}, { country: 'KH' }].map((filters) =>
      mcp('tools/call', { name: 'list_rows', arguments: { list, ...filters } }),
    ),
  ),
  ...GRAPHQL_QUERIES.map(graphql),
  {
    method: 'POST',
    url: '/annotate',
    headers: { 'content-type': 'text/plain' },
    body: 'Cambodia was on Tier 3 in 2022.',
  },
  { method: 'OPTIONS', url: '/tiers', headers: {} },
  { method: 'POST', url: '/tiers', headers: {} },
  { method: 'HEAD', url: '/tiers', headers: {} },
  { method: 'HEAD', url: '/countries/KH/tiers.svg', headers: {} },
];

/** What must be found, as data or as a page: a URL that is not was renamed. */
export const KNOWN_URLS: readonly string[] = [
  ...RESOURCES.map(({ example }) => example),
  ...OTHER_URLS,
  ...FILTERED_URLS,
];

/** Every request of the comparison, by a key that names it. */
export const comparedRequests = (): ReadonlyMap<string, ComparedRequest> =>
  new Map(
    [...resourceRequests(), ...graphicRequests(), ...otherRequests()].map((request) => {
      const { method, url, headers, body = '' } = request;
      const more = [JSON.stringify(headers), body].filter((part) => part !== '{}' && part !== '');
      return [[method, url, ...more].join(' '), request];
    }),
  );
