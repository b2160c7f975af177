import type { ReleaseView } from '../../dataset/release-view.js';
import { STATE_REPORTS_URL } from '../../dataset/upcoming-report.js';
import { compareVersions } from '../../domain/order.js';
import { DATASET_NAME } from '../../domain/service.js';
import {
  type DataFormat,
  type FileFormat,
  FORMATS,
  type FormatName,
  isTextFormat,
  maxFileRows,
  TABLE_FORMATS,
  type TextFormat,
} from '../../formats/format.js';
import { toldInFooter, toParquet } from '../../formats/parquet.js';
import { aboutOf } from '../../formats/release/about.js';
import { downloadsOf } from '../../formats/release/file-list.js';
import { type Column, columnsGrid, gridOf, toCsv, toNdjson } from '../../formats/table.js';
import { toWorkbook } from '../../formats/workbook.js';
import { Answer } from '../../http/answer.js';
import { DEPRECATION_LINK, deprecationHeaders } from '../../http/deprecation.js';
import { cacheControlOf } from '../../http/freshness.js';
import { COMMON_HEADERS, httpDate, LINKS } from '../../http/headers.js';
import { Problem } from '../../http/problem.js';
import { searchText } from '../../http/query-string.js';
import { MAX_LIMIT } from '../parameters/parameters.js';
import { fileNameOf } from './file-name.js';
import { pageOf } from './paging.js';
import {
  findUpcomingReport,
  type ListResource,
  type MadePage,
  type MadeResourcePage,
  type ObjectResource,
  type Question,
  type Resource,
} from './resource.js';

/** What a response needs from its request. */
export interface RequestContext<Format extends FormatName = FormatName> {
  readonly path: string;
  readonly queryText: string;
  readonly canonical: string;
  readonly format: Format;
  /** True if the URL named the format, rather than Accept. */
  readonly hasSuffix: boolean;
  /** True if Accept chose the format because the URL left it open. */
  readonly isNegotiated: boolean;
  readonly pinned: boolean;
  /** True if the resource is part of a release, so that it can be pinned. */
  readonly inRelease: boolean;
  readonly origin: string;
  readonly lastModified: string;
}

type AnyQuestion = Question<Record<string, unknown>, Record<string, unknown>>;

/** Rejects parameters that the format doesn't support, rather than ignoring them silently. */
function refuseIdle({ bom, include }: AnyQuestion['query'], format: DataFormat): void {
  if (bom === true && format !== 'csv') throw idle('bom', 'is for CSV only', format, bom);
  if (include !== undefined && format !== 'json' && format !== 'ndjson')
    throw idle(
      'include',
      'is for JSON and NDJSON only: a table always has the same columns',
      format,
      include,
    );
}

/** JSON lists have one item type, for clients that rely on types. */
function refuseTable(format: TextFormat): void {
  if (format === 'csv') return;
  const suffixes = TABLE_FORMATS.map((each) => `.${FORMATS[each].suffix}`).join(', ');
  throw new Problem(
    'invalid-parameter',
    `shape=wide is for tables, and this answer is ${format}. Ask for ${suffixes}, or leave shape out.`,
    { errors: [{ parameter: 'shape', message: `is for tables: ${suffixes}`, value: 'wide' }] },
  );
}
const idle = (parameter: string, message: string, format: DataFormat, value: unknown): Problem =>
  new Problem('invalid-parameter', `${parameter} ${message}, and this answer is ${format}.`, {
    errors: [{ parameter, message, value }],
  });

/** A longer file would occupy its worker for seconds. */
function refuseLongFile(
  { version }: ReleaseView,
  rows: number,
  { format, queryText }: RequestContext<FileFormat>,
): void {
  const limit = maxFileRows(queryText);
  if (rows <= limit) return;
  const most = limit.toLocaleString('en');
  const message = `must leave at most ${most} rows in a .${format} that is made for one request`;
  throw new Problem(
    'invalid-parameter',
    `This list has ${rows.toLocaleString('en')} rows, and a .${format} that is made for one request at most ${most}. Take a file of the release, all of which are ready at ${downloadsOf(version)}; or ask for .csv, or for less by filters or limit.`,
    { errors: [{ parameter: 'limit', message }], files: downloadsOf(version) },
  );
}

/**
 * Builds a response in a text format.
 * @throws Problem `invalid-parameter` for a parameter that the format doesn't support
 */
export function makeTextAnswer(
  resource: Resource,
  question: AnyQuestion,
  asked: RequestContext<TextFormat>,
): Answer {
  refuseIdle(question.query, asked.format);
  return resource.kind === 'list'
    ? listAnswer(resource, question, asked)
    : objectAnswer(resource, question, asked);
}

/** Builds a response in a file format. */
export function makeFileAnswer(
  resource: Resource,
  question: AnyQuestion,
  asked: RequestContext<FileFormat>,
): Promise<Answer> {
  refuseIdle(question.query, asked.format);
  if (resource.kind === 'list') return fileAnswer(resource, question, asked);
  throw new TypeError(`${resource.operationId} is a single thing and has no .${asked.format} form`);
}

function listAnswer(
  resource: ListResource,
  question: AnyQuestion,
  asked: RequestContext<TextFormat>,
): Answer {
  const { release, query } = question;
  const { context, columns, isTableOnly, present, page, next, links } = askList(resource, question, asked);
  if (isTableOnly) refuseTable(asked.format);
  const presented = present ? page.items.map(present) : page.items;
  const body =
    asked.format === 'csv'
      ? toCsv(page.items, columns, query.bom === true)
      : asked.format === 'ndjson'
        ? toNdjson(presented)
        : JSON.stringify({
            release: release.version,
            total: page.total,
            ...(hasContext(resource, release.version) && context),
            items: presented,
            next,
          });
  const headers = headersOf(release, asked, { resource, question, pages: links });
  // Suggests a descriptive name to browsers that save the CSV.
  if (asked.format === 'csv')
    headers['content-disposition'] =
      `inline; filename="${fileNameOf(release, resource.path, { ...query, ...question.params })}.csv"`;
  return new Answer(body, headers, { cacheable: resource.cacheable ?? true });
}

const hasContext = ({ contextSince }: ListResource, version: string): boolean =>
  contextSince === undefined || compareVersions(version, contextSince) >= 0;

async function fileAnswer(
  resource: ListResource,
  question: AnyQuestion,
  asked: RequestContext<FileFormat>,
): Promise<Answer> {
  const { release } = question;
  const { columns, page, links } = askList(resource, question, asked);
  refuseLongFile(release, page.items.length, asked);
  const name = asked.path.slice(1).replaceAll(/[^\w-]+/g, '-');
  const fileName = `${DATASET_NAME}-${release.version}-${name}.${FORMATS[asked.format].suffix}`;
  const grid = gridOf(name, page.items, columns);
  const body =
    asked.format === 'parquet'
      ? toParquet(grid, { ...aboutOf(release.header), ...toldInFooter(grid) })
      : Buffer.from(await toWorkbook([grid, columnsGrid([grid])], release.header.published_at));
  const headers = {
    ...headersOf(release, asked, { resource, question, pages: links }),
    'content-disposition': `attachment; filename="${fileName}"`,
  };
  return new Answer(body, headers);
}

function askList(resource: ListResource, question: AnyQuestion, asked: RequestContext<DataFormat>) {
  const { page, ...listing } = pagedList(resource, question, asked);
  const urlAt = (cursor: string | null): string =>
    urlOf(question.release, asked, withCursor(asked.queryText, cursor));
  const links = Object.entries(page.others).map(
    ([relation, cursor]) => `<${urlAt(cursor)}>; rel="${relation}"`,
  );
  return { ...listing, page, next: page.next === null ? null : urlAt(page.next), links };
}

/**
 * A list and the requested page of it.
 * @param arrange reorders the rows
 * @throws Problem `invalid-cursor`
 */
export function pagedList(
  resource: ListResource,
  question: AnyQuestion,
  asked: Pick<RequestContext, 'path' | 'queryText'> & { readonly format?: FormatName },
  arrange?: <Item>(items: readonly Item[], columns: readonly Column<Item>[]) => readonly Item[],
) {
  const { release, query } = question;
  const { items, ...listing } = resource.list(question as Question<never, never>);
  // Files contain the whole list; JSON paginates very long ones.
  const most = asked.format === 'json' && items.length > MAX_LIMIT ? MAX_LIMIT : undefined;
  const page = pageOf<never>(arrange?.(items, listing.columns) ?? items, {
    limit: (query.limit as number | undefined) ?? most,
    cursor: query.cursor as string | undefined,
    identity: identityOf(release, asked),
  });
  return { ...listing, page };
}

function objectAnswer(
  resource: ObjectResource,
  question: AnyQuestion,
  asked: RequestContext<DataFormat>,
): Answer {
  const { release } = question;
  const found = resource.get(question as Question<never, never>);
  const object = resource.atOrigin ? resource.atOrigin(found as never, asked.origin) : found;
  return new Answer(
    JSON.stringify({ release: release.version, ...object }),
    headersOf(release, asked, { resource, question }),
    {
      cacheable: resource.cacheable ?? true,
    },
  );
}

/** Builds the response for an HTML page of a release. */
export function pageAnswer(
  { body, headers, live }: MadePage & Partial<MadeResourcePage>,
  release: ReleaseView,
  asked: RequestContext,
): Answer {
  const canonical = live ?? asked.canonical;
  return new Answer(body, { ...headersOf(release, { ...asked, canonical }), ...headers });
}

/** Pages with the same identity belong to the same list. */
function identityOf(
  release: ReleaseView,
  { path, queryText }: Pick<RequestContext, 'path' | 'queryText'>,
): string {
  const filters = [...new URLSearchParams(queryText)]
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

/** URL of a response: pinned if possible, with a suffix if the format requires it. */
function urlOf(
  release: ReleaseView,
  { path, format, hasSuffix, inRelease }: RequestContext,
  queryText: string,
): string {
  const suffix = hasSuffix || format !== 'json' ? `.${FORMATS[format].suffix}` : '';
  return `${inRelease ? `/releases/${release.version}` : ''}${path}${suffix}${queryText}`;
}

/** True for text formats of facts, whose pinned bytes never change. */
const isFixedText = (resource: Resource | undefined, { format }: RequestContext): boolean =>
  resource?.isFacts === true && isTextFormat(format);

function linkToUpcomingReport(question: AnyQuestion): string[] {
  const upcomingReport = findUpcomingReport(question);
  if (upcomingReport === null || upcomingReport.state === 'awaited') return [];
  return [
    `<${STATE_REPORTS_URL}>; rel="related"; title="The ${upcomingReport.year} report is not in this release"`,
  ];
}

/** @param pages links to other pages of the same list */
function headersOf(
  release: ReleaseView,
  asked: RequestContext,
  {
    resource,
    question,
    pages = [],
  }: {
    readonly resource?: Resource;
    readonly question?: AnyQuestion;
    readonly pages?: readonly string[];
  } = {},
): Record<string, string> {
  const pinnedUrl = urlOf(release, asked, asked.queryText);
  return {
    ...COMMON_HEADERS,
    ...(resource?.deprecated && deprecationHeaders(resource.deprecated)),
    'content-type': FORMATS[asked.format].contentType,
    'content-location': pinnedUrl,
    'cache-control': cacheControlOf(asked.pinned, isFixedText(resource, asked)),
    'dataset-release': release.version,
    'last-modified': httpDate(asked.lastModified),
    link: [
      `<${asked.canonical}>; rel="canonical"`,
      `<${pinnedUrl}>; rel="cite-as"`,
      LINKS,
      ...(resource?.deprecated ? [DEPRECATION_LINK] : []),
      ...(resource?.includesUpcomingReport && question ? linkToUpcomingReport(question) : []),
      ...pages,
    ].join(', '),
    vary: asked.isNegotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  };
}
