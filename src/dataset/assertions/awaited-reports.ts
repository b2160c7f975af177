import { getLastDay, omitRowsBy, toDay } from '../../domain/dates.js';
import { type Fault, toFault } from '../csv-table.js';
import type { ReleaseIndex } from './countries.js';

/**
 * An awaited report is due in its own year, a publication has a source, and no date is later than the
 * release.
 */
export function wrongAwaitedReports({ release }: ReleaseIndex): Fault[] {
  const madeOn = toDay(release.header.published_at);
  return release.tables.awaited_reports.flatMap((row) => {
    const { year, due_on, published, source_title, source_url, checked_on } = row;
    const messages: string[] = [];
    if (!due_on.startsWith(`${year}-`)) messages.push(`the report of ${year} cannot be due on ${due_on}`);
    if ((published === null) !== (source_url === null) || (source_url === null) !== (source_title === null))
      messages.push(
        `the report of ${year}: a publication has a source with its title and address, and a source a publication`,
      );
    if (published !== null && omitRowsBy(published) < `${year}`)
      messages.push(`the report of ${year} cannot be published in ${published}, before its year`);
    if (published !== null && getLastDay(omitRowsBy(published)) > madeOn)
      messages.push(`the report of ${year}: its publication, ${published}, is after the release (${madeOn})`);
    if (checked_on !== null && checked_on > madeOn)
      messages.push(`the report of ${year} was looked for on ${checked_on}, after the release (${madeOn})`);
    return messages.map((message) => toFault('awaited_reports', row, message));
  });
}
