import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { ReleaseView } from '../dataset/release-view.js';
import { type FormatName, isTextFormat } from '../formats/format.js';
import type { Made } from '../http/cacheable-reply.js';
import type { RouteServices } from '../http/catalogue-answer.js';
import { NO_STORE } from '../http/freshness.js';
import { searchText } from '../http/query-string.js';
import { Redirect } from '../http/redirect.js';
import { validate } from '../http/validation.js';
import { GRAPHICS } from './graphics/graphics.js';
import {
  canonicalAddress,
  canonicalPath,
  canonicalQueryOf,
  pathOf,
  withOwnNames,
} from './resource/canonical-address.js';
import { makeFileAnswer, makeTextAnswer, pageAnswer, type RequestContext } from './resource/make-answer.js';
import { schemaOf } from './resource/operation.js';
import {
  formatsOf,
  inRelease,
  isInRelease,
  namesHost,
  PINNED_PREFIX,
  pageQuerySchemaOf,
  pathsOf,
  type Question,
  querySchemaOf,
  type Resource,
  type ResourcePages,
} from './resource/resource.js';

export interface Services extends RouteServices {
  readonly pages: ResourcePages;
}

/** Registers the routes of a resource: every format, unpinned and pinned. */
export function serve(app: FastifyInstance, resource: Resource, services: Services): void {
  const { catalogue, pages } = services;
  const writeData = canonicalQueryOf(querySchemaOf(resource));
  const pageQuery = pageQuerySchemaOf(resource);
  const writePage = canonicalQueryOf(pageQuery);
  const schema = schemaOf(resource);
  const formats: readonly FormatName[] = [...formatsOf(resource), 'html'];
  const elsewhere = GRAPHICS.some(({ path }) => path === resource.path)
    ? ' A picture of it has an address of its own: the same path with .svg or .png.'
    : '';
  for (const url of pathsOf(resource)) {
    const route = {
      schema: {
        ...schema,
        ...(url.startsWith(PINNED_PREFIX) && { params: inRelease(resource.params as z.ZodObject) }),
        hide: url !== resource.path,
      },
      // Pages accept more than the API: a sort order, and empty form fields.
      attachValidation: true,
      config: { formats, elsewhere, namesHost: namesHost(resource) },
    };
    app.get(url, route, async (request, reply) => {
      const { state } = request;
      const { release: version, ...path } = request.params as Record<string, string>;
      const { format = 'json', suffix, origin } = request.asked;
      const { validationError: fault } = request;
      if (fault && (format !== 'html' || fault.validationContext !== 'querystring')) throw fault;
      const checked = (
        fault ? validate(pageQuery, withoutEmptyFields(request.query), 'query') : request.query
      ) as Record<string, unknown>;

      const release = version === undefined ? state.current : await catalogue.get(version);
      const query = withOwnNames(release, checked);
      const queryText = searchText((format === 'html' ? writePage : writeData)(query));
      const named = canonicalPath(release, path);
      const canonical = canonicalAddress(resource, { version, path: named, suffix, queryText });
      const context = {
        path: pathOf(resource, named),
        queryText,
        canonical,
        format,
        hasSuffix: suffix !== undefined,
        isNegotiated: suffix === undefined,
        pinned: version !== undefined,
        inRelease: isInRelease(resource),
        origin,
        lastModified: version === undefined ? state.changedAt : release.header.published_at,
      };
      const asOf = query.asOf as string | undefined;
      const question = { release: release.asOf(asOf), asOf, params: path, query, catalogue };
      return reply.sendCacheable(await make(resource, question, context, { pages, release }), {
        address: canonical,
      });
    });
  }
}

/** Drops empty form fields. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

async function make(
  resource: Resource,
  question: Omit<Question<Record<string, unknown>, Record<string, unknown>>, 'gathered'>,
  context: RequestContext,
  { pages, release }: { pages: ResourcePages; release: ReleaseView },
): Promise<Made> {
  const full = { ...question, gathered: await resource.gather?.({ ...question, gathered: undefined }) };
  const { format, queryText } = context;
  if (isTextFormat(format)) return makeTextAnswer(resource, full, { ...context, format });
  if (format !== 'html') return makeFileAnswer(resource, full, { ...context, format });
  const request = { ...full, ...context, search: new URLSearchParams(queryText) };
  const elsewhere = pages.elsewhere(resource, request);
  if (elsewhere !== undefined) return new Redirect(elsewhere, 303, NO_STORE);
  return pageAnswer(await pages.make(resource, request), release, context);
}
