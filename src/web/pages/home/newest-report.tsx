import type { Release } from '../../../dataset/release.js';
import { changesIn, reportOf } from '../../../dataset/reports.js';
import { ChangeList } from '../../parts/change-list.js';
import { Day } from '../../parts/day.js';
import { Link } from '../../parts/link.js';

/** Who moved in the newest report. */
export function NewestReport({ release }: { release: Release }) {
  const report = reportOf(release, release.newestYear);
  const changes = changesIn(release, report.year);
  const up = changes.filter(({ direction }) => direction === 'upgrade');
  const down = changes.filter(({ direction }) => direction === 'downgrade');
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">What changed in the {report.year} report</h2>
      <p>
        Published on <Day of={report.publishedOn} />: <Link to={`/reports/${report.year}`}>all of it</Link>.
      </p>
      <h3>Down ({down.length})</h3>
      <ChangeList changes={down} />
      <h3>Up ({up.length})</h3>
      <ChangeList changes={up} />
    </section>
  );
}
