import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Announcement } from '../dataset/upcoming-report.js';
import { KnownDate } from '../domain/dates.js';
import { isMissing } from './folder-release.js';
import { DamagedRelease } from './store-errors.js';

/**
 * File in the data directory with operators' announcements of
 * reports that no release has yet, the newest for each year.
 */
export const ANNOUNCED = 'announced.json';

const Announced = z.array(
  z.strictObject({
    year: z.int(),
    published: KnownDate.nullable(),
    url: z.url().nullable(),
    publisher: z.string().nullable().default(null),
    saidAt: z.iso.datetime(),
  }),
);

/**
 * Reads the announcements; empty without a file.
 * @throws DamagedRelease if the file is not what `release announce` writes
 */
export async function getAnnouncements(directory: string): Promise<Announcement[]> {
  let text: string;
  try {
    text = await readFile(path.join(directory, ANNOUNCED), 'utf8');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  try {
    return Announced.parse(JSON.parse(text));
  } catch {
    throw new DamagedRelease(`${ANNOUNCED} is not what "release announce" writes`);
  }
}
