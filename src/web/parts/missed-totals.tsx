import type { ReleaseView } from '../../dataset/release-view.js';
import { reasonOfTotal } from '../../dataset/waivers.js';
import { capitalize } from '../../engine/english.js';
import { measureInWords } from './evidence.js';

/** Stated totals that differ from the counted number, for all reports or one, with reasons. */
export function MissedTotals({ release, year }: { release: ReleaseView; year?: number }) {
  const missed = release.tables.control_totals.filter(
    (row) => row.counted !== null && (year === undefined || row.year === year),
  );
  if (missed.length === 0) return null;
  return (
    <ul class={year === undefined ? undefined : 'note'}>
      {missed.map((row) => (
        <li key={`${row.year}${row.measure}`}>
          {capitalize(measureInWords(row.measure))}
          {year === undefined && ` in ${row.year}`}: stated {row.stated} ({row.stated_by}), counted{' '}
          {row.counted}. {reasonOfTotal(release, row)}
        </li>
      ))}
    </ul>
  );
}
