import type { Archive } from '../../domain/file-record.js';
import type { Edition } from '../../domain/tables.js';
import { packed } from '../../editions/archive.js';
import { editionFiles } from './edition-files.js';

/* Started by `background.ts`: is sent an edition, sends back its files, and ends. */

// A signal to the whole group is for the service, which may still wait for the files; this ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

process.once('message', async (edition: Edition) => {
  const archive: Archive = packed(await editionFiles(edition));
  process.send?.(archive, (error: NodeJS.ErrnoException | null) => {
    // If nothing can be sent because the service has ended, nobody is waiting for it.
    if (error && process.connected && error.code !== 'EPIPE') throw error;
    process.exit();
  });
});
