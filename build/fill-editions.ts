import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from '../src/app.js';
import { buildData, builtData } from '../src/editions/built-data.js';
import { catalogueOf } from '../src/editions/catalogue-of.js';
import { BUILT_DATA } from '../src/editions/places.js';
import { filesInBackground } from '../src/formats/edition/background.js';
import { keepDocument } from '../src/rest/openapi/plugin.js';
import { readSettings } from '../src/settings.js';
import { digestOfReading, READ_BY } from './digest-of-reading.js';

/* No start has to read and check the seeds, make their files, or make the description of the API. */

await buildData(filesInBackground);
await writeFile(path.join(BUILT_DATA, READ_BY), digestOfReading());
const data = await builtData();
if (data === null) throw new Error('The seeds have changed while they were read: build again.');
const catalogue = await catalogueOf(data);
const app = await buildApp({
  catalogue,
  settings: readSettings({ LOG_LEVEL: 'silent' }),
  pingDatabase: async () => {},
  files: data.files,
});
await app.ready();
await keepDocument(catalogue, await app.openapi());
await app.close();
