import type { Archive } from '../../domain/file-record.js';
import type { ReleaseData } from '../../domain/tables.js';
import { zipFiles } from '../../releases/archive.js';
import { releaseFiles } from './release-files.js';

/* Child process of `background.ts`: receives a release, sends back its files, and exits. */

// Signals to the process group are for the service, which
// may still need the files; this process exits with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

process.once('message', async (release: ReleaseData) => {
  const archive: Archive = zipFiles(await releaseFiles(release));
  process.send?.(archive, (error: NodeJS.ErrnoException | null) => {
    // A failed send is an error only while the service is running.
    if (error && process.connected && error.code !== 'EPIPE') throw error;
    process.exit();
  });
});
