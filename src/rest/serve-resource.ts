import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Release } from '../dataset/release.js';
import { searchText } from '../domain/parameters.js';
import { type FormatName, isTextFormat } from '../formats/format.js';
import { NO_STORE } from '../http/freshness.js';
import type { OriginTeller } from '../http/origin.js';
import { Redirect } from '../http/redirect.js';
import { type KeptServices, type Made, serveKept } from '../http/serve-kept.js';
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
import { operationOf } from './resource/operation.js';
import {
  formatsOf,
  isInRelease,
  namesHost,
  pageQuerySchemaOf,
  pathsOf,
  type Question,
  querySchemaOf,
  type Resource,
  type ResourcePages,
} from './resource/resource.js';

export interface Services extends KeptServices {
  readonly pages: ResourcePages;
  readonly originOf: OriginTeller;
}

export function serve(app: FastifyInstance, resource: Resource, services: Services): void {
  const { catalogue, pages } = services;
  const data = readerOf(querySchemaOf(resource));
  const page = readerOf(pageQuerySchemaOf(resource));
  const formats: readonly FormatName[] = [...formatsOf(resource), 'html'];
  const elsewhere = GRAPHICS.some(({ path }) => path === resource.path)
    ? ' A picture of it has an address of its own: the same path with .svg or .png.'
    : '';
  for (const url of pathsOf(resource)) {
    serveKept(app, services, {
      url,
      operation: url === resource.path ? operationOf(resource) : undefined,
      formats,
      elsewhere,
      namesHost: namesHost(resource),
      async read(request, state) {
        const { release: version, ...path } = request.params as Record<string, string>;
        const { format = 'json', suffix, origin } = request.asked;
        const { schema, write } = format === 'html' ? page : data;
        const params = validate(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
        const given = format === 'html' ? withoutEmptyFields(request.query) : request.query;
        const checked: Record<string, unknown> = validate(schema, given, 'query');

        const edition = version === undefined ? state.current : await catalogue.get(version);
        const query = withOwnNames(edition, checked);
        const queryText = searchText(write(query));
        const named = canonicalPath(edition, path);
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
          lastModified: version === undefined ? state.changedAt : edition.header.published_at,
        };
        return {
          address: canonical,
          make: () => {
            const asOf = query.asOf as string | undefined;
            const question = { release: edition.asOf(asOf), asOf, params, query, catalogue };
            return make(resource, question, context, { pages, edition });
          },
        };
      },
    });
  }
}

/** A form sends its empty fields too: they ask for nothing. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

const readerOf = (schema: z.ZodObject) => ({ schema, write: canonicalQueryOf(schema) });

async function make(
  resource: Resource,
  question: Omit<Question<Record<string, unknown>, Record<string, unknown>>, 'gathered'>,
  context: RequestContext,
  { pages, edition }: { pages: ResourcePages; edition: Release },
): Promise<Made> {
  const full = { ...question, gathered: await resource.gather?.({ ...question, gathered: undefined }) };
  const { format, queryText } = context;
  if (isTextFormat(format)) return makeTextAnswer(resource, full, { ...context, format });
  if (format !== 'html') return makeFileAnswer(resource, full, { ...context, format });
  const form = queryText === '' ? pages.formOf(resource) : undefined;
  if (form !== undefined) return new Redirect(form, 303, NO_STORE);
  const search = new URLSearchParams(queryText);
  return pageAnswer(await pages.make(resource, { ...full, ...context, search }), edition, context);
}
