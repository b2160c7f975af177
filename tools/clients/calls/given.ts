/** @throws Error where a call was answered with a problem */
export function given<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('no data: the call was answered with a problem');
  return data;
}

/** A citation without a style is JSON, one with a style the text alone. */
export const inBibtex = (cited: string | { readonly citations: { readonly bibtex: string } }): string =>
  typeof cited === 'string' ? cited : cited.citations.bibtex;
