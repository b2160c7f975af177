import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { ZIP } from '../../formats/release/file-list.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { releaseParameter } from '../../kit/parameters.js';
import { problemResponses } from '../../kit/problem-responses.js';
import { Download } from '../../kit/release-entry.js';
import { PINNED_PREFIX } from '../../kit/resource.js';
import { alternativeContent, BYTES, jsonContent } from '../../kit/response-content.js';
import { NOT_MODIFIED, PARTIAL_CONTENT_HEADERS } from '../../kit/response-headers.js';
import { type RouteServices, serve } from '../serve.js';
import type { Downloads } from './downloads.js';

interface ServedDownloads extends RouteServices {
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
export function serveDownloads(app: FastifyInstance, { downloads, ...services }: ServedDownloads): void {
  serve(app, services, {
    path: INDEX,
    params: inRelease,
    schema: indexSchema(),
    formats: ['json'],
    scope: 'catalogue',
    isImmutable: true,
    async respond({ about }) {
      const items = await downloads.of(about);
      return { body: JSON.stringify({ release: about.version, total: items.length, items }) };
    },
  });
  serve(app, services, {
    path: FILE,
    params: inFiles,
    schema: fileSchema(),
    scope: 'catalogue',
    isImmutable: true,
    respond: ({ about, params: { file } }) => downloads.respond(about, file),
  });
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
    response: {
      200: { description: 'The file', content: FILES },
      206: { description: 'The requested range', headers: PARTIAL_CONTENT_HEADERS, content: FILES },
      ...NOT_MODIFIED,
      ...problemResponses({ path: FILE, extra: ['not-found', 'range-not-satisfiable'] }),
    },
  };
}
