import { createHash } from 'node:crypto';
import { tableNamesIn } from '../dataset/field-history.js';
import { type Edition, TABLES } from '../domain/tables.js';

/** Input of the digest: the rows, and the version, which says which tables there are. */
interface DigestedEdition {
  readonly header: Pick<Edition['header'], 'version'>;
  readonly tables: Edition['tables'];
}

/**
 * SHA-256 over the canonical content of an edition: the tables of its version in the order of the domain,
 * row by row in the order of the key, each row a JSON array of its cells in the order of the columns.
 * @returns 64 hexadecimal digits
 */
export function contentDigest({ header, tables }: DigestedEdition): string {
  const hash = createHash('sha256');
  for (const name of tableNamesIn(header.version)) {
    const columns = Object.keys(TABLES[name].row.shape);
    hash.update(`${JSON.stringify([name, ...columns])}\n`);
    const lines = (tables[name] as readonly Record<string, unknown>[]).map((row) =>
      JSON.stringify(columns.map((column) => row[column] ?? null)),
    );
    for (const line of lines.sort()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}
