import type { Release } from '../../dataset/release.js';

/** The totals that State or the press stated, against which the placements were counted. */
export function ControlTotals({ release }: { release: Release }) {
  const totals = release.tables.control_totals;
  const differing = totals.filter(({ counted }) => counted !== null);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">Held against stated totals</h2>
      <p>
        {totals.length} totals that the State Department or the press stated for a report were counted again:{' '}
        {totals.length - differing.length} agree.
      </p>
      <ul>
        {differing.map((row) => (
          <li key={`${row.year}${row.measure}`}>
            {row.year}, {row.measure.replaceAll('_', ' ')}: stated {row.stated} ({row.stated_by}), counted{' '}
            {row.counted}. {row.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
