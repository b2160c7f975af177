import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { FORMATS } from '../../formats/format.js';
import { ZIP } from '../../formats/release/file-list.js';
import { HttpResponse } from '../../http/http-response.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { noParameters } from '../../http/validation.js';
import { releaseParameter } from '../parameters/parameters.js';
import { problemResponses } from '../resource/problem-responses.js';
import { Download } from '../resource/release-entry.js';
import { PINNED_PREFIX } from '../resource/resource.js';
import { alternativeContent, BYTES, jsonContent } from '../resource/response-content.js';
import { NOT_MODIFIED, PARTIAL_CONTENT_HEADERS } from '../resource/response-headers.js';
import { type Downloads, indexHeaders } from './downloads.js';

interface ServedDownloads {
  readonly catalogue: Catalogue;
  readonly downloads: Downloads;
}

const TAG = 'Releases';
const INDEX = `${PINNED_PREFIX}/download`;
const FILE = `${INDEX}/:file`;

const DownloadList = z
  .object({
    release: z.string().describe('Version of the release'),
    total: z.int().describe('Number of files'),
    items: z.array(Download).describe('The files'),
  })
  .meta({ id: 'GetDownloadsResponse' });

/** Serves the index of a release's files, and the files. */
export function serveDownloads(app: FastifyInstance, served: ServedDownloads): void {
  app.get(INDEX, { schema: indexSchema(), config: { formats: ['json'] } }, (request, reply) =>
    sendIndex(request, reply, served),
  );
  app.get(FILE, { schema: fileSchema() }, (request, reply) => sendFile(request, reply, served));
}

async function sendIndex(
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, downloads }: ServedDownloads,
): Promise<FastifyReply> {
  const { release: version } = request.params as { release: string };
  const entry = catalogue.entry(version);
  const items = await downloads.of(entry);
  const body = JSON.stringify({ release: version, total: items.length, items });
  return reply.sendCacheable(new HttpResponse(body, indexHeaders(entry)));
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, downloads }: ServedDownloads,
): Promise<FastifyReply> {
  const { release: version, file } = request.params as { release: string; file: string };
  return reply.sendCacheable(await downloads.answer(catalogue.entry(version), file));
}

const inRelease = z.strictObject({ release: releaseParameter });
const inFiles = inRelease.extend({
  file: z.string().describe('Name of the file, from the list of files'),
});

function indexSchema(): RouteSchema {
  return {
    operationId: 'getDownloads',
    tags: [TAG],
    summary: 'Files of a release',
    description: 'The complete release as files, with size and SHA-256. Files never change.',
    params: inRelease,
    querystring: noParameters,
    response: {
      200: jsonContent('The files', DownloadList),
      ...NOT_MODIFIED,
      ...problemResponses({ path: INDEX }),
    },
  };
}

/** Media types of all files. */
const FILES = {
  [ZIP.mediaType]: BYTES,
  ...alternativeContent(['csv', 'ndjson', 'xlsx', 'parquet']),
  [FORMATS.json.mediaType]: { schema: z.object({}).describe('The Data Package') },
};

function fileSchema(): RouteSchema {
  return {
    operationId: 'getDownload',
    tags: [TAG],
    summary: 'A file of a release',
    description:
      'datapackage.json (Data Package v2) and its CSV files, all of them in one zip, each table as NDJSON and Parquet, everything as an Excel workbook. Range requests are supported.',
    params: inFiles,
    querystring: noParameters,
    response: {
      200: { description: 'The file', content: FILES },
      206: { description: 'The requested range', headers: PARTIAL_CONTENT_HEADERS, content: FILES },
      ...NOT_MODIFIED,
      ...problemResponses({ path: FILE, extra: ['not-found', 'range-not-satisfiable'] }),
    },
  };
}
