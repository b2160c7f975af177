import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { IMMUTABLE, SHORT_LIVED } from '../http/cache-control.js';
import { COMMON_HEADERS, varyFor } from '../http/headers.js';
import { HttpResponse } from '../http/http-response.js';
import { anyParameters, noParameters } from '../http/validation.js';
import { projectFile } from '../paths.js';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const STYLESHEET = 'text/css; charset=utf-8';

/**
 * Files of GraphiQL and their media types. All are self-hosted; `npm run build` copies them from packages.
 */
const ASSETS = {
  'react.js': JAVASCRIPT,
  'react-dom.js': JAVASCRIPT,
  'graphiql.js': JAVASCRIPT,
  'graphiql.css': STYLESHEET,
} as const;

type AssetName = keyof typeof ASSETS;

const toFile = (name: string): string => projectFile(`assets/graphiql/${name}`);

/** Version of GraphiQL. Part of the asset URLs, so that they can be cached permanently. */
const GRAPHIQL_VERSION = readFileSync(toFile('version'), 'utf8');

function readAsset(name: AssetName): Promise<Buffer> {
  return readFile(toFile(name));
}

export const FIRST_QUERY = `# The tier history of a country, with its sources. Press Ctrl-Enter to ask.
query TierHistory {
  country(country: "KH") {
    name
    tiers(from: 2018) {
      total
      items {
        year
        tier
        evidence
        sources {
          title
          sourceUrl
        }
      }
    }
  }
}
`;

/** Start script, served as a file so that the page needs no inline script. */
const startScript = (endpoint: string): string => `const { createElement } = React;
const explorer = createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: ${JSON.stringify(endpoint)} }),
  defaultQuery: ${JSON.stringify(FIRST_QUERY)},
  defaultEditorToolsVisibility: false,
});
ReactDOM.createRoot(document.getElementById('graphiql')).render(explorer);
`;

interface PageFiles {
  readonly styles: readonly string[];
  /** In execution order. */
  readonly scripts: readonly string[];
}

const graphiqlPage = ({ styles, scripts }: PageFiles): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL – TIP tiers</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<style>body { margin: 0 } #graphiql { height: 100vh }</style>
${scripts.map((src) => `<script defer src="${src}"></script>`).join('\n')}
</head>
<body>
<main id="graphiql"><p>GraphiQL needs JavaScript. Without it, queries can be sent to <code>/graphql</code>.</p></main>
</body>
</html>
`;

/**
 * Allows no other hosts. GraphiQL sets inline styles from its script and embeds its fonts in its style sheet.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE_URL = '/graphiql';
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': SHORT_LIVED,
};
const START_SCRIPT = 'start.js';

interface GraphiqlOptions {
  readonly endpoint: string;
}

const toUrl = (name: AssetName | typeof START_SCRIPT): string => `${PAGE_URL}/${GRAPHIQL_VERSION}/${name}`;

/** Serves the GraphiQL page and its assets. */
export async function graphiql(app: FastifyInstance, { endpoint }: GraphiqlOptions): Promise<void> {
  const page = graphiqlPage({
    styles: [toUrl('graphiql.css')],
    scripts: (['react.js', 'react-dom.js', 'graphiql.js', START_SCRIPT] as const).map(toUrl),
  });
  const route = { schema: { querystring: noParameters }, config: { formats: ['html'] as const } };
  app.get(PAGE_URL, route, async (_request, reply) => reply.sendCacheable(sendFile(page, PAGE_HEADERS)));
  const serveFile = (
    name: AssetName | typeof START_SCRIPT,
    headers: Headers,
    read: () => Promise<string | Buffer>,
  ) =>
    app.get(toUrl(name), { schema: { querystring: anyParameters } }, async (_request, reply) =>
      reply.sendCacheable(sendFile(await read(), headers), { address: toUrl(name) }),
    );
  const scriptHeaders = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': SHORT_LIVED };
  serveFile(START_SCRIPT, scriptHeaders, async () => startScript(endpoint));
  for (const name of Object.keys(ASSETS) as AssetName[])
    serveFile(name, { 'content-type': ASSETS[name], 'cache-control': IMMUTABLE }, () => readAsset(name));
}

type Headers = Readonly<Record<'content-type' | 'cache-control', string>>;

const sendFile = (body: string | Buffer, headers: Headers): HttpResponse =>
  new HttpResponse(body, {
    ...COMMON_HEADERS,
    ...headers,
    ...varyFor(headers['content-type'], { isNegotiated: false }),
  });
