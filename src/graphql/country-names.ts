import type { Country } from '../dataset/countries.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { Problem } from '../domain/problem.js';
import { checkIsNoId } from './identity.js';
import type { Scope } from './scope.js';

/**
 * The country of a code or name.
 * @param argument name of the argument that gives it
 * @throws Problem `unknown-country`, or `invalid-parameter` for a name that is too long to be one
 */
export function findCountry({ release }: Scope, name: string, argument: string): Country {
  checkName(name, argument);
  return release.countries.find(name);
}

/** @throws Problem `invalid-parameter` for names that are too long to be those of countries */
export function checkNames<Filter extends { readonly countries?: readonly string[] | undefined }>(
  filter: Filter,
): Filter {
  for (const name of filter.countries ?? []) checkName(name, 'country');
  return filter;
}

/** @throws Problem `invalid-parameter` for an id, or a name that is too long to be that of a country */
export function checkName(name: string, argument: string): void {
  checkIsNoId(name, argument);
  if (name.length <= MAX_NAME_LENGTH) return;
  const message = `has ${name.length} characters; a code or name of a country has at most ${MAX_NAME_LENGTH}`;
  throw new Problem('invalid-parameter', `${argument} ${message}.`, {
    errors: [{ parameter: argument, message }],
  });
}
