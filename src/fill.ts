import { keepForNextStart, locationOf, openCatalogue } from './bootstrap.js';
import { readSettings } from './settings.js';
import { openDatabase } from './store/database.js';
import { sentenceOf } from './store/errors.js';

/* Brings the database of the settings up to date and ends: what `fill-apart.ts` starts. */

// Whoever started it is gone: what is not published yet is published by the next start.
process.on('disconnect', () => process.exit(1));
try {
  const database = await openDatabase(locationOf(readSettings(process.env)));
  try {
    await keepForNextStart(database, await openCatalogue(database));
  } finally {
    await database.close();
  }
  process.exit(0);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
