import fc from 'fast-check';

export interface Finding {
  readonly where: string;
  /** The smallest request that reproduces it. */
  readonly request: unknown;
  readonly what: string;
}

export interface Share {
  readonly requests: number;
  readonly seed: number;
}

interface Search<T> {
  readonly where: string;
  readonly madeUp: fc.Arbitrary<T>;
  readonly check: (request: T) => Promise<unknown>;
}

export const AT_A_TIME = 8;
/** Maximum number of shrinking steps for a failing request. */
const MAX_SHRINKS = 200;

/** Generates requests until one fails its check. */
export async function firstFinding<T>(
  { where, madeUp, check }: Search<T>,
  { requests, seed }: Share,
): Promise<Finding[]> {
  let shrinks = 0;
  const property = fc.asyncProperty(madeUp, async (request) => {
    try {
      await check(request);
    } catch (error) {
      // Letting a request pass ends shrinking in fast-check.
      if (shrinks++ < MAX_SHRINKS) throw error;
    }
  });
  const found = await fc.check(property, { seed, numRuns: requests });
  if (!found.failed) return [];
  const { counterexample, errorInstance } = found;
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [{ where, request: counterexample?.[0], what }];
}

/** Runs several searches concurrently, each with its own seed. */
export async function findings<T>(search: Search<T>, { requests, seed }: Share): Promise<Finding[]> {
  const share = Math.max(Math.ceil(requests / AT_A_TIME), 1);
  const workers = Array.from({ length: AT_A_TIME }, (_, worker) =>
    firstFinding(search, { requests: share, seed: seed + worker }),
  );
  return (await Promise.all(workers)).flat();
}
