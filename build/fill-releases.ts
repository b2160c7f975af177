import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from '../src/app.js';
import { makeFilesInBackground } from '../src/formats/release/background.js';
import { buildData, loadBuiltData } from '../src/releases/built-data.js';
import { openReleaseCatalogue } from '../src/releases/open-catalogue.js';
import { BUILT_DATA } from '../src/releases/places.js';
import { keepDocument } from '../src/rest/openapi/plugin.js';
import { readSettings } from '../src/settings.js';
import { digestOfReading, READ_BY } from './digest-of-sources.js';

/*
 * A step of the build, run from its folder: no start has to read and check the seeds, make their files, or make
 * the description of the API.
 */

await buildData(makeFilesInBackground);
await writeFile(path.join(BUILT_DATA, READ_BY), await digestOfReading());
const data = await loadBuiltData();
if (data === null) throw new Error('The seeds have changed while they were read: build again.');
const catalogue = await openReleaseCatalogue(data);
const app = await buildApp({
  catalogue,
  settings: readSettings({ LOG_LEVEL: 'silent' }),
  pingDatabase: async () => {},
  files: data.files,
});
await app.ready();
await keepDocument(catalogue, await app.openapi());
await app.close();
