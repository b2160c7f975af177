import { readSettings } from '../settings.js';
import { sentenceOf } from '../store/errors.js';
import { fillDatabase, locationOf } from './bootstrap.js';

/* Brings the database of the settings up to date and ends: what `fill-apart.ts` starts. */

// Whoever started it is gone: what is not published yet is published by the next start.
process.on('disconnect', () => process.exit(1));
try {
  await fillDatabase(locationOf(readSettings(process.env)));
  process.exit(0);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
