import { buildData } from '../src/editions/built-data.js';
import { editionRecordsInBackground } from '../src/formats/edition/background.js';

/* The last step of the build: no start has to read and check the seeds, or to make their files to list them. */

await buildData(editionRecordsInBackground);
