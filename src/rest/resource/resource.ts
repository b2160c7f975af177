import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import { UpcomingReport } from '../../dataset/upcoming-report.js';
import type { OnDemand } from '../../domain/parameters.js';
import type { ProblemCode } from '../../domain/problem.js';
import { type DataFormat, LIST_FORMATS, OBJECT_FORMATS } from '../../formats/format.js';
import type { Column } from '../../formats/table.js';
import type { Deprecation } from '../../http/deprecation.js';
import { noParameters } from '../../http/validation.js';
import { everyList, everyListPage, everywhere, releaseParameter } from '../parameters/parameters.js';
import { type ParamsOf, paramsOf } from '../parameters/path-parameters.js';
import type { ReleaseDetail } from './release-view.js';
import type { Subject } from './subjects.js';
import type { Tell } from './told.js';

export interface Question<Params, Query, Gathered = unknown> {
  readonly release: Release;
  readonly asOf: string | undefined;
  readonly params: Params;
  readonly query: Query;
  readonly catalogue: Catalogue;
  readonly gathered: Gathered;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds resources of every kind of question
type AnyObject = z.ZodObject<any>;
// biome-ignore lint/suspicious/noExplicitAny: the same
type OpenQuestion = Question<any, any>;

/** Names of a resource in GraphQL, in its own declaration so that a search for one finds it. */
export interface GraphqlNames {
  readonly field: string;
  /** Type of the object, or of the items of the list. */
  readonly type: string;
  /** Types that have the field; without them `Query` and `Dataset` have it, unless its path lies below a thing. */
  readonly below?: readonly ('Country' | 'Report' | 'Group' | 'Placement')[];
}

interface Described {
  readonly operationId: string;
  readonly path: string;
  readonly graphql: GraphqlNames;
  readonly params: AnyObject;
  readonly query: AnyObject;
  /**
   * `release`: it is a part of every release, at its path and below /releases/{release}.
   * `catalogue`: it tells of all releases, at its path alone.
   */
  readonly scope?: 'release' | 'catalogue';
  readonly tag: Subject;
  readonly summary: string;
  readonly description: string;
  /** Description on its page, where the one above speaks to programs. */
  readonly pageDescription?: string;
  /** `false` where most requests differ from each other, so that a kept answer is rarely used again. */
  readonly cacheable?: boolean;
  /**
   * It consists of facts of the release: its pinned text is the same bytes for good, in every version of the service.
   * `test/rest/pinned-facts.test.ts` holds that; everything else may be said better one day.
   */
  readonly isFacts?: true;
  /** It speaks of the newest report: unless it is pinned, `upcomingReport` tells what is known of the one after it. */
  readonly includesUpcomingReport?: true;
  /** First release whose pinned JSON has the members of `context`: that of earlier ones was published without them. */
  readonly contextSince?: string;
  /** Fields that could be read in the time that it takes to work it out, where that is long: its own cost in GraphQL. */
  readonly cost?: number;
  /** Title of one of several, with the names of path parameters in braces: `Tier history of {country}`. */
  readonly title?: string;
  /** Title of its page and citations, where neither the summary nor `title` says it. */
  readonly tell?: Tell;
  /**
   * Fragment of the part that shows it on the page of the address above it, empty for the page as a whole: whoever wants
   * HTML is sent there.
   */
  readonly partOfPage?: string;
  /** It is of no report, or of all alike. */
  readonly isOfNoReport?: true;
  /** No day changes it: it takes no `asOf`. */
  readonly isOfNoDay?: true;
  /** Problems that it can answer with, beyond those of every resource. */
  readonly problems?: readonly ProblemCode[];
  /** It will be taken away: every door marks it. */
  readonly deprecated?: Deprecation;
  /** Path and query of a request that shows what it gives; the document's example is its answer. */
  readonly example: string;
}

export interface Listing<Item = unknown> {
  /** Where it is declared a member can be a function: it is worked out only when it is read. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
  /** Its columns depend on the question: it is a table, and has no form of one type of item, such as JSON. */
  readonly isTableOnly?: boolean;
  /** The JSON form of an item, where it is not the item itself. */
  readonly present?: (item: Item) => unknown;
}

/** Words for the rows of a list where agents read them. */
export interface RowWords<Item = unknown> {
  readonly noun: readonly [one: string, several: string];
  /** Says more of the list than the noun. */
  readonly told?: string;
  /** The field by whose words rows are counted. */
  readonly by?: string;
  /** All rows in a sentence of their own, where they are not too many for one. @param told the filters, in brackets */
  sentence?(items: readonly Item[], told: string): string | undefined;
}

export interface ListResource extends Described {
  readonly kind: 'list';
  readonly item: z.ZodType;
  readonly context?: z.ZodRawShape;
  /** `list_rows` of MCP has the list, with these words and under the last name of its path; without them it has not. */
  readonly rows?: RowWords<never>;
  /** Gets what takes waiting or long, before the list is made. */
  readonly gather?: (question: OpenQuestion) => Promise<unknown>;
  readonly list: (question: OpenQuestion) => Listing<never>;
}

export interface ObjectResource extends Described {
  readonly kind: 'object';
  readonly object: AnyObject;
  readonly gather?: undefined;
  readonly get: (question: OpenQuestion) => object;
  /**
   * Fills in the scheme and host by which the reader reaches the service, for a thing that names whole addresses;
   * the answer is then kept for each origin apart.
   */
  readonly atOrigin?: (object: never, origin: string) => object;
}

export type Resource = ListResource | ObjectResource;

/** The parameters of its path follow from that; without a query it takes no others of its own. */
type Declared<Of extends Resource, Typed extends string, Path extends string, Query extends AnyObject> = Omit<
  Of,
  'kind' | 'params' | 'query' | Typed
> & { readonly path: Path; readonly query?: Query };

type QuestionAt<Path extends string, Query extends AnyObject, Gathered = unknown> = Question<
  z.output<ParamsOf<Path>>,
  z.output<Query>,
  Gathered
>;

export function listResource<
  const Path extends string,
  Item,
  Query extends AnyObject = typeof noParameters,
  Gathered = unknown,
>(
  declared: Declared<ListResource, 'list' | 'gather' | 'rows', Path, Query> & {
    readonly rows?: RowWords<Item>;
    readonly gather?: (question: QuestionAt<Path, Query>) => Promise<Gathered>;
    readonly list: (question: QuestionAt<Path, Query, Gathered>) => Listing<Item>;
  },
): Resource {
  const list = declared.list as unknown as ListResource['list'];
  const { includesUpcomingReport } = declared;
  return {
    query: noParameters,
    ...declared,
    params: paramsOf(declared.path),
    kind: 'list',
    ...(includesUpcomingReport && { context: { ...declared.context, ...UPCOMING_REPORT_MEMBER } }),
    list(question) {
      const listing = list(question);
      const member = includesUpcomingReport ? pickUpcomingReport(question) : {};
      return { ...listing, context: whenRead({ ...member, ...listing.context }) };
    },
  };
}

const whenRead = (members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        name,
        { enumerable: true, ...(typeof value === 'function' ? { get: () => value() } : { value }) },
      ]),
    ),
  );

const UPCOMING_REPORT_MEMBER = {
  upcomingReport: UpcomingReport.optional().describe('The report after the newest one of the release'),
};

type ReportsAsked = Pick<Question<unknown, unknown>, 'release' | 'params' | 'query'>;

export const pickUpcomingReport = (question: ReportsAsked) => {
  const upcomingReport = findUpcomingReport(question);
  return upcomingReport ? { upcomingReport } : {};
};

/** The report after the newest one, for an answer that speaks of the newest: not for one of earlier reports alone. */
export function findUpcomingReport({ release, params, query }: ReportsAsked): UpcomingReport | null {
  const { year, likeYear, to } = { ...(params as object), ...(query as object) } as {
    readonly year?: number | readonly number[];
    readonly likeYear?: number;
    readonly to?: number;
  };
  const asked = [year ?? likeYear ?? to ?? []].flat();
  return asked.length > 0 && Math.max(...asked) < release.newestYear ? null : release.upcomingReport;
}

export function objectResource<
  const Path extends string,
  Got extends object,
  Query extends AnyObject = typeof noParameters,
>(
  declared: Declared<ObjectResource, 'get' | 'atOrigin', Path, Query> & {
    readonly get: (question: QuestionAt<Path, Query>) => Got;
    readonly atOrigin?: (object: Got, origin: string) => object;
  },
): Resource {
  const resource: ObjectResource = {
    query: noParameters,
    ...declared,
    params: paramsOf(declared.path),
    kind: 'object',
  };
  if (!resource.includesUpcomingReport) return resource;
  return {
    ...resource,
    object: resource.object.extend(UPCOMING_REPORT_MEMBER).meta({ description: resource.object.description }),
    get: (question) => ({ ...resource.get(question), ...pickUpcomingReport(question) }),
  };
}

/** An answer, or a part of it, with only those of its fields on demand that `include` names. */
export function asAsked<Part extends object, Field extends keyof Part & OnDemand>(
  part: Part,
  fields: readonly Field[],
  include: readonly OnDemand[] = [],
): Omit<Part, Field> & Partial<Pick<Part, Field>> {
  const left: readonly string[] = fields.filter((field) => !include.includes(field));
  return Object.fromEntries(Object.entries(part).filter(([name]) => !left.includes(name))) as Part;
}

export function withoutCountry<Item extends { readonly country: unknown }>({
  country: _,
  ...rest
}: Item): Omit<Item, 'country'> {
  return rest;
}

export const PINNED_PREFIX = '/releases/:release';

/** The parameters of a path below that of a release. */
export const inRelease = (params: z.ZodObject): z.ZodObject => params.extend({ release: releaseParameter });

export const formatsOf = (resource: Resource): readonly DataFormat[] =>
  resource.kind === 'list' ? LIST_FORMATS : OBJECT_FORMATS;

export const isInRelease = ({ scope = 'release' }: Resource): boolean => scope === 'release';

export const pathsOf = (resource: Resource): readonly string[] =>
  isInRelease(resource) ? [resource.path, `${PINNED_PREFIX}${resource.path}`] : [resource.path];

export const takesDay = (resource: Resource): boolean => isInRelease(resource) && !resource.isOfNoDay;

export const namesHost = (resource: Resource): boolean =>
  resource.kind === 'object' && resource.atOrigin !== undefined;

export const querySchemaOf = (resource: Resource): z.ZodObject =>
  (resource.query as z.ZodObject)
    .extend({
      ...(takesDay(resource) ? everywhere : {}),
      ...(resource.kind === 'list' ? everyList : {}),
    })
    .strict();

export const pageQuerySchemaOf = (resource: Resource): z.ZodObject =>
  resource.kind === 'list' ? querySchemaOf(resource).extend(everyListPage).strict() : querySchemaOf(resource);

export interface PageRequest extends Question<Record<string, unknown>, Record<string, unknown>> {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly pinned: boolean;
  readonly origin: string;
}

export interface ReleasePageRequest {
  readonly release: Release;
  readonly detail: ReleaseDetail;
  /** To the rankings, as a sentence; `null` while that cannot be read. */
  readonly did: string | null;
  readonly origin: string;
}

export interface MadePage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MadeResourcePage extends MadePage {
  /** The address at which search engines shall know it: whole, as they want it. */
  readonly live: string;
}

/**
 * Pages for people at the addresses of resources, shown to those who ask for HTML.
 * The door that makes them stands beside this one; the application brings the two together.
 */
export interface ResourcePages {
  make(resource: Resource, request: PageRequest): Promise<MadeResourcePage>;
  /** URL of the page that people get instead: a form that asks what the resource needs, or the page that shows it. */
  elsewhere(resource: Resource, request: PageRequest): string | undefined;
  /** The page of a release itself. */
  makeOfRelease(request: ReleasePageRequest): MadePage;
}
