import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { CITATION_STYLE_NAMES, CITATION_STYLES, type CitedWork } from '../../formats/citation.js';
import { CITATION_TYPES, FORMATS } from '../../formats/format.js';
import { parseServiceUrl, requestInternally } from '../../http/internal-request.js';
import { MAX_URL_BYTES, Problem, type ProblemCode } from '../../http/problem.js';
import { searchText } from '../../http/query-string.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { enumParameter } from '../../kit/parameters.js';
import { PATH_PROBLEMS, problemResponses } from '../../kit/problem-responses.js';
import { NOT_MODIFIED } from '../../kit/response-headers.js';
import { type RouteServices, serve } from '../serve.js';
import { citedWork } from './cited-work.js';

const query = z.strictObject({
  url: z
    .string()
    .min(1)
    .max(MAX_URL_BYTES)
    .describe('URL to cite, pinned or not: a path, or with the host of this service'),
  style: enumParameter(CITATION_STYLE_NAMES)
    .optional()
    .describe(
      'Style of the citation, returned in its own media type; default: as the Accept header prefers, one style or all as JSON',
    ),
});

export const Citations = z
  .object({
    release: z.string().describe('Version of the cited release'),
    title: z.string().describe('What the URL returns'),
    url: z.string().describe('The URL, pinned to the release'),
    citations: z
      .object(
        Object.fromEntries(
          CITATION_STYLE_NAMES.map((name) => [name, z.string().describe(CITATION_STYLES[name].description)]),
        ),
      )
      .describe('The citation in every style'),
  })
  .meta({ id: 'Citations', description: 'How to cite a response' });

const RESPONSE_CONTENT = {
  [FORMATS.json.mediaType]: { schema: Citations },
  ...Object.fromEntries(
    Object.values(CITATION_STYLES).map(({ contentType }) => [
      contentType.split(';', 1)[0],
      { schema: { type: 'string' as const } },
    ]),
  ),
};

/** Problems of the cited URL, passed on to the client. */
const CITED_URL_PROBLEMS: readonly ProblemCode[] = [
  ...PATH_PROBLEMS,
  'not-found',
  'invalid-cursor',
  'invalid-claim',
  'invalid-history',
];

/** Serves `/cite`: the citation of a URL of this service in several styles. */
export function serveCitations(app: FastifyInstance, served: RouteServices): void {
  const { catalogue } = served;
  const schema: RouteSchema = {
    operationId: 'getCitation',
    tags: ['Releases'],
    summary: 'Citation of a response',
    description:
      'Formats a citation of any URL of the service, pinned to the release: as text and as BibTeX.',
    response: {
      200: { description: 'The citation, in every style or the requested one', content: RESPONSE_CONTENT },
      ...NOT_MODIFIED,
      ...problemResponses({ path: '/cite', extra: CITED_URL_PROBLEMS, isInRelease: true }),
    },
  };
  serve(app, served, {
    path: '/cite',
    schema,
    query,
    config: { namesHost: true },
    variant: ({ headers }) => preferredType(headers.accept) ?? '',
    async respond({ httpRequest, query: { url, style: named }, origin }) {
      const style = named ?? preferredStyle(httpRequest.headers.accept);
      const cited = await findCited(app, httpRequest, url, { catalogue, origin });
      const headers = {
        'content-location': `/cite${searchText(Object.entries({ url: cited.pinned, style }))}`,
        // Without a style, Accept chooses among media types that are no formats of other routes.
        ...(named === undefined && { vary: 'Accept, Accept-Encoding' }),
      };
      if (style === undefined) return { body: JSON.stringify(toCitations(cited)), headers };
      const { contentType, write } = CITATION_STYLES[style];
      return { body: write(cited.work), headers: { ...headers, 'content-type': contentType } };
    },
  });
}

const CITATION_CONTENT_TYPES = [FORMATS.json.contentType, ...Object.values(CITATION_TYPES)];

const preferredType = (accept = '*/*'): string | undefined =>
  new Negotiator({ headers: { accept } }).mediaTypes(CITATION_CONTENT_TYPES)[0];

/**
 * The style for the preferred media type; `undefined` for all styles as JSON.
 * @throws Problem `not-acceptable`
 */
function preferredStyle(accept: string | undefined) {
  const type = preferredType(accept);
  if (type !== undefined)
    return CITATION_STYLE_NAMES.find((name) => CITATION_STYLES[name].contentType === type);
  const available = Object.keys(RESPONSE_CONTENT);
  throw new Problem('not-acceptable', `Accept must allow one of ${available.join(', ')}.`, { available });
}

/** `Content-Location` of anything in a release, or of the list of releases. */
const CITABLE_PATH = /^\/releases(?=[/?.]|$)/;

interface CitedUrl {
  readonly release: ReleaseView;
  readonly pinned: string;
  readonly work: CitedWork;
}

/**
 * Resolves a URL of this service with an internal request.
 * @throws Problem the URL's own problem, or `invalid-parameter` if there is nothing to cite
 */
async function findCited(
  app: FastifyInstance,
  client: FastifyRequest,
  url: string,
  { catalogue, origin }: { readonly catalogue: Catalogue; readonly origin: string },
): Promise<CitedUrl> {
  const path = parseServiceUrl(url, origin);
  const { headers } = await requestInternally(app, client, path);
  const { 'content-location': pinned, 'dataset-release': version } = headers;
  if (pinned === undefined || version === undefined || !CITABLE_PATH.test(pinned)) throw notCitable(path);
  const release = await catalogue.get(version);
  return { release, pinned, work: citedWork(release, pinned, origin) };
}

const toCitations = ({ release, work }: CitedUrl): z.output<typeof Citations> => ({
  release: release.version,
  title: work.title,
  url: work.url,
  citations: Object.fromEntries(
    CITATION_STYLE_NAMES.map((name) => [name, CITATION_STYLES[name].write(work)]),
  ),
});

function notCitable(path: string): Problem {
  return new Problem(
    'invalid-parameter',
    `${path} is not a response of the dataset: there is nothing to cite.`,
    {
      errors: [{ parameter: 'url', message: 'is not a response of the dataset', value: path }],
    },
  );
}
