import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CatalogueState } from '../dataset/catalogue.js';
import { searchText } from '../domain/parameters.js';
import { FORMATS, OBJECT_FORMATS } from '../formats/format.js';
import type { Answer } from '../http/answer.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { type Question, serveKept } from '../http/serve-kept.js';
import { validate } from '../http/validation.js';
import { CHARTS, type Chart, chartMetadata } from './charts.js';
import { TOLD_ELSEWHERE } from './openapi/operation.js';
import { pageAnswer } from './resource/make-answer.js';
import { type ListResource, PINNED_PREFIX, querySchemaOf } from './resource/resource.js';
import {
  canonicalAddress,
  canonicalPath,
  canonicalQueryOf,
  pathOf,
  pinnedEdition,
  withOwnNames,
} from './resource/routes.js';

const PREFIX = '/meta';

/** Serves the words of every chart at the address of its CSV below /meta, floating and pinned. */
export function serveChartMetadata(app: FastifyInstance, services: CatalogueServed): void {
  for (const chart of CHARTS) {
    const described: ListResource = { ...chart.resource, path: `${PREFIX}${chart.resource.path}` };
    for (const prefix of ['', PINNED_PREFIX]) {
      serveKept(app, services, {
        url: `${prefix}${described.path}`,
        schema: TOLD_ELSEWHERE,
        formats: OBJECT_FORMATS,
        namesHost: true,
        read: (request, state) => read(request, { chart, described, services, state }),
      });
    }
  }
}

interface Making {
  readonly chart: Chart;
  readonly described: ListResource;
  readonly services: CatalogueServed;
  readonly state: CatalogueState;
}

async function read(
  request: FastifyRequest,
  { chart, described, services: { catalogue }, state }: Making,
): Promise<Question> {
  const { release: version, ...written } = request.params as Record<string, string>;
  // A chart is made of the CSV, which always has the same columns.
  const { include: _, ...shape } = querySchemaOf(chart.resource).shape;
  const querySchema = z.strictObject(shape);
  const params = validate(chart.resource.params as z.ZodObject, written, 'path');
  const edition = version === undefined ? state.current : await pinnedEdition(request, catalogue, version);
  const query = withOwnNames(edition, validate(querySchema, request.query, 'query'));
  const path = canonicalPath(edition, written);
  const search = canonicalQueryOf(querySchema)(query);
  const { suffix, format = 'json', origin } = request.asked;
  const queryText = searchText(search);
  const canonical = canonicalAddress(described, { version, path, suffix, queryText });
  const asOf = query.asOf as string | undefined;
  const make = (): Answer => {
    const csv = `${pathOf(chart.resource, path)}.${FORMATS.csv.suffix}${queryText}`;
    const words = chartMetadata(
      chart,
      { release: edition.asOf(asOf), asOf, params, query, catalogue },
      { search, source: `${origin}/releases/${edition.version}${csv}` },
    );
    return pageAnswer({ body: JSON.stringify(words), headers: {} }, edition, {
      path: pathOf(described, path),
      queryText,
      canonical,
      format,
      hasSuffix: suffix !== undefined,
      isNegotiated: false,
      pinned: version !== undefined,
      inRelease: true,
      origin,
      lastModified: version === undefined ? state.changedAt : edition.header.published_at,
    });
  };
  return { address: canonical, make };
}
