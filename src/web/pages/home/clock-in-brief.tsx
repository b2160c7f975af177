import type { Rule } from '../../../domain/rule.js';
import { Link } from '../../parts/link.js';

/**
 * How the watch-list clock works today, in a few sentences.
 * @param rule the era that governs the next report
 * @param since year of the first report
 */
export function ClockInBrief({ rule, since }: { rule: Rule; since: number | undefined }) {
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">How the clock works</h2>
      {rule.max_run !== null && (
        <p>
          A country may be on the Tier 2 Watch List for {rule.max_run}{' '}
          {rule.max_run === 1 ? 'report' : 'reports in a row'}. Then the next report must move it: down to
          Tier 3 unless it is upgraded
          {rule.waivers_per_run > 0 && ' – or the Secretary of State waives the rule for a year'}.
        </p>
      )}
      <p>{rule.summary}</p>
      <p class="small muted">
        {rule.citation}, as changed by {rule.public_law}. <Link to="/rules">All rules since {since}</Link>
      </p>
    </section>
  );
}
