import type { FastifyInstance } from 'fastify';
import { Answer } from '../http/answer.js';
import { FLOATING, IMMUTABLE } from '../http/freshness.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { type KeptServices, serveKept } from '../http/serve-kept.js';
import { noParameters, validate } from '../http/validation.js';
import { ASSETS, type AssetName, GRAPHIQL_VERSION, readAsset } from './graphiql-assets.js';

export const FIRST_QUERY = `# The tier history of a country, with its sources. Press Ctrl-Enter to ask.
query TierHistory {
  country(country: "KH") {
    name
    tiers(from: 2018) {
      totalCount
      nodes {
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

/** Starts GraphiQL: a file of its own, so that the page needs no script in its text. */
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
  /** In the order in which they must run. */
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

/** Nothing from other hosts; GraphiQL sets styles from its script, and has its fonts in its style sheet. */
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
const START_SCRIPT = 'start.js';

interface GraphiqlOptions extends KeptServices {
  readonly endpoint: string;
}

const urlOf = (name: AssetName | typeof START_SCRIPT): string => `${PAGE_URL}/${GRAPHIQL_VERSION}/${name}`;

export async function graphiql(
  app: FastifyInstance,
  { endpoint, ...services }: GraphiqlOptions,
): Promise<void> {
  const serve = (
    url: string,
    headers: Readonly<Record<string, string>>,
    read: () => Promise<string | Buffer>,
  ) =>
    serveKept(app, services, {
      url,
      ...(url === PAGE_URL ? { formats: ['html'] } : { written: () => url }),
      read: (request) => ({
        make: async () => {
          if (url === PAGE_URL) validate(noParameters, request.query, 'query');
          return new Answer(await read(), { ...COMMON_HEADERS, ...headers, vary: 'Accept-Encoding' });
        },
      }),
    });
  const page = graphiqlPage({
    styles: [urlOf('graphiql.css')],
    scripts: (['react.js', 'react-dom.js', 'graphiql.js', START_SCRIPT] as const).map(urlOf),
  });
  const headersOfPage = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': FLOATING,
  };
  serve(PAGE_URL, headersOfPage, async () => page);
  const headersOfScript = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FLOATING };
  serve(urlOf(START_SCRIPT), headersOfScript, async () => startScript(endpoint));
  for (const name of Object.keys(ASSETS) as AssetName[]) {
    const headers = { 'content-type': ASSETS[name], 'cache-control': IMMUTABLE };
    serve(urlOf(name), headers, () => readAsset(name));
  }
}
