import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';

export interface Fault {
  /** File name such as `1.0.0/placements.csv`, or the table's name for releases not read from a folder. */
  readonly file: string;
  /** 1-based line; `null` for an error without one. */
  readonly line: number | null;
  readonly message: string;
}

interface Origin {
  readonly file: string;
  readonly line: number;
}

export class ReleaseRejected extends Error {
  readonly faults: readonly Fault[];

  constructor(version: string, faults: readonly Fault[]) {
    const list = faults.map((fault) => `  ${describeFault(fault)}`).join('\n');
    super(`release ${version} is rejected for ${faults.length} fault(s):\n${list}`);
    this.name = 'ReleaseRejected';
    this.faults = faults;
  }
}

/** Formats an error as one line: `1.0.0/placements.csv:12: …`. */
export function describeFault({ file, line, message }: Fault): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`;
}

/** Rows are plain objects; the file they came from is kept in a weak map. */
const origins = new WeakMap<object, Origin>();

function setOrigin(row: object, origin: Origin): void {
  origins.set(row, origin);
}

/** `null` for a row from another origin, such as the database. */
export function resolveOrigin(row: object): Origin | null {
  return origins.get(row) ?? null;
}

/** @param table used in place of the file for a row without an origin */
export function toFault(table: string, row: object, message: string): Fault {
  return { file: table, line: null, ...resolveOrigin(row), message };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** With `info`: the number of lines read up to the end of the record. */
interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const FIRST_LINE = 1;
const BYTE_ORDER_MARK = '\ufeff';

interface CsvTable<Row extends object> {
  readonly rows: readonly Readonly<Row>[];
  readonly faults: readonly Fault[];
}

/**
 * Parses UTF-8 CSV with commas, LF, a header with exactly the schema's columns in order, and at least one
 * row. Invalid rows are omitted.
 */
export function readCsvTable<Schema extends z.ZodObject>(
  schema: Schema,
  file: string,
  bytes: Uint8Array,
): CsvTable<z.output<Schema>> {
  const faults: Fault[] = [];
  const reportFault = (line: number | null, message: string) => {
    faults.push({ file, line, message });
  };

  const content = decode(bytes, reportFault);
  if (content === null) return { rows: [], faults };
  const [header, ...records] = toRecords(content, reportFault);
  if (header === undefined) {
    if (faults.length === 0) reportFault(FIRST_LINE, 'has no header row');
    return { rows: [], faults };
  }
  if (!checkHeader(Object.keys(schema.shape), header, reportFault)) return { rows: [], faults };
  if (records.length === 0) reportFault(header.line, 'has no rows: a table without rows has no file');

  const rows: Readonly<z.output<Schema>>[] = [];
  for (const record of records) {
    const row = readRow(schema, header.cells, record, reportFault);
    if (row === null) continue;
    setOrigin(row, { file, line: record.line });
    rows.push(Object.freeze(row));
  }
  return { rows, faults };
}

type ReportFault = (line: number | null, message: string) => void;

function decode(bytes: Uint8Array, reportFault: ReportFault): string | null {
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    reportFault(null, 'is not UTF-8');
    return null;
  }
  if (content.startsWith(BYTE_ORDER_MARK)) {
    reportFault(FIRST_LINE, 'begins with a byte order mark');
    return null;
  }
  const carriageReturn = content.indexOf('\r');
  if (carriageReturn !== -1) {
    reportFault(lineAt(content, carriageReturn), 'has a carriage return: lines end with LF alone');
    return null;
  }
  return content;
}

function lineAt(content: string, index: number): number {
  return content.slice(0, index).split('\n').length;
}

function toRecords(content: string, reportFault: ReportFault): CsvRecord[] {
  try {
    const parsed = parse(content, {
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
    }) as unknown as ParsedRecord[];
    let read = 0;
    return parsed.map(({ record, info }) => {
      const line = read + FIRST_LINE;
      read = info.lines;
      return { line, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reportFault(typeof error.lines === 'number' ? error.lines : null, `is not CSV: ${error.message}`);
    return [];
  }
}

function checkHeader(
  columns: readonly string[],
  { line, cells }: CsvRecord,
  reportFault: ReportFault,
): boolean {
  const unknown = new Set(cells.filter((cell) => !columns.includes(cell)));
  const missing = columns.filter((column) => !cells.includes(column));
  const repeated = new Set(cells.filter((cell, index) => cells.indexOf(cell) !== index));
  for (const column of unknown) reportFault(line, `unknown column "${column}"`);
  for (const column of missing) reportFault(line, `the column "${column}" is missing`);
  for (const column of repeated) reportFault(line, `duplicate column "${column}"`);
  if (unknown.size + missing.length + repeated.size > 0) return false;
  if (columns.join() === cells.join()) return true;
  reportFault(line, `columns must be in the order ${columns.join(',')}`);
  return false;
}

function readRow<Schema extends z.ZodObject>(
  schema: Schema,
  header: readonly string[],
  { line, cells }: CsvRecord,
  reportFault: ReportFault,
): z.output<Schema> | null {
  if (cells.length !== header.length) {
    reportFault(line, `has ${cells.length} cell(s) where the header has ${header.length}`);
    return null;
  }
  const values = Object.fromEntries(header.map((column, index) => [column, cells[index]]));
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportFault(line, describeIssue(issue, values));
  return null;
}

function describeIssue(issue: z.core.$ZodIssue, values: Readonly<Record<string, unknown>>): string {
  const column = String(issue.path[0] ?? 'row');
  return `${column} ${JSON.stringify(values[column])}: ${getReason(issue)}`;
}

/** For a cell that can be a string or a typed value, reports what is wrong with the string. */
function getReason(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const asString = issue.errors.flat().find((alternative) => alternative.code !== 'invalid_type');
  return asString ? getReason(asString) : issue.message;
}
