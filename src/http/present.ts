/** The JSON form of an item whose country stands beside the list. */
export function withoutCountry<Item extends { readonly country: unknown }>({
  country: _,
  ...rest
}: Item): Omit<Item, 'country'> {
  return rest;
}
