import fc from 'fast-check';

export interface Finding {
  readonly where: string;
  /** The smallest that shows it. */
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
/** A failing request is made smaller in so many steps at the most. */
const MAX_SHRINKS = 200;

/** Makes up as many as are asked for, until one of them is not answered as it should be. */
export async function firstFinding<T>(
  { where, madeUp, check }: Search<T>,
  { requests, seed }: Share,
): Promise<Finding[]> {
  let shrinks = 0;
  const property = fc.asyncProperty(madeUp, async (request) => {
    try {
      await check(request);
    } catch (error) {
      // Enough is known by then; fast-check takes what passes for the end of the shrinking.
      if (shrinks++ < MAX_SHRINKS) throw error;
    }
  });
  const found = await fc.check(property, { seed, numRuns: requests });
  if (!found.failed) return [];
  const { counterexample, errorInstance } = found;
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [{ where, request: counterexample?.[0], what }];
}

/** Several at a time, each with a seed of its own. */
export async function findings<T>(search: Search<T>, { requests, seed }: Share): Promise<Finding[]> {
  const share = Math.max(Math.ceil(requests / AT_A_TIME), 1);
  const workers = Array.from({ length: AT_A_TIME }, (_, worker) =>
    firstFinding(search, { requests: share, seed: seed + worker }),
  );
  return (await Promise.all(workers)).flat();
}
