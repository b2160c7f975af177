import type { Release } from '../dataset/release.js';
import { neverWas } from './cell.js';
import { type Finding, finding } from './finding.js';
import type { ClaimRequest } from './request.js';

/**
 * What is claimed of a report that never was is false; a denial holds only because there was none, which is told in its
 * place. `null` where a report that is meant was or may yet be.
 */
export function ofNoReport(
  release: Release,
  request: ClaimRequest,
  reports: readonly number[],
): Finding | null {
  const never = neverWas(release, Math.max(...reports));
  if (never === null) return null;
  const { when, count, others, streak, run, bound } = request;
  const denies =
    when === 'never' || [count, streak, run].includes(0) || (bound === 'at_most' && others === undefined);
  return finding(denies, '', [], { also: [never], context: denies ? never : null, corrects: true });
}
