/** The address of another form: the suffix belongs to the path. @param address path and query, without suffix */
export function withSuffix(address: string, suffix: string): string {
  const [path, query] = address.split('?', 2);
  return `${path}.${suffix}${query === undefined ? '' : `?${query}`}`;
}
