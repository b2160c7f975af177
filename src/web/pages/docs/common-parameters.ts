import { isDeepStrictEqual } from 'node:util';
import type { OperationView, ParameterView } from './operations.js';

const LEAST_IN_COMMON = 5;

/** The parameters that all operations of a page take alike, and the operations without them: each thing is told once. */
export function partCommon(operations: readonly OperationView[]): {
  readonly common: readonly ParameterView[];
  readonly parted: readonly OperationView[];
} {
  const [first, ...others] = operations;
  const isIn = (parameters: readonly ParameterView[], wanted: ParameterView): boolean =>
    parameters.some((each) => isDeepStrictEqual(each, wanted));
  const common = (first?.parameters ?? []).filter((each) =>
    others.every(({ parameters }) => isIn(parameters, each)),
  );
  if (others.length === 0 || common.length < LEAST_IN_COMMON) return { common: [], parted: operations };
  const parted = operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.filter((each) => !isIn(common, each)),
  }));
  return { common, parted };
}
