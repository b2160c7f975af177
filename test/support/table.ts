import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file beside a test. */
export const rowsOf = <Column extends string>(file: URL): Readonly<Record<Column, string>>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true });

export interface Refusal {
  readonly url: string;
  readonly status: number;
  /** The kind of problem. */
  readonly type: string;
  /** What the answer must say. */
  readonly says: RegExp;
}

/** What is refused, by a CSV file in which `says` is a regular expression and `{x 101}` a letter so many times. */
export const refusalsOf = (file: URL): readonly Refusal[] =>
  rowsOf<keyof Refusal>(file).map(({ url, status, type, says }) => ({
    url: url.replace(/\{(.) (\d+)\}/, (_, letter: string, times: string) => letter.repeat(Number(times))),
    status: Number(status),
    type,
    says: new RegExp(says),
  }));
