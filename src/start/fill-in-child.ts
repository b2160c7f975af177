import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** From the sources or compiled, as this file is. */
const FILL = fileURLToPath(new URL(`./fill${path.extname(import.meta.url)}`, import.meta.url));

/**
 * Brings the embedded database of the settings up to date in a process of its own: the engine takes some 300 MB for
 * that, and Node would keep them.
 * @throws Error with what that process said when it failed
 */
export async function fillInChild(): Promise<void> {
  const child = fork(FILL, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  const [said, [code]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
  ]);
  if (code !== 0)
    throw new Error(said.trim() || `the embedded database could not be filled (exit code ${code})`);
}
