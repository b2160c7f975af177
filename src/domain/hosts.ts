/** Whose page an address is, for readers. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** An address in a text, up to what ends it: a blank, a bracket, or a comma or semicolon before a blank. */
const ADDRESS = /https?:\/\/(?:www\.)?([^\s/,;)]+)(?:(?![,;)](?:\s|$)|\)|\s).)*/g;

export function addressesIn(
  text: string,
): readonly (string | { readonly url: string; readonly host: string })[] {
  const parts: (string | { url: string; host: string })[] = [];
  let end = 0;
  for (const { 0: url, 1: host = '', index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, index), { url, host });
    end = index + url.length;
  }
  return [...parts, text.slice(end)];
}

/** A text for readers: addresses give way to the names of their hosts, each told once. */
export function withHosts(text: string): string {
  const told = text.replaceAll(ADDRESS, '$1');
  return told.replaceAll(/\(([^()]+)\)/g, (whole, inside: string) => {
    const parts = inside.split(', ');
    return new Set(parts).size === parts.length ? whole : `(${[...new Set(parts)].join(', ')})`;
  });
}
