import { Problem } from '../domain/problem.js';

/** Report years from a first to a last one, both included; what is left out does not narrow. */
export interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Whether a report year lies in a period.
 * @throws Problem `invalid-parameter` for a period that ends before it begins
 */
export function inPeriod({ from, to }: Period): (year: number) => boolean {
  if (from !== undefined && to !== undefined && from > to) {
    const message = `lies after to (${to})`;
    throw new Problem('invalid-parameter', `from (${from}) ${message}.`, {
      errors: [{ parameter: 'from', message, value: from }],
    });
  }
  return (year) => (from === undefined || year >= from) && (to === undefined || year <= to);
}
