import type { ReleaseView } from '../dataset/release-view.js';
import { neverWas } from './cell.js';
import { type Finding, finding } from './finding.js';
import type { ClaimRequest } from './request.js';

/**
 * The finding for claims on years before the first report: false, or true for a denial, with the lack of a
 * report as context. `null` if any of the years had a report or may still have one.
 */
export function ofNoReport(
  release: ReleaseView,
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
