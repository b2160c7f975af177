import { buildApp } from '../src/app.js';
import { buildData, builtData, catalogueOf } from '../src/editions/seeds.js';
import { editionRecordsInBackground } from '../src/formats/edition/background.js';
import { keepDocument } from '../src/rest/openapi/plugin.js';
import { readSettings } from '../src/settings.js';

/* No start has to read and check the seeds, make their files to list them, or make the description of the API. */

await buildData(editionRecordsInBackground);
const data = await builtData();
if (data === null) throw new Error('The seeds have changed while they were read: build again.');
const catalogue = await catalogueOf(data);
const app = await buildApp({
  catalogue,
  settings: readSettings({ LOG_LEVEL: 'silent' }),
  pingDatabase: async () => {},
});
await app.ready();
await keepDocument(catalogue, await app.openapi());
await app.close();
