import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { searchText } from '../../domain/parameters.js';
import { Problem } from '../../domain/problem.js';
import { Version } from '../../domain/tables.js';
import { RELEASE_STATE } from '../../domain/vocabulary/facts.js';
import { FORMATS } from '../../formats/format.js';
import { CODINGS, type Coding } from '../../http/answer.js';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { askService, ownPath } from '../../http/loopback-request.js';
import { okJson } from '../openapi/operation.js';
import { NOT_MODIFIED, problemResponses } from '../openapi/problem-responses.js';

const SHA256_BYTES = 32;
const HEADER_FORM = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;
const HEXADECIMAL_FORM = /^[0-9a-f]{64}$/i;
const PINNED = /^\/releases\/([^/?]+)\/./;

const query = z.strictObject({
  url: z.string().min(1).describe('Pinned address, as Content-Location gives it: /releases/{release}/…'),
  digest: z
    .string()
    // A plus of base64 that was not escaped is a blank in a query.
    .overwrite((text) => text.replaceAll(' ', '+'))
    .refine(
      (text) => HEADER_FORM.test(text) || HEXADECIMAL_FORM.test(text),
      'must be a SHA-256 digest: sha-256=:…: or 64 hexadecimal digits',
    )
    .describe('What Content-Digest said (sha-256=:…:), or the SHA-256 of the body in hexadecimal digits'),
});

const Receipt = z
  .object({
    release: z.string().describe('Version of the edition that the address names'),
    url: z.string().describe('The pinned address, in its one form'),
    digest: z.string().describe('The digest that was asked about'),
    verdict: z
      .enum(['confirmed', 'not_confirmed'])
      .describe('confirmed: the address gave, and still gives, a body with this digest'),
    coding: z
      .enum(CODINGS)
      .nullable()
      .describe('Content coding of the body with this digest: br, gzip, identity; null where there is none'),
    digests: z
      .record(z.string(), z.string())
      .describe('What the address gives now: the digest of the body in each content coding'),
    state: z.enum(RELEASE_STATE.values).describe('Whether the release stands'),
    explanation: z.string().describe('What the verdict means'),
  })
  .meta({ id: 'Receipt', description: 'Whether a pinned address gives what somebody says it gave' });

const EXPLANATIONS = {
  confirmed: 'A published release never changes: this address gave, and still gives, this body.',
  not_confirmed:
    'The address gives no body with this digest. Either the digest belongs to another address, format or release, or the body was altered, or it was sent by another version of this service that said or drew what it derives from the facts otherwise.',
} as const;

export function serveReceipts(app: FastifyInstance, served: CatalogueServed): void {
  const { catalogue } = served;
  const schema = {
    operationId: 'getReceipt',
    tags: ['Releases'],
    summary: 'Receipt of an answer',
    description:
      'Says whether a pinned address gave, and still gives, a body with a digest: for figures in print that are questioned later.',
    querystring: query,
    response: {
      200: okJson('The receipt', Receipt),
      ...NOT_MODIFIED,
      ...problemResponses(['not-found'], { list: false, pinned: true }),
    },
  };
  serveFromCatalogue(
    app,
    {
      url: '/receipts',
      schema,
      formats: ['json'],
      query,
      async make({ making, query: { url, digest }, origin }) {
        const asked = ownPath(url, origin);
        const version = pinnedVersion(asked);
        const { state } = catalogue.entry(version);
        const digests: Partial<Record<Coding, string>> = {};
        let path = asked;
        for (const coding of CODINGS) {
          const { headers } = await askService(app, making, asked, coding);
          const { 'content-digest': current, 'content-location': canonical = asked } = headers;
          if (current !== undefined) digests[coding] = current;
          path = canonical;
        }
        const wanted = bytesOf(digest);
        const coding = CODINGS.findLast(
          (each) => digests[each] !== undefined && bytesOf(digests[each]).equals(wanted),
        );
        const verdict = coding ? 'confirmed' : 'not_confirmed';
        const explanation = EXPLANATIONS[verdict];
        const receipt = {
          release: version,
          url: path,
          digest,
          verdict,
          coding: coding ?? null,
          digests,
          state,
          explanation,
        };
        return {
          body: JSON.stringify(receipt),
          contentType: FORMATS.json.contentType,
          contentLocation: `/receipts${searchText(Object.entries({ url: path, digest }))}`,
        };
      },
    },
    served,
  );
}

/** @throws Problem `invalid-parameter` for an address that names no release */
function pinnedVersion(path: string): string {
  const version = PINNED.exec(path)?.[1];
  if (version !== undefined && Version.safeParse(version).success) return version;
  throw new Problem(
    'invalid-parameter',
    'url must be pinned to a release: only such an address always gives the same. Content-Location of the answer has it.',
    { errors: [{ parameter: 'url', message: 'is not pinned to a release', value: path }] },
  );
}

function bytesOf(digest: string): Buffer {
  const base64 = HEADER_FORM.exec(digest)?.[1];
  const bytes = base64 ? Buffer.from(base64, 'base64') : Buffer.from(digest, 'hex');
  if (bytes.length !== SHA256_BYTES) throw new TypeError(`not a SHA-256 digest: ${digest}`);
  return bytes;
}
