import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import type { FormatName } from '../../formats/format.js';
import type { AnswerCache } from '../../http/answer-cache.js';
import type { Incoming } from '../../http/incoming.js';
import type { OriginTeller } from '../../http/origin.js';
import { requestedFormat } from '../../http/requested-format.js';
import { validate } from '../../http/validation.js';
import { canonicalAddress, pathOf } from './canonical-address.js';
import { canonicalQueryOf } from './canonical-query.js';
import type { RequestContext } from './make-answer.js';
import type { Question, Resource } from './resource.js';
import type { ResourcePages } from './resource-pages.js';
import { formatsOf, isInRelease, namesHost, querySchemaOf } from './resource-shape.js';

/** What resources are served from. */
export interface Services {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  readonly pages: ResourcePages;
  readonly originOf: OriginTeller;
}

/** What a request says, checked. */
export interface ParsedRequest {
  /** The release that its address names. */
  readonly version: string | undefined;
  /** The parameters of the path as they were written. */
  readonly path: Readonly<Record<string, string>>;
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
}

/** What a request asks of an edition. */
export interface ResolvedRequest {
  /** The one address at which it is to be asked. */
  readonly canonical: string;
  readonly question: Question<Record<string, unknown>, Record<string, unknown>, undefined>;
  readonly asked: RequestContext;
}

/** How one resource is asked, whichever way a request comes in. */
export class ResourceHandler {
  readonly #querySchema: z.ZodObject;
  readonly #canonicalQuery: ReturnType<typeof canonicalQueryOf>;
  /** Its formats, its page included; the default first. */
  readonly formats: readonly FormatName[];

  constructor(
    readonly resource: Resource,
    private readonly served: Services,
  ) {
    this.#querySchema = querySchemaOf(resource);
    this.#canonicalQuery = canonicalQueryOf(this.#querySchema);
    const formats = formatsOf(resource);
    this.formats = served.pages.has(resource) ? [...formats, 'html'] : formats;
  }

  /**
   * Key of the ready answer: the state of the catalogue, the address and, where the address does not say it, the
   * format. A page names its host, and so do some data.
   * @throws Problem `not-acceptable`, or `not-found` for a suffix that the resource does not have
   */
  keyOf(request: Incoming, revision = this.served.catalogue.revision): string {
    const format = requestedFormat(request, this.formats);
    const origin = format === 'html' || namesHost(this.resource) ? this.served.originOf(request) : '';
    return `${revision} ${format} ${origin}${request.originalUrl}`;
  }

  /** @throws Problem `invalid-parameter` */
  parse(request: Incoming): ParsedRequest {
    const { release: version, ...path } = request.params as Record<string, string>;
    const params = validate(this.resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
    return { version, path, params, query: validate(this.#querySchema, request.query, 'query') };
  }

  /**
   * @param changedAt when the state of the catalogue came about in which `edition` was found
   * @throws Problem for names that the edition does not have
   */
  resolve(
    request: Incoming,
    { version, path, params, query }: ParsedRequest,
    { edition, changedAt }: { readonly edition: Release; readonly changedAt: string },
  ): ResolvedRequest {
    const { resource, formats } = this;
    const given = request.query as Record<string, unknown>;
    const queryText = searchText(this.#canonicalQuery(edition, query, given));
    const asOf = query.asOf as string | undefined;
    const release = asOf === undefined ? edition : edition.asOf(asOf);
    const hasSuffix = request.raw.formatSuffix !== undefined;
    return {
      canonical: canonicalAddress(request, resource, edition, { version, path, queryText }),
      question: { release, asOf, params, query, catalogue: this.served.catalogue, gathered: undefined },
      asked: {
        path: pathOf(resource, path),
        queryText,
        format: requestedFormat(request, formats),
        hasSuffix,
        isNegotiated: !hasSuffix && formats.length > 1,
        pinned: version !== undefined,
        inRelease: isInRelease(resource),
        origin: this.served.originOf(request),
        lastModified: version === undefined ? changedAt : edition.header.published_at,
      },
    };
  }
}
