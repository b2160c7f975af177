/** Members of an input that are null say no more than those that are not given. */
export function omitNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
