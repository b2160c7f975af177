import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { validate } from '../../http/validation.js';
import { ANSWER_HEADERS, NOT_MODIFIED } from '../openapi/headers.js';
import { problemResponses } from '../openapi/problem-responses.js';
import { noParameters } from '../parameters/parameters.js';
import { atomFeed } from './feed.js';

const URL = '/changes.atom';
const MEDIA_TYPE = 'application/atom+xml';

/** Serves the feed of releases and corrections. */
export function serveFeed(app: FastifyInstance, served: CatalogueServed): void {
  const schema = {
    operationId: 'getChangesFeed',
    tags: ['Releases'],
    summary: 'Feed of releases and corrections',
    description:
      'An Atom feed with an entry for each release that is published or withdrawn, the newest first.',
    response: {
      200: {
        description: 'The feed',
        headers: ANSWER_HEADERS,
        content: { [MEDIA_TYPE]: { schema: z.string() } },
      },
      ...NOT_MODIFIED,
      ...problemResponses([], { list: false, pinned: false }),
    },
  };
  serveFromCatalogue(
    app,
    {
      url: URL,
      schema,
      async make(request, origin) {
        validate(noParameters, request.query, 'query');
        const { entries, changedAt } = served.catalogue;
        return {
          body: atomFeed(entries, origin, changedAt),
          contentType: `${MEDIA_TYPE}; charset=utf-8`,
          contentLocation: URL,
        };
      },
    },
    served,
  );
}
