import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeWorkbook, { type Sheet } from 'write-excel-file/node';
import type { Cell, ColumnType, Grid } from './table.js';

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

const DATE_FORMAT = 'yyyy-mm-dd';
/** Excel counts days from 1900 and takes that year for a leap year: earlier days stay text. */
const FIRST_EXCEL_DATE = '1900-03-01';
const HEADER_ROWS = 1;
/** Widths in characters. */
const NARROWEST = 8;
const WIDEST = 60;
const PADDING = 2;
const LONGEST_NAME = 31;

const STYLES = 'xl/styles.xml';
/** The style that cells without one have: other software asks for it, and the library leaves it out. */
const DEFAULT_STYLE = {
  form: '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  name: '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
};

/**
 * Text is text, a tier "1" too. @param modifiedAt of the file's parts @param hasDefaultStyle `false` for files
 * published without
 */
export async function toWorkbook(
  grids: readonly Grid[],
  modifiedAt: string,
  { hasDefaultStyle = true } = {},
): Promise<Buffer<ArrayBuffer>> {
  const parts = unzipSync(await packed(grids));
  // The library stamps the parts with the time of making.
  return toZip(hasDefaultStyle ? withDefaultStyle(parts) : parts, modifiedAt);
}

function withDefaultStyle(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const styles = Buffer.from(parts[STYLES] ?? []).toString();
  const styled = styles
    .replace('<cellXfs', `${DEFAULT_STYLE.form}<cellXfs`)
    .replace('</cellXfs>', `</cellXfs>${DEFAULT_STYLE.name}`);
  return { ...parts, [STYLES]: Buffer.from(styled) };
}

/** Nothing holds the sheets while they are packed: they take many times the room of the archive. */
const packed = (grids: readonly Grid[]): Promise<Buffer> =>
  writeWorkbook(grids.map(sheetOf) as Sheet<never>[]).toBuffer();

function sheetOf({ name, columns, rows }: Grid) {
  return {
    sheet: name.slice(0, LONGEST_NAME),
    stickyRowsCount: HEADER_ROWS,
    columns: columns.map((column, index) => ({ width: widthOf(column.name, rows, index) })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.type ?? 'string'))),
    ],
  };
}

function cellOf(cell: Cell, type: ColumnType) {
  if (cell === null) return null;
  if (type === 'date' && typeof cell === 'string' && cell >= FIRST_EXCEL_DATE)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  // A text that begins with "=" stays text, never a formula.
  return { value: cell, type: { string: String, number: Number, boolean: Boolean }[typeof cell as 'string'] };
}

function widthOf(header: string, rows: Grid['rows'], index: number): number {
  let longest = Math.max(header.length, NARROWEST);
  for (const row of rows) longest = Math.max(longest, String(row[index] ?? '').length);
  return Math.min(longest, WIDEST) + PADDING;
}
