import type { FastifyInstance } from 'fastify';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FLOATING, IMMUTABLE } from '../../http/headers.js';
import { type KeptServices, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { ASSETS, type AssetName, GRAPHIQL_VERSION, readAsset } from './assets.js';
import { CONTENT_SECURITY_POLICY, graphiqlPage, startScript } from './page.js';

const PAGE_URL = '/graphiql';
const START_SCRIPT = 'start.js';

export interface GraphiqlOptions extends KeptServices {
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
      schema: { hide: true },
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
