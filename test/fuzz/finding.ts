import fc from 'fast-check';

/** What was found: the smallest request that shows it. */
export interface Finding {
  readonly where: string;
  readonly request: unknown;
  readonly what: string;
}

export interface Share {
  readonly requests: number;
  readonly seed: number;
}

export const AT_A_TIME = 8;
/** A failing request is made smaller in so many steps at the most. */
const MAX_SHRINKS = 200;

/** Makes up as many as are asked for, until one of them is not answered as it should be. */
export async function firstFinding<T>(
  where: string,
  madeUp: fc.Arbitrary<T>,
  { requests, seed }: Share,
  check: (request: T) => Promise<unknown>,
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
export async function findings<T>(
  where: string,
  madeUp: fc.Arbitrary<T>,
  { requests, seed }: Share,
  check: (request: T) => Promise<unknown>,
): Promise<Finding[]> {
  const share = Math.max(Math.ceil(requests / AT_A_TIME), 1);
  const workers = Array.from({ length: AT_A_TIME }, (_, worker) =>
    firstFinding(where, madeUp, { requests: share, seed: seed + worker }, check),
  );
  return (await Promise.all(workers)).flat();
}
