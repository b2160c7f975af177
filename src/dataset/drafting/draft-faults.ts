/** Something that is wrong with what a maintainer gave: where it stands, and what to do. */
export interface DraftFault {
  /** Line of the input, counted from 1; `null` where the fault has no line. */
  readonly line: number | null;
  readonly message: string;
}

/** An input of which no edition can be drafted, with everything that is wrong with it. */
export class DraftRefused extends Error {
  readonly faults: readonly DraftFault[];

  constructor(faults: readonly DraftFault[]) {
    const lines = faults.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
    super(
      `nothing was written, for ${faults.length} fault(s):\n${lines.map((each) => `  ${each}`).join('\n')}`,
    );
    this.name = 'DraftRefused';
    this.faults = faults;
  }
}
