import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** The rows of a CSV file beside a test. */
export const rowsOf = <Column extends string>(file: URL): Readonly<Record<Column, string>>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true });

/** What a YAML file beside a test holds. */
export const yamlOf = <Content>(file: URL): Content => parseYaml(readFileSync(file, 'utf8'));

export interface Refusal {
  readonly url: string;
  readonly status: number;
  /** The kind of problem. */
  readonly type: string;
  /** What the answer must say. */
  readonly says: RegExp;
}

/** A text in which `{x 101}` stands for a letter so many times. */
export const repeated = (text: string): string =>
  text.replace(/\{(.) (\d+)\}/, (_, letter: string, times: string) => letter.repeat(Number(times)));

/** What is refused, by a CSV file in which `says` is a regular expression. */
export const refusalsOf = (file: URL): readonly Refusal[] =>
  rowsOf<keyof Refusal>(file).map(({ url, status, type, says }) => ({
    url: repeated(url),
    status: Number(status),
    type,
    says: new RegExp(says),
  }));
