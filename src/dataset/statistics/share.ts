import { z } from 'zod';
import type { Fact } from '../../domain/fact.js';

const fraction = z.number().min(0).max(1).nullable();

/** The share of some cases among all, with its 95 % interval. */
export const Share = z.object({
  cases: z.int().describe('Number of cases'),
  share: fraction.describe('Of the cases of which the next report is known, 0 to 1; null of nothing'),
  low: fraction.describe('Lower end of the 95 % interval by Wilson; null of nothing'),
  high: fraction.describe('Upper end of the 95 % interval by Wilson; null of nothing'),
});

export type Share = Fact<typeof Share>;

const DECIMALS = 4;
/** Standard deviations of the normal distribution that hold 95 % of it. */
const Z = 1.96;

/**
 * The share of some cases among all, rounded to four decimals, with its 95 % interval (E. B. Wilson, 1927), which
 * takes the cases for independent of each other.
 *
 * @param cases 0 to `of`
 */
export function shareOf(cases: number, of: number): Share {
  if (of === 0) return { cases, share: null, low: null, high: null };
  const share = cases / of;
  const centre = share + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * of)) / of);
  const end = (sum: number) => rounded(sum / (1 + Z ** 2 / of));
  return { cases, share: rounded(share), low: end(centre - reach), high: end(centre + reach) };
}

/** A number as it is published: with four decimals. */
export const rounded = (number: number): number => Number(number.toFixed(DECIMALS));

/** A share in words: `55 %`; what is there never reads as nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? 'under 1 %' : `${whole} %`;
}
