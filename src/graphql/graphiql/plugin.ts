import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FLOATING, IMMUTABLE } from '../../http/headers.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { requestedFormat } from '../../http/requested-format.js';
import { sendAnswer } from '../../http/send.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { ASSETS, type AssetName, GRAPHIQL_VERSION, readAsset } from './assets.js';
import { CONTENT_SECURITY_POLICY, graphiqlPage, startScript } from './page.js';

const PAGE_URL = '/graphiql';
const START_SCRIPT = 'start.js';

export interface GraphiqlOptions {
  /** Address of the GraphQL API. */
  readonly endpoint: string;
}

const urlOf = (name: AssetName | typeof START_SCRIPT): string => `${PAGE_URL}/${GRAPHIQL_VERSION}/${name}`;

/** GraphiQL, the editor for people, without anything from other hosts. */
export async function graphiql(app: FastifyInstance, { endpoint }: GraphiqlOptions): Promise<void> {
  const page = graphiqlPage({
    styles: [urlOf('graphiql.css')],
    scripts: (['react.js', 'react-dom.js', 'graphiql.js', START_SCRIPT] as const).map(urlOf),
  });
  serve(
    app,
    PAGE_URL,
    async () => page,
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': FLOATING,
    },
    (request) => {
      validate(noParameters, request.query, 'query');
      requestedFormat(request, ['html']);
    },
  );
  serve(app, urlOf(START_SCRIPT), async () => startScript(endpoint), {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': FLOATING,
  });
  for (const name of Object.keys(ASSETS) as AssetName[]) {
    serve(app, urlOf(name), () => readAsset(name), {
      'content-type': ASSETS[name],
      'cache-control': IMMUTABLE,
    });
  }
}

/**
 * Serves a file that never changes while the service runs; it is read when it is first asked for.
 * @param check refuses a request by a problem
 */
function serve(
  app: FastifyInstance,
  url: string,
  read: () => Promise<string | Buffer>,
  headers: Readonly<Record<string, string>>,
  check: (request: FastifyRequest) => void = () => undefined,
): void {
  let made: Answer | undefined;
  app.get(url, { schema: { hide: true } }, async (request, reply) => {
    check(request);
    made ??= new Answer(await read(), { ...COMMON_HEADERS, ...headers, vary: 'Accept-Encoding' });
    return sendAnswer(request, reply, made);
  });
  answerOtherMethods(app, url);
}
