import { createHash } from 'node:crypto';
import { type ReleaseData, TABLE_NAMES, TABLES } from '../domain/tables.js';

/**
 * SHA-256 of a release's content, as hex: tables in the order of the domain, rows sorted, each row a JSON
 * array of its cells in column order. Tables without rows are left out.
 */
export function contentDigest({ tables }: Pick<ReleaseData, 'tables'>): string {
  const hash = createHash('sha256');
  for (const name of TABLE_NAMES) {
    // A table that came later leaves the digests of earlier releases as they were.
    if (tables[name].length === 0) continue;
    const columns = Object.keys(TABLES[name].row.shape);
    hash.update(`${JSON.stringify([name, ...columns])}\n`);
    const lines = (tables[name] as readonly Record<string, unknown>[]).map((row) =>
      JSON.stringify(columns.map((column) => row[column] ?? null)),
    );
    for (const line of lines.sort()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}
