import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Release } from '../dataset/release.js';
import type { Redirect } from '../http/redirect.js';
import type { RouteSchema } from '../http/route-schema.js';
import { noParameters } from '../http/validation.js';
import type { ReadingScope } from './reading/addresses.js';

export interface PageContext {
  readonly release: Release;
  /** Scheme and host by which readers reach the service, for addresses that are copied: `https://tiers.example`. */
  readonly origin: string;
  /** Path of the page without suffix and release. */
  readonly path: string;
  /** True if the address names the release: then the page never changes, and nor do the pages it leads to. */
  readonly pinned?: boolean;
  /** The day to which what is shown is limited, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** The query as it was written, where the page has one that a release knows. */
  readonly search?: URLSearchParams;
}

export const readingOf = ({ release, pinned = false, asOf }: PageContext): ReadingScope => ({
  version: pinned ? release.version : null,
  asOf,
});

export interface PageQuestion<Params = Record<string, unknown>, Query = Record<string, unknown>>
  extends PageContext {
  readonly params: Params;
  readonly query: Query;
}

/** A form that could not be answered: it comes back with what was typed and the reason. */
export class FormRefused {
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
  ) => VNode | Redirect | FormRefused | Promise<VNode | Redirect | FormRefused>;
  /** For OpenAPI: without it the document is silent on the page. */
  readonly schema?: RouteSchema;
  /** The same for machines, which get it unless they ask for HTML; a page without it is HTML only. */
  readonly json?: (question: PageQuestion<z.output<Params>, z.output<Query>>) => object | Promise<object>;
}

/** Declares a page; one that names no parameters takes none. */
export const page = <
  Params extends z.ZodObject = typeof noParameters,
  Query extends z.ZodObject = typeof noParameters,
>(
  declared: Omit<PageDeclaration<Params, Query>, 'params' | 'query'> &
    Partial<Pick<PageDeclaration<Params, Query>, 'params' | 'query'>>,
): PageDeclaration => ({ params: noParameters, query: noParameters, ...declared }) as PageDeclaration;
