import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex } from './edition-index.js';
import { reportYearOf } from './references.js';

/** The US fiscal year ends on this day of the year that it is named after. */
const LAST_DAY_OF_FISCAL_YEAR = '09-30';

/**
 * The President determines on countries that the report before the fiscal year placed in Tier 3, after the report
 * and before the fiscal year ends.
 */
export function misplacedDeterminations({ edition, placements, reports }: EditionIndex): Fault[] {
  return edition.tables.determinations.flatMap((row) => {
    const year = reportYearOf(row);
    const tier = placements.get(cellKey({ iso2: row.iso2, year }))?.tier ?? 'not placed';
    const published = reports.get(year)?.published_on;
    const messages: string[] = [];
    if (tier !== '3')
      messages.push(
        `the determination on ${row.iso2} needs Tier 3 in the report of ${year}, where it is ${tier}`,
      );
    const day = row.determined_on;
    if (day !== null && published !== undefined && day < published)
      messages.push(`determined on ${day}, before the report of ${year} (${published})`);
    if (day !== null && day > `${row.fiscal_year}-${LAST_DAY_OF_FISCAL_YEAR}`)
      messages.push(`determined on ${day}, after the end of fiscal year ${row.fiscal_year}`);
    return messages.map((message) => faultOf('determinations', row, message));
  });
}
