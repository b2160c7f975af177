export interface DraftFault {
  /** 1-based line of the input; `null` for an error without one. */
  readonly line: number | null;
  readonly message: string;
}

export class DraftRejected extends Error {
  readonly faults: readonly DraftFault[];

  constructor(faults: readonly DraftFault[]) {
    const lines = faults.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
    super(
      `nothing was written because of ${faults.length} error(s):\n${lines.map((each) => `  ${each}`).join('\n')}`,
    );
    this.name = 'DraftRejected';
    this.faults = faults;
  }
}
