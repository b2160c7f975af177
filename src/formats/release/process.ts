import type { Archive } from '../../domain/file-record.js';
import type { ReleaseData } from '../../domain/tables.js';
import { packed } from '../../releases/archive.js';
import { releaseFiles } from './release-files.js';

/* Started by `background.ts`: is sent a release, sends back its files, and ends. */

// A signal to the whole group is for the service, which may still wait for the files; this ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

process.once('message', async (release: ReleaseData) => {
  const archive: Archive = packed(await releaseFiles(release));
  process.send?.(archive, (error: NodeJS.ErrnoException | null) => {
    // If nothing can be sent because the service has ended, nobody is waiting for it.
    if (error && process.connected && error.code !== 'EPIPE') throw error;
    process.exit();
  });
});
