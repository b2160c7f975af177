import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Announcement } from '../dataset/upcoming-report.js';
import { KnownDate } from '../domain/dates.js';
import { isMissing } from './folder-release.js';
import { DamagedRelease } from './store-errors.js';

/** In the data directory: what operators say of reports that no release has, the newest word of each year. */
export const ANNOUNCED = 'announced.json';

const Announced = z.array(
  z.strictObject({
    year: z.int(),
    published: KnownDate.nullable(),
    url: z.url().nullable(),
    saidAt: z.iso.datetime(),
  }),
);

/** @throws DamagedRelease for a file that is not what `announce` writes */
export async function announcedIn(directory: string): Promise<Announcement[]> {
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
