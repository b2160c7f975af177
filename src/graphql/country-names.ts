import type { Country } from '../dataset/countries.js';
import { refuseUnlessName } from '../domain/names.js';
import { checkIsNoId } from './identity.js';
import type { Scope } from './scope.js';

/**
 * The country of a code or name.
 * @param argument name of the argument that gives it
 * @throws Problem `unknown-country`, or `invalid-parameter` for what cannot be one
 */
export function findCountry({ release }: Scope, name: string, argument: string): Country {
  checkName(name, argument);
  return release.countries.find(name);
}

export function checkNames<Filter extends { readonly country?: readonly string[] | undefined }>(
  filter: Filter,
): Filter {
  for (const name of filter.country ?? []) checkName(name, 'country');
  return filter;
}

/** @throws Problem `invalid-parameter` for an id, or what cannot be a name */
export function checkName(name: string, argument: string): void {
  checkIsNoId(name, argument);
  refuseUnlessName(name, argument);
}
