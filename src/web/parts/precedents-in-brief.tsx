import { findPrecedents } from '../../dataset/precedents/find.js';
import { LIMITS, summaryOf } from '../../dataset/precedents/summary.js';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import type { Status } from '../../engine/vocabulary.js';
import { Link } from './link.js';

interface PrecedentsInBriefProps {
  readonly release: Release;
  readonly status: Status;
  /** Report year: only cases that stood there after an earlier report. */
  readonly before: number;
}

/** What happened to those who stood in a position before, in a sentence; nothing where nobody did. */
export function PrecedentsInBrief({ release, status, before }: PrecedentsInBriefProps) {
  const [first = before] = release.years;
  if (before <= first) return null;
  const cases = findPrecedents(release, { status: [status], to: before - 1 });
  if (cases.length === 0) return null;
  const query = searchText([
    ['status', status],
    ['to', String(before - 1)],
  ]);
  return (
    <p class="small">
      <strong>What happened to others:</strong> {summaryOf(cases, [status]).sentence} {LIMITS.forecast}{' '}
      <Link to={`/precedents${query}`}>Every case</Link>
    </p>
  );
}
