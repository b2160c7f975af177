import { rm } from 'node:fs/promises';
import { Downloads } from '../src/rest/downloads/downloads.js';
import { EMBEDDED_TEMPLATE, fileRecordsOf, keepForNextStart, openCatalogue } from '../src/start/bootstrap.js';
import { forgetSeedDigests, keepSeedDigests } from '../src/start/seed-digests.js';
import { sealTemplate } from '../src/store/embedded/database-template.js';
import { openDatabase } from '../src/store/open-database.js';

/*
 * The last step of the build: fills the embedded database that each fresh one starts as a copy of, with the sizes
 * and digests of all downloads, so that a first start need not make them; and keeps the digests of the seeds.
 */

await forgetSeedDigests();
await rm(EMBEDDED_TEMPLATE.directory, { recursive: true, force: true });
const database = await openDatabase({ directory: EMBEDDED_TEMPLATE.directory });
try {
  const catalogue = await openCatalogue(database);
  await keepForNextStart(database, catalogue);
  await keepSeedDigests(
    Object.fromEntries(catalogue.entries.map(({ version, sha256 }) => [version, sha256])),
  );
  const downloads = new Downloads(fileRecordsOf(database));
  for (const { version } of catalogue.entries) await downloads.of(await catalogue.get(version));
} finally {
  await database.close();
}
await sealTemplate(EMBEDDED_TEMPLATE);
