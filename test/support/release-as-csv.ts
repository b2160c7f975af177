import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';

export type CsvRow = Readonly<Record<string, string>>;

/** The lists of the current release as an analyst has them: rows of CSV, with nothing of ours to count them. */
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
    /** The row of the report after that of another row; `undefined` where there is none. */
    after: indexed(panel),
    newest: Math.max(...panel.map(({ year }) => Number(year))),
  };
}

function indexed(panel: readonly CsvRow[]) {
  const byKey = new Map(panel.map((row) => [`${row.iso2} ${row.year}`, row]));
  return ({ iso2, year }: CsvRow): CsvRow | undefined => byKey.get(`${iso2} ${Number(year) + 1}`);
}

/** Number of rows of each value. */
export const countsBy = (rows: readonly CsvRow[], of: (row: CsvRow) => string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => {
    const value = of(row);
    return Object.assign(counts, { [value]: (counts[value] ?? 0) + 1 });
  }, {});

export const codesOf = (rows: readonly CsvRow[]): string[] => rows.map(({ iso2 = '' }) => iso2).sort();
