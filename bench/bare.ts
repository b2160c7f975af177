import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BareAnswer } from './bare-server.js';
import type { Received } from './exchange.js';
import { type Server, withServer } from './processes.js';

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** Runs work against a bare node:http server that sends this response to every request. */
export async function withBare<T>(
  { status, rawHeaders, body }: Received,
  work: (bare: Server) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-bare-'));
  const file = path.join(folder, 'answer.json');
  const answer: BareAnswer = { status, rawHeaders, body: body.toString('base64') };
  try {
    await writeFile(file, JSON.stringify(answer));
    return await withServer([process.execPath, '--import', 'tsx', BARE, file], {}, work);
  } finally {
    await rm(folder, { recursive: true });
  }
}
