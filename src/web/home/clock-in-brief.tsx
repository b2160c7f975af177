import type { Release } from '../../dataset/release.js';
import { Link } from '../parts/link.js';

/** How the watch-list clock works today, in a few sentences. */
export function ClockInBrief({ release }: { release: Release }) {
  const rule = release.ruleOf(release.newestYear);
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">How the clock works</h2>
      {rule.max_run !== null && (
        <p>
          A country may be on the Tier 2 Watch List for {rule.max_run} reports in a row. Then the next report
          must move it: down to Tier 3 unless it is upgraded – or the Secretary of State waives the rule for a
          year.
        </p>
      )}
      <p>{rule.summary}</p>
      <p class="small muted">
        {rule.citation}, as changed by {rule.public_law}.{' '}
        <Link to="/rules">All rules since {release.years[0]}</Link>
      </p>
    </section>
  );
}
