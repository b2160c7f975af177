import { createHash } from 'node:crypto';
import { TABLE_NAMES, TABLES, type Tables } from '../domain/tables.js';

/**
 * SHA-256 over the canonical content of an edition: table by table in the order of the domain,
 * row by row in the order of the key, each row a JSON array of its cells in the order of the columns.
 * @returns 64 hexadecimal digits
 */
export function contentDigest(tables: Tables): string {
  const hash = createHash('sha256');
  for (const name of TABLE_NAMES) {
    const columns = Object.keys(TABLES[name].row.shape);
    hash.update(`${JSON.stringify([name, ...columns])}\n`);
    const lines = (tables[name] as readonly Record<string, unknown>[]).map((row) =>
      JSON.stringify(columns.map((column) => row[column] ?? null)),
    );
    for (const line of lines.sort()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}
