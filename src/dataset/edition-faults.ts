export interface Fault {
  /** The file, as `1.0.0/placements.csv`; the table's name where the edition does not come from a folder. */
  readonly file: string;
  /** Line of the file, counted from 1; `null` where the fault has no line. */
  readonly line: number | null;
  readonly message: string;
}

export interface Origin {
  readonly file: string;
  readonly line: number;
}

export class EditionRejected extends Error {
  readonly faults: readonly Fault[];

  constructor(version: string, faults: readonly Fault[]) {
    const list = faults.map((fault) => `  ${describeFault(fault)}`).join('\n');
    super(`edition ${version} is rejected for ${faults.length} fault(s):\n${list}`);
    this.name = 'EditionRejected';
    this.faults = faults;
  }
}

/** A fault on one line of text: `1.0.0/placements.csv:12: …`. */
export function describeFault({ file, line, message }: Fault): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`;
}

/** Rows are plain facts; what file they came from is kept beside them, for as long as they live. */
const origins = new WeakMap<object, Origin>();

export function setOrigin(row: object, origin: Origin): void {
  origins.set(row, origin);
}

/** `null` for a row that comes from elsewhere, the database for example. */
export function originOf(row: object): Origin | null {
  return origins.get(row) ?? null;
}

/** @param table stands in for the file where the row has none */
export function faultOf(table: string, row: object, message: string): Fault {
  return { file: table, line: null, ...originOf(row), message };
}
