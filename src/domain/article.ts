/** As State's own reports write them. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'AE',
  'AN',
  'BS',
  'CD',
  'CF',
  'CG',
  'DO',
  'GB',
  'GM',
  'KM',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'US',
]);

/** The name of a country within a sentence: `the United States`, `Cambodia`. */
export function nameInSentence({ iso2, name }: { readonly iso2: string; readonly name: string }): string {
  return WITH_ARTICLE.has(iso2) ? `the ${name}` : name;
}
