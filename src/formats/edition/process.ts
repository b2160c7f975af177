import { promisify } from 'node:util';
import type { Edition } from '../../domain/tables.js';
import { makeEditionFiles } from './edition-files.js';

export interface EditionTask {
  readonly edition: Edition;
  readonly withBodies: boolean;
}

/* Started by `background.ts`: sends back files one by one, and ends. */

// A signal to the whole group is for the service, which may still wait for the files; this ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

const tell = promisify((message: object, done: (error: Error | null) => void) =>
  process.send?.(message, done),
);

/** If nothing can be sent because the service has ended, nobody is waiting for it. */
function endUnlessHeard(error: NodeJS.ErrnoException): void {
  if (process.connected && error.code !== 'EPIPE') throw error;
  process.exit();
}

process.once('message', async ({ edition, withBodies }: EditionTask) => {
  for await (const { body, ...file } of makeEditionFiles(edition))
    await tell(withBodies ? { ...file, body } : file).catch(endUnlessHeard);
  process.disconnect();
});
