import { createHash } from 'node:crypto';
import { columnNamesIn, tableNamesIn } from '../dataset/field-history.js';
import type { ReleaseData } from '../domain/tables.js';

interface DigestedRelease {
  readonly header: Pick<ReleaseData['header'], 'version'>;
  readonly tables: ReleaseData['tables'];
}

/**
 * SHA-256 of a release's content, as hex: tables in the order of the domain, rows sorted, each row a JSON
 * array of its cells in column order.
 */
export function contentDigest({ header, tables }: DigestedRelease): string {
  const hash = createHash('sha256');
  for (const name of tableNamesIn(header.version)) {
    const columns = columnNamesIn(header.version, name);
    hash.update(`${JSON.stringify([name, ...columns])}\n`);
    const lines = (tables[name] as readonly Record<string, unknown>[]).map((row) =>
      JSON.stringify(columns.map((column) => row[column] ?? null)),
    );
    for (const line of lines.sort()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}
