/** Kept unescaped in a query: the parts of lists and of histories, which people read and write. */
const PLAIN: readonly (readonly [from: string, to: string])[] = [
  ['%2C', ','],
  ['%3A', ':'],
];

const ALL_PLAIN = /^[\w.~,:-]*$/;

const escaped = (text: string): string =>
  ALL_PLAIN.test(text)
    ? text
    : PLAIN.reduce((written, [from, to]) => written.replaceAll(from, to), encodeURIComponent(text));

/** Written first, in this order; all others follow by name. */
export const LEADING_PARAMETERS = ['url', 'country', 'history', 'year', 'from', 'to', 'tier'] as const;

const rankOf = (name: string): number => {
  const rank = (LEADING_PARAMETERS as readonly string[]).indexOf(name);
  return rank === -1 ? LEADING_PARAMETERS.length : rank;
};

/** In the one form that it has here, with its question mark: parameters in one order, escaped only where they must be. */
export function searchText(parameters: Iterable<readonly [string, string | undefined]>): string {
  const written = [...parameters]
    .filter((parameter): parameter is [string, string] => parameter[1] !== undefined)
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
