/**
 * Codes of places that are not members of the United Nations: what includes one of them is counted as
 * "countries and territories", anything else as "countries".
 */
const TERRITORIES: ReadonlySet<string> = new Set(['AN', 'AW', 'CW', 'HK', 'MO', 'SX', 'TW', 'XK']);

export const hasTerritory = (places: Iterable<{ readonly iso2: string }>): boolean =>
  [...places].some(({ iso2 }) => TERRITORIES.has(iso2));
