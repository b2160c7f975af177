import { type Zippable, zipSync } from 'fflate';
import { toWorkbookParts } from './sheet-xml.js';
import type { Grid } from './table.js';

/** First year of zip timestamps, which have no time zone. */
const FIRST_ZIP_YEAR = 1980;
const NOON = 12;
/** Level for archives that are built once and stored. */
const BEST = 9;
/** Level for archives that someone waits for: a tenth larger, in a quarter of the time. */
export const QUICK = 3;
type Level = typeof BEST | typeof QUICK;

/**
 * Builds a zip archive that is byte-identical for the same files and time on every machine.
 * @param modifiedAt ISO 8601; its UTC date becomes the time of every entry
 */
export function toZip(
  files: Readonly<Record<string, Uint8Array>>,
  modifiedAt: string,
  level: Level = BEST,
): Buffer<ArrayBuffer> {
  const mtime = toNoon(modifiedAt);
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = [content, { level, mtime }];
  return Buffer.from(zipSync(entries));
}

/** Noon of a date: archives store local time, and no time zone changes its clocks at noon. */
function toNoon(iso: string): Date {
  const at = new Date(iso);
  return new Date(Math.max(at.getUTCFullYear(), FIRST_ZIP_YEAR), at.getUTCMonth(), at.getUTCDate(), NOON);
}

/**
 * Builds an Excel workbook with one sheet per grid.
 * @param modifiedAt ISO 8601, for all parts of the file
 */
export function toWorkbook(
  grids: readonly Grid[],
  modifiedAt: string,
  level: Level = BEST,
): Buffer<ArrayBuffer> {
  const parts = Object.entries(toWorkbookParts(grids)).map(
    ([name, xml]) => [name, Buffer.from(xml)] as const,
  );
  return toZip(Object.fromEntries(parts), modifiedAt, level);
}
