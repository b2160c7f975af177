import { invalidArgument } from '../domain/errors.js';
import type { Country, CountryCodes } from './countries.js';
import type { Release } from './release.js';

/** Named like their columns. */
export const CODE_SCHEMES = ['cow', 'cow_letters', 'gw', 'vdem', 'world_bank', 'imf', 'owid', 'ioc'] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

export const CODE_SCHEME_TITLES: Readonly<Record<CodeScheme, string>> = {
  cow: 'Correlates of War, number',
  cow_letters: 'Correlates of War, abbreviation',
  gw: 'Gleditsch and Ward, number',
  vdem: 'Varieties of Democracy, number',
  world_bank: 'World Bank, code',
  imf: 'International Monetary Fund, number',
  owid: 'Our World in Data, code',
  ioc: 'International Olympic Committee, code',
};

/** Common names. */
export const CODE_SCHEME_NAMES: Readonly<Record<CodeScheme, string>> = {
  cow: 'Correlates of War',
  cow_letters: 'COW letters',
  gw: 'Gleditsch-Ward',
  vdem: 'V-Dem',
  world_bank: 'World Bank',
  imf: 'IMF',
  owid: 'Our World in Data',
  ioc: 'IOC',
};

export const codeIn = ({ codes }: Pick<Country, 'codes'>, scheme: CodeScheme): string | null =>
  codes?.[MEMBERS[scheme]] ?? null;

/**
 * Looks up codes; `null` if a country has none in the scheme.
 * @throws `invalid-argument` for a release without such codes
 */
export function codeReader(release: Release): (iso2: string, scheme: CodeScheme) => string | null {
  if (release.tables.country_codes.length === 0) {
    const message = `are not in release ${release.version}: they were added in a later release`;
    throw invalidArgument('codes', message, { allowed: [] });
  }
  return (iso2, scheme) => {
    const country = release.countries.get(iso2);
    return country ? codeIn(country, scheme) : null;
  };
}

const MEMBERS: Readonly<Record<CodeScheme, keyof CountryCodes>> = {
  cow: 'cow',
  cow_letters: 'cowLetters',
  gw: 'gw',
  vdem: 'vdem',
  world_bank: 'worldBank',
  imf: 'imf',
  owid: 'owid',
  ioc: 'ioc',
};
