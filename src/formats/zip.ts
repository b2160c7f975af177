import { type Zippable, zipSync } from 'fflate';

/** States times without a zone, from this year on. */
const FIRST_ZIP_YEAR = 1980;
const NOON = 12;
/** Best ratio: an archive is made once and kept. */
const LEVEL = 9;

/** The same files and time give the same bytes on every machine. @param modifiedAt every entry has its day, in UTC */
export function toZip(files: Readonly<Record<string, Uint8Array>>, modifiedAt: string): Buffer<ArrayBuffer> {
  const mtime = noonOf(modifiedAt);
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = [content, { level: LEVEL, mtime }];
  return Buffer.from(zipSync(entries));
}

/** Noon of the day: an archive writes local time, and at noon no zone puts its clocks forward. */
function noonOf(iso: string): Date {
  const at = new Date(iso);
  return new Date(Math.max(at.getUTCFullYear(), FIRST_ZIP_YEAR), at.getUTCMonth(), at.getUTCDate(), NOON);
}
