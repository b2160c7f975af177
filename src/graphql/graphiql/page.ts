const FIRST_QUERY = `# The tier history of a country, with its sources. Press Ctrl-Enter to ask.
query TierHistory {
  country(code: "KH") {
    name
    tiers(filter: { from: 2018 }) {
      totalCount
      nodes {
        year
        tier
        label
        evidence
        sources {
          title
          url
        }
      }
    }
  }
}
`;

/** Starts GraphiQL: a file of its own, so that the page needs no script in its text. */
export const startScript = (endpoint: string): string => `const { createElement } = React;
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

export const graphiqlPage = ({ styles, scripts }: PageFiles): string => `<!doctype html>
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
export const CONTENT_SECURITY_POLICY = [
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
