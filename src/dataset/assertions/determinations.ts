import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex } from './edition-index.js';
import { reportYearOf } from './references.js';

const LAST_DAY_OF_FISCAL_YEAR = '09-30';

/**
 * 22 U.S.C. 7107(d): on countries in Tier 3 of the report before the fiscal year, after the report and before the
 * year ends.
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

/** Since the first determination the President determines on every Tier 3 country: a gap says so where nothing was read. */
export function unreadDeterminations({ edition }: EditionIndex): Fault[] {
  const { determinations, determination_gaps, placements } = edition.tables;
  const withGap = new Set(determination_gaps.map(reportYearOf));
  const read = new Set(determinations.map((row) => cellKey({ iso2: row.iso2, year: reportYearOf(row) })));
  const first = Math.min(...[...determinations, ...determination_gaps].map(reportYearOf));
  return placements
    .filter(({ tier, year }) => tier === '3' && year >= first && !withGap.has(year))
    .filter((row) => !read.has(cellKey(row)))
    .map((row) =>
      faultOf(
        'placements',
        row,
        `neither a determination on ${row.iso2} for fiscal year ${row.year + 1} nor a gap of that year`,
      ),
    );
}
