import type { Country } from '../../../dataset/countries.js';
import { findGaps } from '../../../dataset/known-gaps.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { DisputeTable } from '../../parts/dispute-table.js';

export function Disputes({ country, release }: { country: Country; release: ReleaseView }) {
  const disputes = release.tables.disputes.filter(({ iso2 }) => iso2 === country.iso2);
  const gaps = findGaps(release, country.iso2);
  if (disputes.length + gaps.length === 0) return null;
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">What is not certain</h2>
      {disputes.length > 0 && (
        <DisputeTable
          disputes={disputes}
          release={release}
          label="Where sources disagree"
          withReasons={false}
        />
      )}
      {gaps.length > 0 && (
        <details class="fold">
          <summary>Known gaps of the reports ({gaps.length})</summary>
          <ul>
            {gaps.map((gap) => (
              <li key={`${gap.year}${gap.what}`}>
                {gap.year}: {gap.what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
