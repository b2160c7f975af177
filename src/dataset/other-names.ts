import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';

type NameLists = Readonly<Record<string, readonly string[]>>;
/** `elsewhere`: in other languages, where CLDR lacks the name; `parts`: of the country, which the search leads to it. */
export const NAMES = JSON.parse(readFileSync(projectFile('assets/words/other-names.json'), 'utf8')) as {
  readonly countries: Readonly<
    Record<string, Partial<Record<'names' | 'demonyms' | 'capitals' | 'parts' | 'elsewhere', string[]>>>
  >;
  readonly ambiguous: NameLists;
  readonly regions: NameLists;
  readonly groups: NameLists;
};
