import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BareAnswer } from './bare-server.js';
import type { Received } from './exchange.js';
import { type Server, startServer } from './processes.js';

const BARE = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** Starts a bare node:http server that gives this answer to every request. */
export async function startBare({ status, rawHeaders, body }: Received): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-bare-'));
  const file = path.join(folder, 'answer.json');
  const answer: BareAnswer = { status, rawHeaders, body: body.toString('base64') };
  await writeFile(file, JSON.stringify(answer));
  try {
    return await startServer([process.execPath, '--import', 'tsx', BARE, file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
