import type { ReleaseView } from '../dataset/release-view.js';
import { STATE_REPORTS_URL } from '../dataset/upcoming-report.js';
import { DATASET_NAME } from '../domain/service.js';
import {
  type DataFormat,
  type FileFormat,
  FORMATS,
  type FormatName,
  isTextFormat,
  maxFileRows,
  TABLE_FORMATS,
  type TextFormat,
} from '../formats/format.js';
import { footerValues, toParquet } from '../formats/parquet.js';
import { buildAboutList, toAboutGrid } from '../formats/release/about.js';
import { getDownloadsPath } from '../formats/release/file-list.js';
import { type Column, columnsGrid, type Grid, toCsv, toGrid, toNdjson } from '../formats/table.js';
import { QUICK, toWorkbook } from '../formats/workbook.js';
import { Problem } from '../http/problem.js';
import { searchText } from '../http/query-string.js';
import { downloadName } from './download-name.js';
import { paginateItems } from './pagination.js';
import { DEFAULT_LIMIT } from './parameters.js';
import { type Representation, type RouteResponse, selfUrl } from './representation.js';
import {
  type AnyRequest,
  findUpcomingReport,
  type ListResource,
  type ObjectResource,
  type Resource,
} from './resource.js';

/** What a response needs from its request. */
export type RequestContext<Format extends FormatName = FormatName> = Representation & {
  readonly format: Format;
  readonly origin: string;
};

/** Rejects parameters that the format doesn't support, rather than ignoring them silently. */
function rejectIneffective({ bom, include }: AnyRequest['query'], format: DataFormat): void {
  if (bom === true && format !== 'csv')
    throw ineffectiveParameter('bom', 'is only supported for CSV', format, bom);
  if (include !== undefined && format !== 'json' && format !== 'ndjson')
    throw ineffectiveParameter('include', 'is only supported for JSON and NDJSON', format, include);
}

/** JSON lists have one item type, for clients that rely on types. */
function rejectWideTable(format: TextFormat): void {
  if (format === 'csv') return;
  const suffixes = TABLE_FORMATS.map((each) => `.${FORMATS[each].suffix}`).join(', ');
  throw new Problem(
    'invalid-parameter',
    `shape=wide is only supported for tables, not for ${format}. Use ${suffixes}, or omit shape.`,
    { errors: [{ parameter: 'shape', message: `is only supported for ${suffixes}`, value: 'wide' }] },
  );
}
const ineffectiveParameter = (
  parameter: string,
  message: string,
  format: DataFormat,
  value: unknown,
): Problem =>
  new Problem('invalid-parameter', `${parameter} ${message}, not for ${format}.`, {
    errors: [{ parameter, message, value }],
  });

/** A longer file would occupy its worker for seconds. */
function rejectLargeFile(
  { version }: ReleaseView,
  rows: number,
  { format, queryString }: RequestContext<FileFormat>,
): void {
  const limit = maxFileRows(queryString);
  if (rows <= limit) return;
  const maxRows = limit.toLocaleString('en');
  const message = `must leave at most ${maxRows} rows for a .${format}`;
  throw new Problem(
    'invalid-parameter',
    `This list has ${rows.toLocaleString('en')} rows; the maximum for a .${format} with these parameters is ${maxRows}. Download a file of the release (${getDownloadsPath(version)}), use .csv, or request fewer rows with filters or limit.`,
    { errors: [{ parameter: 'limit', message }], files: getDownloadsPath(version) },
  );
}

/**
 * Builds a response in a text format.
 * @throws Problem `invalid-parameter` for a parameter that the format doesn't support
 */
export function buildTextResponse(
  resource: Resource,
  request: AnyRequest,
  requestContext: RequestContext<TextFormat>,
): RouteResponse {
  rejectIneffective(request.query, requestContext.format);
  return resource.kind === 'list'
    ? buildListResponse(resource, request, requestContext)
    : buildObjectResponse(resource, request, requestContext);
}

/** Builds a response in a file format. */
export function buildFileResponse(
  resource: Resource,
  request: AnyRequest,
  requestContext: RequestContext<FileFormat>,
): RouteResponse {
  rejectIneffective(request.query, requestContext.format);
  if (resource.kind === 'list') return buildListFile(resource, request, requestContext);
  throw new TypeError(`${resource.operationId} is a single thing and has no .${requestContext.format} form`);
}

function buildListResponse(
  resource: ListResource,
  request: AnyRequest,
  requestContext: RequestContext<TextFormat>,
): RouteResponse {
  const { release, query } = request;
  const { context, columns, isTableOnly, present, page, next, links } = loadPage(
    resource,
    request,
    requestContext,
  );
  if (isTableOnly) rejectWideTable(requestContext.format);
  const { rowsOnRequest } = resource;
  const hasRows =
    requestContext.format !== 'json' ||
    !rowsOnRequest ||
    (query.include as readonly string[] | undefined)?.includes('rows') === true;
  const usual = describeResponse(resource, request, {
    format: requestContext.format,
    pageLinks: hasRows ? links : [],
  });
  if (requestContext.format === 'csv') {
    // Suggests a descriptive name to browsers that save it.
    const name = downloadName(release, resource.path, { ...query, ...request.params });
    const headers = { 'content-disposition': `inline; filename="${name}.csv"` };
    return { ...usual, body: toCsv(page.items, columns, query.bom === true), headers };
  }
  const items = present ? page.items.map(present) : page.items;
  if (requestContext.format === 'ndjson') return { ...usual, body: toNdjson(items) };
  const members = { total: page.total, ...context, ...(hasRows && { items, next }) };
  return { ...usual, body: JSON.stringify({ release: release.version, ...members }) };
}

const FILE_WRITERS: Readonly<
  Record<FileFormat, (grid: Grid, about: ReturnType<typeof buildAboutList>, publishedAt: string) => Buffer>
> = {
  parquet: (grid, about) => toParquet(grid, { ...about, ...footerValues(grid) }),
  xlsx: (grid, about, publishedAt) =>
    toWorkbook([grid, columnsGrid([grid]), toAboutGrid(about)], publishedAt, QUICK),
};

function buildListFile(
  resource: ListResource,
  request: AnyRequest,
  requestContext: RequestContext<FileFormat>,
): RouteResponse {
  const { release } = request;
  const { columns, page, links } = loadPage(resource, request, requestContext);
  rejectLargeFile(release, page.items.length, requestContext);
  const name = requestContext.path.slice(1).replaceAll(/[^\w-]+/g, '-');
  const fileName = `${DATASET_NAME}-${release.version}-${name}.${FORMATS[requestContext.format].suffix}`;
  const grid = toGrid(name, page.items, columns);
  const about = buildAboutList(release.header);
  const body = FILE_WRITERS[requestContext.format](grid, about, release.header.published_at);
  const usual = describeResponse(resource, request, { format: requestContext.format, pageLinks: links });
  const headers = { 'content-disposition': `attachment; filename="${fileName}"` };
  return { ...usual, body, headers, cacheable: true };
}

function loadPage(resource: ListResource, request: AnyRequest, requestContext: RequestContext<DataFormat>) {
  const { page, ...listing } = paginate(resource, request, requestContext);
  const pageUrl = (cursor: string | null): string =>
    selfUrl(request.release, {
      ...requestContext,
      queryString: withCursor(requestContext.queryString, cursor),
    });
  const links = Object.entries(page.related).map(
    ([relation, cursor]) => `<${pageUrl(cursor)}>; rel="${relation}"`,
  );
  return { ...listing, page, next: page.next === null ? null : pageUrl(page.next), links };
}

export type AnyPage = ReturnType<typeof paginate>['page'];

/**
 * A list and the requested page of it.
 * @param reorder reorders the rows
 * @throws Problem `invalid-cursor`
 */
export function paginate(
  resource: ListResource,
  request: AnyRequest,
  requestContext: Pick<RequestContext, 'path' | 'queryString'> & { readonly format?: FormatName },
  reorder?: <Item>(items: readonly Item[], columns: readonly Column<Item>[]) => readonly Item[],
) {
  const { release, query } = request;
  const { items, ...listing } = resource.list(request);
  // Files contain the whole list.
  const maxItems =
    requestContext.format === 'json' && items.length > DEFAULT_LIMIT ? DEFAULT_LIMIT : undefined;
  const page = paginateItems(reorder?.(items, listing.columns) ?? items, {
    limit: (query.limit as number | undefined) ?? maxItems,
    cursor: query.cursor as string | undefined,
    identity: listIdentity(release, requestContext),
  });
  return { ...listing, page };
}

function buildObjectResponse(
  resource: ObjectResource,
  request: AnyRequest,
  requestContext: RequestContext<DataFormat>,
): RouteResponse {
  const { release } = request;
  const found = resource.get(request);
  const object = resource.withOrigin ? resource.withOrigin(found, requestContext.origin) : found;
  return {
    ...describeResponse(resource, request, { format: requestContext.format }),
    body: JSON.stringify({ release: release.version, ...object }),
  };
}

/** Pages with the same identity belong to the same list. */
function listIdentity(
  release: ReleaseView,
  { path, queryString }: Pick<RequestContext, 'path' | 'queryString'>,
): string {
  const filters = [...new URLSearchParams(queryString)]
    .filter(([name]) => !['limit', 'cursor', 'bom', 'include'].includes(name))
    .sort();
  return JSON.stringify([release.version, path, filters]);
}

function withCursor(queryText: string, cursor: string | null): string {
  const query = new URLSearchParams(queryText);
  if (cursor === null) query.delete('cursor');
  else query.set('cursor', cursor);
  return searchText(query);
}

function linkToUpcomingReport(request: AnyRequest): string[] {
  const upcomingReport = findUpcomingReport(request);
  if (upcomingReport === null || upcomingReport.state === 'awaited') return [];
  return [
    `<${STATE_REPORTS_URL}>; rel="related"; title="The ${upcomingReport.year} report is not in this release"`,
  ];
}

/** @param pageLinks links to other pages of the same list */
function describeResponse(
  resource: Resource,
  request: AnyRequest,
  { format, pageLinks = [] }: { readonly format: FormatName; readonly pageLinks?: readonly string[] },
): Omit<RouteResponse, 'body'> {
  const { includesUpcomingReport, isImmutable, cacheable } = resource;
  return {
    links: [...(includesUpcomingReport ? linkToUpcomingReport(request) : []), ...pageLinks],
    // Pinned bytes never change in text formats of facts.
    isImmutable: isImmutable === true && isTextFormat(format),
    ...(cacheable !== undefined && { cacheable }),
  };
}
