import { z } from 'zod';
import type { Fact } from '../domain/fact.js';

/** A share of cases. All cases are counted, none sampled, so it has no confidence interval. */
export const Share = z.object({
  cases: z.int().describe('Number of cases'),
  share: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Share of the cases with a known next report, 0 to 1; null if there are none'),
});

export type Share = Fact<typeof Share>;

const DECIMALS = 4;

/** @param cases 0 to `of` */
export const computeShare = (cases: number, of: number): Share => ({
  cases,
  share: of === 0 ? null : rounded(cases / of),
});

export const rounded = (number: number): number => Number(number.toFixed(DECIMALS));
