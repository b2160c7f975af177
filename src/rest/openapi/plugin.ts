import swagger, { type SwaggerTransform } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { SERVICE_VERSION } from '../../domain/service-version.js';
import { FORMATS, LIST_FORMATS } from '../../formats/format.js';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FLOATING, httpDate, LICENSE_URL } from '../../http/headers.js';
import { type KeptServices, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../parameters/parameters.js';
import type { builtDocument } from './built-document.js';
import { completeDocument } from './document.js';
import { gatherForExamples } from './examples.js';
import { withServers } from './servers.js';
import { SUBJECTS } from './subjects.js';
import { toYaml } from './yaml.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document of the whole API; for an application that is ready. Made when it is first asked for. */
    openapi(): Promise<OpenAPIV3_1.Document>;
  }
}

const OTHER_FORMS_OF_LISTS = LIST_FORMATS.filter((name) => name !== 'json')
  .map((name) => `\`.${FORMATS[name].suffix}\``)
  .join(', ');

const DESCRIPTION = `Tier history of the U.S. State Department's Trafficking in Persons (TIP) Report, graded and sourced.

Read-only, no key, CORS for everyone. Every resource lives at its path (the current release, cached for a minute) and below \`/releases/{release}\` (that release, permanently). \`asOf\` limits an answer to what the world could know on a day. HEAD and OPTIONS work everywhere. Every answer 200 has the header fields that are told of 304, and a \`Content-Digest\` (SHA-256, RFC 9530); every answer has \`RateLimit\` and \`RateLimit-Policy\`. Errors are problem details (RFC 9457), whose \`type\` tells them apart.

A path answers JSON. Other forms of the same have a suffix, with the same parameters: ${OTHER_FORMS_OF_LISTS} of every operation that is called \`list…\`, as in \`/tiers.csv?year=2022\`; \`.svg\` and \`.png\` of every graphic. \`Accept\` chooses, too; the suffix wins. An \`<img>\` that cannot be filled gets a picture that says why. Atom feeds are \`/changes.atom\`, \`/watchlist.atom\`, \`/countries/{country}.atom\` and \`/groups/{group}.atom\`; \`/search.json?q=\` finds countries, reports, groups and words by any name.

A question is answered however it is spelled: parameters in any order, a country by any of its names and codes, words in any case, lists with commas or as a repeated parameter. Every spelling gets the same answer, with the same \`ETag\`. \`Content-Location\` gives its one address, pinned to the release, and \`Link\` with \`rel="canonical"\` the same for the address that was asked. What contradicts itself, such as \`year=2022&from=2023\`, is refused. Only another spelling of a path, such as a slash at its end, is answered with 308.`;

interface OpenapiOptions {
  readonly catalogue: Catalogue;
  readonly publicUrl: string | undefined;
  /** The document of a catalogue that was made before, without servers. */
  readonly built?: typeof builtDocument | undefined;
}

export const openapi = fp(
  async (app: FastifyInstance, { catalogue, publicUrl, built }: OpenapiOptions) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'tip-tiers',
          description: DESCRIPTION,
          version: SERVICE_VERSION,
          contact: { name: 'tip-tiers' },
          license: { name: 'Data: CC BY 4.0', url: LICENSE_URL },
        },
        tags: [...SUBJECTS],
        security: [],
      },
      transform: transformRoute,
      transformObject: createJsonSchemaTransformObject({}),
    });
    const make = async () =>
      completeDocument(app.swagger() as OpenAPIV3_1.Document, {
        catalogue,
        gathered: await gatherForExamples(catalogue),
      });
    const describe = async () =>
      withServers((await built?.(catalogue)) ?? (await make()), catalogue, publicUrl);
    let made: { readonly revision: number; readonly document: Promise<OpenAPIV3_1.Document> } | undefined;
    app.decorate('openapi', () => {
      const { revision } = catalogue;
      if (made?.revision !== revision) {
        const document = describe();
        made = { revision, document };
        // A failure is not kept: the next request tries again.
        document.catch(() => {
          made = undefined;
        });
      }
      return made.document;
    });
  },
  { name: 'openapi' },
);

/** The forms of the document: the usual suffix first, and at /openapi, its address without one. */
const DOCUMENTS = [
  {
    url: '/openapi',
    contentType: FORMATS.json.contentType,
    formats: ['json'],
    write: (document: object) => JSON.stringify(document),
  },
  // RFC 9512.
  { url: '/openapi.yaml', contentType: 'application/yaml', formats: undefined, write: toYaml },
] as const;

/** Serves the OpenAPI document at /openapi.json and /openapi.yaml. */
export function serveDocument(app: FastifyInstance, services: KeptServices): void {
  for (const { url, contentType, formats, write } of DOCUMENTS) {
    serveKept(app, services, {
      url,
      schema: { hide: true },
      ...(formats && { formats }),
      read: (request, { current: { version, header } }) => ({
        make: async (making) => {
          validate(noParameters, request.query, 'query');
          return new Answer(await write(await app.openapi(), making), {
            ...COMMON_HEADERS,
            'content-type': contentType,
            'cache-control': FLOATING,
            'dataset-release': version,
            'last-modified': httpDate(header.published_at),
            vary: 'Accept-Encoding',
          });
        },
      }),
    });
  }
}

type Told = { readonly content?: Record<string, { readonly schema?: unknown }> };
type Responses = Record<string, Told>;
type RouteSchema = { readonly response?: Responses; readonly body?: Told };

const fromZod = createJsonSchemaTransform({});

/**
 * Makes what the document says of a route from its schema. The library takes responses made of zod schemas
 * only, and drops all but their content: what is written in the words of OpenAPI already goes through as it is. A body
 * it takes in one media type only: in several it goes through as if it were a response.
 */
const transformRoute: SwaggerTransform = (route) => {
  const { response = {}, body, ...schema } = (route.schema ?? {}) as RouteSchema;
  const ofZod = Object.fromEntries(Object.entries(response).filter(([, each]) => isMadeOfZod(each)));
  if (body) ofZod.body = body;
  const made = fromZod({ ...route, schema: { ...schema, response: ofZod } } as Parameters<typeof fromZod>[0]);
  if (!made.schema || 'hide' in made.schema) return made as ReturnType<SwaggerTransform>;
  const { body: convertedBody, ...converted } = (made.schema as RouteSchema).response ?? {};
  const merged = Object.fromEntries(
    Object.entries(response).map(([status, each]) => [status, { ...each, ...converted[status] }]),
  );
  const told = { ...made.schema, response: merged, ...(convertedBody ? { body: convertedBody } : {}) };
  return { ...made, schema: told } as ReturnType<SwaggerTransform>;
};

function isMadeOfZod({ content }: Told): boolean {
  const schemas = Object.values(content ?? {}).map(({ schema }) => schema);
  return schemas.length > 0 && schemas.every((schema) => schema instanceof z.ZodType);
}
