import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { searchText } from '../../domain/address.js';
import { FORMATS, OBJECT_FORMATS } from '../../formats/format.js';
import type { CatalogueServed } from '../../http/catalogue-answer.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { requestedFormat } from '../../http/requested-format.js';
import { sendAnswer } from '../../http/send.js';
import { validate } from '../../http/validation.js';
import { canonicalAddress, pathOf, redirectTo } from '../resource/canonical-address.js';
import { canonicalQueryOf } from '../resource/canonical-query.js';
import { pageAnswer } from '../resource/make-answer.js';
import type { ListResource } from '../resource/resource.js';
import { PINNED_PREFIX, querySchemaOf } from '../resource/resource-shape.js';
import { chartMetadata } from './chart-metadata.js';
import { CHARTS, type Chart } from './charts.js';
import { chartOperation } from './operation.js';

const PREFIX = '/meta';

/** Serves the words of every chart at the address of its CSV below /meta, floating and pinned. */
export function serveChartMetadata(app: FastifyInstance, served: CatalogueServed): void {
  for (const chart of CHARTS) {
    const described: ListResource = { ...chart.resource, path: `${PREFIX}${chart.resource.path}` };
    for (const prefix of ['', PINNED_PREFIX]) {
      const url = `${prefix}${described.path}`;
      const schema = chartOperation(chart, prefix !== '');
      app.get(url, { schema }, (request, reply) => answer(request, reply, { chart, described }, served));
      answerOtherMethods(app, url);
    }
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { chart, described }: { readonly chart: Chart; readonly described: ListResource },
  { catalogue, answers, originOf }: CatalogueServed,
): Promise<FastifyReply> {
  const format = requestedFormat(request, OBJECT_FORMATS);
  const origin = originOf(request);
  const { revision, changedAt } = catalogue;
  const key = `${revision} ${request.raw.formatSuffix ?? ''} ${origin}${request.originalUrl}`;
  const ready = answers.get(key);
  if (ready) return sendAnswer(request, reply, ready);
  const { release: version, ...path } = request.params as Record<string, string>;
  const querySchema = querySchemaOf(chart.resource);
  const params = validate(chart.resource.params as z.ZodObject, path, 'path');
  const query = validate(querySchema, request.query, 'query');
  const edition = version === undefined ? catalogue.current : await catalogue.get(version);
  const search = canonicalQueryOf(querySchema)(edition, query, request.query as Record<string, unknown>);
  const canonical = canonicalAddress(request, described, edition, {
    version,
    path,
    queryText: searchText(search),
  });
  if (canonical !== request.originalUrl) return redirectTo(reply, canonical);
  const asOf = query.asOf as string | undefined;
  const release = asOf === undefined ? edition : edition.asOf(asOf);
  const csv = `${pathOf(chart.resource, path)}.${FORMATS.csv.suffix}${searchText(search)}`;
  const words = chartMetadata(
    chart,
    { release, asOf, params, query, catalogue },
    { search, source: `${origin}/releases/${edition.version}${csv}` },
  );
  const made = pageAnswer({ body: JSON.stringify(words), headers: {} }, edition, {
    path: pathOf(described, path),
    queryText: searchText(search),
    format,
    hasSuffix: request.raw.formatSuffix !== undefined,
    isNegotiated: false,
    pinned: version !== undefined,
    inRelease: true,
    origin,
    lastModified: version === undefined ? changedAt : edition.header.published_at,
  });
  answers.set(key, made);
  return sendAnswer(request, reply, made);
}
