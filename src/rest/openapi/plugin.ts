import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import fp from 'fastify-plugin';
import {
  fastifyZodOpenApiPlugin,
  fastifyZodOpenApiTransform,
  fastifyZodOpenApiTransformObject,
} from 'fastify-zod-openapi';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { SERVICE_VERSION } from '../../domain/service.js';
import { MAX_FILE_ROWS } from '../../formats/format.js';
import { LICENSE_URL } from '../../http/headers.js';
import { HEADER_COMPONENTS } from '../../kit/response-headers.js';
import { TAGS } from '../../kit/tags.js';
import { BUILT_DATA } from '../../releases/places.js';
import { PICTURE_PARAMETER, pictureForm } from '../graphics/graphic.js';
import { type RouteServices, serve } from '../serve.js';
import { finish, toPlainText, withExamples } from './document.js';
import { toExamples } from './examples.js';
import { copySchema } from './mend-document.js';

/** The only server: the document does not change with each release, and a default would pin clients to one. */
const toServers = (publicUrl: string | undefined): OpenAPIV3_1.ServerObject[] => [
  { url: publicUrl === undefined ? '/' : new URL(publicUrl).origin, description: 'The current release' },
];

const FILE = path.join(BUILT_DATA, 'openapi.json');

interface Built {
  readonly of: string;
  readonly document: OpenAPIV3_1.Document;
}

const describeServer = ({ entries, current }: Catalogue): string =>
  JSON.stringify([
    current.upcomingReport,
    entries.map(({ version, sha256, state }) => [version, sha256, state]),
  ]);

/** Stores the document for {@link builtDocument}; used by the build. */
export async function keepDocument(catalogue: Catalogue, document: OpenAPIV3_1.Document): Promise<void> {
  await writeFile(FILE, JSON.stringify({ of: describeServer(catalogue), document } satisfies Built));
}

/**
 * The document from the build. Generating it blocks the event loop for 0.4 s.
 * @returns `null` without a build, or if the catalogue differs
 */
export async function builtDocument(catalogue: Catalogue): Promise<OpenAPIV3_1.Document | null> {
  const text = await readFile(FILE, 'utf8').catch(() => null);
  if (text === null) return null;
  const { of, document } = JSON.parse(text) as Built;
  return of === describeServer(catalogue) ? document : null;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document of the whole API. Generated on first use; the application must be ready. */
    openapi(): Promise<OpenAPIV3_1.Document>;
  }
}

const DESCRIPTION = `Tier history of the U.S. State Department's Trafficking in Persons (TIP) Report, graded and sourced.

Read-only, no key, CORS for everyone. Every resource is available at its path (current release, cached for a minute), and all but \`/annotate\`, \`/cite\`, \`/releases\` and \`/search\` also below \`/releases/{release}\` (that release: facts never change and are cached for a year, computed values for a day). To pin a generated client, append that path, with a version from \`/releases\`, to its base URL. \`asOf\` limits a response to what was public on a day. All paths support HEAD and OPTIONS. Responses with status 200 have the header fields documented for 304, and \`Content-Digest\` (SHA-256, RFC 9530); all responses have \`RateLimit\` and \`RateLimit-Policy\`. Errors are problem details (RFC 9457), identified by \`type\`.

Responses are JSON. Other formats of an operation are selected with \`Accept\`, or with a suffix such as \`/tiers.csv?year=2022\`, which takes precedence (\`.xlsx\` and \`.parquet\`: complete lists, or up to ${MAX_FILE_ROWS.toLocaleString('en')} filtered rows). Lists have several media types, so configure code generators to use \`application/json\`. Browsers get HTML at the same paths, also for problems; an \`<img>\` gets a problem as an image. \`/changes.atom\` is a feed of new reports and releases; \`/search?q=\` finds countries, reports, groups and words by any name.

Equivalent URLs get the same response, with the same \`ETag\`: parameters in any order, a country by any name or code, values in any case, lists with commas or as a repeated parameter. \`Content-Location\` is the canonical URL, pinned to the release; \`Link\` with \`rel="canonical"\` is the canonical form of the requested URL. Contradictory parameters are rejected, and so is \`year\` with \`from\` or \`to\`. Only a path that is not canonical, such as one with a trailing slash, redirects (308).`;

const HEAD: Partial<OpenAPIV3_1.Document> = {
  openapi: '3.1.0',
  info: {
    title: 'tip-tiers',
    description: DESCRIPTION,
    version: SERVICE_VERSION,
    contact: { name: 'tip-tiers' },
    license: { name: 'Data: CC BY 4.0', url: LICENSE_URL },
  },
  tags: [...TAGS],
  security: [],
};

type TransformInput = Parameters<typeof fastifyZodOpenApiTransform>[0];

/** Documents a graphic once for both formats, although each has a route. */
function withPictureForm(given: TransformInput): TransformInput {
  if (!given.url.endsWith('.svg') || !given.schema || given.schema.hide) return given;
  const { params, ...schema } = given.schema as FastifySchema & { params: z.ZodObject };
  return {
    ...given,
    url: given.url.replace(/svg$/, `:${PICTURE_PARAMETER}`),
    schema: { ...schema, params: params.extend({ [PICTURE_PARAMETER]: pictureForm }) },
  };
}

interface OpenapiOptions {
  readonly catalogue: Catalogue;
  readonly publicUrl: string | undefined;
  /** Loads a previously built document for a catalogue; its servers are replaced. */
  readonly built?: typeof builtDocument | undefined;
}

export const openapi = fp(
  async (app: FastifyInstance, { catalogue, publicUrl, built }: OpenapiOptions) => {
    app.addHook('onRoute', copySchema);
    await app.register(fastifyZodOpenApiPlugin, {
      components: { headers: HEADER_COMPONENTS },
      documentOpts: { override: toPlainText },
    });
    await app.register(swagger, {
      openapi: HEAD as object,
      hideUntagged: true,
      convertConstToEnum: false,
      transform: (given) => fastifyZodOpenApiTransform(withPictureForm(given)),
      transformObject: (given) =>
        finish(fastifyZodOpenApiTransformObject(given) as OpenAPIV3_1.Document) as object,
    });
    const make = async () => withExamples(app.swagger() as OpenAPIV3_1.Document, await toExamples(catalogue));
    const describe = async () => ({
      ...((await built?.(catalogue)) ?? (await make())),
      servers: toServers(publicUrl),
    });
    let made: { readonly mark: string; readonly document: Promise<OpenAPIV3_1.Document> } | undefined;
    app.decorate('openapi', () => {
      const { revision } = catalogue.state;
      if (made?.mark !== revision) {
        const document = describe();
        made = { mark: revision, document };
        // Don't cache a failure: let the next request retry.
        document.catch(() => {
          made = undefined;
        });
      }
      return made.document;
    });
  },
  { name: 'openapi' },
);

/** Serves the OpenAPI document at /openapi.json and /openapi. */
export const serveDocument = (app: FastifyInstance, services: RouteServices): void =>
  serve(app, services, {
    path: '/openapi',
    schema: { hide: true },
    formats: ['json'],
    respond: async () => ({ body: JSON.stringify(await app.openapi()) }),
  });
