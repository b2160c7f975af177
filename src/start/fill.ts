import { readSettings } from '../settings.js';
import { sentenceOf } from '../store/errors.js';
import { fillDatabase, locationOf } from './bootstrap.js';

/* Brings the database of the settings up to date and ends: what `fill-apart.ts` starts. */

// The process that started it is gone: the next start publishes the rest.
process.on('disconnect', () => process.exit(1));
try {
  await fillDatabase(locationOf(readSettings(process.env)));
  process.exit(0);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
