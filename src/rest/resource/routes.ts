import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import { FORMATS, type FormatName, isTextFormat } from '../../formats/format.js';
import type { Answer } from '../../http/answer.js';
import type { Making } from '../../http/making.js';
import type { OriginTeller } from '../../http/origin.js';
import { type Question as KeptQuestion, type KeptServices, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { operationOf } from '../openapi/operation.js';
import { canonicalAddress, canonicalPath, pathOf } from './canonical-address.js';
import { canonicalQueryOf, withOwnNames } from './canonical-query.js';
import { makeFileAnswer, makeTextAnswer, pageAnswer, type RequestContext } from './make-answer.js';
import { pinnedEdition } from './pinned-edition.js';
import type { Question, Resource } from './resource.js';
import type { ResourcePages } from './resource-pages.js';
import {
  addressesOf,
  formatsOf,
  isInRelease,
  namesHost,
  pageQuerySchemaOf,
  querySchemaOf,
} from './resource-shape.js';

export interface Services extends KeptServices {
  readonly pages: ResourcePages;
  readonly originOf: OriginTeller;
}

/** Files for other software take longer to make than text. */
const WEIGHT_OF_FILE = 5;

export function serve(app: FastifyInstance, resource: Resource, services: Services): void {
  const { catalogue, pages } = services;
  const data = readerOf(querySchemaOf(resource));
  const page = readerOf(pageQuerySchemaOf(resource));
  const ofData = formatsOf(resource);
  const formats: readonly FormatName[] = pages.has(resource) ? [...ofData, 'html'] : ofData;
  const elsewhere = GRAPHICS.some(({ path }) => path === resource.path)
    ? ' A picture of it has an address of its own: the same path with .svg or .png.'
    : '';
  for (const url of addressesOf(resource)) {
    serveKept(app, services, {
      url,
      schema: operationOf(resource, url),
      formats,
      elsewhere,
      namesHost: namesHost(resource),
      read(request, state) {
        const { release: version, ...path } = request.params as Record<string, string>;
        const { format = 'json', suffix, origin } = request.asked;
        const { schema, write } = format === 'html' ? page : data;
        const params = validate(resource.params as z.ZodObject, path, 'path') as Record<string, unknown>;
        const given = format === 'html' ? withoutEmptyFields(request.query) : request.query;
        const checked: Record<string, unknown> = validate(schema, given, 'query');
        const price = 'isFile' in FORMATS[format] ? WEIGHT_OF_FILE : resource.weight?.(request.query);

        const readIn = (edition: Release): KeptQuestion => {
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
            isNegotiated: suffix === undefined && formats.length > 1,
            pinned: version !== undefined,
            inRelease: isInRelease(resource),
            origin,
            lastModified: version === undefined ? state.changedAt : edition.header.published_at,
          };
          return {
            address: canonical,
            ...(price !== undefined && { price }),
            make: (making) => {
              const asOf = query.asOf as string | undefined;
              const question = { release: edition.asOf(asOf), asOf, params, query, catalogue };
              return make(resource, question, context, { pages, making, edition });
            },
          };
        };
        return version === undefined
          ? readIn(state.current)
          : pinnedEdition(request, catalogue, version).then(readIn);
      },
    });
  }
}

/** A form sends its empty fields too: they ask for nothing. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

const readerOf = (schema: z.ZodObject) => ({ schema, write: canonicalQueryOf(schema) });

/** At once where nothing is waited for: a later turn would begin all of a client's pipelined work together. */
function make(
  resource: Resource,
  question: Omit<Question<Record<string, unknown>, Record<string, unknown>>, 'gathered'>,
  context: RequestContext,
  { pages, making, edition }: { pages: ResourcePages; making: Making; edition: Release },
): Answer | Promise<Answer> {
  const { gather, parts } = resource;
  const ready = parts ? making.through(parts({ ...question, gathered: undefined })) : undefined;
  if (!gather && !ready) return answer(undefined);
  const gathering = gather?.({ ...question, gathered: undefined }, making);
  return Promise.all([gathering, ready]).then(([gathered]) => answer(gathered));

  function answer(gathered: unknown): Answer | Promise<Answer> {
    const full = { ...question, gathered };
    const { format, queryText } = context;
    if (isTextFormat(format)) return makeTextAnswer(resource, full, { ...context, format });
    if (format !== 'html') return makeFileAnswer(resource, full, { ...context, format }, making);
    const search = new URLSearchParams(queryText);
    return pages
      .make(resource, { ...full, ...context, search, slice: making })
      .then((page) => pageAnswer(page, edition, context));
  }
}
