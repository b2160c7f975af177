import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildApp } from '../../src/app.js';
import { REQUEST_ID_HEADER } from '../../src/http/worker-protocol.js';
import { NO_FILES } from '../../src/releases/archive.js';
import { loadBuiltData } from '../../src/releases/built-data.js';
import { readSettings } from '../../src/settings.js';
import { seeds } from '../../test/support/seeds.js';
import { UNHURRIED } from '../../test/support/unhurried.js';
import { comparedRequests, KNOWN_URLS } from './requests.js';

/** A response without its body, which is stored beside it by its digest. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly sha256: string;
  readonly bytes: number;
}

const BAD_REQUEST = 400;

export type Snapshot = Readonly<Record<string, RecordedResponse>>;

const index = (folder: string): string => path.join(folder, 'index.json');
export const bodyFile = (folder: string, sha256: string): string =>
  path.join(folder, 'bodies', `${sha256}.gz`);

/** URLs of the comparison that nothing is found at, in any format: they were renamed. */
export function findRenamed(snapshot: Snapshot): readonly string[] {
  const found = new Set(
    Object.entries(snapshot)
      .filter(([, { status }]) => status < BAD_REQUEST)
      .map(([key]) => key.split(' ')[1]),
  );
  return KNOWN_URLS.filter((url) => !found.has(url));
}

export const readSnapshot = (folder: string): Snapshot => JSON.parse(readFileSync(index(folder), 'utf8'));

/** Members of a body that differ from one run to the next. */
const VOLATILE = /"(traceId|checkedAt|startedAt|uptime\w*)":("[^"]*"|\d+)/g;

function withoutVolatile(body: Buffer, contentType: string): Buffer {
  return contentType.includes('json') ? Buffer.from(body.toString().replaceAll(VOLATILE, '"$1":0')) : body;
}

/**
 * Sends every request of the comparison to the application, in process and without a gateway, and records the
 * responses in a folder: internal header fields are among them, such as the cache key.
 */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const built = await loadBuiltData();
  const app = await buildApp({
    catalogue: await seeds(),
    settings: readSettings(UNHURRIED),
    pingDatabase: async () => {},
    files: {
      ...NO_FILES,
      of: async (version) => built?.files.of(version) ?? [],
      read: async (version, name) => built?.files.read(version, name) ?? null,
    },
  });
  mkdirSync(path.join(folder, 'bodies'), { recursive: true });
  const recorded: Record<string, RecordedResponse> = {};
  for (const [key, { method, url, headers, body }] of comparedRequests()) {
    const response = await app.inject({
      method,
      url,
      headers: { [REQUEST_ID_HEADER]: '0'.repeat(32), ...headers },
      ...(body !== undefined && { payload: body }),
    });
    const { date: _, ...fields } = response.headers;
    const bytes = withoutVolatile(response.rawPayload, String(fields['content-type']));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    recorded[key] = {
      status: response.statusCode,
      headers: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
      sha256,
      bytes: bytes.length,
    };
    writeFileSync(bodyFile(folder, sha256), gzipSync(bytes, { level: 1 }));
  }
  writeFileSync(index(folder), JSON.stringify(recorded, null, 1));
  await app.close();
  return recorded;
}
