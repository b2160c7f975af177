import type { VNode } from 'preact';
import type { z } from 'zod';
import type { ReleaseView } from '../dataset/release-view.js';
import type { Redirect } from '../http/redirect.js';
import type { RouteSchema } from '../http/route-schema.js';
import { noParameters } from '../http/validation.js';
import type { ReleaseScope } from './reading/urls.js';

export interface PageContext {
  readonly release: ReleaseView;
  /** Scheme and host for copyable URLs, as the reader reaches the service: `https://tiers.example`. */
  readonly origin: string;
  /** Path of the page without suffix and release. */
  readonly path: string;
  /** True if the URL names the release: the page never changes, and its links stay in the release. */
  readonly isPinned?: boolean;
  /** Date that the content is limited to, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** The raw query, if a release accepts it on this page. */
  readonly search?: URLSearchParams;
}

export const toReading = ({ release, isPinned = false, asOf }: PageContext): ReleaseScope => ({
  version: isPinned ? release.version : null,
  asOf,
});

export interface PageQuestion<Params = Record<string, unknown>, Query = Record<string, unknown>>
  extends PageContext {
  readonly params: Params;
  readonly query: Query;
}

/** An invalid form, shown again with its values and the error. */
export class RejectedForm {
  constructor(
    readonly status: number,
    readonly page: VNode,
  ) {}
}

export interface PageDeclaration<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
> {
  readonly path: string;
  readonly params: Params;
  readonly query: Query;
  readonly html: (
    question: PageQuestion<z.output<Params>, z.output<Query>>,
  ) => VNode | Redirect | RejectedForm | Promise<VNode | Redirect | RejectedForm>;
  /** OpenAPI schema; without it the page is not documented. */
  readonly schema?: RouteSchema;
  /** JSON alternative, sent unless HTML is preferred; without it the page is HTML only. */
  readonly json?: (question: PageQuestion<z.output<Params>, z.output<Query>>) => object | Promise<object>;
}

/** Declares a page; without parameter schemas it takes none. */
export const page = <
  Params extends z.ZodObject = typeof noParameters,
  Query extends z.ZodObject = typeof noParameters,
>(
  declared: Omit<PageDeclaration<Params, Query>, 'params' | 'query'> &
    Partial<Pick<PageDeclaration<Params, Query>, 'params' | 'query'>>,
): PageDeclaration => ({ params: noParameters, query: noParameters, ...declared }) as PageDeclaration;
