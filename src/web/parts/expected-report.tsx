import { expectedInWords } from '../../dataset/expected-report.js';
import type { Release } from '../../dataset/release.js';

/** When the next report is due, and that the newest one stands until then. */
export function ExpectedReport({ release }: { release: Release }) {
  return <p class="small muted">{expectedInWords(release)}</p>;
}
