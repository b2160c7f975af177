import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';

export type CsvRow = Readonly<Record<string, string>>;

/** The lists of the current release as an analyst sees them: rows of CSV, without our counting code. */
export async function releaseAsCsv(app: FastifyInstance) {
  const rows = async (path: string): Promise<CsvRow[]> => {
    const { statusCode, body } = await app.inject(path);
    if (statusCode !== 200) throw new Error(`${path}: ${body}`);
    return parse(body, { columns: true });
  };
  const panel = await rows('/clock.csv');
  const countries = new Map((await rows('/countries.csv')).map((row) => [row.iso2 ?? '', row]));
  return {
    placements: await rows('/tiers.csv'),
    panel,
    determinations: await rows('/determinations.csv'),
    countries,
    /** The same country's row in the next report; `undefined` if there is none. */
    after: indexed(panel),
    newest: Math.max(...panel.map(({ year }) => Number(year))),
  };
}

function indexed(panel: readonly CsvRow[]) {
  const byKey = new Map(panel.map((row) => [`${row.iso2} ${row.year}`, row]));
  return ({ iso2, year }: CsvRow): CsvRow | undefined => byKey.get(`${iso2} ${Number(year) + 1}`);
}

/** Counts rows by value. */
export const countsBy = (rows: readonly CsvRow[], of: (row: CsvRow) => string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => {
    const value = of(row);
    return Object.assign(counts, { [value]: (counts[value] ?? 0) + 1 });
  }, {});

export const getCodes = (rows: readonly CsvRow[]): string[] => rows.map(({ iso2 = '' }) => iso2).sort();
