import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeWorkbook, { type Sheet } from 'write-excel-file/node';
import type { Cell, ColumnType, Grid } from './table.js';

/** First year of zip timestamps, which have no time zone. */
const FIRST_ZIP_YEAR = 1980;
const NOON = 12;
/** Best ratio, because archives are built once and stored. */
const LEVEL = 9;

/**
 * Builds a zip archive that is byte-identical for the same files and time on every machine.
 * @param modifiedAt ISO 8601; its UTC date becomes the time of every entry
 */
export function toZip(files: Readonly<Record<string, Uint8Array>>, modifiedAt: string): Buffer<ArrayBuffer> {
  const mtime = toNoon(modifiedAt);
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = [content, { level: LEVEL, mtime }];
  return Buffer.from(zipSync(entries));
}

/** Noon of a date: archives store local time, and no time zone changes its clocks at noon. */
function toNoon(iso: string): Date {
  const at = new Date(iso);
  return new Date(Math.max(at.getUTCFullYear(), FIRST_ZIP_YEAR), at.getUTCMonth(), at.getUTCDate(), NOON);
}

const DATE_FORMAT = 'yyyy-mm-dd';
/** Excel treats 1900 as a leap year, so its day numbers are off before March: earlier dates stay text. */
const FIRST_EXCEL_DATE = '1900-03-01';
const HEADER_ROWS = 1;
/** Column widths, in characters. */
const NARROWEST = 8;
const WIDEST = 60;
const PADDING = 2;
const LONGEST_NAME = 31;

const STYLES = 'xl/styles.xml';
/** Default cell style, which the library omits although other software requires it. */
const DEFAULT_STYLE = {
  form: '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  name: '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
};

/**
 * Builds an Excel workbook with one sheet per grid. Strings stay text, including a tier "1".
 * @param modifiedAt ISO 8601, for all parts of the file
 */
export async function toWorkbook(grids: readonly Grid[], modifiedAt: string): Promise<Buffer<ArrayBuffer>> {
  const parts = unzipSync(await packed(grids));
  // Reset the timestamps: the library uses the current time.
  return toZip(withDefaultStyle(parts), modifiedAt);
}

function withDefaultStyle(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const styles = Buffer.from(parts[STYLES] ?? []).toString();
  const styled = styles
    .replace('<cellXfs', `${DEFAULT_STYLE.form}<cellXfs`)
    .replace('</cellXfs>', `</cellXfs>${DEFAULT_STYLE.name}`);
  return { ...parts, [STYLES]: Buffer.from(styled) };
}

/**
 * A separate function, so that the sheets can be collected while they are packed: they take many times the
 * memory of the archive.
 */
const packed = (grids: readonly Grid[]): Promise<Buffer> =>
  writeWorkbook(grids.map(toSheet) as Sheet<never>[]).toBuffer();

function toSheet({ name, columns, rows }: Grid) {
  return {
    sheet: name.slice(0, LONGEST_NAME),
    stickyRowsCount: HEADER_ROWS,
    columns: columns.map((column, index) => ({ width: measureWidth(column.name, rows, index) })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, index) => toCell(cell, columns[index]?.type ?? 'string'))),
    ],
  };
}

function toCell(cell: Cell, type: ColumnType) {
  if (cell === null) return null;
  if (type === 'date' && typeof cell === 'string' && cell >= FIRST_EXCEL_DATE)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  // A string that begins with "=" stays text, never a formula.
  return { value: cell, type: { string: String, number: Number, boolean: Boolean }[typeof cell as 'string'] };
}

function measureWidth(header: string, rows: Grid['rows'], index: number): number {
  let longest = Math.max(header.length, NARROWEST);
  for (const row of rows) longest = Math.max(longest, String(row[index] ?? '').length);
  return Math.min(longest, WIDEST) + PADDING;
}
