import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { LIST_SEPARATOR } from '../../src/formats/table.js';

/* Cells of a list in each file format, by row, as CSV writes them; the first row is the header. */

export const cellsOfCsv = (text: string | Buffer): string[][] => parse(text);

export async function cellsOfParquet(bytes: Buffer): Promise<string[][]> {
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cellText))];
}

/** Of the first sheet. */
export async function cellsOfWorkbook(bytes: Buffer): Promise<string[][]> {
  const [sheet] = await readWorkbook(bytes);
  return (sheet?.data ?? []).map((row) => row.map(cellText));
}

/** CSV and workbook join what Parquet has as a list. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.join(LIST_SEPARATOR);
  return cell instanceof Date ? cell.toISOString().slice(0, 'YYYY-MM-DD'.length) : String(cell);
}
