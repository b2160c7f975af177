import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CatalogueState } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import type { FormatName } from '../../formats/format.js';
import type { OriginTeller } from '../../http/origin.js';
import type { KeptServices } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { canonicalAddress, canonicalPath, pathOf } from './canonical-address.js';
import { canonicalQueryOf, withOwnNames } from './canonical-query.js';
import type { RequestContext } from './make-answer.js';
import type { Question, Resource } from './resource.js';
import type { ResourcePages } from './resource-pages.js';
import { formatsOf, isInRelease, namesHost, pageQuerySchemaOf, querySchemaOf } from './resource-shape.js';

export interface Services extends KeptServices {
  readonly pages: ResourcePages;
  readonly originOf: OriginTeller;
}

/** Reads a query, and writes it in its one form. */
interface QueryReader {
  readonly read: (query: unknown) => Record<string, unknown>;
  readonly write: ReturnType<typeof canonicalQueryOf>;
}

const readerOf = (schema: z.ZodObject, prepare = (query: unknown) => query): QueryReader => ({
  read: (query) => validate(schema, prepare(query), 'query'),
  write: canonicalQueryOf(schema),
});

/** A form sends its empty fields too: they ask for nothing. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

/** A request, parsed and checked. */
export interface ParsedRequest {
  readonly format: FormatName;
  /** The release that its address names. */
  readonly version: string | undefined;
  /** The parameters of the path as they were written. */
  readonly path: Readonly<Record<string, string>>;
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
}

/** A request's question to an edition. */
export interface ResolvedRequest {
  /** The one address of the question, by which its answer is kept. */
  readonly canonical: string;
  /**
   * The question, to an edition as its day saw it: to find that is a part of the work.
   * @throws Problem for a day before the first report, or to come
   */
  readonly question: () => Question<Record<string, unknown>, Record<string, unknown>, undefined>;
  readonly context: RequestContext;
}

/** Parses the requests for one resource. */
export class ResourceHandler {
  readonly #data: QueryReader;
  readonly #page: QueryReader;
  /** Address of the graphic at the same path, for those who ask for a picture here. */
  readonly elsewhere: string;
  /** Its formats, its page included; the default first. */
  readonly formats: readonly FormatName[];

  constructor(
    readonly resource: Resource,
    private readonly services: Services,
  ) {
    this.#data = readerOf(querySchemaOf(resource));
    this.#page = readerOf(pageQuerySchemaOf(resource), withoutEmptyFields);
    this.elsewhere = GRAPHICS.some(({ path }) => path === resource.path)
      ? ' A picture of it has an address of its own: the same path with .svg or .png.'
      : '';
    const formats = formatsOf(resource);
    this.formats = services.pages.has(resource) ? [...formats, 'html'] : formats;
  }

  /** True if an answer in this format names the host of the request. */
  readonly namesHost = (format: FormatName | undefined): boolean =>
    format === 'html' || namesHost(this.resource);

  /** @throws Problem `invalid-parameter` */
  parse(request: FastifyRequest): ParsedRequest {
    const { release: version, ...path } = request.params as Record<string, string>;
    const params = validate(this.resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
    const { format = 'json' } = request.asked;
    return { format, version, path, params, query: this.#readerFor(format).read(request.query) };
  }

  /** Pages take a little more than data. */
  #readerFor(format: FormatName): QueryReader {
    return format === 'html' ? this.#page : this.#data;
  }

  /** @throws Problem for names that the edition does not have */
  resolve(
    request: FastifyRequest,
    { format, version, path, params, query: written }: ParsedRequest,
    edition: Release,
    { changedAt }: CatalogueState,
  ): ResolvedRequest {
    const { resource, formats } = this;
    const query = withOwnNames(edition, written);
    const queryText = searchText(this.#readerFor(format).write(query));
    const named = canonicalPath(edition, path);
    const asOf = query.asOf as string | undefined;
    const { suffix, origin } = request.asked;
    const canonical = canonicalAddress(resource, { version, path: named, suffix, queryText });
    return {
      canonical,
      question: () => ({
        release: edition.asOf(asOf),
        asOf,
        params,
        query,
        catalogue: this.services.catalogue,
        gathered: undefined,
      }),
      context: {
        path: pathOf(resource, named),
        queryText,
        canonical,
        format,
        hasSuffix: suffix !== undefined,
        isNegotiated: suffix === undefined && formats.length > 1,
        pinned: version !== undefined,
        inRelease: isInRelease(resource),
        origin,
        lastModified: version === undefined ? changedAt : edition.header.published_at,
      },
    };
  }
}
