import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** Rows of a CSV file next to a test. */
export const readRows = <Column extends string>(file: URL): Readonly<Record<Column, string>>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true });

/** Content of a YAML file next to a test. */
export const readYaml = <Content>(file: URL): Content => parseYaml(readFileSync(file, 'utf8'));

export interface RejectedRequest {
  readonly url: string;
  readonly status: number;
  /** The kind of problem. */
  readonly type: string;
  /** What the response must say. */
  readonly says: RegExp;
}

/** Expands `{x 101}` to that many repetitions of a character. */
export const repeated = (text: string): string =>
  text.replace(/\{(.) (\d+)\}/, (_, letter: string, times: string) => letter.repeat(Number(times)));

/** Rejected requests, from a CSV file in which `says` is a regular expression. */
export const readRejections = (file: URL): readonly RejectedRequest[] =>
  readRows<keyof RejectedRequest>(file).map(({ url, status, type, says }) => ({
    url: repeated(url),
    status: Number(status),
    type,
    says: new RegExp(says),
  }));
