/** Left unescaped in queries for readability: they separate the entries of lists and histories. */
const PLAIN: readonly (readonly [from: string, to: string])[] = [
  ['%2C', ','],
  ['%3A', ':'],
];

const ALL_PLAIN = /^[\w.~,:-]*$/;

const escaped = (text: string): string =>
  ALL_PLAIN.test(text)
    ? text
    : PLAIN.reduce((written, [from, to]) => written.replaceAll(from, to), encodeURIComponent(text));

/** Come first in a query, in this order; the others follow alphabetically. */
const LEADING_PARAMETERS = ['url', 'country', 'history', 'year', 'from', 'to', 'tier'] as const;

const getRank = (name: string): number => {
  const rank = (LEADING_PARAMETERS as readonly string[]).indexOf(name);
  return rank === -1 ? LEADING_PARAMETERS.length : rank;
};

/**
 * Formats a canonical query string, with its question mark: fixed parameter order, minimal escaping. Empty
 * without parameters.
 */
export function searchText(parameters: Iterable<readonly [string, string | undefined]>): string {
  const written = [...parameters]
    .filter((parameter): parameter is [string, string] => parameter[1] !== undefined)
    .sort(([a], [b]) => getRank(a) - getRank(b) || (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
