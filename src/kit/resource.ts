import type { z } from 'zod';
import type { Catalogue } from '../dataset/catalogue.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { UpcomingReport } from '../dataset/upcoming-report.js';
import type { OptionalField } from '../domain/optional-fields.js';
import { type DataFormat, LIST_FORMATS, OBJECT_FORMATS } from '../formats/format.js';
import type { Column } from '../formats/table.js';
import type { Deprecation } from '../http/deprecation.js';
import type { ProblemCode } from '../http/problem.js';
import { noParameters } from '../http/validation.js';
import { commonParameters, listPageParameters, listParameters, releaseParameter } from './parameters.js';
import { type PathParams, toParams } from './path-parameters.js';
import type { ReleaseDetail } from './release-entry.js';
import type { RouteResponse } from './representation.js';
import { sortParameter, sortRows } from './sort.js';
import type { Tag } from './tags.js';
import type { TitleBuilder } from './title.js';

export interface ResourceRequest<Params, Query, Loaded = unknown> {
  readonly release: ReleaseView;
  readonly asOf: string | undefined;
  readonly params: Params;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly loaded: Loaded;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry contains resources with different parameters
type AnyObject = z.ZodObject<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyRequest = Omit<ResourceRequest<any, any>, 'loaded'> & { readonly loaded?: unknown };

/** GraphQL names of a resource, declared here so that a search finds them. */
export interface GraphqlNames {
  readonly field: string;
  /** Type of the object, or of the list's items. */
  readonly type: string;
  /** Types with this field; by default `Query` and `Dataset`, or the parent type for a nested path. */
  readonly below?: readonly ('Country' | 'Report' | 'Group')[];
  /** Parameters of REST only. */
  readonly without?: readonly string[];
}

interface ResourceBase {
  readonly operationId: string;
  readonly path: string;
  /** Absent if only REST has it. */
  readonly graphql?: GraphqlNames;
  readonly params: AnyObject;
  readonly query: AnyObject;
  /**
   * `release`: part of every release, served unpinned and below /releases/{release}.
   * `catalogue`: about all releases, served unpinned only.
   */
  readonly scope?: 'release' | 'catalogue';
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** Description for its page, if the one above is written for API users. */
  readonly pageDescription?: string;
  /** `false` if requests rarely repeat, so that caching would be wasted. */
  readonly cacheable?: boolean;
  /**
   * Consists of facts of the release: no published member of its pinned response changes within a major version, though
   * members may be added (`test/rest/pinned-facts.test.ts`). Everything else may be reworded.
   */
  readonly isImmutable?: true;
  /**
   * Is about the newest report; unpinned responses have `upcomingReport` with what is known of the next one.
   */
  readonly includesUpcomingReport?: true;
  /** GraphQL cost, in fields that could be resolved in the time a slow resource takes. */
  readonly cost?: number;
  /** Title template with path parameters in braces: `Tier history of {country}`. */
  readonly title?: string;
  /** Title for its page and citations, if neither `summary` nor `title` will do. */
  readonly buildTitle?: TitleBuilder;
  /**
   * Fragment of the section that shows it on its parent's page, or empty for the page itself; HTML requests
   * are redirected there.
   */
  readonly partOfPage?: string;
  /** Not about any particular report. */
  readonly isReportIndependent?: true;
  /** Does not change from day to day, so it takes no `asOf`. */
  readonly ignoresAsOf?: true;
  /** Problems besides those of every resource. */
  readonly problems?: readonly ProblemCode[];
  /** Marks it as deprecated in REST, GraphQL and MCP. */
  readonly deprecated?: Deprecation;
  /** Path and query of an example request; the document shows its response. */
  readonly example: string;
}

export interface Listing<Item = unknown> {
  /** Members may be functions, evaluated only when read. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
  /** The columns depend on the request, so only tabular formats are available. */
  readonly isTableOnly?: boolean;
  /** JSON form of an item, if it differs from the item. */
  present?(item: Item): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyListing = Listing<any>;
export type AnyColumn = AnyListing['columns'][number];

/** Phrases for the rows of a list in MCP results. */
export interface RowPhrases<Item = unknown> {
  readonly noun: readonly [one: string, several: string];
  /** Addition to the noun. */
  readonly qualifier?: string;
  /** Field by whose labels rows are counted. */
  readonly countBy?: string;
  /**
   * All rows as a sentence, unless there are too many.
   * @param filters the filters, in brackets
   */
  sentence?(items: readonly Item[], filters: string): string | undefined;
}

/** What a list's page shows above its rows, and which columns. */
export interface ListLead {
  /** Default: title and description of the list. */
  readonly heading?: string;
  /** The key fact, as one quotable sentence. */
  readonly sentence?: string;
  readonly more?: string;
  /** A chart by its path without suffix, and its parameters. */
  readonly picture?: {
    readonly path: string;
    readonly search?: Readonly<Record<string, string>>;
    readonly alt: string;
  };
  /** Names of the visible columns; downloads have all. */
  readonly columns?: readonly string[];
  /** The list's columns with cells worded for readers. */
  readonly inWords?: readonly AnyColumn[];
  /** Default number of rows. */
  readonly rows?: number;
  /** Path prefix of the rows' own pages, followed by the row's id. */
  readonly subjectsAt?: string;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
}

export interface ListResource extends ResourceBase {
  readonly kind: 'list';
  readonly item: z.ZodType;
  /** Columns of its tables, by which it can be sorted. */
  readonly columns: readonly Column<never>[];
  /** Its order unless `sort` names another, as that parameter has it; without it, the order of `list`. */
  readonly sort?: readonly string[];
  readonly context?: z.ZodRawShape;
  /** In JSON it is its context alone, unless `include` has `rows`. */
  readonly rowsOnRequest?: true;
  /**
   * Makes the list available to MCP's `list_rows`, with these phrases and under the last segment of its path.
   */
  readonly rows?: RowPhrases<never>;
  /** Loads slow or asynchronous data before `list`. */
  load?(request: AnyRequest): Promise<unknown>;
  list(request: AnyRequest): AnyListing;
  /** What its page says above the rows; title and description by default. */
  lead?(request: AnyRequest & { readonly search: URLSearchParams }): ListLead | null | Promise<ListLead>;
}

export interface ObjectResource extends ResourceBase {
  readonly kind: 'object';
  readonly object: AnyObject;
  readonly load?: undefined;
  get(request: AnyRequest): object;
  /** Fills in the request's origin, for objects with absolute URLs; the response is cached per origin. */
  withOrigin?(object: object, origin: string): object;
}

export type Resource = ListResource | ObjectResource;

/** Path parameters are derived from the path; `query` is optional. */
type Declaration<
  Of extends Resource,
  Typed extends string,
  Path extends string,
  Query extends AnyObject,
> = Omit<Of, 'kind' | 'params' | 'query' | Typed> & { readonly path: Path; readonly query?: Query };

type RequestAt<Path extends string, Query extends AnyObject, Loaded = unknown> = ResourceRequest<
  z.output<PathParams<Path>>,
  z.output<Query>,
  Loaded
>;

/**
 * Declares a list; path parameters are derived from its path.
 * @example
 * export const sources = listResource({
 *   operationId: 'listSources',
 *   path: '/sources',
 *   graphql: { field: 'sources', type: 'Source' },
 *   tag: 'Method',
 *   summary: 'Sources',
 *   description: 'The sources of the placements.',
 *   item: Source,
 *   columns: toColumns<Source>(Source),
 *   example: '/sources',
 *   list: ({ release }) => ({ items: findSources(release, {}) }),
 * });
 */
export function listResource<
  const Path extends string,
  Item,
  Query extends AnyObject = typeof noParameters,
  Loaded = unknown,
>(
  declaration: Declaration<ListResource, 'list' | 'load' | 'rows' | 'columns' | 'lead', Path, Query> & {
    readonly rows?: RowPhrases<Item>;
    readonly columns: readonly Column<Item>[];
    load?(request: RequestAt<Path, Query>): Promise<Loaded>;
    /** Columns of its own where they depend on the question. */
    list(
      request: RequestAt<Path, Query, Loaded>,
    ): Omit<Listing<Item>, 'columns'> & { readonly columns?: readonly Column<Item>[] };
    lead?(
      request: RequestAt<Path, Query, Loaded> & { readonly search: URLSearchParams },
    ): ListLead | null | Promise<ListLead>;
  },
): Resource {
  const { includesUpcomingReport, sort: defaultSort = [], query = noParameters } = declaration;
  return {
    ...declaration,
    columns: declaration.columns as readonly Column<never>[],
    query: query.extend({
      sort: sortParameter(declaration.columns as readonly Column<never>[], defaultSort),
    }),
    params: toParams(declaration.path),
    kind: 'list',
    ...(includesUpcomingReport && { context: { ...declaration.context, ...UPCOMING_REPORT_MEMBER } }),
    list({ query: { sort = [], ...query }, ...request }) {
      const { columns = declaration.columns, ...listing } = declaration.list({
        ...request,
        query,
      } as RequestAt<Path, Query, Loaded>);
      const member = includesUpcomingReport ? pickUpcomingReport({ ...request, query }) : {};
      return {
        ...listing,
        columns,
        items: sortRows(listing.items, columns, sort, defaultSort),
        context: lazyProperties({ ...member, ...listing.context }),
      };
    },
  };
}

/** Turns functions into getters, so that members which a format omits are not computed. */
function lazyProperties(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lazy = {};
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(
      lazy,
      name,
      typeof value === 'function' ? { enumerable: true, get: () => value() } : { enumerable: true, value },
    );
  return lazy;
}

const UPCOMING_REPORT_MEMBER = {
  upcomingReport: UpcomingReport.optional(),
};

type NewerReportRequest = Pick<ResourceRequest<unknown, unknown>, 'release' | 'params' | 'query'>;

/** The `upcomingReport` member for a response, or nothing. */
export const pickUpcomingReport = (request: NewerReportRequest) => {
  const upcomingReport = findUpcomingReport(request);
  return upcomingReport ? { upcomingReport } : {};
};

/**
 * The report after the newest one, for responses about the newest report; `null` for those about earlier
 * reports only.
 */
export function findUpcomingReport({ release, params, query }: NewerReportRequest): UpcomingReport | null {
  const { year, likeYear, to } = { ...(params as object), ...(query as object) } as {
    readonly year?: number | readonly number[];
    readonly likeYear?: number;
    readonly to?: number;
  };
  const requestedYears = [year ?? likeYear ?? to ?? []].flat();
  return requestedYears.length > 0 && Math.max(...requestedYears) < release.newestYear
    ? null
    : release.upcomingReport;
}

/**
 * Declares a single object; path parameters are derived from its path.
 * @example
 * export const report = objectResource({
 *   operationId: 'getReport',
 *   path: '/reports/:year',
 *   graphql: { field: 'report', type: 'Report' },
 *   tag: 'Reports',
 *   summary: 'A report',
 *   description: 'Title, date of publication, totals by tier.',
 *   object: Report,
 *   example: '/reports/2022',
 *   get: ({ release, params }) => getReport(release, params.year),
 * });
 */
export function objectResource<
  const Path extends string,
  Got extends object,
  Query extends AnyObject = typeof noParameters,
>(
  declaration: Declaration<ObjectResource, 'get' | 'withOrigin', Path, Query> & {
    get(request: RequestAt<Path, Query>): Got;
    withOrigin?(object: Got, origin: string): object;
  },
): Resource {
  const resource: ObjectResource = {
    query: noParameters,
    ...declaration,
    params: toParams(declaration.path),
    kind: 'object',
  };
  if (!resource.includesUpcomingReport) return resource;
  return {
    ...resource,
    object: resource.object.extend(UPCOMING_REPORT_MEMBER).meta({ description: resource.object.description }),
    get: (request) => ({ ...resource.get(request), ...pickUpcomingReport(request) }),
  };
}

/** Drops the optional fields that `include` doesn't name. */
export function pickIncluded<Part extends object, Field extends keyof Part & OptionalField>(
  part: Part,
  fields: readonly Field[],
  include: readonly OptionalField[] = [],
): Omit<Part, Field> & Partial<Pick<Part, Field>> {
  const omitted: readonly string[] = fields.filter((field) => !include.includes(field));
  return Object.fromEntries(Object.entries(part).filter(([name]) => !omitted.includes(name))) as Part;
}

export function withoutCountry<Item extends { readonly country: unknown }>({
  country: _,
  ...rest
}: Item): Omit<Item, 'country'> {
  return rest;
}

export const PINNED_PREFIX = '/releases/:release';

/** Adds the release to path parameters. */
export const withReleaseParameter = (params: z.ZodObject): z.ZodObject =>
  params.extend({ release: releaseParameter });

export const supportedFormats = (resource: Resource): readonly DataFormat[] =>
  resource.kind === 'list' ? LIST_FORMATS : OBJECT_FORMATS;

export const isInRelease = ({ scope = 'release' }: Resource): boolean => scope === 'release';

/** Fastify paths of a resource: unpinned, and below {@link PINNED_PREFIX} if it is part of a release. */
export const pathsIncludingPinned = (resource: Resource): readonly string[] =>
  isInRelease(resource) ? [resource.path, `${PINNED_PREFIX}${resource.path}`] : [resource.path];

/** True if the resource accepts `asOf`. */
export const acceptsAsOf = (resource: Resource): boolean => isInRelease(resource) && !resource.ignoresAsOf;

/** True if the response contains the request's origin. */
export const dependsOnOrigin = (resource: Resource): boolean =>
  resource.kind === 'object' && resource.withOrigin !== undefined;

/** Query parameters of a resource in the API; unknown ones are rejected. */
export const querySchema = (resource: Resource): z.ZodObject =>
  (resource.query as z.ZodObject)
    .extend({
      ...(acceptsAsOf(resource) ? commonParameters : {}),
      ...(resource.kind === 'list' ? listParameters : {}),
    })
    .strict();

/** Query parameters of a resource's page; unknown ones are rejected. */
export const pageQuerySchema = (resource: Resource): z.ZodObject =>
  resource.kind === 'list'
    ? querySchema(resource).extend(listPageParameters).strict()
    : querySchema(resource);

export interface PageRequest extends ResourceRequest<Record<string, unknown>, Record<string, unknown>> {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly isPinned: boolean;
  readonly origin: string;
}

export interface ReleasePageRequest {
  readonly release: ReleaseView;
  readonly detail: ReleaseDetail;
  /** The release's effect on the rankings, as a sentence; `null` while it cannot be read. */
  readonly rankingChanges: string | null;
  readonly origin: string;
}

/** HTML pages of resources. Implemented by `src/web`; the application connects the two. */
export interface ResourcePages {
  render(resource: Resource, request: PageRequest): Promise<RouteResponse>;
  /** URL to redirect to instead: a form for missing parameters, or the page that shows the resource. */
  elsewhere(resource: Resource, request: PageRequest): string | undefined;
  /** The page of a release. */
  renderRelease(request: ReleasePageRequest): RouteResponse;
}
