import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';

type NameLists = Readonly<Record<string, readonly string[]>>;
/**
 * `elsewhere`: names in other languages that CLDR lacks; `englishWords`: names in other languages that mean something else in an English text.
 */
export const NAMES = JSON.parse(readFileSync(projectFile('assets/words/other-names.json'), 'utf8')) as {
  readonly countries: Readonly<
    Record<string, Partial<Record<'names' | 'demonyms' | 'capitals' | 'elsewhere', string[]>>>
  >;
  readonly ambiguous: NameLists;
  readonly englishWords: readonly string[];
  readonly regions: NameLists;
  readonly groups: NameLists;
};
